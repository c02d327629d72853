#pragma once

#include <core/reader/lexicon.h>

#include <string_view>

namespace pledge {

/// Whether the cleaned words are an organisation's name (市教育局, 江南街道, 各镇（街道）) and nothing else.
[[nodiscard]] bool isUnitName(std::u32string_view words, const Lexicon& lexicon);

/// The same for one or more names, parted by commas.
[[nodiscard]] bool areUnitNames(std::u32string_view words, const Lexicon& lexicon);

/// Whether the words name a place that is a unit among lines of other units (青山农场, 和平社区).
[[nodiscard]] bool isUnitOfSeries(std::u32string_view words, const Lexicon& lexicon);

/// Length of the longest unit's name that begins at that place of a cleaned text; 0 for none.
[[nodiscard]] int unitNameLength(std::u32string_view text, int at, const Lexicon& lexicon);

/// Length of posts and a person's name that follow a unit's name (党组书记、局长张某某), 0 for none.
[[nodiscard]] int speakerLength(std::u32string_view text, int at, const Lexicon& lexicon);

/// Length of the shortest unit's name that begins at that place and that a post follows, 0 for none: 党组书记 is a
/// post, 市教育局党组 no unit.
[[nodiscard]] int unitBeforePostLength(std::u32string_view text, int at, const Lexicon& lexicon);

}  // namespace pledge
