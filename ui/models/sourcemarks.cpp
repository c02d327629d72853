#include <ui/models/sourcemarks.h>

#include <algorithm>
#include <set>
#include <utility>

namespace pledge {

namespace {

/// Puts the spans of a sheet's statements together.
class MarkCollector {
public:
    explicit MarkCollector(const Utf16Offsets& offsets) : m_offsets(offsets) {}

    void add(const Statement& statement, std::size_t entry) {
        add(statement.quote, SourcePart::Statement, entry);
        if (statement.ownerAt && m_owners.emplace(statement.ownerAt->begin, statement.ownerAt->end).second) {
            add(*statement.ownerAt, SourcePart::Owner, entry);
        }
        if (statement.valueAt) {
            add(*statement.valueAt, SourcePart::Value, entry);
        }
        if (statement.dueAt) {
            add(*statement.dueAt, SourcePart::Due, entry);
        }
    }

    [[nodiscard]] std::vector<SourceMark> taken() { return std::move(m_marks); }

private:
    void add(Span at, SourcePart part, std::size_t entry) {
        if (!at.isEmpty()) {
            m_marks.push_back({m_offsets.utf16(at.begin), m_offsets.utf16(at.end), part, entry});
        }
    }

    const Utf16Offsets& m_offsets;
    std::set<std::pair<int, int>> m_owners;
    std::vector<SourceMark> m_marks;
};

bool standsBefore(const SourceMark& left, const SourceMark& right) {
    return left.begin != right.begin ? left.begin < right.begin : left.end > right.end;
}

}  // namespace

std::vector<SourceMark> marksOf(const DraftSheet& sheet, const Utf16Offsets& offsets) {
    MarkCollector collector(offsets);
    for (std::size_t entry = 0; entry < sheet.entries.size(); ++entry) {
        for (const std::size_t statement : sheet.entries[entry].draft.statements) {
            collector.add((*sheet.statements)[statement], entry);
        }
    }
    std::vector<SourceMark> marks = collector.taken();
    std::ranges::stable_sort(marks, standsBefore);
    return marks;
}

SourceMarks::SourceMarks(std::vector<SourceMark> marks) : m_marks(std::move(marks)) {
    for (const SourceMark& mark : m_marks) {
        m_longest = std::max(m_longest, mark.end - mark.begin);
    }
}

std::vector<SourceMark> SourceMarks::within(int begin, int end) const {
    std::vector<SourceMark> found;
    const auto first = std::ranges::lower_bound(m_marks, begin - m_longest, {}, &SourceMark::begin);
    for (auto mark = first; mark != m_marks.end() && mark->begin < end; ++mark) {
        if (mark->end > begin) {
            found.push_back(*mark);
        }
    }
    return found;
}

const SourceMark* SourceMarks::statementAt(int offset) const {
    const SourceMark* shortest = nullptr;
    const auto first = std::ranges::lower_bound(m_marks, offset - m_longest, {}, &SourceMark::begin);
    for (auto mark = first; mark != m_marks.end() && mark->begin <= offset; ++mark) {
        const bool around = mark->part == SourcePart::Statement && mark->end > offset;
        if (around && (shortest == nullptr || mark->end - mark->begin < shortest->end - shortest->begin)) {
            shortest = &*mark;
        }
    }
    return shortest;
}

const SourceMark* SourceMarks::statementOf(std::size_t entry) const {
    const auto found = std::ranges::find_if(
        m_marks, [entry](const SourceMark& mark) { return mark.entry == entry && mark.part == SourcePart::Statement; });
    return found == m_marks.end() ? nullptr : &*found;
}

}  // namespace pledge
