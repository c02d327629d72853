#pragma once

#include <ui/models/pastematch.h>

namespace pledge {

/// What becomes of a pasted cell.
enum class PasteState {
    Refused,    ///< no figure, or one that may not be written there
    Unmatched,  ///< no place was found for it
    Asks,       ///< breaks a rule: is taken with a reason only
    Changes,    ///< replaces another figure
    Added,      ///< stands where nothing stood
    Same        ///< stands there already, or is empty: is left alone
};

struct PasteCell {
    MatchedCell from;
    PasteState state = PasteState::Same;
    std::optional<ActualChange> change = {};  ///< of what can be taken
    QString before = {};                      ///< as it is typed in that row
    QString after = {};
    QString said = {};
};

/// A block as it would be taken: nothing of it is written yet.
struct PastePreview {
    std::vector<PasteCell> cells;  ///< what hinders first, then in the block's order

    [[nodiscard]] int count(PasteState state) const;
    [[nodiscard]] bool asksForReason() const { return count(PasteState::Asks) > 0; }
};

/// Holds every cell of the block against the rules and the guards, as the plan would stand with all of it. Empty cells
/// and marks for nothing (-, /, 无) leave what stands. A value's work: for any thread.
[[nodiscard]] PastePreview previewPaste(const PlanSnapshot& snapshot, const Actor& actor, const PasteOrder& order);

/// What is written when all is taken: everything but what is refused or has no place.
[[nodiscard]] std::vector<ActualChange> allOf(const PastePreview& preview);
/// What is written when only the clean cells are taken: those that ask nothing, also without the others.
[[nodiscard]] std::vector<ActualChange> cleanOf(const PastePreview& preview, const PlanSnapshot& snapshot);

}  // namespace pledge
