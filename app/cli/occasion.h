#pragma once

#include <core/plan/actor.h>

#include <QString>

namespace pledge {

/// The lead office acting now: under that name, or else under the name of the system's user.
[[nodiscard]] Occasion occasionNow(const QString& name = {});

}  // namespace pledge
