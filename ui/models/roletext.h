#pragma once

#include <core/plan/actor.h>

#include <QString>

namespace pledge {

/// The side of who looks over or looks on: 审核, 领导（只读）; empty for the roles that enter figures.
[[nodiscard]] QString lookingRoleWord(Role role);
/// The same as a choice, with what the role may do.
[[nodiscard]] QString lookingRoleChoice(Role role);

}  // namespace pledge
