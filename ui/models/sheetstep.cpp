#include <ui/models/draftdesk.h>
#include <ui/models/sheetstep.h>

#include <iterator>
#include <utility>

namespace pledge {

namespace {

using Entries = std::vector<SheetEntry>;

std::size_t equalAtFront(const Entries& left, const Entries& right) {
    std::size_t count = 0;
    while (count < left.size() && count < right.size() && left[count] == right[count]) {
        ++count;
    }
    return count;
}

std::size_t equalAtBack(const Entries& left, const Entries& right, std::size_t front) {
    std::size_t count = 0;
    while (count + front < left.size() && count + front < right.size() &&
           left[left.size() - 1 - count] == right[right.size() - 1 - count]) {
        ++count;
    }
    return count;
}

Entries middle(const Entries& entries, std::size_t front, std::size_t back) {
    return {std::next(entries.begin(), static_cast<std::ptrdiff_t>(front)),
            std::prev(entries.end(), static_cast<std::ptrdiff_t>(back))};
}

}  // namespace

SheetStep::SheetStep(DraftDesk& desk, DraftSheet next, const QString& act) : QUndoCommand(act), m_desk(desk) {
    const Entries& before = desk.sheet().entries;
    m_at = equalAtFront(before, next.entries);
    const std::size_t back = equalAtBack(before, next.entries, m_at);
    m_before = middle(before, m_at, back);
    m_after = middle(next.entries, m_at, back);
}

void SheetStep::undo() {
    put(m_before, m_after.size());
}

void SheetStep::redo() {
    put(m_after, m_before.size());
}

void SheetStep::put(const Entries& entries, std::size_t replaced) {
    DraftSheet sheet = m_desk.sheet();
    const auto first = std::next(sheet.entries.begin(), static_cast<std::ptrdiff_t>(m_at));
    const auto gap = sheet.entries.erase(first, std::next(first, static_cast<std::ptrdiff_t>(replaced)));
    sheet.entries.insert(gap, entries.begin(), entries.end());
    m_desk.lay(std::move(sheet), m_at);
}

}  // namespace pledge
