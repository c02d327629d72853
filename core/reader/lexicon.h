#pragma once

#include <QString>

#include <cstddef>
#include <functional>
#include <map>
#include <string>
#include <string_view>
#include <unordered_set>

namespace pledge {

/// Words of one kind, for longest-match look-up at a place of a text. Simplified characters, half width.
class WordList {
public:
    /// Lines of words; blank lines and those after '#' do not count, nor does what follows a tab.
    static WordList parsed(const QString& lines);

    [[nodiscard]] bool holds(std::u32string_view word) const;
    /// Length of the longest word that begins at that place; 0 for none.
    [[nodiscard]] int lengthAt(std::u32string_view text, int at) const;
    /// Length of the longest word that ends right before that place; 0 for none.
    [[nodiscard]] int lengthBefore(std::u32string_view text, int at) const;
    /// Where the first word from that place on begins; -1 for nowhere.
    [[nodiscard]] int find(std::u32string_view text, int from = 0) const;

private:
    /// Looks words up as they stand in a text, without a copy.
    struct Hash {
        using is_transparent = void;
        std::size_t operator()(std::u32string_view word) const { return std::hash<std::u32string_view>()(word); }
    };

    [[nodiscard]] bool holdsAt(std::u32string_view text, int at, int length) const;

    std::unordered_set<std::u32string, Hash, std::equal_to<>> m_words;
    std::unordered_set<char32_t> m_firsts;
    std::unordered_set<char32_t> m_lasts;
    int m_longest = 0;
};

/// The reader's word lists, which are data: resources/lexicons/<name>.txt. Immutable once loaded.
class Lexicon {
public:
    /// The lists that the program carries.
    static Lexicon carried();

    /// The list of that file's name (without ".txt"); a name that is no list is a programmer's error.
    [[nodiscard]] const WordList& list(const QString& name) const;

private:
    std::map<QString, WordList> m_lists;
};

}  // namespace pledge
