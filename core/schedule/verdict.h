#pragma once

#include <core/base/rational.h>
#include <core/plan/actual.h>
#include <core/plan/milestone.h>

#include <optional>
#include <vector>

namespace pledge {

/// Exactly one stands beside every line. The two greys differ: nothing owed yet, and owed but silent.
enum class Light { Green, Yellow, Red, NotDue, NotReported };

/// Why the light is what it is; the words on screen come from here.
enum class Reason {
    OnPace,           ///< at or ahead of the ladder
    Completed,        ///< the final target is reached, or the deliverable closed
    AwaitsClosing,    ///< claimed by the unit, not yet closed by the lead office
    MadeUp,           ///< a deliverable done after its date
    Behind,           ///< below the line, within the policy's points
    FarBehind,        ///< below the line, beyond them
    MilestoneMissed,  ///< a due milestone or deliverable, not made up
    StepReached,      ///< a state at or beyond the required step
    WithinLimit,      ///< a ceiling kept
    OverLimit,        ///< a ceiling exceeded
    BetterThanBase,
    EqualToBase,
    WorseThanBase,
    NoteGiven,     ///< a standing pledge with its period's note
    NotDue,        ///< nothing required yet
    ToBeAssigned,  ///< the target is not yet given by the higher level
    NotReported,   ///< owed, but silent
    Withdrawn,     ///< taken back by a revision: shown, in no count
    ForceMajeure   ///< lifted by a revision: shown, in no count
};

/// Whether the line stands outside every count, withdrawn or lifted.
[[nodiscard]] constexpr bool isOutside(Reason reason) {
    return reason == Reason::Withdrawn || reason == Reason::ForceMajeure;
}

enum class MilestoneState { Open, Kept, KeptLate, Missed };

/// Direction of travel: the change of the pace gap against the previous report.
enum class Trend { CatchingUp, Holding, FallingBehind };

/// By which revision a milestone came, and what was pledged in its place; nothing where it was added.
struct MilestoneChange {
    int number = 0;
    std::optional<Milestone> pledged;

    friend bool operator==(const MilestoneChange&, const MilestoneChange&) = default;
};

/// A milestone with what became of it by the as-of month. It keeps this history: a late one stays late.
struct MilestoneResult {
    Milestone milestone;
    MilestoneState state = MilestoneState::Open;
    int monthsLate = 0;  ///< of KeptLate, whole months between its month and the one that reached it
    std::optional<MilestoneChange> revised = {};  ///< nothing where it stands as it was pledged
    std::optional<int> daysLate = {};             ///< of KeptLate, where the day it was done is known

    friend bool operator==(const MilestoneResult&, const MilestoneResult&) = default;
};

/// How far the towns have reported a pledge that was split among them, in one month.
struct RollUp {
    int reported = 0;
    int shares = 0;              ///< towns with a share
    std::optional<Decimal> sum;  ///< of those reported; nothing for a ratio, or when it leaves the range
    bool own = false;            ///< the owner gave a figure of its own, which wins
    /// That figure minus the towns' roll-up, once all with a share have reported.
    std::optional<Decimal> difference = {};

    [[nodiscard]] bool isComplete() const { return reported == shares; }
    friend bool operator==(const RollUp&, const RollUp&) = default;
};

/// All that can be said of one pledge at one as-of month. Rates are percent and gaps percentage points, unrounded; what
/// the rule does not give is absent, never zero. "More is better" in every gap, also of an upper limit.
struct Verdict {
    Light light = Light::NotDue;
    Reason reason = Reason::NotDue;
    bool dueSoon = false;  ///< a milestone not yet reached falls due by the end of next month
    bool silent = false;   ///< red, and without a report for the month owed (未报送)
    bool carried = false;  ///< judged by an earlier figure, since the month owed is blank and the policy carries it on

    std::optional<Month> observed;   ///< the month whose report is judged
    std::optional<Actual> actual;    ///< that report
    std::optional<Month> lastKnown;  ///< of a silent line: the last month with a report

    std::optional<Decimal> finalTarget;   ///< of the as-of year under a yearly restart
    std::optional<Rational> expected;     ///< where the pledge should stand, in its unit
    std::optional<Rational> attainment;   ///< percent of the final target (flow, works) or of the required step (state)
    std::optional<Rational> calendarGap;  ///< attainment − calendar share
    std::optional<Rational> paceGap;      ///< against the pledged ladder or step
    std::optional<Rational> paceRate;  ///< percent of the required figure: actual ÷ required, of an upper limit turned
    std::optional<Trend> trend;
    std::optional<Rational> yearAttainment;   ///< percent of what the as-of year asks for itself
    std::optional<Rational> wholeAttainment;  ///< percent of the whole span's target; both only over several years

    std::vector<MilestoneResult> milestones;
    std::optional<std::size_t> current;  ///< the last milestone due by the as-of month, else the next one
    std::optional<RollUp> rollUp;        ///< where the pledge is split among towns; its owner's own figure wins

    friend bool operator==(const Verdict&, const Verdict&) = default;
};

}  // namespace pledge
