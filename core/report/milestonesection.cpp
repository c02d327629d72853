#include <core/report/linehistory.h>
#include <core/report/reportfigures.h>
#include <core/report/reporttext.h>
#include <core/report/sections.h>
#include <core/report/tablecells.h>
#include <core/schedule/rollup.h>
#include <core/wording/fill.h>
#include <core/wording/revisionwords.h>
#include <core/wording/words.h>

#include <algorithm>

namespace pledge {

namespace {

/// A milestone of a signed line that the section tells of.
struct DueMilestone {
    SignedLine line;
    MilestoneResult result;
};

std::vector<DueMilestone> dueWithin(const ReportContext& context, UnitGroup group) {
    std::vector<DueMilestone> found;
    for (const SignedLine& line : context.countedLines(group)) {
        for (const MilestoneResult& result : milestonesWithin(context.verdict(line), context.period.months())) {
            found.push_back({line, result});
        }
    }
    return found;
}

/// Due before the period, and made up within it.
std::vector<DueMilestone> madeUpWithin(const ReportContext& context, UnitGroup group) {
    const MonthSpan earlier{context.snapshot.plan().span.first, context.period.months().first.plus(-1)};
    std::vector<DueMilestone> found;
    for (const SignedLine& line : context.countedLines(group)) {
        for (const MilestoneResult& result : milestonesWithin(context.verdict(line), earlier)) {
            const Month reached = result.milestone.month().plus(result.monthsLate);
            if (result.state == MilestoneState::KeptLate && context.period.months().contains(reached)) {
                found.push_back({line, result});
            }
        }
    }
    return found;
}

QString stateCount(const std::vector<DueMilestone>& due, MilestoneState state, const QString& pattern) {
    const auto number =
        std::ranges::count(due, state, [](const DueMilestone& milestone) { return milestone.result.state; });
    return number == 0 ? QString() : fill(pattern, {QString::number(number)});
}

QString sentence(const ReportContext& context, UnitGroup group, const std::vector<DueMilestone>& due) {
    QStringList clauses{stateCount(due, MilestoneState::Kept, ReportText::tr("%1 kept on time")),
                        stateCount(due, MilestoneState::KeptLate, ReportText::tr("%1 kept late")),
                        stateCount(due, MilestoneState::Missed, ReportText::tr("%1 missed")),
                        stateCount(due, MilestoneState::Open, ReportText::tr("%1 not reported and open"))};
    clauses.removeAll(QString());
    return fill(ReportText::tr("%1: %2 milestones fell due in the %3, of them %4."),
                {groupHeading(group), QString::number(due.size()), context.period.name(), listed(clauses)});
}

/// What became of it, and what was pledged where a revision has changed it since.
QString outcome(const MilestoneResult& result) {
    const QString became =
        result.state == MilestoneState::Open ? ReportText::tr("not reported") : milestoneWord(result);
    const QString change = milestoneChangeText(result);
    return change.isEmpty() ? became : became + ReportText::tr("; ", "between parts of a sentence") + change;
}

/// What stood in the books when the milestone fell due: a figure, or how far a deliverable was.
ReportCell reportedAt(const Pledge& pledge, const Series& series, Month month) {
    const auto actual = series.at(month);
    if (!actual || (!actual->value && !actual->state)) {
        return {};
    }
    return actual->value ? ReportCell(FigureCell{printed(*actual->value, pledge)})
                         : ReportCell(taskWord(*actual->state));
}

ReportRow milestoneRow(const ReportContext& context, const DueMilestone& due) {
    const Pledge& pledge = context.pledge(due.line);
    const Series series = effectiveSeries(context.snapshot, due.line.position);
    const Milestone& milestone = due.result.milestone;
    return {{context.unit(due.line).name, context.measuredName(due.line), dueName(milestone.due, context.asOf()),
             milestoneCell(pledge, milestone), reportedAt(pledge, series, milestone.month()),
             actualCell(pledge, context.verdict(due.line)), outcome(due.result)},
            {due.line.unit, pledge.id, context.asOf()},
            false};
}

ReportTable milestoneTable(const ReportContext& context, const std::vector<DueMilestone>& milestones,
                           const QString& title) {
    ReportTable table;
    table.title = title;
    table.columns = {{ReportText::tr("Unit"), ColumnKind::Text, 7},
                     {ReportText::tr("Pledge"), ColumnKind::Text, 14},
                     {ReportText::tr("Due"), ColumnKind::Text, 4},
                     {ReportText::tr("Milestone target"), ColumnKind::Figure, 5},
                     {ReportText::tr("Actual when due"), ColumnKind::Figure, 6},
                     {ReportText::tr("Actual now"), ColumnKind::Figure, 6},
                     {ReportText::tr("Outcome"), ColumnKind::Text, 7}};
    for (const DueMilestone& milestone : milestones) {
        table.rows.push_back(milestoneRow(context, milestone));
    }
    return table;
}

void describe(const ReportContext& context, UnitGroup group, std::vector<ReportBlock>& blocks) {
    const auto due = dueWithin(context, group);
    const auto madeUp = madeUpWithin(context, group);
    if (!due.empty()) {
        blocks.push_back(body(sentence(context, group, due)));
        blocks.emplace_back(milestoneTable(
            context, due,
            fill(ReportText::tr("Milestones due in the %1: %2"), {context.period.name(), groupHeading(group)})));
    }
    if (!madeUp.empty()) {
        blocks.push_back(body(fill(ReportText::tr("%1: %2 earlier milestones were made up in the %3."),
                                   {groupHeading(group), QString::number(madeUp.size()), context.period.name()})));
        blocks.emplace_back(milestoneTable(
            context, madeUp, fill(ReportText::tr("Earlier milestones made up: %1"), {groupHeading(group)})));
    }
}

}  // namespace

ReportSection milestoneSection(const ReportContext& context) {
    ReportSection section{SectionRole::Milestones, ReportText::tr("Milestones"), 1, {}, false};
    for (const UnitGroup group : kUnitGroups) {
        describe(context, group, section.blocks);
    }
    if (section.blocks.empty()) {
        section.blocks.push_back(
            body(fill(ReportText::tr("No milestone fell due in the %1."), {context.period.name()})));
    }
    return section;
}

}  // namespace pledge
