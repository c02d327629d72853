#include <core/schedule/rollup.h>
#include <core/schedule/rounds.h>
#include <core/workspace/monthlock.h>

namespace pledge {

namespace {

/// The owner of the whole that counts by its towns' sum, where that sum is a figure which was approved.
std::optional<OrgUnitId> ownerOfApprovedSum(const PlanSnapshot& snapshot, const Pledge& part, Month month) {
    const auto whole = part.allocation ? snapshot.position(part.allocation->of) : std::nullopt;
    if (!whole || snapshot.lines()[*whole].series->isReported(month) ||
        !effectiveSeries(snapshot, *whole).isReported(month)) {
        return std::nullopt;
    }
    return lockingOwner(snapshot.records(), *snapshot.lines()[*whole].pledge, month);
}

}  // namespace

Outcome checkUnlocked(const PlanSnapshot& snapshot, const Pledge& pledge, Month month) {
    const auto own = lockingOwner(snapshot.records(), pledge, month);
    const auto owner = own ? own : ownerOfApprovedSum(snapshot, pledge, month);
    if (!owner) {
        return Done{};
    }
    const OrgUnit* unit = snapshot.unit(*owner);
    return Error{ErrorCode::MonthLocked, unit == nullptr ? QString() : unit->name, {month.toString()}, {}};
}

}  // namespace pledge
