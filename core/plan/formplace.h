#pragma once

#include <core/plan/plandraft.h>

#include <span>

namespace pledge {

// A draft has no journal. A file that was taken stands in its records by place: its entry counts the reports and the
// steps of rounds that came before it.

[[nodiscard]] int stepsBefore(const TakenHandout& form, std::span<const RoundDraft> rounds);
[[nodiscard]] int reportsBefore(const TakenHandout& form, std::span<const RoundDraft> rounds);
[[nodiscard]] EntryId placeBehind(int reports, int steps);

}  // namespace pledge
