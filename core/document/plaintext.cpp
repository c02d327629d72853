#include <core/document/plaintext.h>

#include <algorithm>
#include <utility>

namespace pledge {

namespace {

constexpr char32_t kFirstPlain = U' ';
constexpr char32_t kDelete = 0x7F;
constexpr char32_t kNextLine = 0x85;
constexpr char32_t kLineSeparator = 0x2028;
constexpr char32_t kParagraphSeparator = 0x2029;

char32_t plain(char32_t c) {
    if (c == U'\t' || c == U'\n') {
        return c;
    }
    if (c == U'\r' || c == U'\v' || c == U'\f' || c == kNextLine || c == kLineSeparator || c == kParagraphSeparator) {
        return U'\n';
    }
    return c < kFirstPlain || c == kDelete ? U' ' : c;
}

/// Walks over the cells of a tabbed text; a cell in quotation marks may go over several lines.
class TabbedText {
public:
    explicit TabbedText(const std::u32string& text) : m_text(text) {
        while (m_end > 0 && m_text[m_end - 1] == U'\n') {
            --m_end;
        }
    }

    std::optional<TextTable> table() {
        TextTable table;
        for (; m_at < m_end; ++m_at) {
            const int columns = readRow(table);
            if (columns < 2 || (table.rows > 0 && columns != table.columns)) {
                return std::nullopt;
            }
            table.columns = columns;
            ++table.rows;
        }
        table.at = {0, static_cast<int>(m_end)};
        return table.rows > 1 ? std::optional(std::move(table)) : std::nullopt;
    }

private:
    int readRow(TextTable& table) {
        int column = 0;
        for (bool goesOn = true; goesOn; ++column) {
            table.cells.push_back({cell(), table.rows, column, 1, 1});
            goesOn = m_at < m_end && m_text[m_at] == U'\t';
            m_at += goesOn ? 1 : 0;
        }
        return column;
    }

    Span cell() {
        const std::size_t begin = m_at;
        if (const std::size_t close = closingQuote(); close > 0) {
            m_at = close + 1;
            return span(begin + 1, close);
        }
        m_at = std::min(m_text.find_first_of(U"\t\n", begin), m_end);
        return span(begin, m_at);
    }

    /// The mark that closes the cell; 0 where the cell stands in none.
    [[nodiscard]] std::size_t closingQuote() const {
        if (m_at >= m_end || m_text[m_at] != U'"') {
            return 0;
        }
        for (std::size_t at = m_text.find(U'"', m_at + 1); at < m_end; at = m_text.find(U'"', at + 2)) {
            const bool doubled = at + 1 < m_end && m_text[at + 1] == U'"';
            if (!doubled) {
                return at + 1 == m_end || m_text[at + 1] == U'\t' || m_text[at + 1] == U'\n' ? at : 0;
            }
        }
        return 0;
    }

    [[nodiscard]] Span span(std::size_t begin, std::size_t end) const {
        while (begin < end && m_text[begin] == U' ') {
            ++begin;
        }
        while (begin < end && m_text[end - 1] == U' ') {
            --end;
        }
        return {static_cast<int>(begin), static_cast<int>(end)};
    }

    const std::u32string& m_text;
    std::size_t m_end = m_text.size();
    std::size_t m_at = 0;
};

}  // namespace

std::u32string plainCharacters(QStringView text) {
    std::u32string characters;
    characters.reserve(static_cast<std::size_t>(text.size()));
    for (qsizetype at = 0; at < text.size(); ++at) {
        const QChar c = text[at];
        const QChar next = at + 1 < text.size() ? text[at + 1] : QChar();
        if (c == u'\r' && next == u'\n') {
            continue;
        }
        if (c.isHighSurrogate() && next.isLowSurrogate()) {
            characters += QChar::surrogateToUcs4(c, next);
            ++at;
        } else {
            characters += c.isSurrogate() ? char32_t{QChar::ReplacementCharacter} : plain(c.unicode());
        }
    }
    return characters;
}

std::optional<TextTable> tabbedTable(const std::u32string& text) {
    return TabbedText(text).table();
}

}  // namespace pledge
