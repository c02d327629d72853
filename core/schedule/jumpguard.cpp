#include <core/base/rational.h>
#include <core/schedule/jumpguard.h>

#include <algorithm>
#include <utility>

namespace pledge {

namespace {

constexpr std::size_t kFewestChanges = 4;
const Rational kFence = Rational::fromInteger(3);
const Rational kBeyondLargest = Rational::of(3, 2);
const Rational kMaterial = Rational::of(1, 10);

Rational absolute(const Rational& figure) {
    return figure.isNegative() ? -figure : figure;
}

/// What each report before the month changed, for each month since the one before it; of a running total within its
/// run, of a state in either direction.
std::vector<Rational> changesBefore(const Pledge& pledge, const Plan& plan, const Series& series, Month month) {
    std::vector<Rational> changes;
    const auto first = series.isEmpty() ? month : series.firstReported();
    for (auto at = series.lastReportedBy(month.plus(-1)); at && *at > first;) {
        const auto earlier = series.lastReportedBy(at->plus(-1));
        const auto value = series.value(*at);
        const auto before = earlier ? series.value(*earlier) : std::nullopt;
        const bool oneRun = earlier && (pledge.nature == Nature::State ||
                                        runOf(pledge, plan.span, *earlier) == runOf(pledge, plan.span, *at));
        if (value && before && oneRun) {
            changes.push_back(absolute(Rational(*value) - Rational(*before)) /
                              Rational::fromInteger(at->since(*earlier)));
        }
        at = earlier;
    }
    return changes;
}

Rational quartile(const std::vector<Rational>& sorted, std::size_t quarter) {
    return sorted[(sorted.size() - 1) * quarter / 4];
}

/// The largest change that is not asked about; nothing where nothing ever moved.
std::optional<Rational> fenceOf(std::vector<Rational> changes, const Rational& target) {
    if (changes.size() < kFewestChanges) {
        return std::nullopt;
    }
    std::ranges::sort(changes);
    const Rational upper = quartile(changes, 3);
    const Rational spread = std::max(upper - quartile(changes, 1), quartile(changes, 2) * Rational::of(1, 4));
    const Rational fence = upper + spread * kFence;
    const bool moves = fence > Rational();
    return moves ? std::optional(std::max({fence, changes.back() * kBeyondLargest, target * kMaterial})) : std::nullopt;
}

}  // namespace

std::optional<FigureGuard> findJump(const Pledge& pledge, const Plan& plan, const Series& series,
                                    const Actual& actual) {
    const auto last = series.lastReportedBy(actual.month.plus(-1));
    const auto before = last ? series.value(*last) : std::nullopt;
    const bool oneRun = before && (pledge.nature == Nature::State ||
                                   runOf(pledge, plan.span, *last) == runOf(pledge, plan.span, actual.month));
    if (!actual.value || !oneRun) {
        return std::nullopt;
    }
    const auto target = pledge.finalTarget();
    const auto fence =
        fenceOf(changesBefore(pledge, plan, series, actual.month), target ? absolute(Rational(*target)) : Rational());
    const Rational moved = Rational(*actual.value) - Rational(*before);
    const bool upwardsOnly = pledge.nature != Nature::State && moved.isNegative();
    const Rational months = Rational::fromInteger(actual.month.since(*last));
    if (!fence || upwardsOnly || absolute(moved) <= *fence * months) {
        return std::nullopt;
    }
    FigureGuard guard{FigureGuardKind::Jumps, MonthFigure{*last, *before}};
    const Rational furthest = moved.isNegative() ? -*fence * months : *fence * months;
    guard.limit = (Rational(*before) + furthest).rounded(pledge.unit.wholeCases ? 0 : Decimal::kPlaces);
    return guard;
}

}  // namespace pledge
