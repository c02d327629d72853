#include <core/wording/sentences.h>
#include <ui/models/draftstepsmodel.h>
#include <ui/models/plancells.h>
#include <ui/models/typedfigure.h>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace pledge {

void DraftStepsModel::show(DraftDesk* desk, std::optional<std::size_t> entry) {
    beginResetModel();
    m_desk = desk;
    m_entry = desk != nullptr ? entry : std::nullopt;
    m_steps.clear();
    if (m_entry) {
        m_steps = desk->sheet().entries[*m_entry].draft.milestones;
    }
    m_begun = {};
    endResetModel();
}

const DraftMilestone& DraftStepsModel::step(int row) const {
    return isBlank(row) ? m_begun : m_steps[static_cast<std::size_t>(row)];
}

void DraftStepsModel::remove(int row) {
    if (m_entry && row >= 0 && !isBlank(row)) {
        std::vector<DraftMilestone> steps = m_steps;
        steps.erase(steps.begin() + row);
        mend(std::move(steps));
    }
}

std::optional<Span> DraftStepsModel::spanOf(int row) const {
    if (!m_desk || !m_entry || row < 0 || !step(row).statement) {
        return std::nullopt;
    }
    const Statement& statement = (*m_desk->sheet().statements)[*step(row).statement];
    return statement.valueAt ? *statement.valueAt : statement.dueAt ? *statement.dueAt : statement.quote;
}

int DraftStepsModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() || !m_entry ? 0 : static_cast<int>(m_steps.size()) + 1;
}

int DraftStepsModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant DraftStepsModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid()) {
        return {};
    }
    if (role == Qt::TextAlignmentRole && index.column() == Value) {
        return static_cast<int>(Qt::AlignRight | Qt::AlignVCenter);
    }
    return role == Qt::DisplayRole || role == Qt::EditRole ? textOf(index.row(), index.column()) : QVariant();
}

QString DraftStepsModel::textOf(int row, int column) const {
    const DraftMilestone& shown = step(row);
    switch (column) {
        case Due:
            return shown.due.isValid() ? shown.due.toString(Qt::ISODate) : QString();
        case Value:
            return shown.value ? shown.value->toString() : QString();
        default:
            return isBlank(row) ? QString() : whereOf(row);
    }
}

QString DraftStepsModel::whereOf(int row) const {
    const auto at = spanOf(row);
    return at ? tr("line %1").arg(lineOf(m_desk->text().source, *at)) : tr("typed");
}

QVariant DraftStepsModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (role == Qt::TextAlignmentRole && section == Value) {
        return static_cast<int>(Qt::AlignRight | Qt::AlignVCenter);
    }
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) {
        return {};
    }
    return section == Due ? tr("Due by") : section == Value ? tr("Value") : tr("In the text");
}

Qt::ItemFlags DraftStepsModel::flags(const QModelIndex& index) const {
    const Qt::ItemFlags plain = QAbstractTableModel::flags(index);
    return !index.isValid() || index.column() == Where ? plain : plain | Qt::ItemIsEditable;
}

bool DraftStepsModel::setData(const QModelIndex& index, const QVariant& value, int role) {
    if (role != Qt::EditRole || !m_entry || textOf(index.row(), index.column()) == value.toString().trimmed()) {
        return false;
    }
    DraftMilestone mended = step(index.row());
    if (!read(value.toString(), index.column(), mended)) {
        return false;
    }
    mended.statement.reset();
    put(index.row(), mended);
    return true;
}

bool DraftStepsModel::read(const QString& text, int column, DraftMilestone& step) {
    if (column == Due) {
        std::optional<QDate> due;
        const QString problem = readDate(text, due);
        Q_EMIT said(problem);
        step.due = due.value_or(QDate());
        return problem.isEmpty();
    }
    const auto figure = readTypedFigure(text, {m_desk->sheet().entries[*m_entry].draft.unit, false});
    Q_EMIT said(figure ? QString() : sentence(figure.error()));
    if (figure) {
        step.value = *figure;
    }
    return figure.hasValue();
}

/// What stands in the blank row waits until it is whole.
void DraftStepsModel::put(int row, const DraftMilestone& step) {
    std::vector<DraftMilestone> steps = m_steps;
    if (!isBlank(row)) {
        steps[static_cast<std::size_t>(row)] = step;
        mend(std::move(steps));
        return;
    }
    const bool needsValue =
        std::ranges::any_of(steps, [](const DraftMilestone& other) { return other.value.has_value(); });
    if (!step.due.isValid() || (needsValue && !step.value)) {
        m_begun = step;
        Q_EMIT dataChanged(index(row, 0), index(row, ColumnCount - 1));
        return;
    }
    steps.push_back(step);
    mend(std::move(steps));
}

void DraftStepsModel::mend(std::vector<DraftMilestone> steps) {
    PledgeDraft mended = m_desk->sheet().entries[*m_entry].draft;
    std::ranges::stable_sort(steps, {}, &DraftMilestone::due);
    mended.milestones = std::move(steps);
    m_desk->mend(*m_entry, mended);
}

}  // namespace pledge
