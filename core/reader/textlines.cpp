#include <core/reader/characters.h>
#include <core/reader/cleantext.h>
#include <core/reader/textlines.h>
#include <core/reader/unitname.h>

#include <algorithm>
#include <optional>
#include <utility>

namespace pledge {

namespace {

bool isWide(char32_t character) {
    return character >= 0x2E80 || (0x2010 <= character && character <= 0x2044);
}

int widthOf(char32_t character) {
    return isInvisible(character) ? 0 : isWide(character) ? 2 : 1;
}

/// What stands around a line's words: blanks, and the bars of a table that came as text.
bool isMargin(char32_t character) {
    return isBlank(character) || isInvisible(character) || isOneOf(character, U"|｜丨│┃");
}

constexpr int kLongestNumber = 3;

/// A row on a line, in spans of the document: 1 新建公厕30座 住建局.
struct Columns {
    Span number;
    Span words;
    Span unit;  ///< empty for none
};

/// The part without the blanks around it.
Span trimmed(const SourceText& source, Span part) {
    const auto blankAt = [&source](int at) { return isMargin(source.text[static_cast<std::size_t>(at)]); };
    while (!part.isEmpty() && blankAt(part.begin)) {
        ++part.begin;
    }
    while (!part.isEmpty() && blankAt(part.end - 1)) {
        --part.end;
    }
    return part;
}

/// A number, a blank and words, perhaps with a unit's name behind another blank.
std::optional<Columns> columnsOf(const SourceText& source, const TextLine& line, const Lexicon& lexicon) {
    const auto at = [&source](int position) { return source.text[static_cast<std::size_t>(position)]; };
    int first = line.at.begin;
    while (first < line.at.end && first - line.at.begin < kLongestNumber && isDigit(at(first))) {
        ++first;
    }
    const Span words = trimmed(source, {first, line.at.end});
    if (first == line.at.begin || words.isEmpty() || words.begin == first || !isHan(at(words.begin))) {
        return std::nullopt;
    }
    int last = words.end;
    while (last > words.begin && !isMargin(at(last - 1))) {
        --last;
    }
    const Span unit{last, words.end};
    const bool named = last > words.begin && areUnitNames(cleaned(source, unit).chars(), lexicon);
    return named ? Columns{{line.at.begin, first}, trimmed(source, {words.begin, last}), unit}
                 : Columns{{line.at.begin, first}, words, {}};
}

/// The rows of the text, one for each line: numbered on from 1, or with a unit behind them.
std::vector<std::optional<Columns>> rowsOf(const SourceText& source, const std::vector<TextLine>& lines,
                                           const Lexicon& lexicon) {
    std::vector<std::optional<Columns>> rows;
    rows.reserve(lines.size());
    int expected = 1;
    int counted = 0;
    for (const TextLine& line : lines) {
        std::optional<Columns> row = columnsOf(source, line, lexicon);
        const int number = row ? source.piece(row->number).toInt() : 0;
        const bool goesOn = number == 1 || number == expected;
        if (row && !goesOn && row->unit.isEmpty()) {
            row.reset();
        }
        counted += row && (number > 1 || !row->unit.isEmpty()) ? 1 : 0;
        expected = row ? number + 1 : expected;
        rows.push_back(row);
    }
    return counted > 0 ? rows : std::vector<std::optional<Columns>>(lines.size());
}

TextLine partOf(const SourceText& source, const TextLine& line, Span part) {
    TextLine column = line;
    column.at = part;
    column.text = cleaned(source, part).chars();
    column.gaps = 0;
    column.width = 0;
    for (const char32_t character : column.text) {
        column.width += widthOf(character);
    }
    column.isHeading = false;
    return column;
}

/// Goes through a document's characters and gathers its lines.
class LineGatherer {
public:
    explicit LineGatherer(const SourceText& source) : m_source(source) {}

    std::vector<TextLine> gathered() {
        const int size = static_cast<int>(m_source.text.size());
        for (int begin = 0; begin < size;) {
            if (m_table < m_source.tables.size() && begin >= m_source.tables[m_table].at.begin) {
                begin = std::max(begin, m_source.tables[m_table++].at.end);
                m_isAfterTable = true;
                continue;
            }
            const int end = lineEnd(begin);
            add({begin, end});
            begin = end < size && at(end) == U'\n' ? end + 1 : end;
        }
        return std::move(m_lines);
    }

private:
    [[nodiscard]] char32_t at(int position) const { return m_source.text[static_cast<std::size_t>(position)]; }

    [[nodiscard]] int lineEnd(int begin) const {
        const std::size_t found = m_source.text.find(U'\n', static_cast<std::size_t>(begin));
        const int end =
            found == std::u32string::npos ? static_cast<int>(m_source.text.size()) : static_cast<int>(found);
        return m_table < m_source.tables.size() ? std::min(end, m_source.tables[m_table].at.begin) : end;
    }

    [[nodiscard]] bool isHeading(Span line) {
        while (m_heading < m_source.headings.size() && m_source.headings[m_heading].end <= line.begin) {
            ++m_heading;
        }
        return m_heading < m_source.headings.size() && m_source.headings[m_heading].meets(line);
    }

    /// A run of blanks begins here, after a Chinese character and before one.
    [[nodiscard]] bool partsWords(int position) const {
        if (!isBlank(at(position)) || !isHan(at(position - 1))) {
            return false;
        }
        while (isBlank(at(position))) {
            ++position;
        }
        return isHan(at(position));
    }

    void add(Span line) {
        TextLine found;
        while (line.begin < line.end && isMargin(at(line.begin))) {
            found.indent += widthOf(at(line.begin++));
        }
        while (line.begin < line.end && isMargin(at(line.end - 1))) {
            --line.end;
        }
        if (line.isEmpty()) {
            m_isAfterBlank = true;
            return;
        }
        for (int position = line.begin; position < line.end; ++position) {
            found.width += isBlank(at(position)) ? 0 : widthOf(at(position));
            found.gaps += partsWords(position) ? 1 : 0;
        }
        found.at = line;
        found.text = cleaned(m_source, line).chars();
        found.isAfterBlank = std::exchange(m_isAfterBlank, false);
        found.isAfterTable = std::exchange(m_isAfterTable, false);
        found.isHeading = isHeading(line);
        m_lines.push_back(std::move(found));
    }

    const SourceText& m_source;
    std::vector<TextLine> m_lines;
    std::size_t m_table = 0;
    std::size_t m_heading = 0;
    bool m_isAfterBlank = false;
    bool m_isAfterTable = false;
};

}  // namespace

std::vector<TextLine> linesOf(const SourceText& source, const Lexicon& lexicon) {
    const std::vector<TextLine> lines = LineGatherer(source).gathered();
    const std::vector<std::optional<Columns>> rows = rowsOf(source, lines, lexicon);
    std::vector<TextLine> split;
    split.reserve(lines.size());
    for (std::size_t line = 0; line < lines.size(); ++line) {
        if (!rows[line]) {
            split.push_back(lines[line]);
            continue;
        }
        for (const Span column : {rows[line]->number, rows[line]->words, rows[line]->unit}) {
            if (!column.isEmpty()) {
                split.push_back(partOf(source, lines[line], column));
            }
        }
    }
    return split;
}

}  // namespace pledge
