#include <core/report/sections.h>
#include <core/schedule/caution.h>
#include <core/wording/cautionwords.h>
#include <core/wording/fill.h>

#include <QCoreApplication>

#include <algorithm>

namespace pledge {

namespace {

struct CautionSection {
    Q_DECLARE_TR_FUNCTIONS(CautionSection)
};

ReportRow cautionRow(const ReportContext& context, const SignedLine& line, const Caution& caution) {
    return {{context.unit(line).name, context.listedName(line), cautionWord(caution.kind),
             cautionSentence(context.snapshot, context.board, caution)},
            {line.unit, context.pledge(line).id, context.asOf()},
            false};
}

ReportTable cautionTable(const ReportContext& context, UnitGroup group) {
    ReportTable table;
    table.title = fill(CautionSection::tr("To look into: %1"), {groupHeading(group)});
    table.group = group;
    table.columns = {{CautionSection::tr("Unit"), ColumnKind::Text, 7},
                     {CautionSection::tr("Pledge"), ColumnKind::Text, 11},
                     {CautionSection::tr("What"), ColumnKind::Text, 7},
                     {CautionSection::tr("In detail"), ColumnKind::Text, 18}};
    for (const SignedLine& line : context.lines(group)) {
        for (const Caution& caution : cautionsOf(context.snapshot, context.board, line.position)) {
            table.rows.push_back(cautionRow(context, line, caution));
        }
    }
    return table;
}

}  // namespace

ReportSection cautionSection(const ReportContext& context) {
    ReportSection section{SectionRole::Cautions, CautionSection::tr("Points to look into"), 1, {}, false};
    for (const UnitGroup group : kUnitGroups) {
        ReportTable table = cautionTable(context, group);
        if (!table.rows.empty()) {
            section.blocks.push_back(body(fill(CautionSection::tr("%1: %2 points. They change no light and no score."),
                                               {groupHeading(group), QString::number(table.rows.size())})));
            section.blocks.emplace_back(std::move(table));
        }
    }
    return section;
}

}  // namespace pledge
