#include <core/report/countsentence.h>
#include <core/report/pledgechart.h>
#include <core/report/reportfigures.h>
#include <core/report/reporttext.h>
#include <core/report/sections.h>
#include <core/wording/fill.h>
#include <core/wording/lightwords.h>
#include <core/wording/revisionwords.h>
#include <core/wording/words.h>

#include <algorithm>

namespace pledge {

namespace {

/// Pledges signed by more than one unit of the group.
int sharedPledges(const ReportContext& context, UnitGroup group) {
    std::vector<std::size_t> positions;
    for (const SignedLine& line : context.countedLines(group)) {
        if (context.pledge(line).owners.size() > 1) {
            positions.push_back(line.position);
        }
    }
    std::ranges::sort(positions);
    return static_cast<int>(std::distance(positions.begin(), std::unique(positions.begin(), positions.end())));
}

/// %1 as of, %2 units, %3 lines, %4 shared pledges, %5 the classes.
QString countPattern(UnitGroup group, bool shared) {
    switch (group) {
        case UnitGroup::Department:
            //: %1 as of, %2 units, %3 lines, %4 shared pledges, %5 the classes
            return shared ? ReportText::tr("The %2 departments stand with %3 pledges (%4 shared) %1. %5.")
                          : ReportText::tr("The %2 departments stand with %3 pledges %1. %5.");
        case UnitGroup::Town:
            return shared
                       ? ReportText::tr("The %2 towns, subdistricts and zones stand with %3 lines (%4 shared) %1. %5.")
                       : ReportText::tr("The %2 towns, subdistricts and zones stand with %3 lines %1. %5.");
        case UnitGroup::TaskForce:
            return shared ? ReportText::tr("The %2 task forces stand with %3 pledges (%4 shared) %1. %5.")
                          : ReportText::tr("The %2 task forces stand with %3 pledges %1. %5.");
    }
    Q_UNREACHABLE();
}

QString countSentence(const ReportContext& context, UnitGroup group, const LightCounts& counts) {
    const int shared = sharedPledges(context, group);
    const QStringList facts{asOfText(context.asOf()), QString::number(context.units(group).size()),
                            QString::number(counts.total()), QString::number(shared), countsWithShares(counts)};
    return fill(countPattern(group, shared > 0), facts);
}

QString changeSentence(const ReportContext& context, UnitGroup group, const LightCounts& counts) {
    if (!context.before) {
        return {};
    }
    const QString then = monthText(context.before->asOf());
    const auto changes = countChanges(context.before->counts(context.snapshot, group), counts);
    return changes ? fill(ReportText::tr("Against the end of %1: %2."), {then, *changes})
                   : fill(ReportText::tr("No class has changed since the end of %1."), {then});
}

QString dueSoonSentence(const LightPolicy& policy, const LightCounts& counts) {
    return counts.dueSoon == 0 ? QString()
                               : fill(ReportText::tr("%1.", "a sentence"), {dueSoonCount(policy, counts.dueSoon)});
}

QString outsideSentence(const LightCounts& counts) {
    const QString told = outsideText(counts);
    return told.isEmpty() ? QString() : fill(ReportText::tr("%1.", "a sentence"), {told});
}

std::vector<ReportCell> countCells(const QString& name, const LightCounts& counts, bool withOutside) {
    std::vector<ReportCell> cells{name, counts.total()};
    for (const Light light : kClasses) {
        cells.emplace_back(counts.of(light));
    }
    cells.emplace_back(counts.dueSoon);
    if (withOutside) {
        cells.emplace_back(counts.outside());
    }
    return cells;
}

ReportTable countTable(const ReportContext& context, UnitGroup group) {
    ReportTable table;
    table.title = fill(ReportText::tr("Pledges by light: %1"), {groupHeading(group)});
    table.group = group;
    table.columns = {{ReportText::tr("Unit"), ColumnKind::Text, 8}, {ReportText::tr("Lines"), ColumnKind::Count, 4}};
    for (const Light light : kClasses) {
        table.columns.push_back({lightWord(light), ColumnKind::Count, light == Light::Red ? 6 : 4});
    }
    table.columns.push_back({dueSoonWord(context.snapshot.plan().policy), ColumnKind::Count, 6});
    const LightCounts all = context.board.counts(context.snapshot, group);
    const bool withOutside = all.outside() > 0;
    if (withOutside) {
        table.columns.push_back({ReportText::tr("Outside the count"), ColumnKind::Count, 4});
    }
    for (const OrgUnit& unit : context.units(group)) {
        table.rows.push_back(
            {countCells(unit.name, context.board.counts(unit.id), withOutside), {unit.id, {}, context.asOf()}, false});
    }
    table.rows.push_back({countCells(ReportText::tr("Total"), all, withOutside), {{}, {}, context.asOf()}, true});
    return table;
}

void describe(const ReportContext& context, UnitGroup group, std::vector<ReportBlock>& blocks) {
    const LightCounts counts = context.board.counts(context.snapshot, group);
    if (counts.total() == 0) {
        if (counts.outside() > 0) {
            blocks.push_back(body(outsideSentence(counts)));
        }
        return;
    }
    blocks.push_back(body(
        joined({countSentence(context, group, counts), outsideSentence(counts), changeSentence(context, group, counts),
                dueSoonSentence(context.snapshot.plan().policy, counts)})));
    blocks.emplace_back(countTable(context, group));
    blocks.emplace_back(ChartSpec(lightBars(context.snapshot, context.board, group)));
}

}  // namespace

ReportSection openingSection(const ReportContext& context) {
    ReportSection section{SectionRole::Opening, {}, 1, {}, false};
    section.blocks.emplace_back(Paragraph{ReportText::tr("To all responsible units:"), ParagraphStyle::Addressee});
    section.blocks.push_back(
        body(fill(ReportText::tr("This reports how the pledges of “%1” stood in the %2, as far as the units have "
                                 "reported."),
                  {context.snapshot.plan().name, context.period.name()})));
    if (context.snapshot.plan().isSample) {
        section.blocks.push_back(note(sampleWord()));
    }
    return section;
}

ReportSection summarySection(const ReportContext& context) {
    ReportSection section{SectionRole::Summary, ReportText::tr("Overall"), 1, {}, false};
    for (const UnitGroup group : kUnitGroups) {
        describe(context, group, section.blocks);
    }
    return section;
}

}  // namespace pledge
