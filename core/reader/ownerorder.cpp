#include <core/reader/characters.h>
#include <core/reader/ownerorder.h>

#include <algorithm>

namespace pledge {

namespace {

constexpr std::size_t kLongestRowNumber = 3;
constexpr int kSeveral = 2;

bool isPromise(const SortedPiece& sorted) {
    return (sorted.kind == PieceKind::Body || sorted.kind == PieceKind::Heading) && !sorted.section;
}

/// The unit's next row number is not the first: another record begins behind the unit.
bool isNextRow(const TextPiece& piece) {
    return isRowNumber(piece) && piece.text.chars() != U"1" && piece.text.chars() != U"01";
}

/// Back to the row's number, or to the one line before the unit.
std::size_t recordBefore(const std::vector<TextPiece>& pieces, std::size_t owner, bool byNumbers) {
    std::size_t at = owner - 1;
    while (byNumbers && at > 0 && !isRowNumber(pieces[at])) {
        --at;
    }
    return at;
}

}  // namespace

bool isOwnerAlone(const TextPiece& piece, const SortedPiece& sorted) {
    return sorted.kind == PieceKind::Owner && sorted.body.isEmpty() && piece.isLine && piece.mark.length == 0 &&
           sorted.head.length() == piece.text.size();
}

bool isRowNumber(const TextPiece& piece) {
    const std::u32string_view text = piece.text.chars();
    return piece.isLine && text.size() <= kLongestRowNumber && std::all_of(text.begin(), text.end(), isDigit);
}

std::optional<OwnerOrder> ownersFollowRecords(const std::vector<TextPiece>& pieces,
                                              const std::vector<SortedPiece>& kinds) {
    int alone = 0;
    int behindRows = 0;
    int beforeRows = 0;
    std::optional<std::size_t> first;
    for (std::size_t at = 1; at < pieces.size(); ++at) {
        if (!isOwnerAlone(pieces[at], kinds[at]) || (!first && !isPromise(kinds[at - 1]))) {
            continue;
        }
        first = first ? first : std::optional(at);
        ++alone;
        const bool last = at + 1 == pieces.size();
        behindRows += isPromise(kinds[at - 1]) && (last || isNextRow(pieces[at + 1])) ? 1 : 0;
        beforeRows += !last && (isPromise(kinds[at + 1]) || !isNextRow(pieces[at + 1])) ? 1 : 0;
    }
    if (alone < kSeveral) {
        return std::nullopt;
    }
    const bool byNumbers = behindRows > kSeveral && behindRows * 2 > beforeRows;
    const bool endsWithUnit = isOwnerAlone(pieces.back(), kinds.back());
    if (!byNumbers && !endsWithUnit) {
        return std::nullopt;
    }
    return OwnerOrder{recordBefore(pieces, *first, byNumbers), byNumbers};
}

}  // namespace pledge
