#pragma once

#include <core/plan/viewpoint.h>
#include <core/schedule/scoreboard.h>
#include <core/workspace/draftacceptance.h>
#include <core/workspace/planimport.h>
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
    Q_DISABLE_COPY_MOVE(PlanState)

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

    /// The plan as it is looked at: from the viewpoint, at the as-of month.
    [[nodiscard]] const PlanSnapshot& snapshot() const { return m_snapshot; }
    /// The plan as it stands in the file, which is what changes are made to.
    [[nodiscard]] const PlanSnapshot& standingPlan() const { return m_standing; }
    /// The standing plan, or what was known at the viewpoint's moment: with every revision, for other as-of months.
    [[nodiscard]] const PlanSnapshot& knownPlan() const { return m_known; }
    [[nodiscard]] const Viewpoint& viewpoint() const { return m_viewpoint; }
    /// Looks at the plan as signed, as revised, or as it was known at a moment; only figures as they stand can be
    /// written.
    Outcome setViewpoint(const Viewpoint& viewpoint);
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
    /// The use cases of the same names, as the present actor, now.
    Result<PlanChanges> change(const PlanChanges& changes, const QString& reason = {});
    Result<TargetRevision> revise(const RevisionDraft& draft);
    Outcome undoRevision(PledgeId pledge);
    /// Writes what was read from a file, as the present actor, now.
    Outcome takeImport(const PlanImport& import);
    Result<Acceptance> acceptDrafts(const AcceptanceOrder& order);
    Result<UndoneImport> undoLastImport();
    /// Any other use case on the open plan, as the present actor, now. FileMissing without a plan.
    using UseCase = std::function<Outcome(Workspace& workspace, const Occasion& occasion)>;
    Outcome perform(const UseCase& act);
    /// The open plan, for what only reads: journal, facts, contents, copies. Null without a plan.
    [[nodiscard]] const Workspace* workspace() const { return m_workspace.get(); }
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
    [[nodiscard]] Result<PlanSnapshot> known() const;
    [[nodiscard]] Occasion occasion() const { return {m_actor, m_clock()}; }
    void follow(const ChangeSet& changes);

    Clock m_clock;
    Actor m_actor;
    std::unique_ptr<Workspace> m_workspace;
    Viewpoint m_viewpoint;
    PlanSnapshot m_standing;
    PlanSnapshot m_known;     ///< the standing plan, or what was known at the viewpoint's moment
    PlanSnapshot m_snapshot;  ///< the known plan with the targets that count at the as-of month
    Scoreboard m_board;
    Scoreboard m_previous;
};

}  // namespace pledge
