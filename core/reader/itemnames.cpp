#include <core/reader/itemnames.h>

#include <algorithm>

namespace pledge {

ItemNamer::ItemNamer(std::u32string_view text, const Mentions& mentions, const Lexicon& lexicon)
    : m_text(text), m_namer(text, mentions, lexicon) {}

ItemNames ItemNamer::next(const Item& item, bool isPart, bool isSpread, bool isOnly) {
    if (!isSpread && !isOnly) {
        if (ItemNames names = shared(item); !names.names.empty()) {
            return names;
        }
    }
    const int parts = item.counted > 1 ? item.counted : isEach(item, isOnly) ? m_namer.listedBefore(item) : 0;
    ItemNames names{m_namer.divided(item, parts)};
    if (names.names.empty()) {
        names.names.push_back(m_namer.next(item, isPart));
    }
    return names;
}

/// A、B均达到100%, A、B各1个; A、B分别下降5%, where no other value follows.
bool ItemNamer::isEach(const Item& item, bool isOnly) const {
    constexpr int kFarthest = 6;
    const int near = std::max(item.at.begin, item.value->at.begin - kFarthest);
    const std::u32string_view lead = piece({near, item.value->figure.begin});
    const std::u32string_view bound = piece({item.value->at.begin, item.value->figure.begin});
    return lead.find(U'均') != std::u32string_view::npos || bound.find_first_of(U"各都") != std::u32string_view::npos ||
           (isOnly && lead.find(U"分别") != std::u32string_view::npos);
}

/// 分别: the names stand before the first value, and the next values say nothing but numbers.
ItemNames ItemNamer::shared(const Item& item) {
    constexpr std::size_t kLongestMark = 2;
    const std::u32string_view lead = piece({item.at.begin, item.value->figure.begin});
    if (lead.find(U"分别") != std::u32string_view::npos) {
        m_shared = m_namer.divided(item, m_namer.listedBefore(item));
        m_leader = item.value;
        m_nextShared = 0;
    } else if (lead.size() > kLongestMark) {
        m_shared.clear();
    }
    if (m_nextShared >= m_shared.size()) {
        return {};
    }
    return {{m_shared[m_nextShared++]}, true, m_leader};
}

std::u32string_view ItemNamer::piece(Span at) const {
    return m_text.substr(static_cast<std::size_t>(at.begin), static_cast<std::size_t>(at.length()));
}

}  // namespace pledge
