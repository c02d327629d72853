#pragma once

#include <core/plan/actual.h>
#include <ui/models/entrycell.h>

#include <optional>

namespace pledge {

struct Line;
class PlanState;

// A cell of the entry grid, looked at in the plan as it stands in the file.

/// Null without a cell, and where the plan no longer has its pledge.
[[nodiscard]] const Line* standingLine(const PlanState& state, const std::optional<EntryCell>& cell);
/// What stands there; blank where nothing does.
[[nodiscard]] Actual standingAt(const PlanState& state, const EntryCell& cell);
/// Whether the present actor may write there, locks aside.
[[nodiscard]] bool mayReport(const PlanState& state, const std::optional<EntryCell>& cell);

}  // namespace pledge
