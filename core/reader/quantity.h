#pragma once

#include <core/reader/lexicon.h>
#include <core/reader/mentions.h>

#include <optional>
#include <string_view>

namespace pledge {

/// Reads quantities out of a cleaned text: a number, its unit, and the words right beside them that bound it.
class QuantityReader {
public:
    QuantityReader(std::u32string_view text, const Lexicon& lexicon);

    /// The quantity whose number begins at that place; none for a number that is part of a name, or has no unit.
    [[nodiscard]] std::optional<Quantity> at(int place) const;

private:
    struct Unit {
        int length = 0;
        bool isCounted = false;
        bool isDuration = false;
    };

    [[nodiscard]] std::optional<Quantity> percentInWords(int place) const;
    [[nodiscard]] std::optional<Quantity> damaged(int place) const;
    [[nodiscard]] std::optional<Quantity> place(int place) const;
    [[nodiscard]] std::optional<Quantity> plain(int place) const;
    [[nodiscard]] Unit unitAt(int place) const;
    [[nodiscard]] int baseUnitAt(int place) const;
    [[nodiscard]] bool belongsToName(int place, int end) const;
    [[nodiscard]] int takeRange(Quantity& quantity, int end, bool hasUnit) const;
    void takeWordsBefore(Quantity& quantity) const;
    [[nodiscard]] bool endsWord(int end) const;
    [[nodiscard]] bool changesAfter(int end) const;
    [[nodiscard]] int takeWordBefore(Quantity& quantity, int begin) const;
    void takeWordsAfter(Quantity& quantity) const;
    [[nodiscard]] char32_t charAt(int place) const;

    std::u32string_view m_text;
    const WordList& m_counters;
    const WordList& m_measures;
    const WordList& m_latinUnits;
    const WordList& m_durations;
    const WordList& m_attributes;
    const WordList& m_numeralNames;
    const WordList& m_lower;
    const WordList& m_fillers;
    const WordList& m_upper;
    const WordList& m_upperSteps;
    const WordList& m_tails;
    const WordList& m_upperTails;
    const WordList& m_rough;
    const WordList& m_placeWords;
};

}  // namespace pledge
