#pragma once

#include <core/reader/lexicon.h>

#include <QString>

#include <string>
#include <string_view>
#include <vector>

namespace pledge {

/// Names of indicators and units as they are compared: without blanks and quotes, simplified, half width; an indicator
/// also without leading words that say how it is counted or reached (累计, 全年, 完成).
class NameKeys {
public:
    NameKeys();

    [[nodiscard]] std::u32string indicator(const QString& name) const;
    [[nodiscard]] static std::u32string unit(const QString& name);

private:
    WordList m_leading;
};

/// The different pairs of neighbouring characters of a key, in ascending order.
[[nodiscard]] std::vector<std::u32string_view> pairsOf(std::u32string_view key);

/// How alike two keys are, 0 to 1: twice the different pairs that they share, by all that they have. Keys of one
/// character are alike only when equal.
[[nodiscard]] double likeness(std::u32string_view left, std::u32string_view right);

}  // namespace pledge
