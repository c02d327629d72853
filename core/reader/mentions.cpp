#include <core/reader/mentions.h>
#include <core/reader/numeral.h>
#include <core/reader/quantity.h>

#include <algorithm>

namespace pledge {

namespace {

/// The mark that closes a name which that mark opens; nothing for others.
char32_t closing(char32_t opening) {
    switch (opening) {
        case U'《':
            return U'》';
        case U'“':
            return U'”';
        case U'「':
            return U'」';
        case U'『':
            return U'』';
        case U'〔':
            return U'〕';
        case U'〈':
            return U'〉';
        default:
            return U'\0';
    }
}

/// Where the name that opens there ends; the place itself where it opens none: what never closes nearby, or holds marks
/// of a sentence, is speech and no name.
int endOfName(std::u32string_view text, int at) {
    constexpr std::size_t kLongestName = 120;
    const std::size_t begin = static_cast<std::size_t>(at);
    const char32_t close = closing(text[begin]);
    if (close == U'\0') {
        return at;
    }
    const std::size_t length = text.substr(begin, kLongestName).find(close);
    if (length == std::u32string_view::npos) {
        return at;
    }
    const bool isTitle = text[begin] == U'《' || text[begin] == U'〈';
    const bool isSpeech = text.substr(begin, length).find_first_of(U"，。：；！？") != std::u32string_view::npos;
    return isSpeech && !isTitle ? at : at + static_cast<int>(length) + 1;
}

class Scan {
public:
    Scan(std::u32string_view text, int year, const Lexicon& lexicon)
        : m_text(text), m_year(year), m_quantities(text, lexicon) {}

    Mentions run() {
        int at = 0;
        while (at < static_cast<int>(m_text.size())) {
            at = std::max(at + 1, step(at));
        }
        return std::move(m_found);
    }

private:
    /// Takes what begins at the place, and says where it ends.
    int step(int at) {
        if (const auto period = periodAt(m_text, at, m_year)) {
            m_found.periods.push_back(*period);
            return period->at.end;
        }
        if (const int end = endOfDamagedDigits(m_text, at); end > at && datesAt(end)) {
            m_found.periods.push_back({{at, end + 1}, PeriodKind::Damaged, QDate(), false});
            return end + 1;
        }
        if (const int end = endOfName(m_text, at); end > at && !sharesFollow(at)) {
            m_found.names.push_back({at, end});
            return end;
        }
        noteBracket(at);
        if (const auto quantity = m_quantities.at(at)) {
            m_found.quantities.push_back(*quantity);
            return quantity->at.end;
        }
        const auto numeral = numeralAt(m_text, at);
        return numeral ? at + numeral->length : at + 1;
    }

    bool datesAt(int at) const {
        const char32_t c = at < static_cast<int>(m_text.size()) ? m_text[static_cast<std::size_t>(at)] : U'\0';
        return c == U'年' || c == U'月';
    }

    /// “双100%” is a share in quotation marks, and no name.
    bool sharesFollow(int at) const {
        const std::u32string_view words = m_text.substr(static_cast<std::size_t>(at) + 1, 6);
        return words.starts_with(U"双100%") || words.starts_with(U"两个100%") || words.starts_with(U"三个100%");
    }

    void noteBracket(int at) {
        const char32_t c = m_text[static_cast<std::size_t>(at)];
        if (c == U'（') {
            m_open.push_back(at);
        } else if (c == U'）' && !m_open.empty()) {
            m_found.brackets.push_back({m_open.back(), at + 1});
            m_open.pop_back();
        }
    }

    std::u32string_view m_text;
    int m_year;
    QuantityReader m_quantities;
    Mentions m_found;
    std::vector<int> m_open;
};

}  // namespace

Mentions mentionsOf(std::u32string_view text, int year, const Lexicon& lexicon) {
    return Scan(text, year, lexicon).run();
}

}  // namespace pledge
