#pragma once

#include <core/reader/clause.h>
#include <core/reader/lexicon.h>
#include <core/reader/mentions.h>

#include <optional>
#include <string_view>
#include <vector>

namespace pledge {

/// The thing a clause is about, where it stands first and acts itself: 东山水库加固工程5月底前完成招标, 服务平台实现…
/// What follows in the sentence is said of it too.
[[nodiscard]] std::optional<Span> subjectOf(std::u32string_view text, Span clause, const Mentions& mentions,
                                            const Lexicon& lexicon);

/// The title of an item, where its first sentence is nothing but the name of a work or a place:
/// 滨海大道改造工程。已完成…. What follows is said of it.
[[nodiscard]] std::optional<Span> titleOf(std::u32string_view text, const std::vector<Clause>& clauses,
                                          const Lexicon& lexicon);

}  // namespace pledge
