#pragma once

#include <core/base/result.h>
#include <core/plan/actor.h>

#include <QString>

namespace pledge {

/// The sample plan's file in the user's data folder; written there the first time, and kept with what was entered
/// since.
[[nodiscard]] Result<QString> sampleFile(const Occasion& occasion);

}  // namespace pledge
