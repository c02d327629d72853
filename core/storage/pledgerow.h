#pragma once

#include <core/base/result.h>
#include <core/plan/pledge.h>

namespace pledge {

class Query;

/// The columns of the table pledge, in the order in which readPledge() takes them.
[[nodiscard]] QString pledgeColumns();
/// The placeholders that bindPledge() fills, in the same order.
[[nodiscard]] QString pledgePlaceholders();

/// "name = excluded.name, …" for all columns but the id.
[[nodiscard]] QString pledgeAssignments();

void bindPledge(Query& query, const Pledge& pledge);
/// Everything but aliases, units, milestones and last year's figures.
[[nodiscard]] Pledge readPledge(const Query& row);

}  // namespace pledge
