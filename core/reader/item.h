#pragma once

#include <core/reader/lexicon.h>
#include <core/reader/mentions.h>

#include <string_view>
#include <vector>

namespace pledge {

/// One thing that a clause asks so much of: the words around one quantity, up to the next thing of the list.
struct Item {
    Span at;
    const Quantity* value = nullptr;  ///< of the mentions
    int counted = 0;                  ///< 两个100%: how many things before it the value is each one's; else 0
};

/// The clause's things in order, thresholds and other numbers of a description left to the words they belong to. Empty
/// where the clause asks for no number.
[[nodiscard]] std::vector<Item> itemsOf(std::u32string_view text, Span clause, const Mentions& mentions,
                                        const Lexicon& lexicon);

}  // namespace pledge
