#pragma once

#include <core/plan/plansnapshot.h>

#include <optional>
#include <vector>

namespace pledge {

/// What the lead office changes in the plan itself, in one act: each thing listed replaces the one of its id, or is
/// new. An allocated part is listed only to change what is the town's own; it follows its whole in everything else.
struct PlanChanges {
    std::optional<Plan> plan;
    std::vector<OrgUnit> units;
    std::vector<Programme> programmes;
    std::vector<Person> persons;
    std::vector<Pledge> pledges;
    std::vector<SourceDocument> sources;  ///< new texts only: a kept text never changes
    std::vector<OrgUnitId> removedUnits;
    std::vector<ProgrammeId> removedProgrammes;
    std::vector<PersonId> removedPersons;
    std::vector<PledgeId> removedPledges;
    std::vector<SourceId> removedSources;

    [[nodiscard]] bool isEmpty() const;
    friend bool operator==(const PlanChanges&, const PlanChanges&) = default;
};

/// The changes without what the plan has already.
[[nodiscard]] PlanChanges differingFrom(const PlanSnapshot& snapshot, PlanChanges changes);

/// The changes that bring everything these touch back to how it stands in the snapshot: what undo applies.
[[nodiscard]] PlanChanges inverseOf(const PlanSnapshot& snapshot, const PlanChanges& changes);

/// The plan as it would be after the changes. Figures stay.
[[nodiscard]] PlanSnapshot changedPlan(const PlanSnapshot& snapshot, const PlanChanges& changes);

/// Holds changes against the rules: names there and not twice (DuplicateName), facts that fit (InvalidPledge, an
/// unknown reference included), nothing removed that is still used or reported (InUse: subject its name, details what
/// uses it), figures that stand fitting what they are figures of (WrongFigureKind), months inside the span
/// (MonthOutsidePlan), and signed targets untouched (TargetKnown: they change by revision). A pledge is signed when
/// the plan is, or once figures stand for it.
[[nodiscard]] Outcome checkChanges(const PlanSnapshot& snapshot, const PlanChanges& changes);

/// Whether the pledge's targets may change by revision only.
[[nodiscard]] bool isSigned(const PlanSnapshot& snapshot, const Pledge& pledge);

/// The ids that the next new thing of each kind takes.
[[nodiscard]] OrgUnitId nextUnitId(const PlanSnapshot& snapshot);
[[nodiscard]] ProgrammeId nextProgrammeId(const PlanSnapshot& snapshot);
[[nodiscard]] PersonId nextPersonId(const PlanSnapshot& snapshot);
[[nodiscard]] PledgeId nextPledgeId(const PlanSnapshot& snapshot);
[[nodiscard]] SourceId nextSourceId(const PlanSnapshot& snapshot);

}  // namespace pledge
