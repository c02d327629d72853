#pragma once

namespace pledge {

/// What a plan file is opened for. Reading never changes the plan, and waits for nobody who writes.
enum class Access { ReadOnly, ReadWrite };

}  // namespace pledge
