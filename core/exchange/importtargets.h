#pragma once

#include <core/document/table.h>
#include <core/exchange/drafts.h>
#include <core/exchange/reading.h>

namespace pledge {

/// Reads the canonical table of targets: unit,indicator,unit_of_measure,kind,direction,due,target. Rows of one unit and
/// indicator join into one pledge. A plan without any unit takes the file's as departments, in the order of the file;
/// else an unknown one is an issue. A target the plan already has is unchanged, with another value TargetKnown.
[[nodiscard]] Reading<TargetsDraft> readTargets(const Table& table, const PlanSnapshot& snapshot);

}  // namespace pledge
