#include <core/exchange/ledgercomparison.h>
#include <core/exchange/plancomparison.h>
#include <core/exchange/planpairs.h>
#include <core/exchange/plantokens.h>
#include <core/exchange/reportpairs.h>
#include <core/plan/planfacts.h>

#include <QMap>
#include <QSet>

#include <algorithm>
#include <iterator>

using namespace Qt::StringLiterals;

namespace pledge {

namespace {

using Facts = std::vector<Fact>;

/// The facts of a whole pledge that are compared elsewhere.
const QSet<QString>& factsElsewhere() {
    static const QSet<QString> fields{u"order"_s, u"milestones"_s, u"share"_s};
    return fields;
}

/// The facts of a town's part that are its own.
const QSet<QString>& factsOfParts() {
    static const QSet<QString> fields{u"share"_s,   u"weight"_s,       u"leader"_s,
                                      u"contact"_s, u"open_problem"_s, u"last_year"_s};
    return fields;
}

Facts factsWithout(Facts facts, const QSet<QString>& fields) {
    std::erase_if(facts, [&fields](const Fact& fact) { return fields.contains(fact.field); });
    return facts;
}

Facts factsAmong(Facts facts, const QSet<QString>& fields) {
    std::erase_if(facts, [&fields](const Fact& fact) { return !fields.contains(fact.field); });
    return facts;
}

/// The names of the earlier plan's ids; in one lineage the later plan's, so that a new name does not make everything
/// that refers to it differ.
PlanNames namesBefore(const PlanDraft& before, const PlanDraft& after, MatchBy match) {
    PlanNames names = namesOf(before.units, before.programmes, before.pledges, before.sources);
    if (match == MatchBy::Id) {
        const PlanNames later = namesOf(after.units, after.programmes, after.pledges, after.sources);
        names.units.insert(later.units);
        names.programmes.insert(later.programmes);
        names.pledges.insert(later.pledges);
        names.sources.insert(later.sources);
    }
    return names;
}

class Comparison {
public:
    Comparison(const PlanDraft& before, const PlanDraft& after, MatchBy match, CompareTimes times)
        : m_before(before),
          m_after(after),
          m_match(match),
          m_times(times),
          m_namesBefore(namesBefore(before, after, match)),
          m_namesAfter(namesOf(after.units, after.programmes, after.pledges, after.sources)) {}

    std::vector<PlanDifference> run() {
        addFacts({Compared::Settings, 1, {}, m_after.plan.name, {}, {}, {}, {}, {}}, factsOf(m_before.plan),
                 factsOf(m_after.plan));
        compareAll(Compared::Unit, m_before.units, m_after.units,
                   [](const OrgUnit& unit, const PlanNames&) { return factsOf(unit); });
        compareAll(Compared::Programme, m_before.programmes, m_after.programmes,
                   [](const Programme& programme, const PlanNames&) { return factsOf(programme); });
        compareAll(Compared::Person, m_before.persons, m_after.persons,
                   [](const Person& person, const PlanNames& names) { return factsOf(person, names); });
        compareSources();
        comparePledges();
        std::ranges::move(compareLedgers({m_before.records, m_namesBefore}, {m_after.records, m_namesAfter}, m_match),
                          std::back_inserter(m_differences));
        return std::move(m_differences);
    }

private:
    void add(PlanDifference difference, const FactChange& change) {
        difference.field = change.field;
        difference.before = change.before;
        difference.after = change.after;
        m_differences.push_back(std::move(difference));
    }

    /// Every fact that differs; of what is only on one side the fact that names it.
    void addFacts(const PlanDifference& about, const Facts& before, const Facts& after) {
        if (before.empty() || after.empty()) {
            const Fact& named = before.empty() ? after.front() : before.front();
            add(about, {named.field, before.empty() ? QString() : named.text, after.empty() ? QString() : named.text});
            return;
        }
        for (const FactChange& change : differencesOf(before, after)) {
            add(about, change);
        }
    }

    template <typename T, typename FactsOf>
    void compareAll(Compared what, const std::vector<T>& before, const std::vector<T>& after, FactsOf facts) {
        const bool byId = m_match == MatchBy::Id;
        const auto pairs = pairsOf(before, after, [byId](const T& one, PlanSide) {
            return byId ? QString::number(one.id.number()) : one.name;
        });
        for (const auto& pair : pairs) {
            const T& named = *(pair.after != nullptr ? pair.after : pair.before);
            addFacts({what, idOf(pair), {}, named.name, {}, {}, {}, {}, {}},
                     pair.before == nullptr ? Facts() : factsWithout(facts(*pair.before, m_namesBefore), {u"order"_s}),
                     pair.after == nullptr ? Facts() : factsWithout(facts(*pair.after, m_namesAfter), {u"order"_s}));
        }
        addMoves(what, pairs);
    }

    void compareSources() {
        const bool byId = m_match == MatchBy::Id;
        const auto pairs = pairsOf(m_before.sources, m_after.sources, [byId](const SourceDocument& one, PlanSide) {
            return byId ? QString::number(one.id.number()) : one.name;
        });
        for (const auto& pair : pairs) {
            const SourceDocument& named = *(pair.after != nullptr ? pair.after : pair.before);
            addFacts({Compared::Source, idOf(pair), {}, named.name, {}, {}, {}, {}, {}},
                     pair.before == nullptr ? Facts() : factsOf(*pair.before),
                     pair.after == nullptr ? Facts() : factsOf(*pair.after));
        }
    }

    template <typename T>
    void addMoves(Compared what, const std::vector<Pair<T>>& pairs) {
        for (const auto& pair : movedAmong(pairs)) {
            add({what, idOf(pair), {}, pair.after->name, {}, {}, {}, {}, {}},
                {u"order"_s, QString::number(pair.before->order), QString::number(pair.after->order)});
        }
    }

    template <typename T>
    qint64 idOf(const Pair<T>& pair) const {
        if (pair.after != nullptr) {
            return pair.after->id.number();
        }
        return m_match == MatchBy::Id ? pair.before->id.number() : 0;
    }

    static QString ownerOf(const Pledge& pledge, const PlanNames& names) {
        return pledge.owners.empty() ? QString() : names.units.value(pledge.owners.front());
    }

    [[nodiscard]] QString keyOf(const Pledge& pledge, PlanSide side) const {
        if (m_match == MatchBy::Id) {
            return QString::number(pledge.id.number());
        }
        const QString owner = ownerOf(pledge, side == PlanSide::Before ? m_namesBefore : m_namesAfter);
        return QStringList{owner, pledge.name, pledge.allocation ? u"part"_s : QString()}.join(u'\n');
    }

    void comparePledges() {
        const auto pairs = pairsOf(m_before.pledges, m_after.pledges,
                                   [this](const Pledge& pledge, PlanSide side) { return keyOf(pledge, side); });
        const ReportPairs reports(m_before, m_after, m_times);
        std::vector<Pair<Pledge>> wholes;
        for (const auto& pair : pairs) {
            const bool isPart = (pair.after != nullptr ? pair.after : pair.before)->allocation.has_value();
            if (isPart) {
                comparePart(pair);
            } else {
                compareWhole(pair);
                wholes.push_back(pair);
            }
            addReports(pair, reports);
        }
        addMoves(Compared::Pledge, wholes);
    }

    PlanDifference about(Compared what, const Pair<Pledge>& pair) const {
        const bool isThere = pair.after != nullptr;
        const Pledge& pledge = isThere ? *pair.after : *pair.before;
        return {what, idOf(pair), ownerOf(pledge, isThere ? m_namesAfter : m_namesBefore), pledge.name, {}, {}, {},
                {},   {}};
    }

    void comparePart(const Pair<Pledge>& pair) {
        const auto own = [](const Pledge* part, const PlanNames& names) {
            Facts facts = part == nullptr ? Facts() : factsAmong(factsOf(*part, names), factsOfParts());
            std::stable_partition(facts.begin(), facts.end(),
                                  [](const Fact& fact) { return fact.field == u"share"_s; });
            return facts;
        };
        addFacts(about(Compared::Allocation, pair), own(pair.before, m_namesBefore), own(pair.after, m_namesAfter));
    }

    void compareWhole(const Pair<Pledge>& pair) {
        const auto facts = [](const Pledge* pledge, const PlanNames& names) {
            return pledge == nullptr ? Facts() : factsWithout(factsOf(*pledge, names), factsElsewhere());
        };
        addFacts(about(Compared::Pledge, pair), facts(pair.before, m_namesBefore), facts(pair.after, m_namesAfter));
        if (pair.before != nullptr && pair.after != nullptr) {
            compareMilestones(pair);
            compareRevisions(pair);
        }
    }

    void compareMilestones(const Pair<Pledge>& pair) {
        QMap<QString, std::pair<QString, QString>> targets;
        const auto text = [](const Milestone& milestone) {
            return milestone.value ? milestone.value->toString() : u"done"_s;
        };
        for (const Milestone& milestone : pair.before->milestones) {
            targets[milestone.due.toString(Qt::ISODate)].first = text(milestone);
        }
        for (const Milestone& milestone : pair.after->milestones) {
            targets[milestone.due.toString(Qt::ISODate)].second = text(milestone);
        }
        for (auto target = targets.constBegin(); target != targets.constEnd(); ++target) {
            if (target->first != target->second) {
                add(about(Compared::Milestone, pair), {target.key(), target->first, target->second});
            }
        }
    }

    void compareRevisions(const Pair<Pledge>& pair) {
        const auto& before = pair.before->revisions;
        const auto& after = pair.after->revisions;
        for (std::size_t i = 0; i < std::max(before.size(), after.size()); ++i) {
            const TargetRevision* then = i < before.size() ? &before[i] : nullptr;
            const TargetRevision* now = i < after.size() ? &after[i] : nullptr;
            const TargetRevision& written = now != nullptr ? *now : *then;
            const QString left = then == nullptr ? QString() : revisionText(*then, m_times);
            const QString right = now == nullptr ? QString() : revisionText(*now, m_times);
            if (left != right) {
                PlanDifference difference = about(Compared::Revision, pair);
                difference.by = written.by;
                difference.at = written.undoneAt.value_or(written.at);
                add(std::move(difference), {QString::number(written.number), left, right});
            }
        }
    }

    void addReports(const Pair<Pledge>& pair, const ReportPairs& reports) {
        for (const ReportPairs::Difference& month : reports.differing(pair)) {
            PlanDifference difference = about(Compared::Actual, pair);
            difference.by = month.by;
            difference.at = month.at;
            add(std::move(difference), {month.month.toString(), month.before, month.after});
        }
    }

    const PlanDraft& m_before;
    const PlanDraft& m_after;
    MatchBy m_match;
    CompareTimes m_times;
    PlanNames m_namesBefore;
    PlanNames m_namesAfter;
    std::vector<PlanDifference> m_differences;
};

}  // namespace

std::vector<PlanDifference> comparePlans(const PlanDraft& before, const PlanDraft& after, MatchBy match,
                                         CompareTimes times) {
    return Comparison(before, after, match, times).run();
}

}  // namespace pledge
