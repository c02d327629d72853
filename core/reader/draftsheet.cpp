#include <core/reader/draftsheet.h>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace pledge {

namespace {

template <typename Fits>
std::optional<std::size_t> nextWhere(const DraftSheet& sheet, std::optional<std::size_t> after, Fits fits) {
    const std::size_t count = sheet.entries.size();
    const std::size_t first = after ? *after + 1 : 0;
    for (std::size_t i = 0; i < count; ++i) {
        const std::size_t at = (first + i) % count;
        if (fits(sheet.entries[at])) {
            return at;
        }
    }
    return std::nullopt;
}

bool isOpen(const SheetEntry& entry) {
    return entry.decision == Decision::Open;
}

}  // namespace

bool SheetEntry::isEdited(DraftField field) const {
    return std::ranges::find(edited, field) != edited.end();
}

int DraftSheet::count(Decision decision) const {
    return static_cast<int>(std::ranges::count(entries, decision, &SheetEntry::decision));
}

DraftSheet sheetOf(std::vector<Statement> statements) {
    DraftSheet sheet;
    for (PledgeDraft& draft : draftsOf(statements)) {
        sheet.entries.push_back({std::move(draft), {}, Decision::Open, {}});
    }
    sheet.statements = std::make_shared<const std::vector<Statement>>(std::move(statements));
    return sheet;
}

QStringList gapsOf(const SheetEntry& entry) {
    const PledgeDraft& draft = entry.draft;
    const auto lacksValue = [](const DraftMilestone& one) { return !one.value; };
    const auto lacksDue = [](const DraftMilestone& one) { return !one.due.isValid(); };
    const bool measured = !isDeliverable(draft);
    QStringList gaps;
    if (draft.owner.trimmed().isEmpty()) {
        gaps.append(u"owner"_s);
    }
    if (draft.name.trimmed().isEmpty()) {
        gaps.append(u"name"_s);
    }
    if (measured && std::ranges::any_of(draft.milestones, lacksValue)) {
        gaps.append(u"value"_s);
    }
    if (measured && draft.unit.trimmed().isEmpty()) {
        gaps.append(u"unit"_s);
    }
    if (draft.milestones.empty() || std::ranges::any_of(draft.milestones, lacksDue)) {
        gaps.append(u"due"_s);
    }
    return gaps;
}

bool isDeliverable(const PledgeDraft& draft) {
    const auto hasValue = [](const DraftMilestone& one) { return one.value.has_value(); };
    return draft.nature == Nature::Task && draft.unit.isEmpty() && std::ranges::none_of(draft.milestones, hasValue);
}

std::optional<std::size_t> wholeOf(const DraftSheet& sheet, std::size_t at) {
    const auto whole = sheet.entries[at].draft.partOf;
    const bool isFree = !whole || sheet.entries[*whole].decision == Decision::Rejected;
    return isFree ? std::nullopt : whole;
}

Result<DraftSheet> accepted(DraftSheet sheet, std::size_t at) {
    SheetEntry& entry = sheet.entries[at];
    if (const QStringList gaps = gapsOf(entry); !gaps.isEmpty()) {
        return Error{ErrorCode::DraftRefused, entry.draft.name, gaps, {}};
    }
    entry.decision = Decision::Accepted;
    return sheet;
}

DraftSheet rejected(DraftSheet sheet, std::size_t at) {
    sheet.entries[at].decision = Decision::Rejected;
    return sheet;
}

DraftSheet reopened(DraftSheet sheet, std::size_t at) {
    sheet.entries[at].decision = Decision::Open;
    return sheet;
}

DraftSheet acceptedFrom(DraftSheet sheet, double minConfidence) {
    for (SheetEntry& entry : sheet.entries) {
        if (isOpen(entry) && entry.draft.confidence >= minConfidence && gapsOf(entry).isEmpty()) {
            entry.decision = Decision::Accepted;
        }
    }
    return sheet;
}

std::optional<std::size_t> nextOpen(const DraftSheet& sheet, std::optional<std::size_t> after) {
    return nextWhere(sheet, after, isOpen);
}

std::optional<std::size_t> nextDoubt(const DraftSheet& sheet, std::optional<std::size_t> after) {
    return nextWhere(sheet, after, [](const SheetEntry& entry) {
        return isOpen(entry) && (!entry.draft.doubts.empty() || !gapsOf(entry).isEmpty());
    });
}

}  // namespace pledge
