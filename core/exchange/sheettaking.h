#pragma once

#include <core/exchange/sheetrows.h>

#include <vector>

namespace pledge {

/// A flagged figure that a person takes, and how it was read.
struct TakenDraft {
    SheetDraft* draft = nullptr;
    Actual asRead;
};

/// Whether a person may take it: flagged, and the plan could hold it. A month's own figure is no running total until
/// it was added to one.
[[nodiscard]] bool isTakable(const SheetDraft& draft, const PlanSnapshot& snapshot);

/// Whether a guard asks about the figure, so that only a reason lets it be taken.
[[nodiscard]] bool asksReason(const SheetFigure& figure);

/// Accepts the flagged figures that a person takes and that are read as he saw them; of several for one pledge and
/// month only the first. Answers with these.
[[nodiscard]] std::vector<TakenDraft> acceptTaken(std::vector<SheetDraft>& drafts,
                                                  const std::vector<TakenFigure>& chosen, const PlanSnapshot& snapshot);

}  // namespace pledge
