#pragma once

#include <core/plan/planrecords.h>
#include <core/plan/plansnapshot.h>

#include <QDateTime>
#include <QString>

#include <optional>
#include <span>
#include <vector>

namespace pledge {

// How far the units' months are, read from the steps that were taken. Steps and corrections stand in the order in which
// PlanRecords says they do.

/// The steps of a unit's month, oldest first.
[[nodiscard]] std::span<const RoundStep> stepsOf(const PlanRecords& records, OrgUnitId unit, Month month);
/// Where the last step left the month; Open before the first.
[[nodiscard]] RoundStage stageOf(const PlanRecords& records, OrgUnitId unit, Month month);
/// The step that brought the month's figures in: the first submission, or the approval of a month that was never
/// submitted. What the unit took back is none. It decides whether the unit was in time.
[[nodiscard]] const RoundStep* firstSubmission(const PlanRecords& records, OrgUnitId unit, Month month);
/// What the reviewer wants mended: of a month that stands returned, else nothing.
[[nodiscard]] const RoundStep* standingReturn(const PlanRecords& records, OrgUnitId unit, Month month);
/// The reopening after which nothing was done with the month; nothing where another step followed it.
[[nodiscard]] const RoundStep* standingReopening(const PlanRecords& records, OrgUnitId unit, Month month);

/// The owner whose approved month locks the pledge's figure of that month; nothing while it is open. A shared pledge is
/// locked by any of its owners, a town's part by the town.
[[nodiscard]] std::optional<OrgUnitId> lockingOwner(const PlanRecords& records, const Pledge& pledge, Month month);

/// Whether the unit's month is in by a form that was taken since its last step and left nothing missing.
[[nodiscard]] bool isInByForm(const PlanSnapshot& snapshot, OrgUnitId unit, Month month);
/// Whether the unit's month waits for approval: it was submitted, or is in by a form.
[[nodiscard]] bool isResting(const PlanSnapshot& snapshot, OrgUnitId unit, Month month);
/// The owner whose month waits for approval, so that units leave the pledge's figure of that month alone.
[[nodiscard]] std::optional<OrgUnitId> restingOwner(const PlanSnapshot& snapshot, const Pledge& pledge, Month month);

/// The change since the approval, where the pledge's figure of that month was changed.
[[nodiscard]] const CorrectedFigure* correctionOf(const PlanRecords& records, PledgeId pledge, Month month);
/// The step that opened the approved month again before that change; nothing where none did.
[[nodiscard]] const RoundStep* reopeningBefore(const PlanSnapshot& snapshot, const CorrectedFigure& correction);
/// Those a line stands for at that month: of its own figure and, of a whole that counts by its towns, of their parts.
[[nodiscard]] bool isCorrected(const PlanSnapshot& snapshot, std::size_t position, Month month);

/// What differs from what the unit submitted, or from the form that was taken since, while its month waits.
[[nodiscard]] std::span<const ChangedFigure> changedSince(const PlanRecords& records, OrgUnitId unit, Month month);
/// The last form of the unit's month that came back and was taken since the month's last step; nothing where none was.
[[nodiscard]] const TakenHandout* takenForm(const PlanRecords& records, OrgUnitId unit, Month month);
/// The form that first handed the month in. isComplete: whether nothing is missing as things stand. Of a form that a
/// step followed the step says whether it was complete: a return, or an approval that asked for no reason.
[[nodiscard]] const TakenHandout* arrivedForm(const PlanRecords& records, OrgUnitId unit, Month month, bool isComplete);
/// Who brought in what stands of a month, and when.
struct Arrival {
    QDateTime at;
    QString by;
};

/// Of the steps since the month last was open: the submission, the form that was counted as one, or the approval of
/// what was never submitted. Nothing where the month is not in. isComplete: as of arrivedForm().
[[nodiscard]] std::optional<Arrival> standingArrival(const PlanRecords& records, OrgUnitId unit, Month month,
                                                     bool isComplete);

/// The units that take part in a month's round: active, with pledges of their own.
[[nodiscard]] std::vector<OrgUnitId> unitsInRound(const PlanSnapshot& snapshot, Month month);
/// Whether the plan's months are reviewed at all: any step was ever taken.
[[nodiscard]] bool hasRounds(const PlanSnapshot& snapshot);

}  // namespace pledge
