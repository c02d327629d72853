#pragma once

#include <core/plan/plandraft.h>
#include <core/plan/plansnapshot.h>
#include <core/schedule/scoreboard.h>

#include <QString>

namespace pledge {

/// A plan for the next span of months, and what was left behind on the way there.
struct RolledOver {
    PlanDraft draft;
    int finished = 0;  ///< deliverables closed out and works that reached their percent
    int withdrawn = 0;
    int ownerless = 0;     ///< pledges of units that are no longer active
    int split = 0;         ///< pledges whose towns get their shares anew
    int openProblems = 0;  ///< pledges that take an unsolved problem along
    int cases = 0;         ///< of ledgers that go along: not at their last stage yet, or fed into a state
};

/// The span of the same length that follows.
[[nodiscard]] MonthSpan nextSpan(const MonthSpan& last);
/// The name with the last plan's years moved to the next one's; as it is where it names none of them.
[[nodiscard]] QString nextName(const QString& name, const MonthSpan& last, const MonthSpan& next);

/// Carries a plan into the next span (issue 3): settings without the calendar and the signature, units still active,
/// programmes, persons, and the pledges with their definitions and weights but without targets, which are to be
/// assigned. A deliverable or works not finished stays due by the span's end, for without a date it would be none. A
/// state's or a stock's last figure becomes its base, at the end of its month; the twelve months before the span become
/// last year's, a flow's counted from their start. Ledgers go
/// along with their definition and the pledges they still feed, and, where a case goes through stages, with the cases
/// that have not reached the last one, their days as they stand. The scoreboard is the last plan's at the month that
/// ends it.
[[nodiscard]] RolledOver rolledOver(const PlanSnapshot& last, const Scoreboard& scoreboard, const MonthSpan& span,
                                    const QString& name);

}  // namespace pledge
