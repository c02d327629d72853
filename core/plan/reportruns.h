#pragma once

#include <core/plan/plandraft.h>

#include <span>

namespace pledge {

/// The first reports that one person handed in at one time for one reason, no month of a pledge twice: one act, which
/// is held against the rules as a whole. Empty only where there are none.
[[nodiscard]] std::span<const ReportDraft> firstRun(std::span<const ReportDraft> reports);

}  // namespace pledge
