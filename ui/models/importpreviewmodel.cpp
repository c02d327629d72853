#include <core/wording/revisionwords.h>
#include <core/wording/words.h>
#include <ui/models/entryinput.h>
#include <ui/models/importpreviewmodel.h>
#include <ui/models/pledgetablemodel.h>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace pledge {

namespace {

constexpr int kColumns = 6;

/// The unit's name in the plan, or in the file that brings it.
QString unitName(const PlanSnapshot& snapshot, const std::vector<OrgUnit>& added, const Pledge& pledge) {
    if (pledge.owners.empty()) {
        return {};
    }
    if (const OrgUnit* unit = snapshot.unit(pledge.owners.front())) {
        return unit->name;
    }
    const auto brought = std::ranges::find(added, pledge.owners.front(), &OrgUnit::id);
    return brought == added.end() ? QString() : brought->name;
}

QString reportText(const Pledge& pledge, const Actual& actual) {
    return actual.value ? figureText(*actual.value, pledge.unit) : entryText(actual);
}

}  // namespace

void ImportPreviewModel::show(const PlanImport& import, const PlanSnapshot& snapshot) {
    beginResetModel();
    m_rows.clear();
    std::visit([&](const auto& draft) { add(draft, snapshot); }, import.draft);
    m_added = static_cast<int>(std::ranges::count_if(m_rows, &Row::isNew));
    endResetModel();
}

void ImportPreviewModel::clear() {
    beginResetModel();
    m_rows.clear();
    m_added = 0;
    endResetModel();
}

int ImportPreviewModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int ImportPreviewModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : kColumns;
}

QVariant ImportPreviewModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return {};
    }
    const Row& row = m_rows[static_cast<std::size_t>(index.row())];
    const bool isState = index.column() == 0;
    switch (role) {
        case Qt::DisplayRole:
            return isState ? (row.isNew ? tr("+ new") : tr("△ changed")) : row.cells[index.column() - 1];
        case Qt::TextAlignmentRole: {
            const bool figure = index.column() >= static_cast<int>(ImportColumn::Before);
            return QVariant::fromValue(Qt::Alignment(Qt::AlignVCenter | (figure ? Qt::AlignRight : Qt::AlignLeft)));
        }
        case PledgeTableModel::InkLightRole:
            return isState ? QVariant(static_cast<int>(row.isNew ? Light::Green : Light::Yellow)) : QVariant();
        default:
            return {};
    }
}

QVariant ImportPreviewModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) {
        return {};
    }
    switch (static_cast<ImportColumn>(section)) {
        case ImportColumn::State:
            return tr("What happens");
        case ImportColumn::Unit:
            return tr("Unit");
        case ImportColumn::Pledge:
            return tr("Pledge");
        case ImportColumn::When:
            return tr("Month");
        case ImportColumn::Before:
            return tr("Now");
        case ImportColumn::After:
            return tr("In the file");
    }
    Q_UNREACHABLE();
}

void ImportPreviewModel::add(const TargetsDraft& draft, const PlanSnapshot& snapshot) {
    for (const Pledge& pledge : draft.pledges) {
        m_rows.push_back({true,
                          {unitName(snapshot, draft.units, pledge), pledge.name, QString(), QString(),
                           milestonesText(std::span(pledge.milestones), pledge.unit)}});
    }
}

void ImportPreviewModel::add(const ActualsDraft& draft, const PlanSnapshot& snapshot) {
    for (const ActualChange& change : draft.changes) {
        const Line& line = *snapshot.line(change.pledge);
        const auto standing = line.series->at(change.actual.month);
        m_rows.push_back(
            {!standing || standing->isBlank(),
             {unitName(snapshot, {}, *line.pledge), line.pledge->name, monthText(change.actual.month),
              standing ? reportText(*line.pledge, *standing) : QString(), reportText(*line.pledge, change.actual)}});
    }
}

}  // namespace pledge
