#pragma once

#include <core/schedule/scoreboard.h>
#include <core/workspace/workspace.h>

#include <QDateTime>
#include <QObject>

#include <functional>
#include <memory>
#include <span>

namespace pledge {

/// What every page looks at: the open plan, its verdicts at the chosen as-of month and at the month before. Pages read
/// it and follow its signals; they change figures through record() alone. Lives in the GUI thread.
class PlanState : public QObject {
    Q_OBJECT

public:
    using Clock = std::function<QDateTime()>;

    explicit PlanState(Clock clock, QObject* parent = nullptr);
    ~PlanState() override;

    /// Looks at this plan from now on, at the last month with any report; without one, at nothing.
    void setWorkspace(std::unique_ptr<Workspace> workspace);
    [[nodiscard]] bool hasPlan() const { return m_workspace != nullptr; }
    [[nodiscard]] bool isReadOnly() const;
    /// The file's path; empty without a plan.
    [[nodiscard]] QString path() const;

    [[nodiscard]] const PlanSnapshot& snapshot() const { return m_snapshot; }
    [[nodiscard]] const Scoreboard& board() const { return m_board; }
    /// The month before the as-of month; the same board in the plan's first month.
    [[nodiscard]] const Scoreboard& previousBoard() const { return m_previous; }
    [[nodiscard]] Month asOf() const { return m_board.asOf(); }
    /// Not before the plan's first month; after its end the lines stay where they ended.
    void setAsOf(Month month);

    [[nodiscard]] const Actor& actor() const { return m_actor; }
    void setActor(const Actor& actor);
    [[nodiscard]] QDateTime now() const { return m_clock(); }

    /// Workspace::record() as the present actor, now.
    Result<Recorded> record(std::span<const ActualChange> changes, const QString& reason);
    [[nodiscard]] Result<std::vector<Revision>> history(PledgeId pledge) const;
    /// Reads the plan again if another program has written.
    Outcome refresh();

Q_SIGNALS:
    /// Another plan, or none, or units and pledges came.
    void planChanged();
    /// Figures, verdicts or the as-of month; follows every planChanged().
    void boardChanged();

private:
    void judgeAll(Month asOf);
    void follow(const ChangeSet& changes);

    Clock m_clock;
    Actor m_actor;
    std::unique_ptr<Workspace> m_workspace;
    PlanSnapshot m_snapshot;
    Scoreboard m_board;
    Scoreboard m_previous;
};

}  // namespace pledge
