#pragma once

#include <core/exchange/handoutform.h>
#include <core/plan/planrecords.h>
#include <core/plan/plansnapshot.h>
#include <core/schedule/scoreboard.h>

namespace pledge {

/// The form of one unit's month: a row for each of its pledges that counts, in the order of the text, with what stands
/// in the plan already filled in. now is the board of the month, before that of the month before, whose lights are
/// shown; identity says whose form it is, contact to whom it goes back.
[[nodiscard]] HandoutForm handoutForm(const PlanSnapshot& snapshot, const Scoreboard& now, const Scoreboard& before,
                                      const HandoutIdentity& identity, const QString& contact);

/// The month for which a pledge's figure is asked in a month's round: with a lower frequency or a lag an earlier one.
[[nodiscard]] Month askedPeriod(const Pledge& pledge, const Plan& plan, Month month);

/// The words of a deliverable's states that a unit may choose from.
[[nodiscard]] QStringList offeredStates();

/// The problem said beside the pledge's figure of that month, as long as it is not closed.
[[nodiscard]] const Problem* reportedProblem(const PlanRecords& records, PledgeId pledge, Month month);

}  // namespace pledge
