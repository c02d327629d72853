#include <app/cli/newfrom.h>
#include <app/cli/occasion.h>
#include <app/cli/verboptions.h>
#include <core/exchange/planfolderreader.h>
#include <core/schedule/scoreboard.h>
#include <core/wording/fill.h>
#include <core/workspace/rollover.h>
#include <core/workspace/workspace.h>

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace pledge {

namespace {

struct NewFrom {
    Q_DECLARE_TR_FUNCTIONS(NewVerb)
};

/// One line: what was counted, where there is any of it.
void say(const Console& console, const QString& pattern, int count) {
    if (count > 0) {
        console.out << "  " << fill(pattern, {QString::number(count)}) << '\n';
    }
}

void sayRolledOver(const Console& console, const QString& file, const RolledOver& rolled) {
    const Plan& plan = rolled.draft.plan;
    console.out << fill(NewFrom::tr("%1: plan “%2” written, %3 to %4, units: %5, pledges: %6"),
                        {file, plan.name, plan.span.first.toString(), plan.span.last.toString(),
                         QString::number(rolled.draft.units.size()), QString::number(rolled.draft.pledges.size())})
                << '\n';
    say(console, NewFrom::tr("With an open problem: %1"), rolled.openProblems);
    say(console, NewFrom::tr("Cases of ledgers taken along: %1"), rolled.cases);
    say(console, NewFrom::tr("Split among towns before; the shares are to be set anew: %1"), rolled.split);
    say(console, NewFrom::tr("Left behind as finished: %1"), rolled.finished);
    say(console, NewFrom::tr("Left behind as withdrawn: %1"), rolled.withdrawn);
    say(console, NewFrom::tr("Left behind because their units are no longer active: %1"), rolled.ownerless);
    console.out.flush();
}

}  // namespace

ExitCode newFromFolder(const QString& file, const QString& folder, const Console& console) {
    const auto reading = readPlanFolder(folder);
    if (!reading.isClean()) {
        return console.fail(reading.issues);
    }
    const PlanDraft& draft = reading.draft;
    const auto workspace = Workspace::create(file, draft, occasionNow());
    if (!workspace) {
        return console.fail(workspace.error());
    }
    console.out << fill(NewFrom::tr("%1: plan “%2” written from the tables in %3, units: %4, pledges: %5, reports: %6"),
                        {file, draft.plan.name, folder, QString::number(draft.units.size()),
                         QString::number(draft.pledges.size()), QString::number(draft.reports.size())})
                << Qt::endl;
    return ExitCode::Done;
}

ExitCode newFromPlan(const QString& file, const NextPlan& next, const Console& console) {
    const auto last = Workspace::openAsAllowed(next.last);
    if (!last) {
        return console.fail(last.error());
    }
    const PlanSnapshot& snapshot = (*last)->snapshot();
    const Plan& plan = snapshot.plan();
    const MonthSpan span = next.span.value_or(nextSpan(plan.span));
    if (span.first <= plan.span.first) {
        return console.fail(wrongUsage(fill(NewFrom::tr("The next plan starts after %1, where the last one starts"),
                                            {plan.span.first.toString()})));
    }
    const QString name = next.name.isEmpty() ? nextName(plan.name, plan.span, span) : next.name;
    const Month asOf = std::clamp(snapshot.lastReportedMonth(), plan.span.first, plan.span.last);
    const RolledOver rolled = rolledOver(snapshot, Scoreboard(snapshot, asOf), span, name);
    const auto workspace = Workspace::create(file, rolled.draft, occasionNow());
    if (!workspace) {
        return console.fail(workspace.error());
    }
    sayRolledOver(console, file, rolled);
    return ExitCode::Done;
}

}  // namespace pledge
