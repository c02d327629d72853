#pragma once

#include <ui/models/planrowsmodel.h>

namespace pledge {

// The columns that name other pledges: by name, or as "unit/name" where several units have one of that name. A name
// alone means the pledge's own unit's where that has one.

[[nodiscard]] PlanColumn<Pledge> partOfColumn();
[[nodiscard]] PlanColumn<Pledge> waitsForColumn();

}  // namespace pledge
