#pragma once

#include <core/plan/pledge.h>
#include <core/reader/lexicon.h>
#include <core/reader/mentions.h>

#include <string_view>

namespace pledge {

/// What a quantity's figure is in the plan: does it add up, is it a condition, is it a work's progress.
struct FigureNature {
    Nature nature = Nature::Flow;
    Judged judged = Judged::AlongLine;
};

/// By the unit and the name: shares, rates and stocks are conditions, percentages of works are tasks, all else adds up.
/// What is to stay within a limit is judged throughout, what is to come down to one at its date.
[[nodiscard]] FigureNature natureOf(const Quantity& quantity, std::u32string_view unit, std::u32string_view name,
                                    const Lexicon& lexicon);

}  // namespace pledge
