#pragma once

#include <core/exchange/reading.h>
#include <core/plan/plandraft.h>

#include <QString>

namespace pledge {

/// Reads a plan from a folder of tables (plan, units, programmes, pledges, allocations and actuals .csv, see
/// docs/formats.md), on disk or embedded in the program. Hours in it are those of Beijing. Every row that is wrong is
/// an issue with its file.
[[nodiscard]] Reading<PlanDraft> readSample(const QString& folder);

}  // namespace pledge
