#pragma once

#include <core/plan/planrecords.h>
#include <core/plan/plansnapshot.h>

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
/// submitted. It decides whether the unit was in time.
[[nodiscard]] const RoundStep* firstSubmission(const PlanRecords& records, OrgUnitId unit, Month month);
/// What the reviewer wants mended: of a month that stands returned, else nothing.
[[nodiscard]] const RoundStep* standingReturn(const PlanRecords& records, OrgUnitId unit, Month month);

/// The owner whose approved month locks the pledge's figure of that month; nothing while it is open. A shared pledge is
/// locked by any of its owners, a town's part by the town.
[[nodiscard]] std::optional<OrgUnitId> lockingOwner(const PlanRecords& records, const Pledge& pledge, Month month);

/// The change since the approval, where the pledge's figure of that month was changed.
[[nodiscard]] const CorrectedFigure* correctionOf(const PlanRecords& records, PledgeId pledge, Month month);
/// Those a line stands for at that month: of its own figure and, of a whole that counts by its towns, of their parts.
[[nodiscard]] bool isCorrected(const PlanSnapshot& snapshot, std::size_t position, Month month);

/// The units that take part in a month's round: active, with pledges of their own.
[[nodiscard]] std::vector<OrgUnitId> unitsInRound(const PlanSnapshot& snapshot, Month month);
/// Whether the plan's months are reviewed at all: any step was ever taken.
[[nodiscard]] bool hasRounds(const PlanSnapshot& snapshot);

}  // namespace pledge
