#include <ui/widgets/columnfit.h>

#include <algorithm>
#include <numeric>

namespace pledge {

namespace {

/// Splits an amount by weights into whole parts that add up to it.
std::vector<int> split(int amount, const std::vector<int>& weights) {
    int weightLeft = std::accumulate(weights.begin(), weights.end(), 0);
    std::vector<int> parts;
    for (const int weight : weights) {
        const int part = weightLeft > 0 ? amount * weight / weightLeft : 0;
        parts.push_back(part);
        amount -= part;
        weightLeft -= weight;
    }
    return parts;
}

}  // namespace

std::vector<int> fitColumns(std::span<const ColumnWish> wishes, int room) {
    std::vector<int> widths;
    std::vector<int> growing;
    std::vector<int> giving;
    for (const ColumnWish& wish : wishes) {
        widths.push_back(std::max(wish.natural, wish.least));
        growing.push_back(wish.grow);
        giving.push_back(widths.back() - wish.least);
    }
    const int spare = room - std::accumulate(widths.begin(), widths.end(), 0);
    const int givable = std::accumulate(giving.begin(), giving.end(), 0);
    const std::vector<int> changes = spare >= 0 ? split(spare, growing) : split(std::min(-spare, givable), giving);
    for (std::size_t i = 0; i < widths.size(); ++i) {
        widths[i] += spare >= 0 ? changes[i] : -changes[i];
    }
    return widths;
}

}  // namespace pledge
