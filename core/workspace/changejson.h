#pragma once

#include <core/plan/planchanges.h>

#include <QJsonArray>

namespace pledge {

/// What changes make of a plan, for the journal: what, id, name, field, old and new of every fact that differs.
[[nodiscard]] QJsonArray changesToJson(const PlanSnapshot& before, const PlanSnapshot& after,
                                       const PlanChanges& changes);

}  // namespace pledge
