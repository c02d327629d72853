#pragma once

#include <ui/models/draftdesk.h>

#include <optional>
#include <vector>

namespace pledge {

/// One fact as two sources have it.
struct PairRow {
    QString what;
    QString there;  ///< in the plan, in the other text, under the other unit
    QString here;
    bool differs = false;

    friend bool operator==(const PairRow&, const PairRow&) = default;
};

/// A draft beside what it repeats or contradicts, for a person to decide: the plan first, then the same promise by
/// another unit, then another text.
struct DraftPairView {
    enum class Beside { Plan, Twin, Text };

    Beside beside = Beside::Plan;
    QString heading;  ///< what was found, in a sentence
    QString there;    ///< what the other one is called
    std::vector<PairRow> rows;
    PledgeId pledge;          ///< of the plan
    bool isSigned = false;    ///< its targets change by revision only
    bool mayTakeBoth = true;  ///< not where the plan has one of that name
};

/// Nothing where the draft stands alone, or where the plan has it as it is.
[[nodiscard]] std::optional<DraftPairView> pairOf(const DraftDesk& desk, std::size_t entry);

}  // namespace pledge
