#include <core/report/reportfigures.h>
#include <core/report/sections.h>
#include <core/report/tablecells.h>
#include <core/schedule/forecast.h>
#include <core/wording/fill.h>
#include <core/wording/forecastwords.h>

#include <QCoreApplication>

namespace pledge {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(ForecastSection)
};

std::vector<ReportColumn> columns() {
    return {{Texts::tr("Unit"), ColumnKind::Text, 9},
            {Texts::tr("Pledge"), ColumnKind::Text, 15},
            {Texts::tr("Total"), ColumnKind::Figure, 6},
            {Texts::tr("Target"), ColumnKind::Figure, 6},
            {Texts::tr("Due"), ColumnKind::Text, 4},
            {Texts::tr("Needed a month"), ColumnKind::Text, 6},
            {Texts::tr("Last three months, mean"), ColumnKind::Text, 6},
            {Texts::tr("Likely at the end"), ColumnKind::Figure, 6},
            {Texts::tr("Low to high"), ColumnKind::Text, 8},
            {Texts::tr("Target in time"), ColumnKind::Text, 10},
            {Texts::tr("How reckoned"), ColumnKind::Text, 10}};
}

ReportCell perMonthCell(const std::optional<Rational>& perMonth, const Pledge& pledge) {
    return perMonth ? ReportCell(perMonthText(*perMonth, pledge.unit)) : ReportCell();
}

ReportRow rowOf(const ReportContext& context, const SignedLine& line, const Forecast& made) {
    const Pledge& pledge = context.pledge(line);
    const auto final = finalMilestone(pledge, context.snapshot.plan(), context.asOf());
    ReportRow row{{context.unit(line).name, context.measuredName(line),
                   FigureCell{made.total.rounded(Decimal::kPlaces), Bound::AtLeast},
                   final ? milestoneCell(pledge, *final) : ReportCell(),
                   final ? ReportCell(dueName(final->due, context.asOf())) : ReportCell(),
                   perMonthCell(made.toFinal ? std::optional(made.toFinal->perMonth) : std::nullopt, pledge),
                   perMonthCell(made.meanOfLastThree, pledge)},
                  {line.unit, pledge.id, made.from.value_or(context.asOf())},
                  false};
    if (made.range) {
        const ForecastPoint& end = made.range->end();
        row.cells.insert(
            row.cells.end(),
            {FigureCell{end.likely, Bound::AtLeast},
             fill(Texts::tr("%1 to %2", "low, high"), {end.low.toString(), end.high.toString()}),
             final ? ReportCell(finalOutlookText(pledge, made, *final)) : ReportCell(), forecastMethodText(made)});
    } else {
        row.cells.insert(row.cells.end(), {ReportCell(), ReportCell(), ReportCell(), noForecastText(*made.none)});
    }
    return row;
}

ReportTable tableOf(const ReportContext& context, UnitGroup group) {
    ReportTable table;
    table.title = fill(Texts::tr("Running totals: %1"), {groupHeading(group)});
    table.columns = columns();
    table.group = group;
    table.band = 0;
    table.width = TableWidth::Landscape;
    for (const SignedLine& line : context.countedLines(group)) {
        const Forecast made = forecast(context.snapshot, line.position, context.asOf());
        if (made.range || made.toFinal) {
            table.rows.push_back(rowOf(context, line, made));
        }
    }
    return table;
}

}  // namespace

ReportSection forecastSection(const ReportContext& context) {
    ReportSection section{SectionRole::Forecasts, Texts::tr("What is needed a month, and forecast"), 1, {}, true};
    for (const UnitGroup group : {UnitGroup::Department, UnitGroup::TaskForce}) {
        ReportTable table = tableOf(context, group);
        if (!table.rows.empty()) {
            section.blocks.emplace_back(std::move(table));
        }
    }
    if (!section.blocks.empty()) {
        section.blocks.push_back(note(forecastRuleText()));
    }
    return section;
}

}  // namespace pledge
