#pragma once

#include <string_view>
#include <tao/pegtl.hpp>
#include <tao/pegtl/contrib/utf32.hpp>

namespace pledge {

/// Tries a grammar of code points at a place of a text: how many characters it takes, 0 where it does not match.
/// Actions are told the state.
template <typename Rule, template <typename...> class Action, typename State>
[[nodiscard]] int charactersMatched(std::u32string_view text, int at, State& state) {
    const std::u32string_view rest = text.substr(static_cast<std::size_t>(at));
    const char* const begin = reinterpret_cast<const char*>(rest.data());
    tao::pegtl::memory_input<tao::pegtl::tracking_mode::lazy, tao::pegtl::eol::lf, const char*> input(
        begin, begin + rest.size() * sizeof(char32_t), "");
    if (!tao::pegtl::parse<Rule, Action>(input, state)) {
        return 0;
    }
    return static_cast<int>((input.current() - begin) / static_cast<std::ptrdiff_t>(sizeof(char32_t)));
}

/// The code points an action was called for.
template <typename ActionInput>
[[nodiscard]] std::u32string_view matchedCharacters(const ActionInput& input) {
    return {reinterpret_cast<const char32_t*>(input.begin()), input.size() / sizeof(char32_t)};
}

}  // namespace pledge
