#include <core/plan/measurescale.h>
#include <core/plan/planrecords.h>
#include <core/schedule/relatedguards.h>
#include <core/schedule/rollup.h>

#include <algorithm>

namespace pledge {

namespace {

/// Percentages of different wholes are not parts of one another, nor are upper limits.
bool areComparable(const Pledge& part, const Pledge& whole) {
    return !part.unit.isPercent() && part.bound == Bound::AtLeast && whole.bound == Bound::AtLeast &&
           measureScale(part.unit.symbol).base == measureScale(whole.unit.symbol).base;
}

Rational inBase(const Pledge& pledge, Decimal figure) {
    return inBaseUnit(figure, measureScale(pledge.unit.symbol));
}

std::optional<Decimal> figureOf(const PlanSnapshot& next, PledgeId pledge, Month month) {
    const auto position = next.position(pledge);
    return position ? effectiveSeries(next, *position).value(month) : std::nullopt;
}

/// The guard about one of the two, held against the other, where the part is the larger one.
std::optional<FigureGuard> compare(const PlanSnapshot& next, const Pledge& part, const Pledge& whole,
                                   const ActualChange& change) {
    if (!areComparable(part, whole)) {
        return std::nullopt;
    }
    const bool isPart = change.pledge == part.id;
    const Pledge& other = isPart ? whole : part;
    const auto theirs = figureOf(next, other.id, change.actual.month);
    if (!theirs) {
        return std::nullopt;
    }
    const Decimal ofPart = isPart ? *change.actual.value : *theirs;
    const Decimal ofWhole = isPart ? *theirs : *change.actual.value;
    if (inBase(part, ofPart) <= inBase(whole, ofWhole)) {
        return std::nullopt;
    }
    return FigureGuard{FigureGuardKind::PartAboveWhole, MonthFigure{change.actual.month, *theirs}, other.id};
}

}  // namespace

std::optional<FigureGuard> findPartAboveWhole(const PlanSnapshot& next, const ActualChange& change,
                                              const std::vector<PledgeId>& parts) {
    const Pledge& pledge = *next.line(change.pledge)->pledge;
    const Line* whole = pledge.partOf ? next.line(*pledge.partOf) : nullptr;
    if (whole != nullptr) {
        if (const auto guard = compare(next, pledge, *whole->pledge, change)) {
            return guard;
        }
    }
    for (const PledgeId part : parts) {
        if (const auto guard = compare(next, *next.line(part)->pledge, pledge, change)) {
            return guard;
        }
    }
    return std::nullopt;
}

std::optional<FigureGuard> findTownsDiffer(const PlanSnapshot& next, const ActualChange& change) {
    const Pledge& pledge = *next.line(change.pledge)->pledge;
    const PledgeId whole = pledge.allocation ? pledge.allocation->of : change.pledge;
    const auto position = next.position(whole);
    const Month month = change.actual.month;
    const auto rollUp = position ? rollUpAt(next, *position, month) : std::nullopt;
    if (!rollUp || !rollUp->difference || rollUp->difference->isZero()) {
        return std::nullopt;
    }
    FigureGuard guard{FigureGuardKind::TownsDiffer};
    if (const auto own = next.lines()[*position].series->value(month)) {
        guard.other = MonthFigure{month, *own};
    }
    guard.otherPledge = whole;
    guard.limit = rollUp->sum;
    return guard;
}

std::optional<FigureGuard> findClaimWithoutEvidence(const PlanSnapshot& next, const ActualChange& change) {
    const bool shown = std::ranges::any_of(next.records().evidence, [&change](const Evidence& evidence) {
        return evidence.pledge == change.pledge && evidence.month && *evidence.month <= change.actual.month;
    });
    const bool claims = change.actual.state && isDone(*change.actual.state);
    return claims && !shown ? std::optional(FigureGuard{FigureGuardKind::ClaimWithoutEvidence}) : std::nullopt;
}

}  // namespace pledge
