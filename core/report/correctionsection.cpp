#include <core/report/reportfigures.h>
#include <core/report/sections.h>
#include <core/schedule/rounds.h>
#include <core/wording/fill.h>
#include <core/wording/roundwords.h>
#include <core/wording/words.h>

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace pledge {

namespace {

struct CorrectionSection {
    Q_DECLARE_TR_FUNCTIONS(CorrectionSection)
};

QString ownerNames(const ReportContext& context, const Pledge& pledge) {
    QStringList names;
    for (const OrgUnitId owner : pledge.owners) {
        names.append(context.snapshot.unit(owner)->name);
    }
    return listed(names);
}

ReportRow correctionRow(const ReportContext& context, const Line& line, const CorrectedFigure& correction) {
    const Pledge& pledge = *line.pledge;
    Actual blank;
    blank.month = correction.month;
    return {{ownerNames(context, pledge), pledge.name, monthText(correction.month),
             reportWords(pledge, correction.approved),
             reportWords(pledge, line.series->at(correction.month).value_or(blank)), correction.by,
             correction.at.toLocalTime().date().toString(Qt::ISODate), correctionReason(context.snapshot, correction)},
            {pledge.owners.front(), pledge.id, correction.month},
            false};
}

}  // namespace

ReportSection correctionSection(const ReportContext& context) {
    ReportSection section{SectionRole::Corrections, CorrectionSection::tr("Changed after approval"), 1, {}, false};
    ReportTable table;
    table.title = CorrectionSection::tr("Figures changed after their month was approved");
    table.columns = {{CorrectionSection::tr("Unit"), ColumnKind::Text, 8},
                     {CorrectionSection::tr("Pledge"), ColumnKind::Text, 10},
                     {CorrectionSection::tr("Month"), ColumnKind::Text, 6},
                     {CorrectionSection::tr("When approved"), ColumnKind::Text, 7},
                     {CorrectionSection::tr("Now"), ColumnKind::Text, 7},
                     {CorrectionSection::tr("Changed by"), ColumnKind::Text, 5},
                     {CorrectionSection::tr("On"), ColumnKind::Text, 7},
                     {CorrectionSection::tr("Reason"), ColumnKind::Text, 9}};
    for (const CorrectedFigure& correction : context.snapshot.records().corrected) {
        const Line* line = context.snapshot.line(correction.pledge);
        if (line != nullptr && !line->pledge->owners.empty() && correction.month <= context.asOf()) {
            table.rows.push_back(correctionRow(context, *line, correction));
        }
    }
    if (!table.rows.empty()) {
        section.blocks.push_back(body(fill(
            CorrectionSection::tr("%1 figures were changed after their month had been approved. Pledges whose figure "
                                  "shown is one of them are marked %2."),
            {QString::number(table.rows.size()), correctionMark()})));
        section.blocks.emplace_back(std::move(table));
    }
    return section;
}

QString reviewStand(const ReportContext& context) {
    if (!hasRounds(context.snapshot)) {
        return {};
    }
    const QString unapproved = unapprovedWords(context.snapshot, context.board);
    return unapproved.isEmpty() ? CorrectionSection::tr("figures approved") : unapproved;
}

QString reviewRule(const ReportContext& context) {
    const QString stand = reviewStand(context);
    return stand.isEmpty() ? QString()
                           : fill(CorrectionSection::tr("The figures are those of the monthly rounds (%1)."), {stand});
}

}  // namespace pledge
