#include <core/plan/allocations.h>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace pledge {

namespace {

Error refused(const QString& name, const QString& fact) {
    return {ErrorCode::InvalidPledge, name, {fact}, {}};
}

Outcome checkShares(const PlanSnapshot& snapshot, const Pledge& whole, std::span<const Share> shares) {
    if (whole.allocation || (!whole.finalTarget() && !whole.isTask())) {
        return refused(whole.name, u"allocation"_s);
    }
    std::vector<OrgUnitId> towns;
    for (const Share& share : shares) {
        const bool known = snapshot.unit(share.town) != nullptr && !whole.isOwnedBy(share.town);
        if (!known || std::ranges::find(towns, share.town) != towns.end()) {
            return refused(whole.name, u"allocation"_s);
        }
        if (share.share.isNegative()) {
            return refused(whole.name, u"share"_s);
        }
        towns.push_back(share.town);
    }
    return Done{};
}

}  // namespace

std::vector<Share> sharesOf(const PlanSnapshot& snapshot, PledgeId whole) {
    std::vector<Share> shares;
    for (const std::size_t at : snapshot.allocationsOf(whole)) {
        const Pledge& part = *snapshot.lines()[at].pledge;
        shares.push_back({part.owners.front(), part.allocation->share});
    }
    return shares;
}

AllocationSum sumOf(const Pledge& whole, std::span<const Share> shares) {
    AllocationSum sum;
    sum.whole = whole.finalTarget();
    std::optional<Decimal> allocated = Decimal();
    for (const Share& share : shares) {
        allocated = allocated ? allocated->plus(share.share) : std::nullopt;
    }
    sum.allocated = allocated.value_or(Decimal());
    sum.open = sum.whole && allocated ? sum.whole->minus(*allocated) : std::nullopt;
    return sum;
}

Result<PlanChanges> allocationChanges(const PlanSnapshot& snapshot, PledgeId wholeId, std::span<const Share> shares) {
    const Line* line = snapshot.line(wholeId);
    if (line == nullptr) {
        return Error{ErrorCode::UnknownPledge, QString::number(wholeId.number()), {QString()}, {}};
    }
    const Pledge& whole = *line->pledge;
    if (const Outcome checked = checkShares(snapshot, whole, shares); !checked) {
        return checked.error();
    }
    PlanChanges changes;
    qint64 nextId = nextPledgeId(snapshot).number();
    std::vector<OrgUnitId> left;
    for (const std::size_t at : snapshot.allocationsOf(wholeId)) {
        Pledge part = *snapshot.lines()[at].pledge;
        const auto share = std::ranges::find(shares, part.owners.front(), &Share::town);
        if (share == shares.end()) {
            changes.removedPledges.push_back(part.id);
            continue;
        }
        left.push_back(share->town);
        if (share->share != part.allocation->share) {
            part.allocation->share = share->share;
            changes.pledges.push_back(std::move(part));
        }
    }
    for (const Share& share : shares) {
        if (std::ranges::find(left, share.town) == left.end()) {
            Pledge part = allocatedPart(whole, share.town, share.share);
            part.id = PledgeId(nextId++);
            changes.pledges.push_back(std::move(part));
        }
    }
    return changes;
}

}  // namespace pledge
