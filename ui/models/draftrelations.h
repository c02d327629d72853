#pragma once

#include <core/plan/plansnapshot.h>
#include <core/reader/draftcomparison.h>
#include <core/reader/draftsheet.h>

#include <QString>

#include <optional>
#include <vector>

namespace pledge {

/// Another text's draft that a draft may repeat.
struct OtherDraft {
    QString text;  ///< what the other text is called
    PledgeDraft draft;
    Comparison comparison = Comparison::New;
};

/// How an entry stands to everything else that is known.
struct DraftRelation {
    Comparison withPlan = Comparison::New;
    std::optional<std::size_t> line;  ///< position among the plan's lines
    std::optional<std::size_t> twin;  ///< the entry that promises the same under another unit
    std::optional<OtherDraft> other;
};

/// The relations of a sheet's entries, and what of the plan the text no longer names.
struct DraftRelations {
    std::vector<DraftRelation> entries;
    std::vector<std::size_t> gone;  ///< positions among the plan's lines
};

/// Another text at hand.
struct OtherSheet {
    QString text;
    const DraftSheet* sheet = nullptr;
};

[[nodiscard]] DraftRelations relationsOf(const DraftSheet& sheet, const PlanSnapshot& plan,
                                         const std::vector<OtherSheet>& others);

}  // namespace pledge
