#pragma once

#include <cstddef>
#include <string>
#include <unordered_map>
#include <vector>

namespace pledge {

/// Finds names that may be alike without holding each against each: by the pairs of characters that they share. Names
/// are keys of NameKeys; several may stand for one number.
class LikenessIndex {
public:
    struct Near {
        std::size_t number = 0;
        double likeness = 0;

        friend bool operator==(const Near&, const Near&) = default;
    };

    void add(std::size_t number, const std::u32string& name);

    /// The numbers of names with at least that likeness (above 0), each once, the likest and lowest first; of very many
    /// only the first thirty-two.
    [[nodiscard]] std::vector<Near> near(const std::u32string& name, double least) const;

private:
    struct Entry {
        std::size_t number = 0;
        std::size_t pairs = 0;
    };

    std::vector<Entry> m_entries;
    std::unordered_map<std::u32string, std::vector<std::size_t>> m_byPair;
    std::unordered_map<std::u32string, std::vector<std::size_t>> m_byName;
};

}  // namespace pledge
