#include <core/reader/characters.h>
#include <core/reader/itemmark.h>
#include <core/reader/linebreaks.h>
#include <core/reader/ownernote.h>
#include <core/reader/pagepart.h>
#include <core/reader/period.h>
#include <core/reader/sectionrole.h>
#include <core/reader/unitname.h>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace pledge {

namespace {

constexpr int kBesideLines = 4;
constexpr int kTolerance = 10;       ///< half widths: an indent of two characters, and marks set narrower
constexpr int kStrictTolerance = 2;  ///< a line with a full stop at its end that is as wide as any
constexpr int kLostIndent = 3;       ///< how much narrower a paragraph's first line is, at least
constexpr int kWidestBroken = 120;   ///< no column is wider; a longer line is a paragraph
constexpr int kOpenPercent = 4;
constexpr int kAlikePercent = 40;
constexpr int kIndent = 2;
constexpr int kNarrowest = 20;        ///< of a column in a text of a few lines
constexpr std::size_t kFewLines = 6;  ///< a text without neighbours that show its columns
constexpr int kAnyYear = 2000;        ///< where only the form of a date matters

bool endsParagraph(const TextLine& line) {
    return isOneOf(line.text.back(), U"。！？；：”）") &&
           (isOneOf(line.text.back(), U"。！？；：") ||
            (line.text.size() > 1 && endsSentence(line.text[line.text.size() - 2])));
}

bool leavesBracketOpen(const std::u32string& text) {
    const auto count = [&text](char32_t open, char32_t close) {
        return std::count(text.begin(), text.end(), open) - std::count(text.begin(), text.end(), close);
    };
    return count(U'（', U'）') > 0 || count(U'“', U'”') > 0 || count(U'《', U'》') > 0;
}

/// What follows the number of an item.
std::u32string_view withoutMark(const std::u32string& text) {
    return std::u32string_view(text).substr(static_cast<std::size_t>(itemMarkAt(text, 0).length));
}

/// A sentence goes on inside the line: a mark that is not its end.
bool hasMarkInside(const std::u32string& text) {
    const std::u32string_view words = withoutMark(text);
    const std::size_t mark = words.find_first_of(U"，。；、");
    return mark != std::u32string_view::npos && mark + 1 < words.size();
}

bool isLabelled(const std::u32string& text, const Lexicon& lexicon) {
    const ItemMark mark = itemMarkAt(text, 0);
    return sectionLabelAt(text, mark.length, lexicon) || labelledNoteAt(text, mark.length, kAnyYear, lexicon);
}

bool isLabelAlone(const std::u32string& text, const Lexicon& lexicon) {
    const ItemMark mark = itemMarkAt(text, 0);
    const std::optional<SectionLabel> label = sectionLabelAt(text, mark.length, lexicon);
    return label && mark.length + label->length == static_cast<int>(text.size());
}

/// A verb (新建…) or a date (6月底前…) at its begin.
bool beginsSentence(const std::u32string& text, const Lexicon& lexicon) {
    return lexicon.list(u"headingverbs"_s).lengthAt(text, 0) > 0 || lexicon.list(u"fronts"_s).lengthAt(text, 0) > 0 ||
           periodAt(text, 0, kAnyYear);
}

/// 市教育局：
bool isUnitWithColon(const std::u32string& text, const Lexicon& lexicon) {
    const std::size_t colon = text.find(U'：');
    return colon != std::u32string::npos && isUnitName(std::u32string_view(text).substr(0, colon), lexicon);
}

}  // namespace

LineBreaks::LineBreaks(const std::vector<TextLine>& lines, const Lexicon& lexicon)
    : m_lines(lines), m_lexicon(lexicon) {
    judge();
}

void LineBreaks::judge() {
    int open = 0;
    int openOverBlank = 0;
    int alike = 0;
    for (std::size_t line = 1; line < m_lines.size(); ++line) {
        if (isOpen(line)) {
            ++open;
            openOverBlank += m_lines[line].isAfterBlank ? 1 : 0;
        }
        const TextLine& before = m_lines[line - 1];
        alike += !endsParagraph(before) && hasMarkInside(before.text) && isFull(line - 1, kTolerance) ? 1 : 0;
    }
    const int all = static_cast<int>(m_lines.size());
    m_isBroken = (open > 0 && open * 100 >= all * kOpenPercent) || alike * 100 >= all * kAlikePercent;
    m_isShortColumn = isShortColumn();
    m_blankLinesMeanNothing = open > 0 && openOverBlank * 5 >= open * 2;
}

/// The break before the line stands where no sentence ends.
bool LineBreaks::isOpen(std::size_t line) const {
    const std::u32string& before = m_lines[line - 1].text;
    const std::u32string& after = m_lines[line].text;
    if (isOneOf(before.back(), U"，、（《“") || isOneOf(after.front(), U"，。、；：）》”！？%")) {
        return true;
    }
    const bool item = itemMarkAt(after, 0).length > 0;
    const bool point = before.size() > 2 && before.back() == U'.' && isDigit(before[before.size() - 2]);
    return !item && (((isDigit(before.back()) || point) && isDigit(after.front())) || leavesBracketOpen(before));
}

int LineBreaks::widestBeside(std::size_t line, int step) const {
    int widest = 0;
    int at = static_cast<int>(line) + step;
    for (int count = 0; count < kBesideLines && at >= 0 && at < static_cast<int>(m_lines.size()); ++count, at += step) {
        widest = std::max(widest, m_lines[static_cast<std::size_t>(at)].width);
    }
    return widest;
}

/// As wide as the column that it stands in.
bool LineBreaks::isFull(std::size_t line, int tolerance) const {
    const int width = m_lines[line].width;
    for (const int widest : {widestBeside(line, 1), widestBeside(line, -1)}) {
        if (widest > 0 && widest <= kWidestBroken && width >= widest - std::min(tolerance, widest / 4)) {
            return true;
        }
    }
    return false;
}

/// A sentence ends at the line's end, and the next one has lost its indent: a paragraph begins.
bool LineBreaks::beginsAfterStop(std::size_t line) const {
    const int widest = std::max(widestBeside(line, 1), widestBeside(line, -1));
    return !isFull(line - 1, kStrictTolerance) ||
           (m_lines[line].width + kLostIndent <= widest && !endsParagraph(m_lines[line]));
}

/// A number, a label, a unit or a piece of the page begins here.
bool LineBreaks::beginsPart(std::size_t line) const {
    const TextLine& here = m_lines[line];
    const TextLine& before = m_lines[line - 1];
    const ItemMark mark = itemMarkAt(here.text, 0);
    if (mark.length > 0) {
        const bool spoken = mark.style == ItemStyle::Ordinal || mark.style == ItemStyle::Arabic;
        return !spoken || endsParagraph(before) || isOneOf(before.text.back(), U"，、") ||
               !isFull(line - 1, kTolerance) || !m_isBroken;
    }
    if (isLabelled(here.text, m_lexicon) || isFurniture(here.text, m_lexicon)) {
        return true;
    }
    const bool freeBefore = endsParagraph(before) || !isFull(line - 1, kTolerance);
    return freeBefore && (isUnitWithColon(here.text, m_lexicon) || standsAlone(line));
}

bool LineBreaks::standsAlone(std::size_t line) const {
    const TextLine& here = m_lines[line];
    return here.isHeading || here.gaps >= 2 || isUnitName(here.text, m_lexicon) || isFurniture(here.text, m_lexicon) ||
           isDocumentTitle(here.text, m_lexicon) || isLabelAlone(here.text, m_lexicon);
}

/// Words without marks and figures, as titles are.
bool LineBreaks::isPlain(std::size_t line) const {
    const std::u32string_view words = withoutMark(m_lines[line].text);
    return words.find_first_of(U"，。；、：") == std::u32string_view::npos &&
           std::none_of(words.begin(), words.end(), isDigit);
}

/// A first line without any mark that leaves room at its end is a title, not a broken sentence.
bool LineBreaks::isTitleAbove(std::size_t line) const {
    const TextLine& here = m_lines[line];
    const int room = widestBeside(line, 1) - here.width;
    return isPlain(line) && room >= kTolerance - kIndent && room < kWidestBroken;
}

/// A text of a few lines shows no column: its lines are broken where all are about as wide, no sentence ends but at the
/// last one's end, and what could be a title is not followed by what a sentence begins with.
bool LineBreaks::isShortColumn() const {
    if (m_lines.size() < 2 || m_lines.size() > kFewLines || !endsParagraph(m_lines.back())) {
        return false;
    }
    int widest = 0;
    for (const TextLine& line : m_lines) {
        widest = std::max(widest, line.width);
    }
    for (std::size_t line = 0; line + 1 < m_lines.size(); ++line) {
        const TextLine& next = m_lines[line + 1];
        const bool column = m_lines[line].width >= std::max(kNarrowest, widest - kTolerance);
        if (!column || next.isAfterBlank || next.isAfterTable || m_lines[line].isHeading || beginsPart(line + 1) ||
            standsAlone(line) || (isPlain(line) && beginsSentence(next.text, m_lexicon))) {
            return false;
        }
    }
    return true;
}

bool LineBreaks::continues(std::size_t line, std::size_t position) const {
    const TextLine& here = m_lines[line];
    const TextLine& before = m_lines[line - 1];
    if (here.isAfterTable || here.isHeading || before.isHeading || (position == 0 && standsAlone(line - 1))) {
        return false;
    }
    if (isOpen(line)) {
        return !isLabelled(here.text, m_lexicon);
    }
    if (m_isShortColumn && !endsParagraph(before)) {
        return true;
    }
    if (!m_isBroken || (here.isAfterBlank && !m_blankLinesMeanNothing) || beginsPart(line) ||
        here.indent >= before.indent + kIndent) {
        return false;
    }
    if (endsParagraph(before)) {
        return !beginsAfterStop(line);
    }
    return isFull(line - 1, kTolerance) && !(position == 0 && isTitleAbove(line - 1));
}

}  // namespace pledge
