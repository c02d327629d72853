#include <core/schedule/ledgerfigures.h>
#include <core/schedule/rollup.h>
#include <core/schedule/rounds.h>
#include <core/workspace/monthlock.h>

#include <cstddef>

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

Error lockedBy(const PlanSnapshot& snapshot, OrgUnitId owner, const QStringList& details) {
    const OrgUnit* unit = snapshot.unit(owner);
    return {ErrorCode::MonthLocked, unit == nullptr ? QString() : unit->name, details, {}};
}

Error restingAt(const PlanSnapshot& snapshot, OrgUnitId owner, Month month) {
    return lockedBy(snapshot, owner, {month.toString(), tokenOf(RoundStage::Submitted)});
}

/// Whether cases may change what the ledgers say of the line's figure: an approved one is nobody's to touch, one that
/// waits for approval the owners leave alone.
Outcome checkFedFigure(const PlanSnapshot& snapshot, const Pledge& pledge, Month month, const Actor& actor) {
    return actor.mayReportFor(pledge.owners) ? checkOpenFor(snapshot, pledge, month, actor)
                                             : checkUnlocked(snapshot, pledge, month);
}

}  // namespace

Outcome checkUnlocked(const PlanSnapshot& snapshot, const Pledge& pledge, Month month) {
    const auto own = lockingOwner(snapshot.records(), pledge, month);
    const auto owner = own ? own : ownerOfApprovedSum(snapshot, pledge, month);
    return owner ? Outcome(lockedBy(snapshot, *owner, {month.toString()})) : Outcome(Done{});
}

Outcome checkOpenFor(const PlanSnapshot& snapshot, const Pledge& pledge, Month month, const Actor& actor) {
    const Outcome unlocked = checkUnlocked(snapshot, pledge, month);
    return unlocked ? checkNotResting(snapshot, pledge, month, actor) : unlocked;
}

Outcome checkNotResting(const PlanSnapshot& snapshot, const Pledge& pledge, Month month, const Actor& actor) {
    const auto owner = actor.role == Role::ReportingUnit ? restingOwner(snapshot, pledge, month) : std::nullopt;
    return owner ? Outcome(restingAt(snapshot, *owner, month)) : Outcome(Done{});
}

Outcome checkCasesOpen(const PlanSnapshot& snapshot, const PlanSnapshot& next, const Actor& actor) {
    if (actor.role != Role::ReportingUnit) {
        return Done{};
    }
    const MonthSpan& span = snapshot.plan().span;
    for (std::size_t position = 0; position < snapshot.lines().size(); ++position) {
        for (Month month = span.first; month <= span.last; month = month.plus(1)) {
            const Outcome open = checkFedFigure(snapshot, *snapshot.lines()[position].pledge, month, actor);
            if (!open && ledgerFigure(snapshot, position, month) != ledgerFigure(next, position, month)) {
                return open;
            }
        }
    }
    return Done{};
}

}  // namespace pledge
