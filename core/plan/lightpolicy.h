#pragma once

#include <core/base/decimal.h>
#include <core/plan/pledgekind.h>

#include <vector>

namespace pledge {

/// In what the distance to the required figure is measured: in points of the final target, or in percent of what is
/// required (actual ÷ required, for an upper limit required ÷ actual).
enum class GapMeasure { Points, Ratio };

/// From how far behind on a pledge is yellow, and beyond what it is red. Compared unrounded; behind by less than
/// yellowFrom is still green, behind by exactly yellowUpTo still yellow.
struct GapBands {
    GapMeasure measure = GapMeasure::Points;
    Decimal yellowFrom;                             ///< 0 or more; 0 means behind at all
    Decimal yellowUpTo = Decimal::fromInteger(10);  ///< 0 or more; 0 leaves no yellow

    friend bool operator==(const GapBands&, const GapBands&) = default;
};

/// What holds between two milestones: the straight line, or the last milestone due.
enum class BetweenMilestones { Line, Steps };

/// How time runs along a line: a month as a month, or by its days.
enum class LineClock { Months, Days };

/// What a pledge without a report of the month owed shows: nothing, or its last figure of the run.
enum class Silence { NotReported, CarriedForward };

/// A kind whose bands differ from the plan's.
struct KindBands {
    PledgeKind kind = PledgeKind::Works;
    GapBands bands;

    friend bool operator==(const KindBands&, const KindBands&) = default;
};

/// When a pledge is green, yellow or red: a setting of the plan, printed beside every list that it colours.
struct LightPolicy {
    GapBands bands;
    std::vector<KindBands> byKind;                     ///< in the order of PledgeKind, each kind once
    Decimal trendBand = Decimal::fromMicros(500'000);  ///< a change of the gap within ± this is "holding"
    bool missedForcesRed = true;                       ///< a missed milestone is red until it is made up
    BetweenMilestones flows = BetweenMilestones::Line;
    BetweenMilestones levels = BetweenMilestones::Steps;
    LineClock clock = LineClock::Months;
    Silence silence = Silence::NotReported;
    int dueSoonDays = 0;  ///< days ahead that count as due soon; 0 means until the end of next month

    [[nodiscard]] const GapBands& bandsFor(PledgeKind kind) const;
    friend bool operator==(const LightPolicy&, const LightPolicy&) = default;
};

}  // namespace pledge
