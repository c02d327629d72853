#pragma once

#include <core/plan/plansnapshot.h>
#include <core/plan/takenhandout.h>
#include <core/plan/unitmonth.h>
#include <core/schedule/scoreboard.h>

#include <QDate>
#include <QDateTime>

#include <optional>
#include <vector>

namespace pledge {

/// Where one unit's month stands. Days are those of the calendar, in local time.
struct UnitRound {
    OrgUnitId unit;
    Month month;
    RoundStage stage = RoundStage::Open;
    int asked = 0;     ///< lines that take a report for the month
    int reported = 0;  ///< of them those with one
    QDate deadline;
    std::optional<QDateTime> firstInAt;    ///< when it first came in, a complete form that was taken included
    std::optional<QDateTime> submittedAt;  ///< when what stands came in; nothing where the month is not in
    QString submittedBy;
    bool isReopened = false;  ///< opened again after its approval, and not handed in since
    int daysLate = 0;         ///< of what first came in, or so far; 0 while in time, and where nothing is asked for
    std::optional<TakenHandout> form = {};  ///< taken since the last step, of a month that was not submitted itself

    /// Whether it has anything to hand in, or has done so.
    [[nodiscard]] bool takesPart() const { return asked > 0 || firstInAt; }
    [[nodiscard]] bool isComplete() const { return reported == asked; }
    /// Whether it is handed in as things stand: submitted or approved, or by a form that leaves nothing missing. What
    /// was returned, reopened or taken back is not.
    [[nodiscard]] bool isIn() const {
        return stage == RoundStage::Submitted || stage == RoundStage::Approved || (form && isComplete());
    }
    /// Begun, but not handed in.
    [[nodiscard]] bool isBegun() const { return stage == RoundStage::Open && reported > 0; }
    friend bool operator==(const UnitRound&, const UnitRound&) = default;
};

/// How completely and how punctually a month was reported.
struct RoundQuality {
    Month month;
    int units = 0;
    int submitted = 0;  ///< units whose month is handed in as things stand
    int inTime = 0;     ///< of them by the deadline
    int asked = 0;      ///< reports asked for
    int reported = 0;   ///< of them those given

    friend bool operator==(const RoundQuality&, const RoundQuality&) = default;
};

[[nodiscard]] UnitRound unitRoundOf(const PlanSnapshot& snapshot, const Scoreboard& board, OrgUnitId unit, QDate today);
/// All units of the board's month, in official order.
[[nodiscard]] std::vector<UnitRound> roundOf(const PlanSnapshot& snapshot, const Scoreboard& board, QDate today);
/// The units that have something to report for the board's month, or have handed it in, and whose month is not
/// approved.
[[nodiscard]] std::vector<OrgUnitId> unapprovedUnits(const PlanSnapshot& snapshot, const Scoreboard& board);
/// What a month's rounds add up to; units without anything to report are left out.
[[nodiscard]] RoundQuality qualityOf(Month month, const std::vector<UnitRound>& rounds);
/// The rounds of these months, each judged at its own end.
[[nodiscard]] std::vector<std::vector<UnitRound>> roundsOver(const PlanSnapshot& snapshot, const MonthSpan& months,
                                                             QDate today);

}  // namespace pledge
