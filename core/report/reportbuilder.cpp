#include <core/report/reportbuilder.h>
#include <core/report/reportfigures.h>
#include <core/report/reporttext.h>
#include <core/report/sections.h>
#include <core/wording/fill.h>
#include <core/wording/revisionwords.h>
#include <core/wording/words.h>

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace pledge {

namespace {

QString ordinal(int number) {
    //: the numbers of headings, in order
    const QString all =
        ReportText::tr("1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 16 17 18 19 20 21 22 23 24 25 26 27 28 29 30");
    const QStringList numbers = all.split(u' ');
    return number <= numbers.size() ? numbers[number - 1] : QString::number(number);
}

void numberHeadings(std::vector<ReportSection>& sections) {
    int first = 0;
    int second = 0;
    int annex = 0;
    for (ReportSection& section : sections) {
        if (section.heading.isEmpty()) {
            continue;
        }
        if (section.isAnnex) {
            section.heading = fill(ReportText::tr("Annex %1: %2"), {QString::number(++annex), section.heading});
        } else if (section.level == 1) {
            second = 0;
            section.heading = fill(ReportText::tr("%1. %2", "heading"), {ordinal(++first), section.heading});
        } else {
            section.heading = fill(ReportText::tr("(%1) %2", "heading"), {ordinal(++second), section.heading});
        }
    }
}

QStringList titleParts(const ReportContext& context) {
    const QString plan = context.snapshot.plan().name;
    const bool namesYear = plan.contains(QString::number(context.asOf().year()));
    const QString period = namesYear ? context.period.nameInYear() : context.period.name();
    //: %1 plan, %2 period; | marks where a long title is broken
    QStringList parts = ReportText::tr("Progress report on “%1”, |%2").split(u'|');
    for (QString& part : parts) {
        part = fill(part, {plan, period});
    }
    return parts;
}

QString foot(const ReportContext& context) {
    const QString stand = reviewStand(context);
    QStringList parts{asOfText(context.asOf()),
                      stand.isEmpty()
                          ? ReportText::tr("figures as reported by the responsible units, not reviewed or approved")
                          : stand};
    if (const QString seen = viewpointText(context.viewpoint); !seen.isEmpty()) {
        parts.append(seen);
    }
    if (context.snapshot.plan().isSample) {
        parts.prepend(ReportText::tr("Sample data"));
    }
    return parts.join(ReportText::tr(" · "));
}

QString fileName(const ReportContext& context) {
    static const QRegularExpression unsafe(u"[\\x00-\\x1f/\\\\:*?\"<>|.]+"_s);
    QString name =
        fill(ReportText::tr("%1 progress report %2"), {context.snapshot.plan().name, context.period.token()});
    return name.replace(unsafe, u"_"_s).left(80);
}

std::vector<ReportSection> sectionsOf(const ReportContext& context) {
    std::vector<ReportSection> sections{openingSection(context), summarySection(context)};
    for (const UnitGroup group : kUnitGroups) {
        std::ranges::move(progressSections(context, group), std::back_inserter(sections));
    }
    for (const auto make : {rankingSection, behindSection, milestoneSection, revisionSection, correctionSection,
                            dueSoonSection, notReportedSection, cautionSection}) {
        sections.push_back(make(context));
    }
    for (const UnitGroup group : kUnitGroups) {
        sections.push_back(pledgeTableSection(context, group));
    }
    sections.push_back(scoreSection(context));
    sections.push_back(forecastSection(context));
    sections.push_back(chartSection(context));
    sections.push_back(rulesSection(context));
    std::erase_if(sections, [](const ReportSection& section) {
        const bool mayBeMissing = section.isAnnex || section.role == SectionRole::Rankings ||
                                  section.role == SectionRole::Revisions || section.role == SectionRole::Corrections ||
                                  section.role == SectionRole::Cautions;
        return mayBeMissing && section.blocks.empty();
    });
    return sections;
}

}  // namespace

QString groupHeading(UnitGroup group) {
    switch (group) {
        case UnitGroup::Department:
            return ReportText::tr("departments");
        case UnitGroup::Town:
            return ReportText::tr("towns, subdistricts and zones");
        case UnitGroup::TaskForce:
            return ReportText::tr("task forces");
    }
    Q_UNREACHABLE();
}

ReportBlock body(const QString& text) {
    return Paragraph{text, ParagraphStyle::Body};
}

ReportBlock note(const QString& text) {
    return Paragraph{text, ParagraphStyle::Note};
}

Result<Report> buildReport(const PlanSnapshot& known, const ReportPeriod& period, const Viewpoint& viewpoint) {
    if (period.asOf() < known.plan().span.first) {
        return Error{ErrorCode::WrongUsage,
                     {},
                     {fill(ReportText::tr("the %1 ends before the plan begins"), {period.name()})},
                     {}};
    }
    const ReportContext context(known, period, viewpoint);
    const QStringList parts = titleParts(context);
    Report report{parts.join(QString()), parts, foot(context), fileName(context), context.asOf(), known.plan().isSample,
                  sectionsOf(context)};
    numberHeadings(report.sections);
    return report;
}

}  // namespace pledge
