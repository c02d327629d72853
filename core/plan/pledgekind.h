#pragma once

namespace pledge {

/// The names people use for combinations of a pledge's facts.
enum class PledgeKind { Cumulative, Level, Ceiling, Works, Deliverable, Direction, Standing };

}  // namespace pledge
