#include <core/plan/planrecords.h>
#include <core/wording/fill.h>
#include <core/wording/milestonewords.h>
#include <core/wording/revisionwords.h>
#include <core/wording/roundwords.h>
#include <core/wording/words.h>
#include <ui/models/facts.h>
#include <ui/models/unitstext.h>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace pledge {

namespace {

constexpr std::size_t kReportsShown = 6;

Light markOf(MilestoneState state) {
    switch (state) {
        case MilestoneState::Open:
            return Light::NotDue;
        case MilestoneState::Kept:
            return Light::Green;
        case MilestoneState::KeptLate:
            return Light::Yellow;
        case MilestoneState::Missed:
            return Light::Red;
    }
    Q_UNREACHABLE();
}

/// Another line with its actual against its target.
FactRow lineFact(const FactSource& source, std::size_t other, const QString& label) {
    const Pledge& pledge = *source.snapshot.lines()[other].pledge;
    const Verdict& verdict = source.board.verdict(other);
    const QString actual = actualText(pledge, verdict);
    const QString target = targetText(pledge, verdict);
    const QString shown = actual.isEmpty() ? reasonWords(verdict) : actual;
    return {label, target.isEmpty() ? shown : fill(UnitsText::tr("%1 / %2", "actual, target"), {shown, target}),
            verdict.light, pledge.id};
}

FactRow wholeFact(const FactSource& source, PledgeId whole, const QString& pattern) {
    const auto position = source.snapshot.position(whole);
    return position ? lineFact(source, *position, fill(pattern, {source.snapshot.lines()[*position].pledge->name}))
                    : FactRow{};
}

QString ownerName(const FactSource& source, const Pledge& pledge) {
    const OrgUnit* unit = pledge.owners.empty() ? nullptr : source.snapshot.unit(pledge.owners.front());
    return unit != nullptr ? unit->name : pledge.name;
}

/// The same figure against a share of the same unit of measure, which need not be said twice.
FactRow townFact(const FactSource& source, std::size_t position) {
    const Pledge& pledge = *source.snapshot.lines()[position].pledge;
    const Verdict& verdict = source.board.verdict(position);
    const auto value = verdict.actual ? verdict.actual->value : std::nullopt;
    const QString shown = value ? value->toString() : reasonWords(verdict);
    return {
        ownerName(source, pledge),
        fill(UnitsText::tr("%1 / %2", "actual, target"), {shown, figureText(pledge.allocation->share, pledge.unit)}),
        verdict.light, pledge.id};
}

/// What a report says, in a few words.
QString reportText(const Pledge& pledge, const Actual& actual) {
    Verdict verdict;
    verdict.actual = actual;
    return actual.isBlank() ? UnitsText::tr("blank") : actualText(pledge, verdict);
}

FactRow revisionFact(const Pledge& pledge, const Revision& revision) {
    const bool first = revision.before.isBlank();
    const QString change =
        first ? UnitsText::tr("%1: %3", "month, figure") : UnitsText::tr("%1: %2 → %3", "month, old, new");
    QStringList parts{fill(change, {monthText(revision.after.month), reportText(pledge, revision.before),
                                    reportText(pledge, revision.after)})};
    if (!revision.reason.isEmpty()) {
        parts.append(fill(UnitsText::tr("Reason: %1"), {revision.reason}));
    }
    const QString when = revision.at.toLocalTime().date().toString(Qt::ISODate);
    parts.append(fill(UnitsText::tr("%1, %2", "date, person"), {when, revision.by}));
    return {{}, parts.join(u'\n'), std::nullopt, {}};
}

}  // namespace

FactSection milestoneFacts(const FactSource& source) {
    FactSection section{UnitsText::tr("Milestones"), {}};
    for (const MilestoneResult& result : source.verdict().milestones) {
        const Milestone& milestone = result.milestone;
        const QString due = dueText(milestone.due, source.board.asOf());
        const QString label = milestone.value ? fill(UnitsText::tr("%1 %2", "due, figure"),
                                                     {due, figureText(*milestone.value, source.pledge().unit)})
                                              : due;
        const QString change = milestoneChangeText(result);
        const QString became = milestoneWordAt(result, source.verdict(), source.board.asOf());
        section.rows.push_back({label, change.isEmpty() ? became : became + u'\n' + change, markOf(result.state), {}});
    }
    return section;
}

FactSection correctionFacts(const FactSource& source) {
    FactSection section{correctionHeading(), {}};
    const PledgeId id = source.pledge().id;
    for (const CorrectedFigure& correction : source.snapshot.records().corrected) {
        if (correction.pledge == id && correction.month <= source.board.asOf()) {
            const QString told = correctionMark() + u' ' + correctionSentence(source.snapshot, correction);
            section.rows.push_back({{}, told, std::nullopt, {}});
        }
    }
    return section;
}

FactSection targetFacts(const FactSource& source) {
    FactSection section{UnitsText::tr("Revisions of the target"), {}};
    for (const TargetRevision& revision : source.pledge().revisions) {
        section.rows.push_back({{}, revisionSentence(revision, source.pledge().unit), std::nullopt, {}});
    }
    return section;
}

FactSection partFacts(const FactSource& source) {
    FactSection section{UnitsText::tr("Parts"), {}};
    if (source.pledge().partOf) {
        section.rows.push_back(wholeFact(source, *source.pledge().partOf, UnitsText::tr("Part of: %1")));
    }
    const auto lines = source.snapshot.lines();
    for (std::size_t other = 0; other < lines.size(); ++other) {
        if (lines[other].pledge->partOf == source.pledge().id) {
            section.rows.push_back(
                lineFact(source, other, fill(UnitsText::tr("of which: %1"), {lines[other].pledge->name})));
        }
    }
    return section;
}

FactSection townFacts(const FactSource& source) {
    const Pledge& pledge = source.pledge();
    if (pledge.allocation) {
        return {UnitsText::tr("Share of"), {wholeFact(source, pledge.allocation->of, u"%1"_s)}};
    }
    const auto towns = source.snapshot.allocationsOf(pledge.id);
    const auto reported = std::ranges::count_if(
        towns, [&source](std::size_t town) { return source.board.verdict(town).actual.has_value(); });
    FactSection section{
        fill(UnitsText::tr("Towns (%1/%2 reported)"), {QString::number(reported), QString::number(towns.size())}), {}};
    for (const std::size_t town : towns) {
        section.rows.push_back(townFact(source, town));
    }
    return section;
}

FactSection revisionFacts(const FactSource& source, std::span<const Revision> revisions) {
    FactSection section{UnitsText::tr("Last reports"), {}};
    for (auto revision = revisions.rbegin(); revision != revisions.rend() && section.rows.size() < kReportsShown;
         ++revision) {
        section.rows.push_back(revisionFact(source.pledge(), *revision));
    }
    return section;
}

}  // namespace pledge
