#pragma once

#include <core/reader/piecekind.h>
#include <core/reader/textpiece.h>

#include <vector>

namespace pledge {

/// Whether a text of labelled sections (目标内容：…) writes each title behind its sections and not before them: told by
/// the text's ends, and where these say nothing, by which neighbour shares more words with the titles.
[[nodiscard]] bool titlesFollowSections(const std::vector<TextPiece>& pieces, const std::vector<SortedPiece>& kinds);

}  // namespace pledge
