#pragma once

#include <core/plan/plansnapshot.h>
#include <core/schedule/scoreboard.h>

#include <QDate>

#include <optional>

namespace pledge {

/// Where a month stands between two corners of the pledged ladder.
struct LadderStretch {
    std::optional<QDate> begun;  ///< the milestone before; nothing at the run's start
    Rational from;
    QDate due;  ///< the milestone after
    Rational to;
    Rational gone;  ///< the part of the stretch that has gone, between 0 and 1

    friend bool operator==(const LadderStretch&, const LadderStretch&) = default;
};

/// The steps of the arithmetic behind one verdict on a figure, all unrounded: what is divided by what.
struct Reckoning {
    Month month;  ///< whose line the figure is held against
    Decimal figure;
    Rational start;                        ///< attainment = (figure − start) ÷ (target − start)
    std::optional<Decimal> target;         ///< the final one of a flow or of works, the step of a state
    std::optional<LadderStretch> stretch;  ///< nothing on a milestone's day, after the last one, and off the line
    std::optional<Rational> required;      ///< whole cases rounded down
    bool roundedDown = false;              ///< the line was no whole number of cases
    LineClock clock = LineClock::Months;   ///< in what gone and all count
    int gone = 0;                          ///< months or days of the run that have gone, for the calendar share
    int all = 0;                           ///< months or days of the run; 0 off the line
    std::optional<Month> before;           ///< the report before, for the direction of travel
    std::optional<Rational> gapBefore;     ///< its pace gap

    friend bool operator==(const Reckoning&, const Reckoning&) = default;
};

/// The steps behind the line's verdict; nothing where no figure is judged, or against no target.
[[nodiscard]] std::optional<Reckoning> reckoningOf(const PlanSnapshot& snapshot, const Scoreboard& board,
                                                   std::size_t position);

}  // namespace pledge
