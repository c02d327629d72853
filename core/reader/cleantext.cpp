#include <core/document/simplified.h>
#include <core/reader/characters.h>
#include <core/reader/cleantext.h>

#include <algorithm>

namespace pledge {

namespace {

constexpr std::u32string_view kDashes = U"-‐‑‒–—―─━−－～~〜∼﹣﹘";
constexpr std::u32string_view kMiddleDots = U"·•‧・･∙⋅";
constexpr std::u32string_view kHalfMarks = U",;:()!?";
constexpr std::u32string_view kChineseMarks = U"，；：（）！？";

/// Blanks that typographers put inside a number: thin, figure and narrow ones.
constexpr bool isNumberBlank(char32_t character) {
    return (0x2006 <= character && character <= 0x200A) || character == 0x202F;
}

bool isLineBreak(char32_t character) {
    return isOneOf(character, U"\n\r\f\v\u2028\u2029");
}

char32_t halfWidth(char32_t character) {
    const bool fullForm = 0xFF01 <= character && character <= 0xFF5E;
    return fullForm ? character - 0xFEE0 : character;
}

/// The character as it stands alone, before its neighbours are looked at.
char32_t plainCharacter(char32_t character) {
    if (isOneOf(character, kDashes)) {
        return U'-';
    }
    if (isOneOf(character, kMiddleDots)) {
        return U'·';
    }
    if (character == U'∶') {
        return U'：';
    }
    const char32_t half = halfWidth(character);
    const std::size_t mark = kHalfMarks.find(half);
    return mark == std::u32string_view::npos ? simplified(half) : kChineseMarks[mark];
}

bool isDigitAt(std::u32string_view text, std::size_t at) {
    return at < text.size() && isDigit(text[at]);
}

/// 1,200: three digits follow and no fourth.
bool groupFollows(std::u32string_view text, std::size_t at) {
    return isDigitAt(text, at + 1) && isDigitAt(text, at + 2) && isDigitAt(text, at + 3) && !isDigitAt(text, at + 4);
}

/// 二○二二 is written with a ring; elsewhere a ring is a bullet.
bool standsInNumeral(std::u32string_view text, std::size_t at) {
    const bool before = at > 0 && isChineseNumeral(text[at - 1]);
    return before || (at + 1 < text.size() && isChineseNumeral(text[at + 1]));
}

/// A point behind a Chinese word, at the end or before another: a full stop of another keyboard. None behind an item's
/// number (一.).
bool endsWords(std::u32string_view text, std::size_t at) {
    const bool word = at > 0 && isHan(text[at - 1]) && !isChineseNumeral(text[at - 1]);
    return word && (at + 1 == text.size() || isHan(text[at + 1]));
}

/// The character between its neighbours: marks inside a number, the numeral one misread for a dash (1一5月).
char32_t settled(std::u32string_view text, std::size_t at) {
    const char32_t character = text[at];
    if (character == U'○' || character == U'◯') {
        return standsInNumeral(text, at) ? U'〇' : character;
    }
    if (character == U'.' && endsWords(text, at)) {
        return U'。';
    }
    if (at == 0 || !isDigit(text[at - 1]) || !isDigitAt(text, at + 1)) {
        return character;
    }
    switch (character) {
        case U'，':
            return groupFollows(text, at) ? U',' : character;
        case U'：':
            return U':';
        case U'一':
            return U'-';
        default:
            return character;
    }
}

/// Takes the characters in one after the other, leaving out what has no width.
class Cleaner {
public:
    void add(char32_t character, int origin) {
        if (isBlank(character)) {
            m_gap = m_gap == Gap::Break || isLineBreak(character) ? Gap::Break
                    : isNumberBlank(character)                    ? m_gap
                                                                  : Gap::Blank;
            m_gapAt = origin;
            return;
        }
        if (isInvisible(character)) {
            return;
        }
        const char32_t plain = plainCharacter(character);
        if (m_gap == Gap::Blank && isDigit(plain) && !m_chars.empty() && isDigit(m_chars.back())) {
            push(U' ', m_gapAt);
        }
        m_gap = Gap::None;
        push(plain, origin);
    }

    CleanText result() {
        for (std::size_t at = 0; at < m_chars.size(); ++at) {
            m_chars[at] = settled(m_chars, at);
        }
        return {std::move(m_chars), std::move(m_origins)};
    }

private:
    enum class Gap { None, Blank, Break };

    void push(char32_t character, int origin) {
        m_chars.push_back(character);
        m_origins.push_back(origin);
    }

    std::u32string m_chars;
    std::vector<int> m_origins;
    Gap m_gap = Gap::None;
    int m_gapAt = 0;
};

Span inside(const SourceText& source, Span part) {
    const int size = static_cast<int>(source.text.size());
    return {std::clamp(part.begin, 0, size), std::clamp(part.end, 0, size)};
}

}  // namespace

CleanText::CleanText(std::u32string chars, std::vector<int> origins)
    : m_chars(std::move(chars)), m_origins(std::move(origins)) {
    Q_ASSERT(m_chars.size() == m_origins.size());
}

std::u32string_view CleanText::piece(Span at) const {
    return chars().substr(static_cast<std::size_t>(at.begin), static_cast<std::size_t>(at.length()));
}

Span CleanText::source(Span at) const {
    const int size = static_cast<int>(m_origins.size());
    const auto isGap = [this](int position) { return m_chars[static_cast<std::size_t>(position)] == U' '; };
    while (at.length() > 1 && isGap(at.end - 1)) {
        --at.end;
    }
    while (at.length() > 1 && isGap(at.begin)) {
        ++at.begin;
    }
    if (at.isEmpty()) {
        const int origin = size == 0         ? 0
                           : at.begin < size ? m_origins[static_cast<std::size_t>(at.begin)]
                                             : m_origins.back() + 1;
        return {origin, origin};
    }
    return {m_origins[static_cast<std::size_t>(at.begin)], m_origins[static_cast<std::size_t>(at.end - 1)] + 1};
}

CleanText cleaned(const SourceText& source, Span part) {
    const Span all = inside(source, part);
    Cleaner cleaner;
    for (int at = all.begin; at < all.end; ++at) {
        cleaner.add(source.text[static_cast<std::size_t>(at)], at);
    }
    return cleaner.result();
}

std::u32string cleanedWord(const std::u32string& text) {
    Cleaner cleaner;
    int origin = 0;
    for (const char32_t character : text) {
        cleaner.add(character, origin++);
    }
    return std::u32string(cleaner.result().chars());
}

QString quoted(const SourceText& source, Span at) {
    const Span all = inside(source, at);
    std::u32string kept;
    for (int position = all.begin; position < all.end; ++position) {
        const char32_t character = source.text[static_cast<std::size_t>(position)];
        if (!isBlank(character) && !isInvisible(character)) {
            kept.push_back(character);
        }
    }
    return QString::fromStdU32String(kept);
}

}  // namespace pledge
