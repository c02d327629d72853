#pragma once

#include <core/reader/piecekind.h>
#include <core/reader/textpiece.h>

#include <cstddef>
#include <optional>
#include <vector>

namespace pledge {

/// How units on lines of their own stand to what they promise, where they stand behind it.
struct OwnerOrder {
    std::size_t firstRecord = 0;  ///< the piece with which the first unit's record begins
    bool hasRowNumbers = false;   ///< records begin with a number on a line of its own
};

/// A unit's name, and nothing else, on a line.
[[nodiscard]] bool isOwnerAlone(const TextPiece& piece, const SortedPiece& sorted);

/// A row's number on a line of its own.
[[nodiscard]] bool isRowNumber(const TextPiece& piece);

/// None where units stand before what they promise. Decided for the whole text: by the numbers of the rows that stand
/// before or behind the units; without such by what its first and its last line are.
[[nodiscard]] std::optional<OwnerOrder> ownersFollowRecords(const std::vector<TextPiece>& pieces,
                                                            const std::vector<SortedPiece>& kinds);

}  // namespace pledge
