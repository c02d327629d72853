#pragma once

#include <core/base/span.h>
#include <core/reader/mentions.h>

#include <string_view>
#include <vector>

namespace pledge {

/// A piece of a sentence between commas, in the cleaned text.
struct Clause {
    Span at;                      ///< without the mark that ends it
    bool beginsSentence = false;  ///< after 。！？
    bool beginsPart = false;      ///< after one of these, or ；
};

/// The text's clauses in order. Marks inside names and brackets do not part anything.
[[nodiscard]] std::vector<Clause> clausesOf(std::u32string_view text, const Mentions& mentions);

/// Whether a place lies in one of the spans, which are in order of their ends.
[[nodiscard]] bool liesWithin(const std::vector<Span>& spans, int place);

/// Where a mark parts a list at a place of the clause: 、 and the words for "and". Its length; 0 where nothing does.
[[nodiscard]] int listMarkAt(std::u32string_view text, int place);

}  // namespace pledge
