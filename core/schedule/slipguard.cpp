#include <core/plan/measurescale.h>
#include <core/schedule/requirement.h>
#include <core/schedule/runreports.h>
#include <core/schedule/slipguard.h>

#include <algorithm>
#include <array>
#include <vector>

using namespace Qt::StringLiterals;

namespace pledge {

namespace {

/// So many times too large, and how far from the expected figure it may then still lie, as a factor.
struct SlipFactor {
    Rational times;
    Rational nearness;
    bool ofAreas = false;
};

const std::array<SlipFactor, 4>& slipFactors() {
    static const std::array<SlipFactor, 4> factors{SlipFactor{Rational::fromInteger(10), Rational::of(3, 2)},
                                                   SlipFactor{Rational::fromInteger(100), Rational::fromInteger(2)},
                                                   SlipFactor{Rational::of(2000, 3), Rational::fromInteger(2), true},
                                                   SlipFactor{Rational::fromInteger(10'000), Rational::fromInteger(5)}};
    return factors;
}

/// So many reports show where a pledge is going; fewer may be far below its ladder and catch up at once.
constexpr int kReportsThatTell = 3;
const Rational kFarAboveTarget = Rational::fromInteger(3);
const Rational kNearTarget = Rational::of(3, 2);
const Rational kEnormous = Rational::fromInteger(50);

Rational sizeOf(const Rational& figure) {
    return figure.isNegative() ? -figure : figure;
}

/// How many times the larger one is the smaller one; neither is zero.
Rational distance(const Rational& one, const Rational& other) {
    return one < other ? other / one : one / other;
}

class SlipSearch {
public:
    SlipSearch(const Pledge& pledge, const Plan& plan, const Series& series, const Actual& actual,
               const SuggestionTest& passes)
        : m_pledge(pledge),
          m_plan(plan),
          m_series(series),
          m_passes(passes),
          m_month(actual.month),
          m_figure(*actual.value) {
        lookBack();
    }

    [[nodiscard]] std::optional<FigureGuard> found() const {
        if (m_figure.isZero()) {
            return std::nullopt;
        }
        return m_last ? againstReports() : againstTarget();
    }

private:
    /// The last report of the run, and where the reports lead by this month.
    void lookBack() {
        const auto last = m_series.lastReportedBy(m_month.plus(-1));
        const auto value = last ? m_series.value(*last) : std::nullopt;
        const bool inRun =
            last && (m_pledge.nature == Nature::State || *last >= runOf(m_pledge, m_plan.span, m_month).first);
        if (!value || value->isZero() || !inRun) {
            return;
        }
        m_last = MonthFigure{*last, *value};
        m_expected = sizeOf(*value);
        if (m_pledge.nature != Nature::State && m_plan.span.contains(*last)) {
            lookAhead(*last);
        }
    }

    void lookAhead(Month last) {
        const Ladder ladder(m_pledge, m_plan.span, m_month);
        const RunReports reports(ladder, m_series, m_month.plus(-1));
        m_reports = static_cast<int>(reports.added().size());
        const auto mean = reports.meanOfLast(std::min(reports.months(), kReportsThatTell));
        const Rational ahead = mean ? Rational(m_last->value) + *mean * Rational::fromInteger(m_month.since(last))
                                    : Rational(m_last->value);
        m_expected = ahead.isZero() ? m_expected : sizeOf(ahead);
    }

    [[nodiscard]] std::optional<FigureGuard> againstReports() const {
        if (m_reports < kReportsThatTell && m_pledge.nature != Nature::State && keepsToLine()) {
            return std::nullopt;
        }
        const auto meant = meantNear(m_expected);
        const bool enormous = size() >= m_expected * kEnormous && isFarAboveTarget();
        return !meant.empty() || enormous ? std::optional(asking(meant, m_expected)) : std::nullopt;
    }

    /// A first running total may well be far below its target, but not above it.
    [[nodiscard]] std::optional<FigureGuard> againstTarget() const {
        const auto target = m_pledge.finalTarget();
        if (!target || target->isZero()) {
            return std::nullopt;
        }
        const Rational goal = sizeOf(*target);
        if (m_pledge.nature == Nature::State) {
            const auto meant = meantNear(goal);
            return meant.empty() ? std::nullopt : std::optional(asking(meant, goal));
        }
        const Rational line = sizeOf(lineNow());
        return isFarAboveTarget() ? std::optional(asking(meantBelow(goal), line.isZero() ? goal : line)) : std::nullopt;
    }

    /// What the figure may have been meant as, by a factor that brings it near the expected one.
    [[nodiscard]] std::vector<Rational> meantNear(const Rational& expected) const {
        std::vector<Rational> found;
        for (const SlipFactor& factor : slipFactors()) {
            for (const Rational& meant : {size() / factor.times, size() * factor.times}) {
                if (mayBe(factor) && distance(meant, expected) <= factor.nearness) {
                    found.push_back(meant);
                }
            }
        }
        return found;
    }

    /// The same for a first running total: at most the target.
    [[nodiscard]] std::vector<Rational> meantBelow(const Rational& target) const {
        std::vector<Rational> found;
        for (const SlipFactor& factor : slipFactors()) {
            const Rational meant = size() / factor.times;
            if (mayBe(factor) && meant <= target * kNearTarget) {
                found.push_back(meant);
            }
        }
        return found;
    }

    /// Suggests of what may have been meant that which passes and lies nearest to the goal.
    [[nodiscard]] FigureGuard asking(std::vector<Rational> meant, const Rational& goal) const {
        std::ranges::stable_sort(meant, {}, [&goal](const Rational& one) { return distance(one, goal); });
        FigureGuard guard{FigureGuardKind::Slips, m_last};
        for (const Rational& one : meant) {
            const Decimal suggestion = signedLike(one);
            if (!guard.suggestion && m_passes(suggestion)) {
                guard.suggestion = suggestion;
            }
        }
        return guard;
    }

    [[nodiscard]] bool mayBe(const SlipFactor& factor) const { return !factor.ofAreas || isArea(); }

    [[nodiscard]] bool keepsToLine() const {
        const Rational line = lineNow();
        return line > Rational() && Rational(m_figure) <= line * kNearTarget &&
               Rational(m_figure) > Rational(m_last->value);
    }

    [[nodiscard]] Rational lineNow() const {
        return m_plan.span.contains(m_month) && m_pledge.finalTarget()
                   ? Ladder(m_pledge, m_plan.span, m_month).lineAt(m_month)
                   : Rational();
    }

    [[nodiscard]] bool isFarAboveTarget() const {
        const auto target = m_pledge.finalTarget();
        return target && size() > sizeOf(*target) * kFarAboveTarget;
    }

    [[nodiscard]] bool isArea() const { return measureScale(m_pledge.unit.symbol).base == u"平方米"_s; }
    [[nodiscard]] Rational size() const { return sizeOf(m_figure); }
    [[nodiscard]] Decimal signedLike(const Rational& meant) const {
        return (m_figure.isNegative() ? -meant : meant).rounded(Decimal::kPlaces);
    }

    const Pledge& m_pledge;
    const Plan& m_plan;
    const Series& m_series;
    const SuggestionTest& m_passes;
    Month m_month;
    Decimal m_figure;
    std::optional<MonthFigure> m_last;
    Rational m_expected;
    int m_reports = 0;
};

}  // namespace

std::optional<FigureGuard> findSlip(const Pledge& pledge, const Plan& plan, const Series& series, const Actual& actual,
                                    const SuggestionTest& passes) {
    return actual.value ? SlipSearch(pledge, plan, series, actual, passes).found() : std::nullopt;
}

}  // namespace pledge
