#include <tests/support/extractionscore.h>

#include <algorithm>
#include <unordered_set>

using namespace Qt::StringLiterals;

namespace pledge::test {

namespace {

constexpr double kAlike = 0.5;

using Rows = std::vector<LabelledRow>;
using FoundPairs = std::vector<std::pair<const LabelledRow*, const LabelledRow*>>;

Rows ofKind(const Rows& rows, const QString& kind) {
    Rows chosen;
    std::copy_if(rows.begin(), rows.end(), std::back_inserter(chosen),
                 [&kind](const LabelledRow& each) { return each.kind == kind; });
    return chosen;
}

bool sameQuantity(const LabelledRow& gold, const LabelledRow& read) {
    return gold.value == read.value && gold.unit == read.unit && gold.due == read.due;
}

bool sameDeliverable(const LabelledRow& gold, const LabelledRow& read) {
    return gold.due == read.due && likeness(gold.quote, read.quote) >= kAlike;
}

double ownerBonus(const LabelledRow& gold, const LabelledRow& read) {
    constexpr double kBonus = 0.01;
    return gold.owner == read.owner ? kBonus : 0;
}

double namesAlike(const LabelledRow& gold, const LabelledRow& read) {
    return likeness(gold.indicator, read.indicator) + ownerBonus(gold, read);
}

double quotesAlike(const LabelledRow& gold, const LabelledRow& read) {
    return likeness(gold.quote, read.quote) + ownerBonus(gold, read);
}

/// Counts one kind, notes what differs and gives the pairs that were found.
KindScore countKind(const Rows& gold, const Rows& read, const std::vector<RowPair>& pairs, QStringList& differences) {
    std::unordered_set<std::size_t> goldFound;
    std::unordered_set<std::size_t> readFound;
    for (const RowPair& each : pairs) {
        goldFound.insert(each.gold);
        readFound.insert(each.read);
    }
    KindScore score{0, static_cast<int>(read.size()), static_cast<int>(pairs.size())};
    for (std::size_t at = 0; at < gold.size(); ++at) {
        const bool found = goldFound.contains(at);
        score.wanted += found || !gold[at].optional ? 1 : 0;
        if (!found && !gold[at].optional) {
            differences.append(u"missed: "_s + sentenceOf(gold[at]));
        }
    }
    for (std::size_t at = 0; at < read.size(); ++at) {
        if (!readFound.contains(at)) {
            differences.append(u"extra: "_s + sentenceOf(read[at]));
        }
    }
    return score;
}

template <typename Right>
double shareOf(const FoundPairs& pairs, Right right) {
    if (pairs.empty()) {
        return 1;
    }
    const auto hits = std::count_if(pairs.begin(), pairs.end(),
                                    [&right](const auto& each) { return right(*each.first, *each.second); });
    return static_cast<double>(hits) / static_cast<double>(pairs.size());
}

void addFound(const Rows& gold, const Rows& read, const std::vector<RowPair>& pairs, FoundPairs& found) {
    for (const RowPair& each : pairs) {
        found.emplace_back(&gold[each.gold], &read[each.read]);
    }
}

void noteWrongFields(const FoundPairs& pairs, QStringList& differences) {
    for (const auto& [gold, read] : pairs) {
        const bool named = gold->kind == u"deliverable" || likeness(gold->indicator, read->indicator) >= kAlike;
        if (!named || gold->owner != read->owner ||
            (!gold->programme.isEmpty() && gold->programme != read->programme) ||
            gold->comparator != read->comparator || gold->stretch != read->stretch) {
            differences.append(u"differs: "_s + sentenceOf(*gold));
            differences.append(u"   from: "_s + sentenceOf(*read));
        }
    }
}

}  // namespace

double KindScore::precision() const {
    return read == 0 ? 1 : static_cast<double>(found) / read;
}

double KindScore::recall() const {
    return wanted == 0 ? 1 : static_cast<double>(found) / wanted;
}

double KindScore::f1() const {
    return wanted + read == 0 ? 1 : 2.0 * found / (wanted + read);
}

std::vector<RowPair> paired(const Rows& gold, const Rows& read,
                            const std::function<bool(const LabelledRow&, const LabelledRow&)>& fit,
                            const std::function<double(const LabelledRow&, const LabelledRow&)>& alike) {
    std::vector<std::pair<double, RowPair>> candidates;
    for (std::size_t left = 0; left < gold.size(); ++left) {
        for (std::size_t right = 0; right < read.size(); ++right) {
            if (fit(gold[left], read[right])) {
                candidates.push_back({alike(gold[left], read[right]), {left, right}});
            }
        }
    }
    std::stable_sort(candidates.begin(), candidates.end(),
                     [](const auto& one, const auto& other) { return one.first > other.first; });
    std::unordered_set<std::size_t> goldUsed;
    std::unordered_set<std::size_t> readUsed;
    std::vector<RowPair> pairs;
    for (const auto& candidate : candidates) {
        const RowPair& pair = candidate.second;
        if (!goldUsed.contains(pair.gold) && !readUsed.contains(pair.read)) {
            goldUsed.insert(pair.gold);
            readUsed.insert(pair.read);
            pairs.push_back(pair);
        }
    }
    return pairs;
}

ExtractionScore scored(const Rows& gold, const Rows& read) {
    const Rows goldQuantities = ofKind(gold, u"quantity"_s);
    const Rows goldDeliverables = ofKind(gold, u"deliverable"_s);
    const Rows quantities = ofKind(read, u"quantity"_s);
    const Rows deliverables = ofKind(read, u"deliverable"_s);
    const auto quantityPairs = paired(goldQuantities, quantities, sameQuantity, namesAlike);
    const auto deliverablePairs = paired(goldDeliverables, deliverables, sameDeliverable, quotesAlike);

    ExtractionScore score;
    score.quantities = countKind(goldQuantities, quantities, quantityPairs, score.differences);
    score.deliverables = countKind(goldDeliverables, deliverables, deliverablePairs, score.differences);
    FoundPairs found;
    addFound(goldQuantities, quantities, quantityPairs, found);
    score.indicatorRight = shareOf(found, [](const LabelledRow& one, const LabelledRow& other) {
        return likeness(one.indicator, other.indicator) >= kAlike;
    });
    addFound(goldDeliverables, deliverables, deliverablePairs, found);
    const auto agreeing = [&found](QString LabelledRow::*field) {
        return shareOf(
            found, [field](const LabelledRow& one, const LabelledRow& other) { return one.*field == other.*field; });
    };
    score.ownerRight = agreeing(&LabelledRow::owner);
    score.programmeRight = agreeing(&LabelledRow::programme);
    score.comparatorRight = agreeing(&LabelledRow::comparator);
    score.stretchRight = agreeing(&LabelledRow::stretch);
    noteWrongFields(found, score.differences);
    return score;
}

}  // namespace pledge::test
