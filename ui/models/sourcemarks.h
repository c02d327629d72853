#pragma once

#include <core/plan/sourcedocument.h>
#include <core/reader/draftsheet.h>
#include <ui/models/utf16offsets.h>

#include <cstddef>
#include <span>
#include <vector>

namespace pledge {

/// A run of a shown text that says something of a draft; offsets in UTF-16.
struct SourceMark {
    int begin = 0;
    int end = 0;
    SourcePart part = SourcePart::Statement;
    std::size_t entry = 0;  ///< position in the sheet

    friend bool operator==(const SourceMark&, const SourceMark&) = default;
};

/// Every run that the sheet's entries were read from, in order of their beginnings, the longer first. An owner's
/// heading stands once, for the first entry under it.
[[nodiscard]] std::vector<SourceMark> marksOf(const DraftSheet& sheet, const Utf16Offsets& offsets);

/// Marks of one text, to be asked for those in a part of it without going through all of them.
class SourceMarks {
public:
    SourceMarks() = default;
    explicit SourceMarks(std::vector<SourceMark> marks);

    [[nodiscard]] const std::vector<SourceMark>& all() const { return m_marks; }
    /// Those that begin before the end and are not over at the beginning, in order.
    [[nodiscard]] std::vector<SourceMark> within(int begin, int end) const;
    /// The shortest statement around that offset; null for none.
    [[nodiscard]] const SourceMark* statementAt(int offset) const;
    /// The entry's first statement; null for none.
    [[nodiscard]] const SourceMark* statementOf(std::size_t entry) const;

private:
    std::vector<SourceMark> m_marks;
    int m_longest = 0;
};

}  // namespace pledge
