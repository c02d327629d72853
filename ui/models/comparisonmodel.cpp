#include <core/base/month.h>
#include <core/wording/fill.h>
#include <core/wording/words.h>
#include <ui/models/comparisonmodel.h>
#include <ui/models/factwords.h>

#include <utility>

using namespace Qt::StringLiterals;

namespace pledge {

namespace {

constexpr int kColumns = 6;

QString whatWord(Compared what) {
    switch (what) {
        case Compared::Settings:
            return ComparisonModel::tr("Settings");
        case Compared::Unit:
            return ComparisonModel::tr("Unit");
        case Compared::Programme:
            return ComparisonModel::tr("Programme");
        case Compared::Person:
            return ComparisonModel::tr("Person");
        case Compared::Pledge:
            return ComparisonModel::tr("Pledge");
        case Compared::Milestone:
            return ComparisonModel::tr("Milestone");
        case Compared::Allocation:
            return ComparisonModel::tr("Share of a town");
        case Compared::Revision:
            return ComparisonModel::tr("Revision");
        case Compared::Actual:
            return ComparisonModel::tr("Report");
        case Compared::Source:
            return ComparisonModel::tr("Kept text");
        case Compared::Ledger:
            return ComparisonModel::tr("Ledger");
        case Compared::LedgerCase:
            return ComparisonModel::tr("Case of a ledger");
    }
    Q_UNREACHABLE();
}

QString fieldText(const PlanDifference& difference) {
    const auto month = difference.what == Compared::Actual ? Month::parse(difference.field) : Month();
    return difference.what == Compared::Actual && month ? monthText(*month) : factFieldWord(difference.field);
}

QString byText(const PlanDifference& difference) {
    if (!difference.at) {
        return difference.by;
    }
    return fill(ComparisonModel::tr("%1, %2"),
                {difference.by, difference.at->toLocalTime().toString(u"yyyy-MM-dd HH:mm"_s)});
}

QString textOf(const PlanDifference& difference, ComparisonColumn column) {
    switch (column) {
        case ComparisonColumn::What:
            return whatWord(difference.what);
        case ComparisonColumn::Name:
            return difference.unit.isEmpty() ? difference.name
                                             : fill(ComparisonModel::tr("%1: %2"), {difference.unit, difference.name});
        case ComparisonColumn::Field:
            return fieldText(difference);
        case ComparisonColumn::Before:
            return factValueText(difference.field, difference.before);
        case ComparisonColumn::After:
            return factValueText(difference.field, difference.after);
        case ComparisonColumn::By:
            return byText(difference);
    }
    Q_UNREACHABLE();
}

QString searchText(const PlanDifference& difference) {
    QStringList texts;
    for (int column = 0; column < kColumns; ++column) {
        texts.append(textOf(difference, static_cast<ComparisonColumn>(column)));
    }
    return texts.join(u'\n');
}

}  // namespace

void ComparisonModel::show(std::vector<PlanDifference> differences) {
    beginResetModel();
    m_differences = std::move(differences);
    endResetModel();
}

int ComparisonModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_differences.size());
}

int ComparisonModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : kColumns;
}

QVariant ComparisonModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return {};
    }
    const PlanDifference& difference = m_differences[static_cast<std::size_t>(index.row())];
    switch (role) {
        case Qt::DisplayRole:
        case Qt::ToolTipRole:
        case SortRole:
            return textOf(difference, static_cast<ComparisonColumn>(index.column()));
        case SearchRole:
            return searchText(difference);
        case Qt::TextAlignmentRole:
            return QVariant::fromValue(Qt::Alignment(Qt::AlignVCenter | Qt::AlignLeft));
        default:
            return {};
    }
}

QVariant ComparisonModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) {
        return {};
    }
    switch (static_cast<ComparisonColumn>(section)) {
        case ComparisonColumn::What:
            return tr("Kind");
        case ComparisonColumn::Name:
            return tr("About");
        case ComparisonColumn::Field:
            return tr("Fact");
        case ComparisonColumn::Before:
            return tr("In the other plan");
        case ComparisonColumn::After:
            return tr("In this plan");
        case ComparisonColumn::By:
            return tr("Changed by");
    }
    Q_UNREACHABLE();
}

}  // namespace pledge
