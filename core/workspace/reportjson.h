#pragma once

#include <core/plan/plansnapshot.h>

#include <QJsonArray>

#include <span>

namespace pledge {

/// What a journal entry lists of the reports it wrote: pledge, month, old and new, where null is blank.
[[nodiscard]] QJsonArray reportsToJson(const PlanSnapshot& snapshot, std::span<const ActualChange* const> changes);

}  // namespace pledge
