#pragma once

#include <core/document/sourcetext.h>
#include <core/reader/outline.h>
#include <core/reader/piecekind.h>
#include <core/reader/textpiece.h>

#include <optional>
#include <vector>

namespace pledge {

/// The one unit whose promises a text without headings of units holds: named by the title (市教育局2024年工作目标), or
/// by the only unit that its introduction lets speak (今年，市教育局确定…). A level's bare word before a name in
/// running text (市, 县, 区, 省) is left out where the title names the unit without it.
[[nodiscard]] std::optional<Heading> ownerOfText(const SourceText& source, const std::vector<TextPiece>& pieces,
                                                 const std::vector<SortedPiece>& kinds, const Lexicon& lexicon);

}  // namespace pledge
