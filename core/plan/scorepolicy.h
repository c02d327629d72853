#pragma once

#include <core/base/decimal.h>
#include <core/plan/orgunit.h>

namespace pledge {

/// How a pledge's ratio becomes its mark: as it is up to the cap; full or nothing; or by its place among those who
/// carry shares of the same pledge (争先进位计分法), 100, 95, 90 …
enum class ScoreScheme { Linear, AllOrNothing, RankLadder };

/// What a pledge that owes a report does to its unit's score.
enum class UnreportedScore { LeftOut, CountsAsZero };

/// Whether stretch targets (力争) are part of the score.
enum class StretchScore { LeftOut, Counted };

/// How many units each published list holds at most, departments and towns apart.
struct ListLengths {
    int honourDepartments = 4;
    int honourTowns = 5;
    int warningDepartments = 3;
    int warningTowns = 4;

    [[nodiscard]] int honour(UnitGroup group) const {
        return group == UnitGroup::Town ? honourTowns : honourDepartments;
    }
    [[nodiscard]] int warning(UnitGroup group) const {
        return group == UnitGroup::Town ? warningTowns : warningDepartments;
    }
    friend bool operator==(const ListLengths&, const ListLengths&) = default;
};

/// How units are scored and ranked: a setting of the plan, stated in a sentence beside every ranking.
struct ScorePolicy {
    ScoreScheme scheme = ScoreScheme::Linear;
    int cap = 100;  ///< percent a ratio counts at most, 100 to 200
    UnreportedScore unreported = UnreportedScore::LeftOut;
    StretchScore stretch = StretchScore::LeftOut;
    Decimal ladderStep = Decimal::fromInteger(5);  ///< marks from one place of the rank ladder to the next
    Decimal perYellow;                             ///< points off the unit's score for each yellow pledge
    Decimal perRed;                                ///< the same for each red pledge
    Decimal perOverdue;                            ///< the same for each milestone missed and not made up
    int rankedFrom = 80;                           ///< percent of the scored pledges reported that a rank needs
    ListLengths lists;                             ///< the published scheme of 绵阳 2022: 4 and 5, 3 and 4

    friend bool operator==(const ScorePolicy&, const ScorePolicy&) = default;
};

}  // namespace pledge
