#include <core/schedule/rounds.h>

#include <algorithm>
#include <utility>

namespace pledge {

namespace {

auto monthOf(const RoundStep& step) {
    return std::pair(step.unit, step.month);
}

auto figureOf(const CorrectedFigure& figure) {
    return std::pair(figure.pledge, figure.month);
}

}  // namespace

std::span<const RoundStep> stepsOf(const PlanRecords& records, OrgUnitId unit, Month month) {
    const std::pair key(unit, month);
    const auto first = std::ranges::lower_bound(records.steps, key, {}, monthOf);
    const auto last = std::ranges::upper_bound(records.steps, key, {}, monthOf);
    return {first, last};
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
            return RoundStage::Open;
    }
    Q_UNREACHABLE();
}

const RoundStep* firstSubmission(const PlanRecords& records, OrgUnitId unit, Month month) {
    const auto steps = stepsOf(records, unit, month);
    const auto first = std::ranges::find_if(
        steps, [](const RoundStep& step) { return step.act == RoundAct::Submit || step.act == RoundAct::Approve; });
    return first == steps.end() ? nullptr : &*first;
}

const RoundStep* standingReturn(const PlanRecords& records, OrgUnitId unit, Month month) {
    const auto steps = stepsOf(records, unit, month);
    return !steps.empty() && steps.back().act == RoundAct::Return ? &steps.back() : nullptr;
}

std::optional<OrgUnitId> lockingOwner(const PlanRecords& records, const Pledge& pledge, Month month) {
    const auto locking = std::ranges::find_if(
        pledge.owners, [&](OrgUnitId owner) { return stageOf(records, owner, month) == RoundStage::Approved; });
    return locking == pledge.owners.end() ? std::nullopt : std::optional(*locking);
}

const CorrectedFigure* correctionOf(const PlanRecords& records, PledgeId pledge, Month month) {
    const std::pair key(pledge, month);
    const auto found = std::ranges::lower_bound(records.corrected, key, {}, figureOf);
    return found != records.corrected.end() && figureOf(*found) == key ? &*found : nullptr;
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
