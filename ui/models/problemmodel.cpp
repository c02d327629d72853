#include <core/plan/problemlist.h>
#include <core/schedule/verdict.h>
#include <core/wording/problemwords.h>
#include <ui/models/pledgetablemodel.h>
#include <ui/models/problemmodel.h>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace pledge {

namespace {

enum Column { DeadlineColumn = 6, StateColumn };

bool isInState(const Problem& problem, ProblemChoice::State state, QDate today) {
    switch (state) {
        case ProblemChoice::State::Unsolved:
            return problem.state != ProblemState::Closed;
        case ProblemChoice::State::Open:
            return problem.state == ProblemState::Open;
        case ProblemChoice::State::Overdue:
            return isOverdue(problem, today);
        case ProblemChoice::State::Claimed:
            return problem.state == ProblemState::Claimed;
        case ProblemChoice::State::Closed:
            return problem.state == ProblemState::Closed;
        case ProblemChoice::State::All:
            return true;
    }
    Q_UNREACHABLE();
}

/// What is overdue stands out, what waits for the lead office too, what is closed is green.
QVariant inkOf(const Problem& problem, QDate today) {
    if (isOverdue(problem, today)) {
        return static_cast<int>(Light::Red);
    }
    if (problem.state == ProblemState::Claimed) {
        return static_cast<int>(Light::Yellow);
    }
    return problem.state == ProblemState::Closed ? QVariant(static_cast<int>(Light::Green)) : QVariant();
}

}  // namespace

bool isChosen(const PlanSnapshot& snapshot, const Problem& problem, const ProblemChoice& choice, QDate today) {
    if (choice.source && problem.source != *choice.source) {
        return false;
    }
    const auto units = choice.unit ? unitsOf(snapshot, problem) : std::vector<OrgUnitId>();
    if (choice.unit && std::ranges::find(units, *choice.unit) == units.end()) {
        return false;
    }
    return isInState(problem, choice.state, today);
}

ProblemModel::ProblemModel(QObject* parent) : QAbstractTableModel(parent) {}

void ProblemModel::show(const PlanSnapshot& snapshot, const ProblemChoice& choice, QDate today) {
    beginResetModel();
    m_today = today;
    m_problems = problemList(snapshot);
    std::erase_if(m_problems, [&](const Problem& problem) { return !isChosen(snapshot, problem, choice, today); });
    m_cells.clear();
    for (const Problem& problem : m_problems) {
        m_cells.push_back(problemCells(snapshot, problem, today));
    }
    endResetModel();
}

int ProblemModel::rowOf(const Problem& problem) const {
    const auto found = std::ranges::find_if(m_problems, [&problem](const Problem& one) {
        return problem.id.isValid() ? one.id == problem.id
                                    : one.source == ProblemSource::CarriedOver && one.pledge == problem.pledge;
    });
    return found == m_problems.end() ? -1 : static_cast<int>(found - m_problems.begin());
}

int ProblemModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_problems.size());
}

int ProblemModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(problemHeadings().size());
}

QVariant ProblemModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid()) {
        return {};
    }
    const auto row = static_cast<std::size_t>(index.row());
    const QString& text = m_cells[row][index.column()];
    switch (role) {
        case Qt::DisplayRole:
        case Qt::ToolTipRole:
            return text;
        case SortRole:
            return text.isEmpty() ? QVariant() : QVariant(text);
        case SearchRole:
            return m_cells[row].join(u'\n');
        case PledgeTableModel::InkLightRole:
            return index.column() == StateColumn || index.column() == DeadlineColumn ? inkOf(m_problems[row], m_today)
                                                                                     : QVariant();
        case Qt::TextAlignmentRole:
            return QVariant::fromValue(Qt::Alignment(Qt::AlignLeft | Qt::AlignVCenter));
        default:
            return {};
    }
}

QVariant ProblemModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal) {
        return {};
    }
    if (role == Qt::TextAlignmentRole) {
        return QVariant::fromValue(Qt::Alignment(Qt::AlignLeft | Qt::AlignVCenter));
    }
    return role == Qt::DisplayRole ? QVariant(problemHeadings().value(section)) : QVariant();
}

}  // namespace pledge
