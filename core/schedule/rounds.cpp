#include <core/schedule/monthduty.h>
#include <core/schedule/rounds.h>

#include <algorithm>
#include <iterator>
#include <utility>

namespace pledge {

namespace {

/// Of a step or a change: both are sorted by their unit's month first.
template <typename Record>
auto monthOf(const Record& record) {
    return std::pair(record.unit, record.month);
}

template <typename Record>
std::span<const Record> recordsOf(const std::vector<Record>& records, OrgUnitId unit, Month month) {
    const std::pair key(unit, month);
    const auto first = std::ranges::lower_bound(records, key, {}, monthOf<Record>);
    const auto last = std::ranges::upper_bound(records, key, {}, monthOf<Record>);
    return {first, last};
}

template <typename Condition>
std::optional<OrgUnitId> ownerWhere(const Pledge& pledge, Condition isMeant) {
    const auto found = std::ranges::find_if(pledge.owners, isMeant);
    return found == pledge.owners.end() ? std::nullopt : std::optional(*found);
}

/// The last form of the unit's month that was taken after one entry and, where there is another, before it.
const TakenHandout* formBetween(const PlanRecords& records, OrgUnitId unit, Month month, EntryId after,
                                std::optional<EntryId> before) {
    const auto isMeant = [&](const TakenHandout& form) {
        return form.unit == unit && form.month == month && after < form.entry && (!before || form.entry < *before);
    };
    const auto found = std::find_if(records.taken.rbegin(), records.taken.rend(), isMeant);
    return found == records.taken.rend() ? nullptr : &*found;
}

/// Whether the step took a form before it for a month that was handed in.
bool countsForm(const RoundStep& step, bool isComplete) {
    return step.act == RoundAct::Return || (step.act == RoundAct::Approve && (step.reason.isEmpty() || isComplete));
}

/// Whether the step leaves the month to the unit again.
bool isOpening(const RoundStep& step) {
    return step.act == RoundAct::Return || step.act == RoundAct::Reopen || step.act == RoundAct::Withdraw;
}

auto figureOf(const CorrectedFigure& figure) {
    return std::pair(figure.pledge, figure.month);
}

}  // namespace

std::span<const RoundStep> stepsOf(const PlanRecords& records, OrgUnitId unit, Month month) {
    return recordsOf(records.steps, unit, month);
}

RoundStage stageOf(const PlanRecords& records, OrgUnitId unit, Month month) {
    const auto steps = stepsOf(records, unit, month);
    if (steps.empty()) {
        return RoundStage::Open;
    }
    switch (steps.back().act) {
        case RoundAct::Submit:
            return RoundStage::Submitted;
        case RoundAct::Return:
            return RoundStage::Returned;
        case RoundAct::Approve:
            return RoundStage::Approved;
        case RoundAct::Reopen:
        case RoundAct::Withdraw:
            return RoundStage::Open;
    }
    Q_UNREACHABLE();
}

const RoundStep* firstSubmission(const PlanRecords& records, OrgUnitId unit, Month month) {
    const auto steps = stepsOf(records, unit, month);
    for (std::size_t i = 0; i < steps.size(); ++i) {
        const bool isKept = i + 1 == steps.size() || steps[i + 1].act != RoundAct::Withdraw;
        if (steps[i].act == RoundAct::Approve || (steps[i].act == RoundAct::Submit && isKept)) {
            return &steps[i];
        }
    }
    return nullptr;
}

const RoundStep* standingReturn(const PlanRecords& records, OrgUnitId unit, Month month) {
    const auto steps = stepsOf(records, unit, month);
    return !steps.empty() && steps.back().act == RoundAct::Return ? &steps.back() : nullptr;
}

const RoundStep* standingReopening(const PlanRecords& records, OrgUnitId unit, Month month) {
    const auto steps = stepsOf(records, unit, month);
    return !steps.empty() && steps.back().act == RoundAct::Reopen ? &steps.back() : nullptr;
}

std::optional<OrgUnitId> lockingOwner(const PlanRecords& records, const Pledge& pledge, Month month) {
    return ownerWhere(pledge, [&](OrgUnitId owner) { return stageOf(records, owner, month) == RoundStage::Approved; });
}

bool isInByForm(const PlanSnapshot& snapshot, OrgUnitId unit, Month month) {
    const RoundStage stage = stageOf(snapshot.records(), unit, month);
    return (stage == RoundStage::Open || stage == RoundStage::Returned) &&
           takenForm(snapshot.records(), unit, month) != nullptr && hasAllFigures(snapshot, unit, month);
}

bool isResting(const PlanSnapshot& snapshot, OrgUnitId unit, Month month) {
    return stageOf(snapshot.records(), unit, month) == RoundStage::Submitted || isInByForm(snapshot, unit, month);
}

std::optional<OrgUnitId> restingOwner(const PlanSnapshot& snapshot, const Pledge& pledge, Month month) {
    return ownerWhere(pledge, [&](OrgUnitId owner) { return isResting(snapshot, owner, month); });
}

const CorrectedFigure* correctionOf(const PlanRecords& records, PledgeId pledge, Month month) {
    const std::pair key(pledge, month);
    const auto found = std::ranges::lower_bound(records.corrected, key, {}, figureOf);
    return found != records.corrected.end() && figureOf(*found) == key ? &*found : nullptr;
}

const RoundStep* reopeningBefore(const PlanSnapshot& snapshot, const CorrectedFigure& correction) {
    const Line* line = snapshot.line(correction.pledge);
    const RoundStep* last = nullptr;
    for (const OrgUnitId owner : line == nullptr ? std::vector<OrgUnitId>() : line->pledge->owners) {
        for (const RoundStep& step : stepsOf(snapshot.records(), owner, correction.month)) {
            const bool isMeant = step.act == RoundAct::Reopen && step.entry < correction.entry;
            last = isMeant && (last == nullptr || last->entry < step.entry) ? &step : last;
        }
    }
    return last;
}

bool isCorrected(const PlanSnapshot& snapshot, std::size_t position, Month month) {
    const PlanRecords& records = snapshot.records();
    if (records.corrected.empty()) {
        return false;
    }
    const Line& line = snapshot.lines()[position];
    if (correctionOf(records, line.pledge->id, month) != nullptr) {
        return true;
    }
    return !line.series->isReported(month) &&
           std::ranges::any_of(snapshot.allocationsOf(line.pledge->id), [&](std::size_t part) {
               return correctionOf(records, snapshot.lines()[part].pledge->id, month) != nullptr;
           });
}

std::span<const ChangedFigure> changedSince(const PlanRecords& records, OrgUnitId unit, Month month) {
    return recordsOf(records.changed, unit, month);
}

const TakenHandout* takenForm(const PlanRecords& records, OrgUnitId unit, Month month) {
    const auto steps = stepsOf(records, unit, month);
    return formBetween(records, unit, month, steps.empty() ? EntryId() : steps.back().entry, std::nullopt);
}

const TakenHandout* arrivedForm(const PlanRecords& records, OrgUnitId unit, Month month, bool isComplete) {
    EntryId since;
    for (const RoundStep& step : stepsOf(records, unit, month)) {
        const TakenHandout* form = formBetween(records, unit, month, since, step.entry);
        if (form != nullptr && countsForm(step, isComplete)) {
            return form;
        }
        since = step.entry;
    }
    return isComplete ? formBetween(records, unit, month, since, std::nullopt) : nullptr;
}

std::optional<Arrival> standingArrival(const PlanRecords& records, OrgUnitId unit, Month month, bool isComplete) {
    const auto steps = stepsOf(records, unit, month);
    const auto opened = std::find_if(steps.rbegin(), steps.rend(), isOpening).base();
    const EntryId since = opened == steps.begin() ? EntryId() : std::prev(opened)->entry;
    const RoundStep* step = opened == steps.end() ? nullptr : &*opened;
    const TakenHandout* form =
        formBetween(records, unit, month, since, step == nullptr ? std::nullopt : std::optional(step->entry));
    if (form != nullptr && (step == nullptr ? isComplete : countsForm(*step, isComplete))) {
        return Arrival{form->at, form->sender};
    }
    return step == nullptr ? std::nullopt : std::optional(Arrival{step->at, step->by});
}

std::vector<OrgUnitId> unitsInRound(const PlanSnapshot& snapshot, Month month) {
    std::vector<OrgUnitId> units;
    for (const OrgUnit& unit : snapshot.units()) {
        if (unit.isActive(month) && !snapshot.linesOf(unit.id).empty()) {
            units.push_back(unit.id);
        }
    }
    return units;
}

bool hasRounds(const PlanSnapshot& snapshot) {
    return !snapshot.records().steps.empty();
}

}  // namespace pledge
