#pragma once

#include <core/base/result.h>
#include <core/reader/pledgedraft.h>

#include <QString>
#include <QStringList>

#include <cstddef>
#include <memory>
#include <optional>
#include <span>
#include <vector>

namespace pledge {

/// What a person has said about a draft.
enum class Decision { Open, Accepted, Rejected };

/// What of a draft a person can mend.
enum class DraftField { Owner, Programme, Name, Unit, Nature, Bound, Judged, Stretch, MayFall, Milestones };

/// A draft on its way to becoming a pledge.
struct SheetEntry {
    PledgeDraft draft;
    QStringList furtherOwners;  ///< units that promise the same and share the pledge with draft.owner
    Decision decision = Decision::Open;
    std::vector<DraftField> edited;  ///< what a person has typed, in the order of DraftField

    [[nodiscard]] bool isEdited(DraftField field) const;
    friend bool operator==(const SheetEntry&, const SheetEntry&) = default;
};

/// The drafts of one text with what a person has decided so far: a value, so that an act is taken back by keeping the
/// sheet before it. The functions below give the next sheet; positions are those in entries, and must be inside.
struct DraftSheet {
    std::shared_ptr<const std::vector<Statement>> statements;  ///< the reading, never null
    std::vector<SheetEntry> entries;                           ///< in reading order; partOf points at entries

    [[nodiscard]] int count(Decision decision) const;
};

/// All drafts of the reading, none of them decided.
[[nodiscard]] DraftSheet sheetOf(std::vector<Statement> statements);

/// Whether the draft is something to be done, without any number.
[[nodiscard]] bool isDeliverable(const PledgeDraft& draft);

/// What the entry lacks for becoming a pledge: owner, name, value, unit, due. Empty when it lacks nothing.
[[nodiscard]] QStringList gapsOf(const SheetEntry& entry);

/// The whole that the entry is a part of, unless that one is rejected: a rejected whole frees its parts.
[[nodiscard]] std::optional<std::size_t> wholeOf(const DraftSheet& sheet, std::size_t at);

/// DraftRefused with the gaps where something is lacking.
[[nodiscard]] Result<DraftSheet> accepted(DraftSheet sheet, std::size_t at);
[[nodiscard]] DraftSheet rejected(DraftSheet sheet, std::size_t at);
/// Open again.
[[nodiscard]] DraftSheet reopened(DraftSheet sheet, std::size_t at);
/// Accepts every open entry of at least that confidence that lacks nothing.
[[nodiscard]] DraftSheet acceptedFrom(DraftSheet sheet, double minConfidence);

/// Puts the mended draft in the place of the entry's, notes which fields differ, and drops the doubts that they settle.
/// Statements and whole stay the entry's own. DraftRefused: ladder, for no milestone at all, or milestones that are not
/// in order of their dates or have two of one date. An accepted entry that lacks something now is open again.
[[nodiscard]] Result<DraftSheet> edited(DraftSheet sheet, std::size_t at, PledgeDraft mended);

/// Makes one ladder of these entries, in the place of the first. DraftRefused: unit, bound or nature where they differ,
/// due where two values stand at one date, deliverable for what has no ladder, part where one is part of another.
[[nodiscard]] Result<DraftSheet> merged(DraftSheet sheet, std::vector<std::size_t> positions);

/// Takes a milestone out of an entry's ladder into an entry of its own, right behind it. DraftRefused: ladder, where
/// it is the only one.
[[nodiscard]] Result<DraftSheet> split(DraftSheet sheet, std::size_t at, std::size_t milestone);

/// Makes one shared pledge of two entries that promise the same under two owners, in the place of the first.
/// DraftRefused: owner where they have the same, value, unit, bound or due where those differ.
[[nodiscard]] Result<DraftSheet> shared(DraftSheet sheet, std::size_t at, std::size_t twin);

// The next entry behind that position, from the start again at the end; nothing where there is none. From the start
// with nothing.

[[nodiscard]] std::optional<std::size_t> nextOpen(const DraftSheet& sheet, std::optional<std::size_t> after);
/// An open one with doubts or gaps.
[[nodiscard]] std::optional<std::size_t> nextDoubt(const DraftSheet& sheet, std::optional<std::size_t> after);

}  // namespace pledge
