#include <core/report/linehistory.h>
#include <core/report/reportfigures.h>
#include <core/report/reporttext.h>
#include <core/report/sections.h>
#include <core/report/tablecells.h>
#include <core/schedule/lightrule.h>
#include <core/wording/fill.h>
#include <core/wording/lightwords.h>
#include <core/wording/words.h>

namespace pledge {

namespace {

ReportCell shortfall(const Pledge& pledge, const Milestone& milestone, const Verdict& verdict) {
    const auto actual = verdict.actual ? verdict.actual->value : std::nullopt;
    const bool isOther = verdict.observed && !isOfRun(pledge, milestone, *verdict.observed);
    if (isOther || !milestone.value || !actual || *actual >= *milestone.value || pledge.bound == Bound::AtMost) {
        return {};
    }
    return distance(*actual, *milestone.value, pledge.unit);
}

ReportRow dueRow(const ReportContext& context, const SignedLine& line, const MilestoneResult& result) {
    const Pledge& pledge = context.pledge(line);
    const Verdict& verdict = context.verdict(line);
    return {{context.unit(line).name, context.measuredName(line), dueName(result.milestone.due, context.asOf()),
             milestoneCell(pledge, result.milestone), actualCell(pledge, verdict),
             shortfall(pledge, result.milestone, verdict), lightCell(verdict)},
            {line.unit, pledge.id, context.asOf()},
            false};
}

/// By the end of August 2022: always with its year.
QString untilText(const ReportContext& context) {
    return dueText(dueSoonUntil(context.snapshot.plan().policy, context.asOf()), Month());
}

ReportTable dueTable(const ReportContext& context, UnitGroup group) {
    ReportTable table;
    table.title = fill(ReportText::tr("Due %1: %2"), {untilText(context), groupHeading(group)});
    table.columns = {
        {ReportText::tr("Unit"), ColumnKind::Text, 7},     {ReportText::tr("Pledge"), ColumnKind::Text, 15},
        {ReportText::tr("Due"), ColumnKind::Text, 4},      {ReportText::tr("Milestone target"), ColumnKind::Figure, 5},
        {ReportText::tr("Actual"), ColumnKind::Figure, 6}, {ReportText::tr("Still needed"), ColumnKind::Text, 6},
        {ReportText::tr("Light"), ColumnKind::Light, 6}};
    const LightPolicy& policy = context.snapshot.plan().policy;
    for (const SignedLine& line : context.lines(group)) {
        for (const MilestoneResult& result : context.verdict(line).milestones) {
            if (context.verdict(line).dueSoon && isDueSoon(policy, context.asOf(), result.milestone.due)) {
                table.rows.push_back(dueRow(context, line, result));
            }
        }
    }
    return table;
}

}  // namespace

ReportSection dueSoonSection(const ReportContext& context) {
    ReportSection section{SectionRole::DueSoon, dueSoonWord(context.snapshot.plan().policy), 1, {}, false};
    for (const UnitGroup group : kUnitGroups) {
        ReportTable table = dueTable(context, group);
        if (!table.rows.empty()) {
            section.blocks.push_back(
                body(fill(ReportText::tr("%1: %2 milestones fall due %3."),
                          {groupHeading(group), QString::number(table.rows.size()), untilText(context)})));
            section.blocks.emplace_back(std::move(table));
        }
    }
    if (section.blocks.empty()) {
        section.blocks.push_back(body(fill(ReportText::tr("No milestone falls due %1."), {untilText(context)})));
    }
    return section;
}

}  // namespace pledge
