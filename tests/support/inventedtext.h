#pragma once

#include <ui/models/readtext.h>

namespace pledge::test {

/// A made-up text of 2022 for the plan of UnitsPlan, with what a reader would find in it, whatever the reader does:
/// the finance office's new loans as the plan has them, more joint-stock companies than the plan, and a paper that is
/// new; the water office, which the plan lacks, with pipes, a rough number of pumps and a damaged number of wells.
ReadText inventedText();

// Positions in its sheet.
inline constexpr std::size_t kLoansDraft = 0;
inline constexpr std::size_t kStockDraft = 1;
inline constexpr std::size_t kPaperDraft = 2;
inline constexpr std::size_t kPipesDraft = 3;
inline constexpr std::size_t kPumpsDraft = 4;
inline constexpr std::size_t kWellsDraft = 5;

}  // namespace pledge::test
