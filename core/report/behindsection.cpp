#include <core/plan/problemlist.h>
#include <core/report/linehistory.h>
#include <core/report/reportfigures.h>
#include <core/report/reporttext.h>
#include <core/report/sections.h>
#include <core/report/tablecells.h>
#include <core/wording/fill.h>
#include <core/wording/problemwords.h>
#include <core/wording/words.h>

#include <QCoreApplication>

#include <utility>

namespace pledge {

namespace {

struct ReportProblems {
    Q_DECLARE_TR_FUNCTIONS(ReportProblems)
};

std::vector<SignedLine> withLight(const ReportContext& context, UnitGroup group, Light light) {
    std::vector<SignedLine> found;
    for (const SignedLine& line : context.lines(group)) {
        if (context.verdict(line).light == light) {
            found.push_back(line);
        }
    }
    return found;
}

QString sinceText(const ReportContext& context, const SignedLine& line) {
    const Month since = behindSince(context, line);
    return since.year() == context.asOf().year() ? shortMonth(since) : monthText(since);
}

ReportRow behindRow(const ReportContext& context, const SignedLine& line) {
    const Verdict& verdict = context.verdict(line);
    return {{context.unit(line).name, context.measuredName(line), actualCell(context.pledge(line), verdict),
             targetCell(context.pledge(line), verdict), rateCell(verdict.attainment, context.decimals()),
             gapCell(verdict.paceGap, context.decimals()), sinceText(context, line), stillNeeded(context, line),
             lightCell(verdict)},
            {line.unit, context.pledge(line).id, context.asOf()},
            false};
}

ReportTable behindTable(const ReportContext& context, const std::vector<SignedLine>& lines, const QString& title) {
    ReportTable table;
    table.title = title;
    table.columns = {{ReportText::tr("Unit"), ColumnKind::Text, 6},
                     {ReportText::tr("Pledge"), ColumnKind::Text, 12},
                     {ReportText::tr("Actual"), ColumnKind::Figure, 6},
                     {ReportText::tr("Final target"), ColumnKind::Figure, 5},
                     {ReportText::tr("Attainment (%)"), ColumnKind::Rate, 4},
                     {ReportText::tr("Against pace (points)"), ColumnKind::Gap, 5},
                     {ReportText::tr("Since"), ColumnKind::Text, 3},
                     {ReportText::tr("Still needed"), ColumnKind::Text, 10},
                     {ReportText::tr("Light"), ColumnKind::Light, 7}};
    for (const SignedLine& line : lines) {
        table.rows.push_back(behindRow(context, line));
    }
    return table;
}

void describe(const ReportContext& context, UnitGroup group, std::vector<ReportBlock>& blocks) {
    const auto red = withLight(context, group, Light::Red);
    const auto yellow = withLight(context, group, Light::Yellow);
    if (red.empty() && yellow.empty()) {
        return;
    }
    blocks.push_back(body(fill(ReportText::tr("%1: %2 far behind or overdue, %3 behind."),
                               {groupHeading(group), QString::number(red.size()), QString::number(yellow.size())})));
    if (!red.empty()) {
        blocks.emplace_back(
            behindTable(context, red, fill(ReportText::tr("Far behind or overdue: %1"), {groupHeading(group)})));
    }
    if (!yellow.empty()) {
        blocks.emplace_back(behindTable(context, yellow, fill(ReportText::tr("Behind: %1"), {groupHeading(group)})));
    }
}

/// What stands in the way of those behind, and what is done about it; nothing where no problem is said.
ReportTable problemTable(const ReportContext& context, UnitGroup group) {
    ReportTable table;
    table.title = fill(ReportProblems::tr("Problems and next steps: %1"), {groupHeading(group)});
    table.columns = {{ReportText::tr("Unit"), ColumnKind::Text, 6},
                     {ReportText::tr("Pledge"), ColumnKind::Text, 11},
                     {ReportText::tr("Light"), ColumnKind::Light, 6},
                     {ReportProblems::tr("Problem"), ColumnKind::Text, 16},
                     {ReportProblems::tr("Next step"), ColumnKind::Text, 16}};
    for (const Light light : {Light::Red, Light::Yellow}) {
        for (const SignedLine& line : withLight(context, group, light)) {
            const PledgeId pledge = context.pledge(line).id;
            const auto problems = openProblemsAt(context.snapshot, pledge, context.asOf());
            if (!problems.empty()) {
                table.rows.push_back(
                    {{context.unit(line).name, context.measuredName(line), lightCell(context.verdict(line)),
                      problemsText(problems), nextStepsText(problems)},
                     {line.unit, pledge, context.asOf()},
                     false});
            }
        }
    }
    return table;
}

}  // namespace

ReportSection behindSection(const ReportContext& context) {
    ReportSection section{SectionRole::Behind, ReportText::tr("Behind and overdue"), 1, {}, false};
    for (const UnitGroup group : kUnitGroups) {
        describe(context, group, section.blocks);
        if (ReportTable problems = problemTable(context, group); !problems.rows.empty()) {
            section.blocks.emplace_back(std::move(problems));
        }
    }
    if (section.blocks.empty()) {
        section.blocks.push_back(body(ReportText::tr("No pledge is behind or overdue.")));
    }
    return section;
}

}  // namespace pledge
