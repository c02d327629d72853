#include <core/wording/fill.h>
#include <core/wording/sentences.h>
#include <core/wording/words.h>
#include <ui/models/pledgetablemodel.h>
#include <ui/models/revisionmilestonesmodel.h>
#include <ui/models/typedfigure.h>

#include <algorithm>

namespace pledge {

namespace {

constexpr int kColumns = 4;

/// 2022-06-30; also 2022-6-30, 2022/6/30 and 2022.6.30, as people type it.
QDate typedDate(const QString& text) {
    QString plain = text.normalized(QString::NormalizationForm_KC).trimmed();
    plain.replace(u'/', u'-').replace(u'.', u'-');
    const QStringList parts = plain.split(u'-');
    return parts.size() == 3 ? QDate(parts[0].toInt(), parts[1].toInt(), parts[2].toInt()) : QDate();
}

QString dateText(QDate date) {
    return date.toString(Qt::ISODate);
}

QString targetOf(const Milestone& milestone) {
    return milestone.value ? milestone.value->toString() : QString();
}

}  // namespace

RevisionMilestonesModel::RevisionMilestonesModel(QObject* parent) : QAbstractTableModel(parent) {}

void RevisionMilestonesModel::show(const Pledge& pledge, const MonthSpan& span) {
    beginResetModel();
    m_pledge = pledge;
    m_span = span;
    m_rows.clear();
    for (const Milestone& milestone : pledge.milestones) {
        m_rows.push_back({dateText(milestone.due), targetOf(milestone), milestone});
    }
    endResetModel();
    Q_EMIT changed();
}

std::optional<std::vector<Milestone>> RevisionMilestonesModel::milestones() const {
    if (!problem().isEmpty()) {
        return std::nullopt;
    }
    std::vector<Milestone> milestones;
    for (const Row& row : m_rows) {
        milestones.push_back(
            {typedDate(row.due), hasFigures() ? *readTypedFigure(row.target, m_pledge.unit) : std::nullopt});
    }
    return milestones;
}

QString RevisionMilestonesModel::problem() const {
    for (std::size_t row = 0; row < m_rows.size(); ++row) {
        const QString found = problemOf(row);
        if (!found.isEmpty()) {
            return fill(tr("Row %1: %2"), {QString::number(row + 1), found});
        }
    }
    return m_rows.empty() ? tr("A target needs at least one milestone; withdraw the pledge to take it out") : QString();
}

bool RevisionMilestonesModel::isChanged() const {
    const auto now = milestones();
    return !now || *now != m_pledge.milestones;
}

void RevisionMilestonesModel::addRow() {
    const int row = rowCount();
    const QDate last = m_rows.empty() ? m_span.first.lastDay() : typedDate(m_rows.back().due);
    const QDate next = last.isValid() ? std::min(Month::of(last).plus(1).lastDay(), m_span.last.lastDay()) : QDate();
    beginInsertRows({}, row, row);
    m_rows.push_back({dateText(next), {}, {}});
    endInsertRows();
    announce();
}

void RevisionMilestonesModel::removeRowAt(int row) {
    beginRemoveRows({}, row, row);
    m_rows.erase(m_rows.begin() + row);
    endRemoveRows();
    announce();
}

int RevisionMilestonesModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int RevisionMilestonesModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : kColumns;
}

QVariant RevisionMilestonesModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return {};
    }
    const auto row = static_cast<std::size_t>(index.row());
    const auto column = static_cast<RevisedColumn>(index.column());
    switch (role) {
        case Qt::DisplayRole:
        case Qt::EditRole:
            return text(row, column);
        case Qt::TextAlignmentRole:
            return QVariant::fromValue(
                Qt::Alignment(Qt::AlignVCenter | (column == RevisedColumn::Target ? Qt::AlignRight : Qt::AlignLeft)));
        case ChangedRole:
            return isChanged(m_rows[row]);
        case PledgeTableModel::InkLightRole:
            if (column == RevisedColumn::Remark && !problemOf(row).isEmpty()) {
                return static_cast<int>(Light::Red);
            }
            return column == RevisedColumn::Remark ? QVariant(static_cast<int>(Light::Yellow)) : QVariant();
        default:
            return {};
    }
}

QVariant RevisionMilestonesModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) {
        return {};
    }
    switch (static_cast<RevisedColumn>(section)) {
        case RevisedColumn::Due:
            return tr("Due");
        case RevisedColumn::Target:
            return m_pledge.unit.symbol.isEmpty() ? tr("Target") : fill(tr("Target (%1)"), {m_pledge.unit.symbol});
        case RevisedColumn::Before:
            return tr("In force now");
        case RevisedColumn::Remark:
            return tr("Change");
    }
    Q_UNREACHABLE();
}

Qt::ItemFlags RevisionMilestonesModel::flags(const QModelIndex& index) const {
    const Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    const auto column = static_cast<RevisedColumn>(index.column());
    const bool editable =
        index.isValid() && (column == RevisedColumn::Due || (column == RevisedColumn::Target && hasFigures()));
    return editable ? flags | Qt::ItemIsEditable : flags;
}

bool RevisionMilestonesModel::setData(const QModelIndex& index, const QVariant& value, int role) {
    if (role != Qt::EditRole || !flags(index).testFlag(Qt::ItemIsEditable)) {
        return false;
    }
    Row& row = m_rows[static_cast<std::size_t>(index.row())];
    const QString typed = value.toString().trimmed();
    if (static_cast<RevisedColumn>(index.column()) == RevisedColumn::Due) {
        const QDate date = typedDate(typed);
        row.due = date.isValid() ? dateText(date) : typed;
    } else {
        row.target = typed;
    }
    announce();
    return true;
}

bool RevisionMilestonesModel::hasFigures() const {
    return kindOf(m_pledge) != PledgeKind::Deliverable;
}

QString RevisionMilestonesModel::problemOf(std::size_t row) const {
    const QDate due = typedDate(m_rows[row].due);
    if (!due.isValid()) {
        return tr("the due date is written like 2022-06-30");
    }
    if (!m_span.contains(Month::of(due))) {
        return fill(tr("the plan runs from %1 to %2"), {monthText(m_span.first), monthText(m_span.last)});
    }
    const QDate before = row == 0 ? QDate() : typedDate(m_rows[row - 1].due);
    if (before.isValid() && due <= before) {
        return tr("it is due no later than the row before");
    }
    if (!hasFigures()) {
        return {};
    }
    const auto figure = readTypedFigure(m_rows[row].target, m_pledge.unit);
    if (!figure) {
        return sentence(figure.error());
    }
    return *figure ? QString() : tr("the target is missing");
}

bool RevisionMilestonesModel::isChanged(const Row& row) const {
    if (!row.before || dateText(row.before->due) != row.due) {
        return true;
    }
    const auto figure = readTypedFigure(row.target, m_pledge.unit);
    return !figure || *figure != row.before->value;
}

QString RevisionMilestonesModel::remark(std::size_t row) const {
    const QString problem = problemOf(row);
    if (!problem.isEmpty()) {
        return problem;
    }
    if (!m_rows[row].before) {
        return tr("added");
    }
    return isChanged(m_rows[row]) ? tr("changed") : QString();
}

QString RevisionMilestonesModel::text(std::size_t row, RevisedColumn column) const {
    switch (column) {
        case RevisedColumn::Due:
            return m_rows[row].due;
        case RevisedColumn::Target:
            return hasFigures() ? m_rows[row].target : tr("done");
        case RevisedColumn::Before: {
            const auto& before = m_rows[row].before;
            if (!before) {
                return {};
            }
            return before->value
                       ? fill(tr("%1: %2"), {dateText(before->due), figureText(*before->value, m_pledge.unit)})
                       : dateText(before->due);
        }
        case RevisedColumn::Remark:
            return remark(row);
    }
    Q_UNREACHABLE();
}

void RevisionMilestonesModel::announce() {
    if (!m_rows.empty()) {
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, kColumns - 1));
    }
    Q_EMIT changed();
}

}  // namespace pledge
