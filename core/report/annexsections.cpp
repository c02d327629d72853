#include <core/plan/problemlist.h>
#include <core/report/pledgechart.h>
#include <core/report/reportfigures.h>
#include <core/report/reporttext.h>
#include <core/report/sections.h>
#include <core/report/tablecells.h>
#include <core/wording/fill.h>
#include <core/wording/milestonewords.h>
#include <core/wording/problemwords.h>
#include <core/wording/words.h>

#include <QCoreApplication>

#include <algorithm>
#include <utility>
#include <vector>

namespace pledge {

namespace {

struct AnnexTexts {
    Q_DECLARE_TR_FUNCTIONS(AnnexTexts)
};

constexpr int kProblemShare = 11;  ///< of the table's width, as the columns' other shares
constexpr std::size_t kRedCharts = 12;
constexpr std::size_t kLadderCharts = 12;
/// Columns of the pledges' table before those of the year and the whole.
constexpr int kBeforeYears = 9;

QString trendText(const Verdict& verdict) {
    return verdict.trend && verdict.paceGap
               ? trendArrow(*verdict.trend) + u' ' + trendWord(*verdict.trend, *verdict.paceGap)
               : QString();
}

/// The milestone that counts: the last one due, else the next.
std::vector<ReportCell> milestoneCells(const ReportContext& context, const SignedLine& line) {
    const Verdict& verdict = context.verdict(line);
    if (!verdict.current) {
        return std::vector<ReportCell>(3);
    }
    const MilestoneResult& result = verdict.milestones[*verdict.current];
    return {dueName(result.milestone.due, context.asOf()), milestoneCell(context.pledge(line), result.milestone),
            milestoneWordAt(result, verdict, context.asOf())};
}

bool runsOverYears(const ReportContext& context) {
    const MonthSpan& span = context.snapshot.plan().span;
    return span.first.year() != span.last.year();
}

ReportRow pledgeRow(const ReportContext& context, const SignedLine& line) {
    const Pledge& pledge = context.pledge(line);
    const Verdict& verdict = context.verdict(line);
    const int decimals = context.decimals();
    ReportRow row{{context.unit(line).name, context.listedName(line), kindWord(kindOf(pledge)), pledge.unit.symbol,
                   actualCell(pledge, verdict), targetCell(pledge, verdict), rateCell(verdict.attainment, decimals),
                   gapCell(verdict.calendarGap, decimals), gapCell(verdict.paceGap, decimals)},
                  {line.unit, pledge.id, verdict.observed.value_or(context.asOf())},
                  false};
    if (runsOverYears(context)) {
        row.cells.push_back(rateCell(verdict.yearAttainment, decimals));
        row.cells.push_back(rateCell(verdict.wholeAttainment, decimals));
    }
    std::ranges::move(milestoneCells(context, line), std::back_inserter(row.cells));
    row.cells.push_back(lightCell(verdict));
    row.cells.emplace_back(trendText(verdict));
    return row;
}

/// What the round collected about what stands in the way: two columns, where anything is said of the group at all.
void addProblems(const ReportContext& context, const std::vector<SignedLine>& lines, ReportTable& table) {
    std::vector<std::pair<QString, QString>> texts;
    for (const SignedLine& line : lines) {
        const auto problems = openProblemsAt(context.snapshot, context.pledge(line).id, context.asOf());
        texts.emplace_back(problemsText(problems), nextStepsText(problems));
    }
    if (std::ranges::all_of(texts, [](const auto& said) { return said.first.isEmpty(); })) {
        return;
    }
    table.columns.push_back({AnnexTexts::tr("Problem"), ColumnKind::Text, kProblemShare});
    table.columns.push_back({AnnexTexts::tr("Next step"), ColumnKind::Text, kProblemShare});
    for (std::size_t row = 0; row < texts.size(); ++row) {
        table.rows[row].cells.emplace_back(texts[row].first);
        table.rows[row].cells.emplace_back(texts[row].second);
    }
}

ReportTable pledgeTable(const ReportContext& context, UnitGroup group) {
    ReportTable table;
    table.title = fill(ReportText::tr("All pledges: %1"), {groupHeading(group)});
    table.group = group;
    table.band = 0;
    table.width = TableWidth::Landscape;
    table.columns = {{ReportText::tr("Unit"), ColumnKind::Text, 9},
                     {ReportText::tr("Pledge"), ColumnKind::Text, 15},
                     {ReportText::tr("Kind"), ColumnKind::Text, 5},
                     {ReportText::tr("Unit of measure"), ColumnKind::Text, 5},
                     {ReportText::tr("Actual"), ColumnKind::Figure, 8},
                     {ReportText::tr("Final target"), ColumnKind::Figure, 7},
                     {ReportText::tr("Attainment (%)"), ColumnKind::Rate, 4},
                     {ReportText::tr("Against calendar (points)"), ColumnKind::Gap, 5},
                     {ReportText::tr("Against pace (points)"), ColumnKind::Gap, 5},
                     {ReportText::tr("Milestone"), ColumnKind::Text, 4},
                     {ReportText::tr("Milestone target"), ColumnKind::Figure, 5},
                     {ReportText::tr("Milestone outcome"), ColumnKind::Text, 6},
                     {ReportText::tr("Light"), ColumnKind::Light, 7},
                     {ReportText::tr("Trend"), ColumnKind::Text, 7}};
    if (runsOverYears(context)) {
        table.columns.insert(table.columns.begin() + kBeforeYears,
                             {{ReportText::tr("Of the year (%)"), ColumnKind::Rate, 4},
                              {ReportText::tr("Of the whole (%)"), ColumnKind::Rate, 4}});
    }
    for (const SignedLine& line : context.lines(group)) {
        table.rows.push_back(pledgeRow(context, line));
    }
    addProblems(context, context.lines(group), table);
    return table;
}

bool hasChart(const Pledge& pledge) {
    return pledge.takesFigures() && !pledge.milestones.empty();
}

/// The pledges worth a picture: those far behind or overdue, then those with a ladder of several milestones.
std::vector<SignedLine> chosenCharts(const ReportContext& context) {
    std::vector<SignedLine> red;
    std::vector<SignedLine> ladders;
    for (const SignedLine& line : context.lines(UnitGroup::Department)) {
        const bool seen = std::ranges::find(red, line.position, &SignedLine::position) != red.end() ||
                          std::ranges::find(ladders, line.position, &SignedLine::position) != ladders.end();
        if (seen || !hasChart(context.pledge(line))) {
            continue;
        }
        if (context.verdict(line).light == Light::Red && red.size() < kRedCharts) {
            red.push_back(line);
        } else if (context.pledge(line).milestones.size() > 1 && ladders.size() < kLadderCharts) {
            ladders.push_back(line);
        }
    }
    red.insert(red.end(), ladders.begin(), ladders.end());
    return red;
}

SectionRole tablesRole(UnitGroup group) {
    switch (group) {
        case UnitGroup::Department:
            return SectionRole::DepartmentTables;
        case UnitGroup::Town:
            return SectionRole::TownTables;
        case UnitGroup::TaskForce:
            return SectionRole::TaskForceTables;
    }
    Q_UNREACHABLE();
}

QString reviewSentence(const ReportContext& context) {
    const QString rule = reviewRule(context);
    return rule.isEmpty() ? ReportText::tr(
                                "The figures are those the responsible units have reported; they have not "
                                "been reviewed or approved.")
                          : rule;
}

}  // namespace

ReportSection pledgeTableSection(const ReportContext& context, UnitGroup group) {
    ReportSection section{
        tablesRole(group), fill(ReportText::tr("Pledges of the %1"), {groupHeading(group)}), 1, {}, true};
    ReportTable table = pledgeTable(context, group);
    if (!table.rows.empty()) {
        section.blocks.emplace_back(std::move(table));
    }
    return section;
}

ReportSection chartSection(const ReportContext& context) {
    ReportSection section{SectionRole::Charts, ReportText::tr("Progress of the main pledges"), 1, {}, true};
    for (const SignedLine& line : chosenCharts(context)) {
        PledgeChart chart = pledgeChart(context.snapshot, context.board, line.position);
        chart.title =
            fill(ReportText::tr("%1: %2", "unit, pledge"), {context.unit(line).name, context.listedName(line)});
        section.blocks.emplace_back(ChartSpec(std::move(chart)));
    }
    return section;
}

ReportSection rulesSection(const ReportContext& context) {
    ReportSection section{SectionRole::Rules, ReportText::tr("How the figures are made"), 1, {}, true};
    QStringList texts{
        policySentence(context.snapshot.plan().policy),
        ReportText::tr("Attainment is the actual divided by the final target. The calendar share is the part of the "
                       "plan's months that has gone; the pledged pace runs in straight lines through the pledged "
                       "milestones. Gaps are taken from unrounded values, then rounded to one decimal."),
        ReportText::tr(
            "Ratios, growth rates and stocks are compared with their target and never prorated; before their "
            "date they are not due. Upper limits have no attainment. Rates are never clipped."),
        ReportText::tr("Whole cases (companies, projects) are rounded down between milestones. A milestone missed and "
                       "made up later stays marked as kept late."),
        ReportText::tr(
            "A month without a report counts as not reported, never as zero. Parts of a pledge are listed "
            "by themselves and not added to the whole. Shares of classes are rounded by largest remainder and "
            "add up to 100.0%."),
        reviewSentence(context)};
    if (runsOverYears(context)) {
        texts.append(ReportText::tr(
            "In a plan over several years a running total is held against what the year itself asks for and against "
            "the whole; a level against the step in force at the year's end and against the last one."));
    }
    int number = 0;
    for (const QString& text : texts) {
        section.blocks.emplace_back(Paragraph{
            fill(ReportText::tr("%1. %2", "an item with its own full stop"), {QString::number(++number), text}),
            ParagraphStyle::Item});
    }
    return section;
}

}  // namespace pledge
