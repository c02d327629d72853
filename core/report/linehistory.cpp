#include <core/report/linehistory.h>
#include <core/report/reportfigures.h>
#include <core/report/reporttext.h>
#include <core/schedule/timeline.h>
#include <core/wording/fill.h>

#include <algorithm>

namespace pledge {

namespace {

bool isBehind(Light light) {
    return light == Light::Yellow || light == Light::Red;
}

const Milestone* firstMissed(const Pledge& pledge, const Verdict& verdict, Month asOf) {
    const auto found = std::ranges::find_if(verdict.milestones, [&](const MilestoneResult& result) {
        return result.state == MilestoneState::Missed && isOfRun(pledge, result.milestone, asOf);
    });
    return found == verdict.milestones.end() ? nullptr : &found->milestone;
}

const Milestone* firstAfter(const Pledge& pledge, const Verdict& verdict, Month asOf) {
    const auto found = std::ranges::find_if(verdict.milestones, [&](const MilestoneResult& result) {
        return result.milestone.month() > asOf && isOfRun(pledge, result.milestone, asOf);
    });
    return found == verdict.milestones.end() ? nullptr : &found->milestone;
}

bool lacks(const Pledge& pledge, const Milestone& milestone, Decimal actual) {
    return pledge.bound == Bound::AtLeast ? actual < *milestone.value : actual > *milestone.value;
}

QString overdueClause(const Pledge& pledge, const Milestone& missed, const std::optional<Decimal>& actual,
                      const QString& due) {
    if (!missed.value) {
        return fill(ReportText::tr("was due by %1"), {due});
    }
    if (!actual) {
        return fill(ReportText::tr("was due by %1: %2"), {due, quantity(*missed.value, pledge.unit)});
    }
    return fill(ReportText::tr("%2 missing for %1"), {due, distance(*actual, *missed.value, pledge.unit)});
}

}  // namespace

bool isOfRun(const Pledge& pledge, const Milestone& milestone, Month asOf) {
    return !pledge.yearlyRestart || milestone.due.year() == asOf.year();
}

Month behindSince(const ReportContext& context, const SignedLine& at) {
    const auto months = timeline(context.snapshot, at.position, context.asOf().plus(-1));
    Month since = context.asOf();
    for (auto month = months.rbegin(); month != months.rend(); ++month) {
        if (isBehind(month->light)) {
            since = month->month;
        } else if (month->light != Light::NotReported) {
            break;
        }
    }
    return since;
}

QString stillNeeded(const ReportContext& context, const SignedLine& at) {
    const Pledge& pledge = context.pledge(at);
    const Verdict& verdict = context.verdict(at);
    const std::optional<Decimal> actual = verdict.actual.value_or(Actual{}).value;
    QStringList clauses;
    if (const Milestone* missed = firstMissed(pledge, verdict, context.asOf())) {
        clauses.append(overdueClause(pledge, *missed, actual, dueName(missed->due, context.asOf())));
    }
    const Milestone* next = firstAfter(pledge, verdict, context.asOf());
    if (next != nullptr && next->value && actual && lacks(pledge, *next, *actual)) {
        clauses.append(fill(ReportText::tr("%2 to go by %1"),
                            {dueName(next->due, context.asOf()), distance(*actual, *next->value, pledge.unit)}));
    }
    return clauses.join(ReportText::tr("; ", "between parts of a sentence"));
}

std::vector<MilestoneResult> milestonesWithin(const Verdict& verdict, const MonthSpan& months) {
    std::vector<MilestoneResult> found;
    std::ranges::copy_if(verdict.milestones, std::back_inserter(found), [&months](const MilestoneResult& result) {
        return months.contains(result.milestone.month());
    });
    return found;
}

}  // namespace pledge
