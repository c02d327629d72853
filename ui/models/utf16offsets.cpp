#include <ui/models/utf16offsets.h>

#include <algorithm>

namespace pledge {

Utf16Offsets::Utf16Offsets(std::u32string_view text) {
    for (std::size_t at = 0; at < text.size(); ++at) {
        if (text[at] > 0xFFFF) {
            m_wide.push_back(static_cast<int>(at));
        }
    }
}

int Utf16Offsets::utf16(int codePoint) const {
    return codePoint + static_cast<int>(std::ranges::lower_bound(m_wide, codePoint) - m_wide.begin());
}

int Utf16Offsets::codePoint(int utf16) const {
    int first = 0;
    int last = static_cast<int>(m_wide.size());
    while (first < last) {
        const int middle = (first + last) / 2;
        if (m_wide[static_cast<std::size_t>(middle)] + middle + 1 < utf16) {
            first = middle + 1;
        } else {
            last = middle;
        }
    }
    const bool inside =
        first < static_cast<int>(m_wide.size()) && m_wide[static_cast<std::size_t>(first)] + first + 1 == utf16;
    return inside ? m_wide[static_cast<std::size_t>(first)] : utf16 - first;
}

}  // namespace pledge
