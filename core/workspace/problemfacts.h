#pragma once

#include <core/plan/planfacts.h>
#include <core/plan/problem.h>

#include <QJsonObject>

#include <optional>
#include <vector>

namespace pledge {

/// Every fact of a problem but its id, in a fixed order, those that are empty included.
[[nodiscard]] std::vector<Fact> factsOf(const Problem& problem, const PlanNames& names);

/// What the journal says of a problem that was raised, or that changed: its id, and each field with old and new.
[[nodiscard]] QJsonObject problemChangeToJson(const PlanSnapshot& snapshot, const std::optional<Problem>& before,
                                              const Problem& after);

}  // namespace pledge
