#include <core/reader/titleorder.h>

#include <algorithm>
#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_set>

namespace pledge {

namespace {

using Pairs = std::unordered_set<std::u32string>;

void addPairs(Pairs& pairs, std::u32string_view words) {
    for (std::size_t at = 0; at + 2 <= words.size(); ++at) {
        pairs.emplace(words.substr(at, 2));
    }
}

bool isTitle(const SortedPiece& piece) {
    return piece.kind == PieceKind::Heading && !piece.head.isEmpty() && !piece.section;
}

bool isTargetLabel(const SortedPiece& piece) {
    return piece.kind == PieceKind::Label && piece.section == SectionKind::Targets;
}

bool isRead(const SortedPiece& piece) {
    return piece.kind == PieceKind::Body || piece.kind == PieceKind::Label;
}

/// How many of the title's pairs of characters stand in the pieces beside it, up to the next title.
int sharedWith(const std::vector<TextPiece>& pieces, const std::vector<SortedPiece>& kinds, std::size_t title,
               int step) {
    Pairs beside;
    for (std::size_t at = title + static_cast<std::size_t>(step); at < kinds.size() && isRead(kinds[at]);
         at += static_cast<std::size_t>(step)) {
        addPairs(beside, pieces[at].text.piece(kinds[at].body));
    }
    Pairs own;
    addPairs(own, pieces[title].text.piece(kinds[title].head));
    return static_cast<int>(
        std::count_if(own.begin(), own.end(), [&beside](const std::u32string& pair) { return beside.contains(pair); }));
}

std::optional<std::size_t> firstOf(const std::vector<SortedPiece>& kinds, bool (*fits)(const SortedPiece&)) {
    const auto found = std::find_if(kinds.begin(), kinds.end(), fits);
    return found == kinds.end() ? std::nullopt
                                : std::optional(static_cast<std::size_t>(std::distance(kinds.begin(), found)));
}

std::optional<std::size_t> lastOf(const std::vector<SortedPiece>& kinds, bool (*fits)(const SortedPiece&)) {
    const auto found = std::find_if(kinds.rbegin(), kinds.rend(), fits);
    return found == kinds.rend() ? std::nullopt
                                 : std::optional(static_cast<std::size_t>(std::distance(found, kinds.rend()) - 1));
}

}  // namespace

bool titlesFollowSections(const std::vector<TextPiece>& pieces, const std::vector<SortedPiece>& kinds) {
    const std::optional<std::size_t> firstLabel = firstOf(kinds, isTargetLabel);
    const std::optional<std::size_t> firstTitle = firstOf(kinds, isTitle);
    if (!firstLabel || !firstTitle) {
        return false;
    }
    const bool beginsWithTitle = *firstTitle < *firstLabel;
    const bool endsWithTitle = *lastOf(kinds, isTitle) > *lastOf(kinds, isTargetLabel);
    if (beginsWithTitle != endsWithTitle) {
        return endsWithTitle;
    }
    int before = 0;
    int after = 0;
    for (std::size_t at = *firstTitle; at < kinds.size(); ++at) {
        if (isTitle(kinds[at])) {
            before += at > 0 ? sharedWith(pieces, kinds, at, -1) : 0;
            after += sharedWith(pieces, kinds, at, 1);
        }
    }
    return before > after;
}

}  // namespace pledge
