#pragma once

#include <core/base/decimal.h>
#include <core/base/span.h>
#include <core/plan/pledge.h>
#include <core/reader/lexicon.h>
#include <core/reader/period.h>

#include <QString>

#include <optional>
#include <string_view>
#include <vector>

namespace pledge {

/// A number with its unit of measure, as it stands in a cleaned text, and what the words right beside it say.
struct Quantity {
    Span at;                       ///< with the words that bound it: 不少于…, …以上
    Span figure;                   ///< number and unit alone
    std::optional<Decimal> value;  ///< none where the digits are damaged
    std::optional<Decimal> upper;  ///< the other end of a range
    Span unit;                     ///< in the text; empty for a place in a ranking, whose unit is 位
    Bound bound = Bound::AtLeast;
    bool isStep = false;     ///< an upper bound to come down to: 降至
    bool hasLead = false;    ///< a predicate stands before it: 达到, 不超过, 完成
    bool isBounded = false;  ///< words before or after it say which side counts: 超过, …以上
    bool isRough = false;
    bool isPlace = false;    ///< a place in a ranking
    bool isCounted = false;  ///< of whole cases
    bool isDuration = false;
    bool isBase = false;  ///< 由…, 从…: what it rises or falls from
    bool isWord = false;  ///< written in Chinese numerals, which names are made of too
};

/// What a cleaned text holds, in its order.
struct Mentions {
    std::vector<Span> names;  ///< quoted, bracketed or numbered: nothing inside counts
    std::vector<Span> brackets;
    std::vector<Period> periods;
    std::vector<Quantity> quantities;
};

/// Everything mentioned in a cleaned text, for the plan year.
[[nodiscard]] Mentions mentionsOf(std::u32string_view text, int year, const Lexicon& lexicon);

/// The position right after the last of the items of that kind that begin before the place; for looking up in order.
template <typename Mention>
[[nodiscard]] std::vector<const Mention*> mentionsWithin(const std::vector<Mention>& all, Span part) {
    std::vector<const Mention*> inside;
    const auto first =
        std::lower_bound(all.begin(), all.end(), part.begin, [](const Mention& m, int at) { return m.at.begin < at; });
    for (auto it = first; it != all.end() && it->at.begin < part.end; ++it) {
        inside.push_back(&*it);
    }
    return inside;
}

}  // namespace pledge
