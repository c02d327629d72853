#pragma once

#include <core/reader/lexicon.h>
#include <core/reader/mentions.h>
#include <core/reader/outline.h>

#include <string_view>
#include <vector>

namespace pledge {

/// Something a clause promises to do, without a number that measures it.
struct Deed {
    Span quote;
    std::vector<Span> name;
    bool isVague = false;    ///< work without an end
    bool isDivided = false;  ///< one of several that the clause lists
};

/// What the reader of deeds is told of a clause's surroundings.
struct DeedSetting {
    PassageRole role = PassageRole::Pledges;
    bool isDated = false;      ///< a date stands in the clause, or alone before it
    bool isStretch = false;    ///< 力争, 争取
    bool followsDeed = false;  ///< the clause before it in the sentence promised something
    bool hasSubject = false;   ///< what is done is said in a clause before
};

/// The deeds of a clause that asks for no number; none where it says means, purposes or slogans.
[[nodiscard]] std::vector<Deed> deedsOf(std::u32string_view text, Span clause, const DeedSetting& setting,
                                        const Mentions& mentions, const Lexicon& lexicon);

}  // namespace pledge
