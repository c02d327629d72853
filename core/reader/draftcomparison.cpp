#include <core/plan/measurescale.h>
#include <core/reader/draftcomparison.h>
#include <core/reader/draftsheet.h>
#include <core/reader/indicatorname.h>
#include <core/reader/likenessindex.h>

#include <algorithm>
#include <map>
#include <set>
#include <tuple>

namespace pledge {

namespace {

constexpr double kLikeEnough = 0.6;
constexpr double kLikeAnywhere = 0.8;

/// Names that mean the same unit have the same number here.
using OwnerKey = std::u32string;

/// One side of a comparison: what is promised, without where it comes from.
struct Promise {
    std::size_t position = 0;
    std::vector<OwnerKey> owners;
    std::vector<std::u32string> names;  ///< the name and its aliases
    PledgeDraft facts;
};

struct Candidate {
    std::size_t draft = 0;
    std::size_t other = 0;
    Comparison comparison = Comparison::New;
    double likeness = 0;

    /// The best first: equal names, among them those with equal targets, then the likest.
    [[nodiscard]] auto rank() const { return std::tuple(-likeness, static_cast<int>(comparison), draft, other); }
};

PledgeDraft factsOf(const Pledge& pledge) {
    PledgeDraft draft;
    draft.unit = pledge.unit.symbol;
    draft.nature = pledge.nature;
    draft.bound = pledge.bound;
    for (const Milestone& milestone : pledge.milestones) {
        draft.milestones.push_back({milestone.value, milestone.due, {}});
    }
    return draft;
}

bool comparable(const PledgeDraft& left, const PledgeDraft& right) {
    return left.bound == right.bound && isDeliverable(left) == isDeliverable(right);
}

bool sameValue(const DraftMilestone& left, const MeasureScale& measure, const DraftMilestone& right,
               const MeasureScale& other) {
    if (!left.value || !right.value) {
        return left.value.has_value() == right.value.has_value();
    }
    return inBaseUnit(*left.value, measure) == inBaseUnit(*right.value, other);
}

/// Pairs the promises of two texts, or of a text and a plan.
class Pairing {
public:
    Pairing(std::vector<Promise> drafts, std::vector<Promise> others)
        : m_drafts(std::move(drafts)), m_others(std::move(others)), m_pairOf(m_drafts.size()) {
        for (const Promise& other : m_others) {
            m_owners.insert(other.owners.begin(), other.owners.end());
        }
    }

    std::vector<DraftPair> run() {
        pairByOwner();
        pairStrangers();
        std::vector<DraftPair> pairs;
        for (std::size_t i = 0; i < m_drafts.size(); ++i) {
            const auto& pair = m_pairOf[i];
            pairs.push_back(
                pair ? DraftPair{m_drafts[i].position, m_others[pair->other].position, pair->comparison, pair->likeness}
                     : DraftPair{m_drafts[i].position, {}, Comparison::New, 0});
        }
        addGone(pairs);
        return pairs;
    }

private:
    using Positions = std::vector<std::size_t>;

    void pairByOwner() {
        std::map<OwnerKey, std::pair<Positions, Positions>> groups;
        for (std::size_t i = 0; i < m_drafts.size(); ++i) {
            groups[m_drafts[i].owners.front()].first.push_back(i);
        }
        for (std::size_t i = 0; i < m_others.size(); ++i) {
            for (const OwnerKey& owner : m_others[i].owners) {
                groups[owner].second.push_back(i);
            }
        }
        for (const auto& [owner, sides] : groups) {
            if (!owner.empty()) {
                pairUp(sides.first, sides.second, kLikeEnough);
            }
        }
    }

    /// Drafts of owners whom the other side does not have.
    void pairStrangers() {
        Positions strangers;
        for (std::size_t i = 0; i < m_drafts.size(); ++i) {
            const OwnerKey& owner = m_drafts[i].owners.front();
            if (owner.empty() || !m_owners.contains(owner)) {
                strangers.push_back(i);
            }
        }
        Positions open;
        for (std::size_t i = 0; i < m_others.size(); ++i) {
            if (!m_paired.contains(i)) {
                open.push_back(i);
            }
        }
        pairUp(strangers, open, kLikeAnywhere);
    }

    void pairUp(const Positions& drafts, const Positions& others, double least) {
        std::vector<Candidate> candidates = candidatesAmong(drafts, others, least);
        std::ranges::sort(candidates, {}, &Candidate::rank);
        std::set<std::size_t> taken;
        for (const Candidate& candidate : candidates) {
            if (!m_pairOf[candidate.draft] && !taken.contains(candidate.other)) {
                m_pairOf[candidate.draft] = candidate;
                taken.insert(candidate.other);
                m_paired.insert(candidate.other);
            }
        }
    }

    std::vector<Candidate> candidatesAmong(const Positions& drafts, const Positions& others, double least) const {
        LikenessIndex index;
        for (const std::size_t other : others) {
            for (const std::u32string& name : m_others[other].names) {
                index.add(other, name);
            }
        }
        std::vector<Candidate> candidates;
        for (const std::size_t at : drafts) {
            const Promise& draft = m_drafts[at];
            for (const auto& [other, alike] : index.near(draft.names.front(), least)) {
                if (comparable(draft.facts, m_others[other].facts)) {
                    candidates.push_back({at, other, comparisonOf(draft.facts, m_others[other].facts), alike});
                }
            }
        }
        return candidates;
    }

    void addGone(std::vector<DraftPair>& pairs) const {
        std::set<OwnerKey> named;
        for (const Promise& draft : m_drafts) {
            named.insert(draft.owners.front());
        }
        for (std::size_t i = 0; i < m_others.size(); ++i) {
            const auto isNamed = [&named](const OwnerKey& owner) { return named.contains(owner); };
            if (!m_paired.contains(i) && std::ranges::any_of(m_others[i].owners, isNamed)) {
                pairs.push_back({{}, m_others[i].position, Comparison::Gone, 0});
            }
        }
    }

    std::vector<Promise> m_drafts;
    std::vector<Promise> m_others;
    std::vector<std::optional<Candidate>> m_pairOf;
    std::set<std::size_t> m_paired;
    std::set<OwnerKey> m_owners;
};

std::vector<Promise> promisesOf(std::span<const PledgeDraft> drafts) {
    const NameKeys keys;
    std::vector<Promise> promises;
    for (const PledgeDraft& draft : drafts) {
        promises.push_back({promises.size(), {NameKeys::unit(draft.owner)}, {keys.indicator(draft.name)}, draft});
    }
    return promises;
}

/// The plan's whole pledges, under their owners' names.
std::vector<Promise> promisesOf(const PlanSnapshot& snapshot) {
    const NameKeys keys;
    std::vector<Promise> promises;
    for (std::size_t i = 0; i < snapshot.lines().size(); ++i) {
        const Pledge& pledge = *snapshot.lines()[i].pledge;
        if (pledge.allocation) {
            continue;
        }
        Promise& promise = promises.emplace_back(Promise{i, {}, {keys.indicator(pledge.name)}, factsOf(pledge)});
        for (const QString& alias : pledge.aliases) {
            promise.names.push_back(keys.indicator(alias));
        }
        for (const OrgUnitId owner : pledge.owners) {
            promise.owners.push_back(NameKeys::unit(snapshot.unit(owner)->name));
        }
    }
    return promises;
}

/// Drafts name a unit of the plan by its name or an alias; here by its name.
void nameAsInPlan(std::vector<Promise>& drafts, const PlanSnapshot& snapshot) {
    for (Promise& draft : drafts) {
        const auto unit = snapshot.findUnit(draft.facts.owner);
        if (unit) {
            draft.owners = {NameKeys::unit(snapshot.unit(*unit)->name)};
        }
    }
}

}  // namespace

Comparison comparisonOf(const PledgeDraft& draft, const PledgeDraft& other) {
    const MeasureScale here = measureScale(draft.unit);
    const MeasureScale there = measureScale(other.unit);
    if (here.base != there.base) {
        return Comparison::OtherUnit;
    }
    std::size_t common = 0;
    for (const DraftMilestone& one : draft.milestones) {
        const auto same = std::ranges::find(other.milestones, one.due, &DraftMilestone::due);
        if (same == other.milestones.end()) {
            continue;
        }
        if (!sameValue(one, here, *same, there)) {
            return Comparison::OtherValue;
        }
        ++common;
    }
    if (common > 0) {
        const bool all = common == draft.milestones.size() && common == other.milestones.size();
        return all ? Comparison::Same : Comparison::Part;
    }
    const bool equal = std::ranges::equal(
        draft.milestones, other.milestones,
        [&](const DraftMilestone& left, const DraftMilestone& right) { return sameValue(left, here, right, there); });
    return equal ? Comparison::OtherDate : Comparison::OtherValue;
}

std::vector<DraftPair> comparedWithPlan(std::span<const PledgeDraft> drafts, const PlanSnapshot& snapshot) {
    std::vector<Promise> promises = promisesOf(drafts);
    nameAsInPlan(promises, snapshot);
    return Pairing(std::move(promises), promisesOf(snapshot)).run();
}

std::vector<DraftPair> comparedWithDrafts(std::span<const PledgeDraft> drafts, std::span<const PledgeDraft> others) {
    return Pairing(promisesOf(drafts), promisesOf(others)).run();
}

std::vector<TwinDrafts> twinsAmong(std::span<const PledgeDraft> drafts) {
    const std::vector<Promise> promises = promisesOf(drafts);
    LikenessIndex index;
    std::vector<TwinDrafts> twins;
    for (std::size_t i = 0; i < promises.size(); ++i) {
        const Promise& promise = promises[i];
        for (const auto& [other, alike] : index.near(promise.names.front(), kLikeEnough)) {
            const Promise& earlier = promises[other];
            const bool isTwin = earlier.owners != promise.owners && comparable(earlier.facts, promise.facts) &&
                                comparisonOf(earlier.facts, promise.facts) == Comparison::Same;
            if (isTwin) {
                twins.push_back({other, i, alike});
            }
        }
        if (!promise.owners.front().empty()) {
            index.add(i, promise.names.front());
        }
    }
    std::ranges::sort(twins, {}, [](const TwinDrafts& one) { return std::pair(one.first, one.second); });
    return twins;
}

}  // namespace pledge
