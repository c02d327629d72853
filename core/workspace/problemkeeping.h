#pragma once

#include <core/base/result.h>
#include <core/plan/actor.h>
#include <core/plan/problem.h>

#include <QString>

namespace pledge {

class PlanSnapshot;
class Workspace;

// Keeping the list of problems (存在问题). Each act is one journal entry with old and new. The lead office does all of
// it; a unit raises, changes and claims problems of its own (unitsOf()), of those that a meeting, a notice or an
// inspection raised only the next step and the person; reviewers and leaders write nothing (NotPermitted). A problem
// carried over is meant by its pledge, and is written the first time somebody acts on it. ProblemRefused says what does
// not fit.

/// Adds an open problem and answers with its id; where no day is given it is the occasion's, or the last of an earlier
/// month that the problem is said beside. MonthOutsidePlan,
/// UnknownPledge, UnknownUnit.
[[nodiscard]] Result<ProblemId> raiseProblem(Workspace& workspace, Problem problem, const Occasion& occasion);

/// Writes text, next step, person, both days, pledge and, for the lead office, source and unit; the problem's standing
/// stays, and so does the pledge of one carried over.
/// Nothing is written where nothing differs.
[[nodiscard]] Outcome changeProblem(Workspace& workspace, const Problem& problem, const Occasion& occasion);

/// The unit says that it is solved, and how.
[[nodiscard]] Outcome claimProblem(Workspace& workspace, const Problem& problem, const QString& closing,
                                   const Occasion& occasion);

/// The lead office strikes it off (销号); without words of its own, those of the claim stay.
[[nodiscard]] Outcome closeProblem(Workspace& workspace, const Problem& problem, const QString& closing,
                                   const Occasion& occasion);

/// The lead office returns what was claimed, or opens again what was closed, with the reason.
[[nodiscard]] Outcome sendBackProblem(Workspace& workspace, const Problem& problem, const QString& reason,
                                      const Occasion& occasion);

/// Whether the actor may change or claim it.
[[nodiscard]] bool mayWriteProblem(const PlanSnapshot& snapshot, const Problem& problem, const Actor& actor);

}  // namespace pledge
