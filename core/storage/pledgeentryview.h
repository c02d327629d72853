#pragma once

#include <core/base/result.h>
#include <core/plan/pledge.h>

#include <span>
#include <vector>

namespace pledge {

class Database;

// Which view of a running total is typed: only pledges whose month's own figure is typed have a row.

[[nodiscard]] Outcome insertEntryViews(const Database& database, std::span<const Pledge> pledges);
/// In place of what stood.
[[nodiscard]] Outcome writeEntryView(const Database& database, PledgeId pledge, EntryView view);
[[nodiscard]] Outcome loadEntryViews(const Database& database, std::vector<Pledge>& pledges);

}  // namespace pledge
