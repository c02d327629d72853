#pragma once

#include <core/exchange/reading.h>
#include <core/plan/plandraft.h>

#include <QString>

namespace pledge {

/// Reads a plan from a folder of tables (docs/formats.md), on disk or embedded in the program: plan, units, programmes
/// and pledges .csv, and those of the others that are there. Hours without a zone are those of Beijing. Every row that
/// is wrong is an issue with its file; a folder that is not there is FileMissing.
[[nodiscard]] Reading<PlanDraft> readPlanFolder(const QString& folder);

}  // namespace pledge
