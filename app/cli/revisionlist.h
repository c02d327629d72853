#pragma once

#include <core/plan/pledge.h>

namespace pledge {

/// A pledge's revisions as a table for a terminal, with what was pledged and what is in force.
[[nodiscard]] QString revisionList(const Pledge& pledge);

}  // namespace pledge
