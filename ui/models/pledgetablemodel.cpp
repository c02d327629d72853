#include <ui/models/pledgetablemodel.h>

#include <algorithm>

namespace pledge {

namespace {

PledgeColumn columnAt(int section) {
    return kPledgeColumns.at(static_cast<std::size_t>(section));
}

bool isFigure(PledgeColumn column) {
    return column == PledgeColumn::Actual || column == PledgeColumn::Target || column == PledgeColumn::Attainment ||
           column == PledgeColumn::PaceGap;
}

QVariant alignment(PledgeColumn column) {
    return QVariant(Qt::AlignVCenter | (isFigure(column) ? Qt::AlignRight : Qt::AlignLeft));
}

QVariant inkLight(const PledgeTableRow& row, PledgeColumn column) {
    if (column == PledgeColumn::Light) {
        return static_cast<int>(row.light);
    }
    const bool inked = column == PledgeColumn::PaceGap && row.gapLight;
    return inked ? QVariant(static_cast<int>(*row.gapLight)) : QVariant();
}

QVariant cellData(const PledgeTableRow& row, PledgeColumn column, int role) {
    const PledgeTableRow::Cell& cell = row.at(column);
    switch (role) {
        case Qt::DisplayRole:
            return cell.text;
        case Qt::ToolTipRole:
            return cell.toolTip;
        case Qt::TextAlignmentRole:
            return alignment(column);
        case PledgeTableModel::SortRole:
            return cell.key;
        case PledgeTableModel::SearchRole:
            return row.search;
        case PledgeTableModel::PledgeIdRole:
            return row.id.number();
        case PledgeTableModel::LightRole:
            return static_cast<int>(row.light);
        case PledgeTableModel::DueSoonRole:
            return row.dueSoon;
        case PledgeTableModel::MarksRole:
            return row.marks;
        case PledgeTableModel::BulletRole:
            return row.bullet ? QVariant::fromValue(*row.bullet) : QVariant();
        case PledgeTableModel::InkLightRole:
            return inkLight(row, column);
        default:
            return {};
    }
}

}  // namespace

PledgeTableModel::PledgeTableModel(QObject* parent) : QAbstractTableModel(parent) {}

void PledgeTableModel::show(const PlanSnapshot& snapshot, const Scoreboard& board, OrgUnitId unit) {
    std::vector<PledgeTableRow> rows;
    for (const std::size_t position : snapshot.linesOf(unit)) {
        rows.push_back(pledgeTableRow(snapshot, board, position));
    }
    if (!holds(rows)) {
        beginResetModel();
        m_rows = std::move(rows);
        endResetModel();
    } else if (!rows.empty()) {
        m_rows = std::move(rows);
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
    }
}

bool PledgeTableModel::holds(const std::vector<PledgeTableRow>& rows) const {
    return std::ranges::equal(m_rows, rows, {}, &PledgeTableRow::id, &PledgeTableRow::id);
}

PledgeId PledgeTableModel::pledgeAt(int row) const {
    return m_rows.at(static_cast<std::size_t>(row)).id;
}

int PledgeTableModel::rowOf(PledgeId pledge) const {
    const auto found = std::ranges::find(m_rows, pledge, &PledgeTableRow::id);
    return found == m_rows.end() ? -1 : static_cast<int>(std::distance(m_rows.begin(), found));
}

int PledgeTableModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int PledgeTableModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(kPledgeColumns.size());
}

QVariant PledgeTableModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid)) {
        return {};
    }
    return cellData(m_rows[static_cast<std::size_t>(index.row())], columnAt(index.column()), role);
}

QVariant PledgeTableModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal || section < 0 || section >= columnCount()) {
        return {};
    }
    if (role == Qt::TextAlignmentRole) {
        return alignment(columnAt(section));
    }
    const bool full = role == Qt::AccessibleTextRole || role == Qt::ToolTipRole;
    if (role != Qt::DisplayRole && !full) {
        return {};
    }
    switch (columnAt(section)) {
        case PledgeColumn::Light:
            return tr("State");
        case PledgeColumn::Pledge:
            return tr("Pledge");
        case PledgeColumn::Actual:
            return tr("Actual");
        case PledgeColumn::Target:
            return tr("Target");
        case PledgeColumn::Progress:
            return full ? tr("Where it should stand") : tr("Progress");
        case PledgeColumn::Attainment:
            return tr("Attained");
        case PledgeColumn::PaceGap:
            return full ? tr("Gap to pace (percentage points)") : tr("Gap (points)");
        case PledgeColumn::Milestone:
            return tr("Milestone");
        case PledgeColumn::Trend:
            return tr("Trend");
    }
    Q_UNREACHABLE();
}

}  // namespace pledge
