#pragma once

#include <core/reader/naming.h>

#include <cstddef>
#include <string_view>
#include <vector>

namespace pledge {

/// What an item is about: one name, or several that have its value each. A name that shares its words with others (A、B
/// 分别达到…) stands in the text before the value's own words; begin says where its quote starts.
struct ItemNames {
    std::vector<Name> names;
    bool isShared = false;             ///< one of several names that stand before several values
    const Quantity* leader = nullptr;  ///< of a shared name: the value that carries the words of the bound
};

/// Names items in the order of the text.
class ItemNamer {
public:
    ItemNamer(std::u32string_view text, const Mentions& mentions, const Lexicon& lexicon);

    /// isPart: of what 其中 takes apart. isSpread: the values of the clause differ by date, and not by name.
    /// isOnly: no other value stands in the clause, so that 分别 means each.
    [[nodiscard]] ItemNames next(const Item& item, bool isPart, bool isSpread, bool isOnly);

    [[nodiscard]] Namer& namer() { return m_namer; }

private:
    [[nodiscard]] bool isEach(const Item& item, bool isOnly) const;
    [[nodiscard]] ItemNames shared(const Item& item);
    [[nodiscard]] std::u32string_view piece(Span at) const;

    std::u32string_view m_text;
    Namer m_namer;
    std::vector<Name> m_shared;
    std::size_t m_nextShared = 0;
    const Quantity* m_leader = nullptr;
};

}  // namespace pledge
