#include <core/report/countsentence.h>
#include <core/report/progresssentence.h>
#include <core/report/reportfigures.h>
#include <core/report/reporttext.h>
#include <core/report/sections.h>
#include <core/wording/fill.h>
#include <core/wording/revisionwords.h>
#include <core/wording/words.h>

namespace pledge {

namespace {

constexpr qsizetype kNamesInSentence = 4;

/// The first names, and how many there are when that is more.
QString someNames(const QStringList& names) {
    if (names.size() <= kNamesInSentence) {
        return listed(names);
    }
    return fill(ReportText::tr("%1 and others"), {listed(names.first(kNamesInSentence))});
}

QString opening(const ReportContext& context, const OrgUnit& unit) {
    const LightCounts counts = context.board.counts(unit.id);
    const QString inCount = counts.total() == 0
                                ? QString()
                                : fill(unit.group == UnitGroup::Town ? ReportText::tr("%1 lines taken on: %2.")
                                                                     : ReportText::tr("%1 pledges signed: %2."),
                                       {QString::number(counts.total()), countsInBrief(counts)});
    const QString outside = outsideText(counts);
    return joined({inCount, outside.isEmpty() ? outside : fill(ReportText::tr("%1.", "a sentence"), {outside})});
}

/// What the unit has finished and what is overdue among its deliverables.
QString deliverableSentence(const ReportContext& context, const OrgUnit& unit) {
    QStringList done;
    QStringList overdue;
    for (const SignedLine& line : context.lines(unit.id)) {
        if (kindOf(context.pledge(line)) != PledgeKind::Deliverable) {
            continue;
        }
        const Verdict& verdict = context.verdict(line);
        const bool finished = verdict.light == Light::Green && verdict.actual && verdict.actual->state;
        if (finished && isDone(*verdict.actual->state)) {
            done.append(context.pledge(line).name);
        } else if (verdict.reason == Reason::MilestoneMissed) {
            overdue.append(context.pledge(line).name);
        }
    }
    QStringList clauses;
    if (!done.isEmpty()) {
        clauses.append(fill(ReportText::tr("%1 done (%2)"), {QString::number(done.size()), someNames(done)}));
    }
    if (!overdue.isEmpty()) {
        clauses.append(fill(ReportText::tr("%1 overdue (%2)"), {QString::number(overdue.size()), someNames(overdue)}));
    }
    return clauses.isEmpty() ? QString()
                             : fill(ReportText::tr("Deliverables: %1."),
                                    {clauses.join(ReportText::tr("; ", "between parts of a sentence"))});
}

QStringList progressOf(const ReportContext& context, const OrgUnit& unit) {
    QStringList sentences;
    for (const SignedLine& line : context.lines(unit.id)) {
        if (hasProgress(context, line)) {
            sentences.append(progressSentence(context, line));
        }
    }
    return sentences;
}

QString silentSentence(const ReportContext& context, const OrgUnit& unit) {
    QStringList names;
    for (const SignedLine& line : context.lines(unit.id)) {
        const Verdict& verdict = context.verdict(line);
        if (verdict.light == Light::NotReported || verdict.silent) {
            names.append(context.pledge(line).name);
        }
    }
    return names.isEmpty() ? QString()
                           : fill(ReportText::tr("Not reported in time: %1 (%2)."),
                                  {QString::number(names.size()), someNames(names)});
}

SectionRole roleOf(UnitGroup group) {
    switch (group) {
        case UnitGroup::Department:
            return SectionRole::Departments;
        case UnitGroup::Town:
            return SectionRole::Towns;
        case UnitGroup::TaskForce:
            return SectionRole::TaskForces;
    }
    Q_UNREACHABLE();
}

QString headingOf(UnitGroup group) {
    switch (group) {
        case UnitGroup::Department:
            return ReportText::tr("Progress of the departments");
        case UnitGroup::Town:
            return ReportText::tr("Progress of the towns, subdistricts and zones");
        case UnitGroup::TaskForce:
            return ReportText::tr("Progress of the task forces");
    }
    Q_UNREACHABLE();
}

/// The pledges of a department or a task force are told one a line.
ReportSection signerSection(const ReportContext& context, const OrgUnit& unit) {
    ReportSection section{roleOf(unit.group), unit.name, 2, {}, false};
    section.blocks.push_back(
        body(joined({opening(context, unit), deliverableSentence(context, unit), silentSentence(context, unit)})));
    int number = 0;
    for (const QString& sentence : progressOf(context, unit)) {
        section.blocks.emplace_back(
            Paragraph{fill(ReportText::tr("%1. %2.", "an item of a list"), {QString::number(++number), sentence}),
                      ParagraphStyle::Item});
    }
    return section;
}

/// A town's shares are told in one paragraph.
ReportSection townSection(const ReportContext& context, const OrgUnit& unit) {
    ReportSection section{roleOf(unit.group), unit.name, 2, {}, false};
    QStringList sentences{opening(context, unit), deliverableSentence(context, unit), silentSentence(context, unit)};
    for (const QString& sentence : progressOf(context, unit)) {
        sentences.append(fill(ReportText::tr("%1.", "a sentence"), {sentence}));
    }
    section.blocks.emplace_back(Paragraph{joined(sentences), ParagraphStyle::Item});
    return section;
}

}  // namespace

std::vector<ReportSection> progressSections(const ReportContext& context, UnitGroup group) {
    std::vector<ReportSection> sections;
    for (const OrgUnit& unit : context.units(group)) {
        sections.push_back(group == UnitGroup::Town ? townSection(context, unit) : signerSection(context, unit));
    }
    if (!sections.empty()) {
        sections.insert(sections.begin(), ReportSection{roleOf(group), headingOf(group), 1, {}, false});
    }
    return sections;
}

}  // namespace pledge
