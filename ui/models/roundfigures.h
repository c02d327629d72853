#pragma once

#include <core/plan/plansnapshot.h>
#include <core/plan/unitmonth.h>
#include <core/schedule/scoreboard.h>

#include <QString>

#include <functional>
#include <optional>
#include <vector>

namespace pledge {

/// How a line of a unit's month stands, what has to be done first.
enum class RoundFigureState {
    Returned,  ///< the reviewer wants it mended
    Missing,   ///< a figure is owed and not given
    Due,       ///< a deliverable due, or overdue, that is not done
    Changed,   ///< somebody changed it after the month was submitted
    Given,
    NotAsked  ///< nothing is owed for the month
};

/// One line of a unit's month as the page of the monthly round shows it, in words.
struct RoundFigure {
    PledgeId pledge;
    Month month;  ///< whose figure it is: with a lag or a lower frequency an earlier one than the round's
    RoundFigureState state = RoundFigureState::Given;
    QString name;
    QString target;  ///< the final one
    QString due;     ///< the milestone in sight, or the one that was missed
    QString before;  ///< the last report before, with its month
    QString now;
    QString own;  ///< what the month added
    Light light = Light::NotDue;
    QString verdict;
    QString doubts;          ///< the guards' findings in short
    QString doubtsTip;       ///< the findings in full, and the reasons that were given
    int asking = 0;          ///< findings that ask for a reason
    bool explained = false;  ///< a reason was given with the figure
    QString said;            ///< note and open problems
    int evidence = 0;        ///< files kept beside it
    QString remark;          ///< why it was returned
    QString change;          ///< who changed what, since the submission

    friend bool operator==(const RoundFigure&, const RoundFigure&) = default;
};

/// The reason that was given with the report that stands; empty where none was.
using RoundReasons = std::function<QString(PledgeId pledge, Month month)>;

/// The unit's lines at the board's month: those that wait first, each group in official order. Outside ones are left
/// out.
[[nodiscard]] std::vector<RoundFigure> roundFigures(const PlanSnapshot& snapshot, const Scoreboard& board,
                                                    OrgUnitId unit, const RoundReasons& reasons);

/// 未填, 已退回, 到期未完成, 报送后有改动, 已填, 本期不报.
[[nodiscard]] QString roundFigureWord(RoundFigureState state);

}  // namespace pledge
