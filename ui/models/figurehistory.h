#pragma once

#include <ui/models/entrycell.h>

#include <QString>

namespace pledge {

class PlanState;

/// Who wrote the cell's figure, when, what stood there before, and why: a line for each revision, the last one first.
[[nodiscard]] QString figureHistory(const PlanState& state, const EntryCell& cell);

}  // namespace pledge
