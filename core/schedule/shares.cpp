#include <core/schedule/shares.h>

#include <algorithm>
#include <numeric>

namespace pledge {

std::vector<Decimal> shares(std::span<const int> counts) {
    constexpr qint64 kTenths = 1000;
    const qint64 total = std::accumulate(counts.begin(), counts.end(), qint64{0});
    if (total == 0) {
        return std::vector<Decimal>(counts.size());
    }
    std::vector<qint64> tenths;
    std::vector<std::size_t> order(counts.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    for (const int count : counts) {
        tenths.push_back(count * kTenths / total);
    }
    const auto remainder = [&](std::size_t i) { return counts[i] * kTenths % total; };
    std::ranges::stable_sort(order, [&](std::size_t a, std::size_t b) { return remainder(a) > remainder(b); });
    const qint64 missing = kTenths - std::accumulate(tenths.begin(), tenths.end(), qint64{0});
    for (std::size_t i = 0; i < static_cast<std::size_t>(missing); ++i) {
        ++tenths[order[i]];
    }
    std::vector<Decimal> result;
    std::ranges::transform(tenths, std::back_inserter(result),
                           [](qint64 share) { return Decimal::fromMicros(share * Decimal::kScale / 10); });
    return result;
}

}  // namespace pledge
