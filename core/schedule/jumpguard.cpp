#include <core/base/rational.h>
#include <core/schedule/jumpguard.h>

#include <algorithm>
#include <cstdlib>
#include <vector>

namespace pledge {

namespace {

constexpr std::size_t kFewestChanges = 4;
constexpr std::size_t kFewestForAFall = 2;
const Rational kFence = Rational::fromInteger(3);
const Rational kBeyondLargest = Rational::of(3, 2);
const Rational kMaterial = Rational::of(1, 10);

Rational absolute(const Rational& figure) {
    return figure.isNegative() ? -figure : figure;
}

Rational quartile(const std::vector<Rational>& sorted, std::size_t quarter) {
    return sorted[(sorted.size() - 1) * quarter / 4];
}

/// The largest change that is not asked about; nothing where nothing ever moved.
std::optional<Rational> fenceOf(std::vector<Rational> changes, const Rational& target) {
    std::ranges::sort(changes);
    const Rational upper = quartile(changes, 3);
    const Rational spread = std::max(upper - quartile(changes, 1), quartile(changes, 2) * Rational::of(1, 4));
    const Rational fence = upper + spread * kFence;
    const bool moves = fence > Rational();
    return moves ? std::optional(std::max({fence, changes.back() * kBeyondLargest, target * kMaterial})) : std::nullopt;
}

class JumpSearch {
public:
    JumpSearch(const Pledge& pledge, const Plan& plan, const Series& series, const Actual& actual)
        : m_pledge(pledge), m_plan(plan), m_series(series), m_month(actual.month), m_figure(*actual.value) {}

    [[nodiscard]] std::optional<FigureGuard> found() const {
        const auto before = neighbour(m_series.lastReportedBy(m_month.plus(-1)));
        const auto after = neighbour(m_series.firstReportedFrom(m_month.plus(1)));
        if (!before && !after) {
            return std::nullopt;
        }
        const auto changes = otherChanges();
        if (auto guard = before ? against(*before, changes) : std::nullopt) {
            return guard;
        }
        return after && !(before && liesBetween(before->value, after->value)) ? against(*after, changes) : std::nullopt;
    }

private:
    [[nodiscard]] std::optional<MonthFigure> neighbour(std::optional<Month> month) const {
        const auto value = month ? m_series.value(*month) : std::nullopt;
        return value && isOneRun(*month, m_month) ? std::optional(MonthFigure{*month, *value}) : std::nullopt;
    }

    [[nodiscard]] bool isOneRun(Month one, Month other) const {
        return m_pledge.nature == Nature::State ||
               runOf(m_pledge, m_plan.span, one) == runOf(m_pledge, m_plan.span, other);
    }

    [[nodiscard]] bool liesBetween(Decimal one, Decimal other) const {
        return std::min(one, other) <= m_figure && m_figure <= std::max(one, other);
    }

    /// What each of the other reports changed, for each month since the one before it; of a running total within its
    /// run, of a state in either direction.
    [[nodiscard]] std::vector<Rational> otherChanges() const {
        std::vector<Rational> changes;
        std::optional<MonthFigure> earlier;
        for (auto at = std::optional(m_series.firstReported()); at; at = m_series.firstReportedFrom(at->plus(1))) {
            const auto value = m_series.value(*at);
            if (*at == m_month || !value) {
                continue;
            }
            if (earlier && isOneRun(earlier->month, *at)) {
                changes.push_back(absolute(Rational(*value) - Rational(earlier->value)) /
                                  Rational::fromInteger(at->since(earlier->month)));
            }
            earlier = MonthFigure{*at, *value};
        }
        return changes;
    }

    [[nodiscard]] std::optional<FigureGuard> against(const MonthFigure& other,
                                                     const std::vector<Rational>& changes) const {
        const Rational moved = Rational(m_figure) - Rational(other.value);
        const bool descends = (other.month < m_month) == moved.isNegative() && !moved.isZero();
        const bool isFall = descends && m_pledge.nature != Nature::State;
        if ((isFall && !m_pledge.mayFall) || changes.size() < (isFall ? kFewestForAFall : kFewestChanges)) {
            return std::nullopt;
        }
        const auto target = m_pledge.finalTarget();
        const auto fence = fenceOf(changes, target ? absolute(Rational(*target)) : Rational());
        const Rational months = Rational::fromInteger(isFall ? 1 : std::abs(m_month.since(other.month)));
        if (!fence || absolute(moved) <= *fence * months) {
            return std::nullopt;
        }
        FigureGuard guard{FigureGuardKind::Jumps, other};
        const Rational furthest = moved.isNegative() ? -*fence * months : *fence * months;
        guard.limit = (Rational(other.value) + furthest).rounded(m_pledge.unit.wholeCases ? 0 : Decimal::kPlaces);
        return guard;
    }

    const Pledge& m_pledge;
    const Plan& m_plan;
    const Series& m_series;
    Month m_month;
    Decimal m_figure;
};

}  // namespace

std::optional<FigureGuard> findJump(const Pledge& pledge, const Plan& plan, const Series& series,
                                    const Actual& actual) {
    return actual.value ? JumpSearch(pledge, plan, series, actual).found() : std::nullopt;
}

}  // namespace pledge
