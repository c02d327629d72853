#pragma once

#include <core/plan/plan.h>
#include <core/plan/pledge.h>
#include <core/plan/series.h>

#include <QString>

#include <optional>
#include <vector>

namespace pledge {

/// What is strange about a figure just given.
enum class GuardKind {
    Falls,     ///< a running total against an earlier or a later report
    Slips,     ///< as if it were given in 万 instead of 亿 or the reverse; or ten thousand times what it was
    NotWhole,  ///< half a case of a counted unit
    SameAsBefore,
    ExactlyTarget
};

/// A finding about a figure: against which other one, and what it probably should be.
struct Guard {
    GuardKind kind = GuardKind::SameAsBefore;
    std::optional<MonthFigure> other;
    std::optional<Decimal> suggestion;

    /// Whether it is asked before anything is written; the others are only said.
    [[nodiscard]] bool asksFirst() const { return kind == GuardKind::Falls || kind == GuardKind::Slips; }
};

/// Everything strange about the report, what asks first before what is only said; nothing for a blank or a state.
[[nodiscard]] std::vector<Guard> findGuards(const Pledge& pledge, const Series& series, const Plan& plan,
                                            const Actual& actual);

/// The finding as a sentence to the person who typed the figure.
[[nodiscard]] QString guardSentence(const Pledge& pledge, const Actual& actual, const Guard& guard);

}  // namespace pledge
