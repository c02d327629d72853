#pragma once

#include <core/exchange/statustable.h>

namespace pledge {

/// The forecast of every running total of a plan at one month, in the columns and tokens that other programs read, as
/// the status table is: one row per owner and pledge, only one unit's if asked. Pledges that do not add up have no row;
/// where there is no range the reason stands in its column, and what is needed beside it.
[[nodiscard]] StatusTable forecastTable(const PlanSnapshot& snapshot, Month asOf, std::optional<OrgUnitId> only = {});

}  // namespace pledge
