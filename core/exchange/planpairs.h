#pragma once

#include <QHash>
#include <QString>

#include <algorithm>
#include <tuple>
#include <vector>

namespace pledge {

enum class PlanSide { Before, After };

/// A thing as it stands in two plans; one side may be missing.
template <typename T>
struct Pair {
    const T* before = nullptr;
    const T* after = nullptr;
};

/// The things of two plans side by side, in the order of the later plan, then those that are only in the earlier.
/// keyOf(thing, side) names what belongs together; of several under one key the first goes with the first.
template <typename T, typename KeyOf>
std::vector<Pair<T>> pairsOf(const std::vector<T>& before, const std::vector<T>& after, KeyOf keyOf) {
    QHash<QString, std::vector<const T*>> open;
    for (const T& one : before) {
        open[keyOf(one, PlanSide::Before)].push_back(&one);
    }
    std::vector<Pair<T>> pairs;
    std::vector<const T*> taken;
    for (const T& one : after) {
        auto& waiting = open[keyOf(one, PlanSide::After)];
        const T* partner = waiting.empty() ? nullptr : waiting.front();
        if (partner != nullptr) {
            waiting.erase(waiting.begin());
            taken.push_back(partner);
        }
        pairs.push_back({partner, &one});
    }
    std::ranges::sort(taken);
    for (const T& one : before) {
        if (!std::ranges::binary_search(taken, &one)) {
            pairs.push_back({&one, nullptr});
        }
    }
    return pairs;
}

/// The positions of a longest run of ascending numbers.
[[nodiscard]] std::vector<std::size_t> longestAscent(const std::vector<std::size_t>& numbers);

/// The pairs that had to move for the earlier plan's order to become the later one's, as few as possible. What is new
/// or gone moves nothing.
template <typename T>
std::vector<Pair<T>> movedAmong(const std::vector<Pair<T>>& pairs) {
    std::vector<Pair<T>> both;
    std::ranges::copy_if(pairs, std::back_inserter(both),
                         [](const Pair<T>& pair) { return pair.before != nullptr && pair.after != nullptr; });
    const auto place = [](const T* one) { return std::tuple(one->order, one->id); };
    std::ranges::sort(both, {}, [&](const Pair<T>& pair) { return place(pair.before); });
    std::vector<std::pair<std::size_t, const Pair<T>*>> ranked;
    for (std::size_t i = 0; i < both.size(); ++i) {
        ranked.emplace_back(i, &both[i]);
    }
    std::ranges::sort(ranked, {}, [&](const auto& one) { return place(one.second->after); });
    std::vector<std::size_t> ranks;
    std::ranges::transform(ranked, std::back_inserter(ranks), [](const auto& one) { return one.first; });
    const auto kept = longestAscent(ranks);
    std::vector<Pair<T>> moved;
    for (std::size_t i = 0; i < ranked.size(); ++i) {
        if (!std::ranges::binary_search(kept, i)) {
            moved.push_back(*ranked[i].second);
        }
    }
    return moved;
}

}  // namespace pledge
