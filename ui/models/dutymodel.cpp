#include <core/wording/words.h>
#include <ui/models/dutymodel.h>

using namespace Qt::StringLiterals;

namespace pledge {

DutyModel::DutyModel(QObject* parent) : QAbstractTableModel(parent) {}

void DutyModel::show(const PlanSnapshot& snapshot, const MonthDuty& duty, Month month) {
    beginResetModel();
    m_rows.clear();
    for (const ReturnedFigure& figure : duty.returned) {
        if (const Line* line = snapshot.line(figure.pledge)) {
            m_rows.push_back({tr("Returned"), line->pledge->name, figure.remark, {figure.pledge, month}});
        }
    }
    for (const OwedReport& owed : duty.missing) {
        const pledge::Pledge& pledge = *snapshot.lines()[owed.position].pledge;
        m_rows.push_back({tr("Not reported"), pledge.name, monthText(owed.month), {pledge.id, owed.month}});
    }
    addMilestones(snapshot, duty.tasks, month, tr("Due"));
    addMilestones(snapshot, duty.inSight, month, tr("In sight"));
    endResetModel();
}

void DutyModel::addMilestones(const PlanSnapshot& snapshot, const std::vector<OwedMilestone>& milestones, Month month,
                              const QString& what) {
    for (const OwedMilestone& one : milestones) {
        const pledge::Pledge& pledge = *snapshot.lines()[one.position].pledge;
        const QString due = dueText(one.milestone.due, month);
        const QString detail = one.milestone.value ? due + u' ' + figureText(*one.milestone.value, pledge.unit) : due;
        m_rows.push_back({one.isOverdue ? tr("Overdue") : what, pledge.name, detail, {pledge.id, month}});
    }
}

int DutyModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int DutyModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : kColumns;
}

QVariant DutyModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid)) {
        return {};
    }
    if (role == Qt::TextAlignmentRole) {
        return QVariant(Qt::AlignVCenter | Qt::AlignLeft);
    }
    const Row& row = m_rows[static_cast<std::size_t>(index.row())];
    const QString& text = index.column() == What ? row.what : index.column() == Pledge ? row.name : row.detail;
    return role == Qt::DisplayRole || role == Qt::ToolTipRole ? QVariant(text) : QVariant();
}

QVariant DutyModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation == Qt::Horizontal && role == Qt::TextAlignmentRole) {
        return QVariant(Qt::AlignVCenter | Qt::AlignLeft);
    }
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) {
        return {};
    }
    switch (static_cast<Column>(section)) {
        case What:
            return tr("To do");
        case Pledge:
            return tr("Pledge");
        case Detail:
            return tr("In detail");
    }
    return {};
}

}  // namespace pledge
