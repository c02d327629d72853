#pragma once

#include <core/plan/plan.h>
#include <core/plan/pledge.h>
#include <core/schedule/ladder.h>

#include <optional>
#include <span>

namespace pledge {

/// What a pledge with figures must show at a month's end.
struct Requirement {
    std::optional<Rational> figure;  ///< on the ladder, of the step, or of the base; nothing while no target is given
    bool binding = false;            ///< false while it is only the next step's, due later
};

/// The rates and gaps of a figure at a month's end, in percent and points; absent where the rule gives none.
struct Measurement {
    std::optional<Rational> attainment;
    std::optional<Rational> calendarGap;
    std::optional<Rational> paceGap;
    std::optional<Rational> paceRate;  ///< actual ÷ required, of an upper limit required ÷ actual
};

/// A pledge with figures against its plan: what is required at a month by the plan's policy, and how a figure compares
/// with it. The ladder is that of the run which holds the as-of month.
class Requirements {
public:
    Requirements(const Pledge& pledge, const Plan& plan, Month asOf);

    [[nodiscard]] const Ladder& ladder() const { return m_ladder; }
    /// The months whose reports can count at the as-of month: the run of a flow, else the whole plan.
    [[nodiscard]] const MonthSpan& months() const { return m_months; }
    [[nodiscard]] Requirement at(Month month) const;
    /// Whether a target is given that could require anything of the run.
    [[nodiscard]] bool hasTarget() const;
    /// Against what at() requires at that month.
    [[nodiscard]] Measurement measure(Decimal figure, Month month, const Requirement& required) const;
    /// Its gap against the ladder or step alone.
    [[nodiscard]] std::optional<Rational> paceGap(Decimal figure, Month month) const;
    /// On the good side of what is required, or on it; true where nothing is.
    [[nodiscard]] bool meets(Decimal figure, const Requirement& required) const;
    /// Whether the figure fulfils the whole pledge for good: the final target of a flow or of works that has to be
    /// reached.
    [[nodiscard]] bool completes(Decimal figure) const;
    /// Judged along the ladder rather than at its due dates.
    [[nodiscard]] bool followsLine() const { return m_followsLine; }
    /// An upper limit that holds in every month until its date: a ceiling, or spending judged at its milestones.
    [[nodiscard]] bool isLimit() const;

private:
    [[nodiscard]] Requirement step(Month month) const;
    [[nodiscard]] Requirement limitAhead(Month month) const;
    [[nodiscard]] std::span<const Milestone> milestones() const;
    [[nodiscard]] Month testedIn(const Milestone& milestone) const;
    [[nodiscard]] std::optional<Rational> rate(const Rational& figure, const Rational& required) const;
    [[nodiscard]] std::optional<Rational> turned(const std::optional<Rational>& points) const;
    [[nodiscard]] std::optional<Rational> progressGap(const Rational& figure, const Requirement& required) const;
    [[nodiscard]] Measurement measureProgress(const Rational& figure, Month month, const Requirement& required) const;
    [[nodiscard]] Measurement measureState(const Rational& figure, const Requirement& required) const;

    const Pledge& m_pledge;
    Ladder m_ladder;
    MonthSpan m_months;
    bool m_followsLine = false;
};

}  // namespace pledge
