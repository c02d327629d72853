#include <core/reader/characters.h>
#include <core/reader/linebreaks.h>
#include <core/reader/paragraphs.h>
#include <core/reader/textlines.h>

namespace pledge {

namespace {

constexpr int kShortestPhrase = 3;

/// Phrases with blanks between them and no stop at their end; a line set with blanks between its characters is none.
bool isSlogan(const TextLine& line) {
    const bool phrases = static_cast<int>(line.text.size()) >= kShortestPhrase * (line.gaps + 1);
    return line.gaps >= 2 && phrases && !isOneOf(line.text.back(), U"。；");
}

}  // namespace

std::vector<TextParagraph> paragraphsOf(const SourceText& source, const Lexicon& lexicon) {
    const std::vector<TextLine> lines = linesOf(source, lexicon);
    const LineBreaks breaks(lines, lexicon);
    std::vector<TextParagraph> paragraphs;
    for (std::size_t first = 0; first < lines.size();) {
        std::size_t next = first + 1;
        while (next < lines.size() && breaks.continues(next, next - first - 1)) {
            ++next;
        }
        const Span at{lines[first].at.begin, lines[next - 1].at.end};
        const bool single = next == first + 1;
        paragraphs.push_back({at, cleaned(source, at), lines[first].isHeading, single && isSlogan(lines[first])});
        first = next;
    }
    return paragraphs;
}

}  // namespace pledge
