#pragma once

#include <string_view>
#include <vector>

namespace pledge {

/// The offsets of one text in code points, as spans count them, against those in UTF-16, as Qt's editors count them.
class Utf16Offsets {
public:
    Utf16Offsets() = default;
    explicit Utf16Offsets(std::u32string_view text);

    [[nodiscard]] int utf16(int codePoint) const;
    /// Of an offset between the halves of a character: that character's.
    [[nodiscard]] int codePoint(int utf16) const;

private:
    std::vector<int> m_wide;  ///< the code points that take two, in order
};

}  // namespace pledge
