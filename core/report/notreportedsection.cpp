#include <core/report/reportfigures.h>
#include <core/report/reporttext.h>
#include <core/report/sections.h>
#include <core/report/tablecells.h>
#include <core/schedule/rollup.h>
#include <core/wording/fill.h>
#include <core/wording/words.h>

#include <algorithm>

namespace pledge {

namespace {

bool isSilent(const Verdict& verdict) {
    return verdict.light == Light::NotReported || verdict.silent;
}

std::vector<SignedLine> silentLines(const ReportContext& context, OrgUnitId unit) {
    std::vector<SignedLine> found;
    for (const SignedLine& line : context.lines(unit)) {
        if (isSilent(context.verdict(line))) {
            found.push_back(line);
        }
    }
    return found;
}

/// How far the towns have reported, where the figure waits for them.
QString remark(const Verdict& verdict) {
    if (!verdict.rollUp || verdict.rollUp->own) {
        return reasonWords(verdict);
    }
    return fill(ReportText::tr("%1 of %2 towns reported"),
                {QString::number(verdict.rollUp->reported), QString::number(verdict.rollUp->shares)});
}

ReportCell lastFigure(const Pledge& pledge, const Series& series, const std::optional<Month>& last) {
    const auto figure = last ? series.value(*last) : std::nullopt;
    return figure ? ReportCell(FigureCell{printed(*figure, pledge)}) : ReportCell();
}

ReportRow silentRow(const ReportContext& context, const SignedLine& line) {
    const Pledge& pledge = context.pledge(line);
    const Series series = effectiveSeries(context.snapshot, line.position);
    const auto last = series.lastReportedBy(context.asOf());
    return {{context.unit(line).name, context.measuredName(line),
             last ? ReportCell(monthText(*last)) : ReportCell(ReportText::tr("never")),
             lastFigure(pledge, series, last), remark(context.verdict(line))},
            {line.unit, pledge.id, context.asOf()},
            false};
}

ReportTable silentTable(const ReportContext& context, UnitGroup group) {
    ReportTable table;
    table.title = fill(ReportText::tr("Not reported: %1"), {groupHeading(group)});
    table.columns = {{ReportText::tr("Unit"), ColumnKind::Text, 7},
                     {ReportText::tr("Pledge"), ColumnKind::Text, 15},
                     {ReportText::tr("Last report"), ColumnKind::Text, 6},
                     {ReportText::tr("Its figure"), ColumnKind::Figure, 6},
                     {ReportText::tr("Remark"), ColumnKind::Text, 8}};
    for (const OrgUnit& unit : context.units(group)) {
        for (const SignedLine& line : silentLines(context, unit.id)) {
            table.rows.push_back(silentRow(context, line));
        }
    }
    return table;
}

QString silentSentence(const ReportContext& context, UnitGroup group) {
    QStringList clauses;
    qsizetype lines = 0;
    qsizetype overdue = 0;
    for (const OrgUnit& unit : context.units(group)) {
        const auto silent = silentLines(context, unit.id);
        if (!silent.empty()) {
            lines += std::ssize(silent);
            overdue += std::ranges::count_if(
                silent, [&context](const SignedLine& line) { return context.verdict(line).light == Light::Red; });
            clauses.append(fill(ReportText::tr("%1: %2", "unit, lines"), {unit.name, QString::number(silent.size())}));
        }
    }
    const QString told = fill(ReportText::tr("%1: %2 units have not reported %3 lines as of %4 (%5)."),
                              {groupHeading(group), QString::number(clauses.size()), QString::number(lines),
                               monthText(context.asOf()), listed(clauses)});
    return overdue == 0 ? told
                        : joined({told, fill(ReportText::tr("Of these, %1 are overdue and counted there."),
                                             {QString::number(overdue)})});
}

}  // namespace

ReportSection notReportedSection(const ReportContext& context) {
    ReportSection section{SectionRole::NotReported, ReportText::tr("Not reported"), 1, {}, false};
    for (const UnitGroup group : kUnitGroups) {
        ReportTable table = silentTable(context, group);
        if (!table.rows.empty()) {
            section.blocks.push_back(body(silentSentence(context, group)));
            section.blocks.emplace_back(std::move(table));
        }
    }
    if (section.blocks.empty()) {
        section.blocks.push_back(body(ReportText::tr("All units have reported.")));
    } else {
        section.blocks.push_back(note(ReportText::tr("A blank is not a zero: it is counted as not reported.")));
    }
    return section;
}

}  // namespace pledge
