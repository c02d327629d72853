#include <core/reader/cleantext.h>
#include <core/reader/draftcomparison.h>
#include <core/reader/indicatorname.h>
#include <core/workspace/draftacceptance.h>

#include <QHash>

#include <algorithm>
#include <map>
#include <set>
#include <utility>

using namespace Qt::StringLiterals;

namespace pledge {

namespace {

QString targetToken(const std::optional<Decimal>& value) {
    return value ? value->toString() : u"done"_s;
}

/// The target that a person would have to revise for the draft to be what the plan says; nothing where the plan says it
/// already.
std::optional<Error> knownOtherwise(const Pledge& known, const PledgeDraft& draft) {
    PledgeDraft standing;
    standing.unit = known.unit.symbol;
    for (const DraftMilestone& one : draft.milestones) {
        const auto same = std::ranges::find(known.milestones, one.due, &Milestone::due);
        const bool stands = same != known.milestones.end();
        standing.milestones = {{stands ? same->value : std::nullopt, one.due, {}}};
        PledgeDraft stated = draft;
        stated.milestones = {one};
        if (!stands || comparisonOf(stated, standing) != Comparison::Same) {
            return Error{
                ErrorCode::TargetKnown,
                known.name,
                {one.due.toString(Qt::ISODate), stands ? targetToken(same->value) : u"–"_s, targetToken(one.value)},
                {}};
        }
    }
    return std::nullopt;
}

/// Turns the accepted entries of a sheet into changes of a plan.
class Accepting {
public:
    Accepting(const PlanSnapshot& snapshot, const AcceptanceOrder& order) : m_snapshot(snapshot), m_order(order) {
        for (std::size_t i = 0; i < order.sheet.entries.size(); ++i) {
            if (order.sheet.entries[i].decision == Decision::Accepted) {
                m_accepted.push_back(i);
            }
        }
        for (const Line& line : snapshot.lines()) {
            m_lastOrder = std::max(m_lastOrder, line.pledge->order);
        }
        m_hasTowns = !snapshot.units(UnitGroup::Town).empty();
    }

    Acceptance run() {
        m_source = keptSource();
        const auto known = knownPledges();
        for (const std::size_t at : m_accepted) {
            if (known.contains(at)) {
                meetKnown(at, *m_snapshot.lines()[known.at(at)].pledge);
            } else {
                addPledge(at);
            }
        }
        linkParts();
        if (!m_acceptance.changes.pledges.empty() && m_source == nextSourceId(m_snapshot)) {
            m_acceptance.changes.sources = {{m_source, sourceName(), m_order.source.digest,
                                             QString::fromStdU32String(m_order.source.text), m_order.year}};
        }
        return std::move(m_acceptance);
    }

private:
    [[nodiscard]] const SheetEntry& entry(std::size_t at) const { return m_order.sheet.entries[at]; }

    [[nodiscard]] QString sourceName() const { return m_order.source.file.isEmpty() ? u"–"_s : m_order.source.file; }

    /// The text where the plan keeps it already; else the id it takes.
    [[nodiscard]] SourceId keptSource() const {
        const QString text = QString::fromStdU32String(m_order.source.text);
        for (const SourceDocument& document : m_snapshot.sources()) {
            if (document.digest == m_order.source.digest && document.text == text) {
                return document.id;
            }
        }
        return nextSourceId(m_snapshot);
    }

    /// For each accepted entry that the plan has under that name: the position of its line.
    [[nodiscard]] std::map<std::size_t, std::size_t> knownPledges() const {
        std::vector<PledgeDraft> drafts;
        for (const std::size_t at : m_accepted) {
            drafts.push_back(entry(at).draft);
        }
        std::map<std::size_t, std::size_t> known;
        for (const DraftPair& pair : comparedWithPlan(drafts, m_snapshot)) {
            if (pair.draft && pair.other && pair.likeness == 1 &&
                m_snapshot.findUnit(entry(m_accepted[*pair.draft]).draft.owner)) {
                known.emplace(m_accepted[*pair.draft], *pair.other);
            }
        }
        return known;
    }

    void meetKnown(std::size_t at, const Pledge& known) {
        if (auto other = knownOtherwise(known, entry(at).draft)) {
            m_acceptance.refused.push_back(std::move(*other));
            return;
        }
        ++m_acceptance.same;
        m_pledgeOf.insert(at, known.id);
    }

    void refuse(Error error) { m_acceptance.refused.push_back(std::move(error)); }

    void addPledge(std::size_t at) {
        const SheetEntry& accepted = entry(at);
        if (const QStringList gaps = gapsOf(accepted); !gaps.isEmpty()) {
            refuse({ErrorCode::DraftRefused, accepted.draft.name, gaps, {}});
            return;
        }
        Pledge pledge = pledgeFrom(accepted);
        if (const Outcome owned = addOwners(accepted, pledge); !owned) {
            refuse(owned.error());
            return;
        }
        if (const Outcome fits = validate(pledge, m_snapshot.plan().span); !fits) {
            refuse(fits.error());
            return;
        }
        const OrgUnitId first = pledge.owners.front();
        if (isTaken(first, pledge.name) || !m_names.insert({first, pledge.name}).second) {
            refuse({ErrorCode::DuplicateName, pledge.name, {}, {}});
            return;
        }
        pledge.programme = programmeOf(accepted.draft.programme);
        pledge.id = PledgeId(nextPledgeId(m_snapshot).number() + std::ssize(m_acceptance.changes.pledges));
        pledge.order = ++m_lastOrder;
        keepNewUnits(pledge.owners);
        m_pledgeOf.insert(at, pledge.id);
        m_added.push_back(at);
        m_acceptance.changes.pledges.push_back(std::move(pledge));
    }

    [[nodiscard]] bool isTaken(OrgUnitId owner, const QString& name) const {
        const auto lines = m_snapshot.linesOf(owner);
        return std::ranges::any_of(lines, [&](std::size_t at) { return m_snapshot.lines()[at].pledge->name == name; });
    }

    [[nodiscard]] Pledge pledgeFrom(const SheetEntry& accepted) const {
        const PledgeDraft& draft = accepted.draft;
        const Plan& plan = m_snapshot.plan();
        Pledge pledge;
        pledge.name = draft.name.trimmed();
        pledge.nature = draft.nature;
        pledge.bound = draft.bound;
        pledge.judged = draft.judged;
        pledge.stretch = draft.stretch;
        pledge.mayFall = draft.mayFall;
        pledge.unit = unitOfMeasure(draft.unit.trimmed(), plan.countedUnits);
        for (const DraftMilestone& one : draft.milestones) {
            pledge.milestones.push_back({one.due, one.value});
        }
        pledge.yearlyRestart = restartsByDefault(pledge, plan.span);
        QStringList quotes;
        for (const std::size_t position : draft.statements) {
            const Statement& statement = (*m_order.sheet.statements)[position];
            addSpans(statement, pledge.sources);
            quotes.append(quoted(m_order.source, statement.quote));
        }
        quotes.removeDuplicates();
        pledge.notes.sourceText = quotes.join(u'\n');
        return pledge;
    }

    void addSpans(const Statement& statement, std::vector<SourceSpan>& spans) const {
        const std::optional<QDate> due = statement.due.isValid() ? std::optional(statement.due) : std::nullopt;
        const auto add = [&](const std::optional<Span>& at, SourcePart part, const std::optional<QDate>& of) {
            const SourceSpan span{m_source, at.value_or(Span()), part, of};
            if (!span.at.isEmpty() && std::ranges::find(spans, span) == spans.end()) {
                spans.push_back(span);
            }
        };
        add(statement.quote, SourcePart::Statement, due);
        add(statement.ownerAt, SourcePart::Owner, {});
        for (const Span at : statement.indicatorAt) {
            add(at, SourcePart::Indicator, {});
        }
        add(statement.valueAt, SourcePart::Value, due);
        add(statement.dueAt, SourcePart::Due, due);
    }

    Outcome addOwners(const SheetEntry& accepted, Pledge& pledge) {
        for (const QString& name : QStringList{accepted.draft.owner} + accepted.furtherOwners) {
            const auto unit = unitCalled(name.trimmed());
            if (!unit) {
                return unit.error();
            }
            if (!pledge.isOwnedBy(*unit)) {
                pledge.owners.push_back(*unit);
            }
        }
        return Done{};
    }

    /// The plan's unit of that name, or one that it gets with this.
    Result<OrgUnitId> unitCalled(const QString& name) {
        const auto known = m_snapshot.findUnit(name);
        if (known || known.error().code != ErrorCode::UnknownUnit) {
            return known;
        }
        const auto waiting = std::ranges::find(m_newUnits, name, &OrgUnit::name);
        if (waiting != m_newUnits.end()) {
            return waiting->id;
        }
        OrgUnit unit;
        unit.id = OrgUnitId(nextUnitId(m_snapshot).number() + std::ssize(m_newUnits));
        unit.name = name;
        unit.group = m_hasTowns && isTownName(name) ? UnitGroup::Town : UnitGroup::Department;
        m_newUnits.push_back(unit);
        return unit.id;
    }

    static bool isTownName(const QString& name) {
        const QStringList ends{u"镇"_s, u"街道"_s, u"乡"_s};
        return std::ranges::any_of(ends, [&name](const QString& end) { return name.endsWith(end); });
    }

    /// A unit comes with its first pledge; the numbers of those that got none close up at the end.
    void keepNewUnits(const std::vector<OrgUnitId>& owners) { m_used.insert(owners.begin(), owners.end()); }

    std::optional<ProgrammeId> programmeOf(const QString& title) {
        const QString name = title.trimmed();
        if (name.isEmpty()) {
            return std::nullopt;
        }
        auto& added = m_acceptance.changes.programmes;
        for (const auto* all : {&m_snapshot.programmes(), &std::as_const(added)}) {
            const auto found = std::ranges::find(*all, name, &Programme::name);
            if (found != all->end()) {
                return found->id;
            }
        }
        Programme programme;
        programme.id = ProgrammeId(nextProgrammeId(m_snapshot).number() + std::ssize(added));
        programme.name = name;
        programme.order = static_cast<int>(m_snapshot.programmes().size() + added.size()) + 1;
        added.push_back(programme);
        return programme.id;
    }

    void linkParts() {
        for (std::size_t i = 0; i < m_added.size(); ++i) {
            const auto whole = wholeOf(m_order.sheet, m_added[i]);
            if (whole && m_pledgeOf.contains(*whole)) {
                m_acceptance.changes.pledges[i].partOf = m_pledgeOf.value(*whole);
            }
        }
        closeUpUnits();
    }

    /// New units that own something, numbered and ordered one after the other.
    void closeUpUnits() {
        QHash<OrgUnitId, OrgUnitId> renumbered;
        auto& units = m_acceptance.changes.units;
        for (OrgUnit& unit : m_newUnits) {
            if (m_used.contains(unit.id)) {
                const OrgUnitId id(nextUnitId(m_snapshot).number() + std::ssize(units));
                renumbered.insert(std::exchange(unit.id, id), id);
                unit.order = static_cast<int>(m_snapshot.units().size() + units.size()) + 1;
                units.push_back(unit);
            }
        }
        for (Pledge& pledge : m_acceptance.changes.pledges) {
            for (OrgUnitId& owner : pledge.owners) {
                owner = renumbered.value(owner, owner);
            }
        }
    }

    const PlanSnapshot& m_snapshot;
    const AcceptanceOrder& m_order;
    Acceptance m_acceptance;
    SourceId m_source;
    std::vector<std::size_t> m_accepted;  ///< positions in the sheet
    std::vector<std::size_t> m_added;     ///< of these, those that become pledges
    QHash<std::size_t, PledgeId> m_pledgeOf;
    std::set<std::pair<OrgUnitId, QString>> m_names;
    std::vector<OrgUnit> m_newUnits;
    std::set<OrgUnitId> m_used;
    int m_lastOrder = 0;
    bool m_hasTowns = false;
};

}  // namespace

Acceptance acceptanceOf(const PlanSnapshot& snapshot, const AcceptanceOrder& order) {
    return Accepting(snapshot, order).run();
}

}  // namespace pledge
