#pragma once

#include <core/reader/lexicon.h>
#include <core/reader/textlines.h>

#include <cstddef>
#include <vector>

namespace pledge {

/// How a text's lines hang together: whether paragraphs are broken into lines, and whether blank lines mean anything.
class LineBreaks {
public:
    LineBreaks(const std::vector<TextLine>& lines, const Lexicon& lexicon);

    /// Whether the line continues the one before it, which is the so-manieth of its paragraph (0 for the first).
    [[nodiscard]] bool continues(std::size_t line, std::size_t position) const;

private:
    [[nodiscard]] bool isOpen(std::size_t line) const;
    [[nodiscard]] bool isFull(std::size_t line, int tolerance) const;
    [[nodiscard]] bool beginsAfterStop(std::size_t line) const;
    [[nodiscard]] int widestBeside(std::size_t line, int step) const;
    [[nodiscard]] bool beginsPart(std::size_t line) const;
    [[nodiscard]] bool standsAlone(std::size_t line) const;
    [[nodiscard]] bool isTitleAbove(std::size_t line) const;
    [[nodiscard]] bool isPlain(std::size_t line) const;
    [[nodiscard]] bool isShortColumn() const;
    void judge();

    const std::vector<TextLine>& m_lines;
    const Lexicon& m_lexicon;
    bool m_isBroken = false;
    bool m_isShortColumn = false;
    bool m_blankLinesMeanNothing = false;
};

}  // namespace pledge
