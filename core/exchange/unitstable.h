#pragma once

#include <core/document/table.h>
#include <core/exchange/reading.h>
#include <core/plan/orgunit.h>

#include <vector>

namespace pledge {

/// Reads a table of units in official order: unit,group,aliases,from,to. The group is department, town or task_force,
/// aliases are separated by semicolons, from and to are months or empty. Ids and order count from 1.
[[nodiscard]] Reading<std::vector<OrgUnit>> readUnits(const Table& table);

}  // namespace pledge
