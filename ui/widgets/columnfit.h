#pragma once

#include <span>
#include <vector>

namespace pledge {

/// What a column asks for, in pixels, and what it gives or takes when the table is narrower or wider than all ask for.
struct ColumnWish {
    int natural = 0;  ///< what its whole content takes
    int least = 0;    ///< to which it may be cut short
    int grow = 0;     ///< its part of the room to spare; 0 = it keeps its natural width
};

/// The columns' widths, which add up to the room: what is to spare goes to those that grow, what is lacking is taken
/// from all in proportion to what they can give. Below the least of all of them every column keeps its least.
[[nodiscard]] std::vector<int> fitColumns(std::span<const ColumnWish> wishes, int room);

}  // namespace pledge
