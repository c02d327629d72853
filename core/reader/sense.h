#pragma once

#include <core/reader/clause.h>
#include <core/reader/lexicon.h>
#include <core/reader/mentions.h>

#include <string_view>
#include <vector>

namespace pledge {

/// What a clause says: what is to come, what was reached, or what is paid for it.
enum class Sense { Promise, Result, Reward };

/// The sense of every clause, in order. A result or a promise holds until words say otherwise, also over the end of a
/// passage: standing is what held before, and is left at what holds after. Under a unit's heading a result is an aside
/// that ends with its sentence (isPledged). A reward holds for the part of the sentence that its rule takes.
[[nodiscard]] std::vector<Sense> sensesOf(std::u32string_view text, const std::vector<Clause>& clauses,
                                          const Mentions& mentions, const Lexicon& lexicon, bool isPledged,
                                          Sense& standing);

}  // namespace pledge
