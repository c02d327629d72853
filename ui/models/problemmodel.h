#pragma once

#include <core/plan/plansnapshot.h>
#include <core/plan/problem.h>

#include <QAbstractTableModel>
#include <QDate>

#include <optional>
#include <vector>

namespace pledge {

/// What of the list of problems is shown.
struct ProblemChoice {
    enum class State { Unsolved, Open, Overdue, Claimed, Closed, All };

    State state = State::Unsolved;
    std::optional<ProblemSource> source;
    std::optional<OrgUnitId> unit;
};

/// The list of problems (问题清单), a row each, in the columns of problemHeadings().
class ProblemModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Role { SortRole = Qt::UserRole + 101, SearchRole };

    explicit ProblemModel(QObject* parent = nullptr);

    void show(const PlanSnapshot& snapshot, const ProblemChoice& choice, QDate today);
    [[nodiscard]] const std::vector<Problem>& problems() const { return m_problems; }
    /// The row of the problem; of one carried over, that of its pledge; -1 where it is not shown.
    [[nodiscard]] int rowOf(const Problem& problem) const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    std::vector<Problem> m_problems;
    std::vector<QStringList> m_cells;
    QDate m_today;
};

/// Whether the choice takes the problem in.
[[nodiscard]] bool isChosen(const PlanSnapshot& snapshot, const Problem& problem, const ProblemChoice& choice,
                            QDate today);

}  // namespace pledge
