#include <core/reader/indicatorname.h>
#include <core/reader/likenessindex.h>

#include <algorithm>
#include <utility>

namespace pledge {

namespace {

constexpr std::size_t kMost = 32;

/// Each number once, with its best likeness.
std::vector<LikenessIndex::Near> likest(std::vector<LikenessIndex::Near> found) {
    std::ranges::sort(found, {}, [](const LikenessIndex::Near& one) { return std::pair(-one.likeness, one.number); });
    std::vector<LikenessIndex::Near> best;
    for (const LikenessIndex::Near& one : found) {
        if (best.size() == kMost) {
            break;
        }
        if (std::ranges::find(best, one.number, &LikenessIndex::Near::number) == best.end()) {
            best.push_back(one);
        }
    }
    return best;
}

}  // namespace

void LikenessIndex::add(std::size_t number, const std::u32string& name) {
    const std::size_t entry = m_entries.size();
    const auto pairs = pairsOf(name);
    m_entries.push_back({number, pairs.size()});
    m_byName[name].push_back(entry);
    for (const std::u32string_view pair : pairs) {
        m_byPair[std::u32string(pair)].push_back(entry);
    }
}

std::vector<LikenessIndex::Near> LikenessIndex::near(const std::u32string& name, double least) const {
    const auto ours = pairsOf(name);
    std::vector<std::size_t> shared(m_entries.size());
    for (const std::u32string_view pair : ours) {
        const auto entries = m_byPair.find(std::u32string(pair));
        for (std::size_t i = 0; entries != m_byPair.end() && i < entries->second.size(); ++i) {
            ++shared[entries->second[i]];
        }
    }
    std::vector<Near> found;
    for (std::size_t i = 0; i < shared.size(); ++i) {
        const double alike = 2.0 * static_cast<double>(shared[i]) /
                             static_cast<double>(std::max<std::size_t>(ours.size() + m_entries[i].pairs, 1));
        if (shared[i] > 0 && alike >= least) {
            found.push_back({m_entries[i].number, alike});
        }
    }
    if (const auto equal = m_byName.find(name); equal != m_byName.end()) {
        for (const std::size_t entry : equal->second) {
            found.push_back({m_entries[entry].number, 1});
        }
    }
    return likest(std::move(found));
}

}  // namespace pledge
