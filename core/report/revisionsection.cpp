#include <core/report/reportfigures.h>
#include <core/report/reporttext.h>
#include <core/report/sections.h>
#include <core/report/tablecells.h>
#include <core/wording/fill.h>
#include <core/wording/revisionwords.h>
#include <core/wording/words.h>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace pledge {

namespace {

/// A signed pledge with one of its revisions; towns' parts follow their wholes and are not listed.
struct Revised {
    std::size_t position;
    const TargetRevision* revision;
};

std::vector<Revised> revisedWithin(const ReportContext& context) {
    std::vector<Revised> found;
    for (std::size_t position = 0; position < context.snapshot.lines().size(); ++position) {
        const Pledge& pledge = *context.snapshot.lines()[position].pledge;
        for (const TargetRevision& revision : pledge.revisions) {
            const bool within = context.period.months().contains(Month::of(revision.decidedOn));
            if (within && !pledge.allocation && !revision.undoneAt) {
                found.push_back({position, &revision});
            }
        }
    }
    return found;
}

/// The pledges outside the count, each with the revision that took it out.
std::vector<Revised> outside(const ReportContext& context) {
    std::vector<Revised> found;
    for (std::size_t position = 0; position < context.snapshot.lines().size(); ++position) {
        const Pledge& pledge = *context.snapshot.lines()[position].pledge;
        if (pledge.allocation || pledge.standing == Standing::InForce) {
            continue;
        }
        const TargetRevision* last = nullptr;
        for (const TargetRevision& revision : pledge.revisions) {
            last = revision.kind == RevisionKind::Targets || revision.undoneAt ? last : &revision;
        }
        if (last != nullptr) {
            found.push_back({position, last});
        }
    }
    return found;
}

QString owners(const ReportContext& context, const Pledge& pledge) {
    QStringList names;
    for (const OrgUnitId owner : pledge.owners) {
        names.append(context.snapshot.unit(owner)->name);
    }
    return listed(names);
}

std::vector<ReportColumn> columns(const QString& change) {
    return {{ReportText::tr("Unit"), ColumnKind::Text, 6},      {ReportText::tr("Pledge"), ColumnKind::Text, 9},
            {ReportText::tr("Number"), ColumnKind::Text, 4},    {ReportText::tr("Decided on"), ColumnKind::Text, 8},
            {ReportText::tr("Authority"), ColumnKind::Text, 8}, {change, ColumnKind::Text, 13},
            {ReportText::tr("Reason"), ColumnKind::Text, 9}};
}

ReportRow row(const ReportContext& context, const Revised& at, const QString& change) {
    const Pledge& pledge = *context.snapshot.lines()[at.position].pledge;
    const TargetRevision& revision = *at.revision;
    return {{owners(context, pledge), pledge.name, revisionNumberWord(revision.number),
             revision.decidedOn.toString(Qt::ISODate), revision.authority, change, revision.reason},
            {pledge.owners.front(), pledge.id, context.asOf()},
            false};
}

ReportTable revisionTable(const ReportContext& context, const std::vector<Revised>& revised) {
    ReportTable table;
    table.title = fill(ReportText::tr("Revisions in the %1"), {context.period.name()});
    table.columns = columns(ReportText::tr("From what to what"));
    for (const Revised& at : revised) {
        const UnitOfMeasure& unit = context.snapshot.lines()[at.position].pledge->unit;
        table.rows.push_back(row(context, at, revisionChange(*at.revision, unit)));
    }
    return table;
}

/// What was pledged and how far it had come, of what stands outside the count.
QString lastKnown(const ReportContext& context, const Revised& at) {
    const Pledge& pledge = *context.snapshot.lines()[at.position].pledge;
    const Verdict& verdict = context.board.verdict(at.position);
    const QString actual = actualText(pledge, verdict);
    const QString told = verdict.observed && !actual.isEmpty()
                             ? fill(ReportText::tr("%1 in %2", "figure, month"), {actual, monthText(*verdict.observed)})
                             : ReportText::tr("never reported");
    return fill(ReportText::tr("%1; target %2; %3", "kind, target, last figure"),
                {revisionKindWord(at.revision->kind), targetText(pledge, verdict), told});
}

ReportTable outsideTable(const ReportContext& context, const std::vector<Revised>& left) {
    ReportTable table;
    table.title = fill(ReportText::tr("Outside the count at the end of %1"), {monthText(context.asOf())});
    table.columns = columns(ReportText::tr("Standing, target and last figure"));
    for (const Revised& at : left) {
        table.rows.push_back(row(context, at, lastKnown(context, at)));
    }
    return table;
}

qsizetype pledgesOf(const std::vector<Revised>& revised) {
    std::vector<std::size_t> positions;
    std::ranges::transform(revised, std::back_inserter(positions), &Revised::position);
    return std::distance(positions.begin(), std::unique(positions.begin(), positions.end()));
}

}  // namespace

ReportSection revisionSection(const ReportContext& context) {
    ReportSection section{SectionRole::Revisions, ReportText::tr("Revisions of targets"), 1, {}, false};
    if (const auto revised = revisedWithin(context); !revised.empty()) {
        section.blocks.push_back(body(
            fill(ReportText::tr("In the %1 %2 pledges were revised, in %3 decisions. The report holds every pledge "
                                "against the targets in force at its end; what was pledged is named beside them."),
                 {context.period.name(), QString::number(pledgesOf(revised)), QString::number(revised.size())})));
        section.blocks.emplace_back(revisionTable(context, revised));
    }
    if (const auto left = outside(context); !left.empty()) {
        section.blocks.push_back(body(
            fill(ReportText::tr("%1 pledges stand outside the count: they are shown, but in no class, list or share."),
                 {QString::number(left.size())})));
        section.blocks.emplace_back(outsideTable(context, left));
    }
    return section;
}

}  // namespace pledge
