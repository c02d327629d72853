#pragma once

#include <core/base/decimal.h>
#include <core/base/month.h>
#include <core/plan/plansnapshot.h>

#include <optional>

namespace pledge {

/// What the ledgers say a pledge's running total is, in the pledge's unit, and how sure it is.
struct LedgerFigure {
    Decimal value;
    int cases = 0;
    int undated = 0;   ///< of these, without the day on which they came to count
    int unvalued = 0;  ///< of these, without the amount that was to be summed
    int unplaced = 0;  ///< of these, without a known town, where the pledge is split among towns

    friend bool operator==(const LedgerFigure&, const LedgerFigure&) = default;
};

/// The figure that follows at the month's end for the line at that position; a town's part takes the cases of that
/// town. A running total counts the days of its run and starts from the pledge's base; a stock counts every case
/// reached so far. A case without a day counts where its ledger has no stages. Nothing where no ledger feeds the
/// pledge, or where the sum does not fit a figure.
[[nodiscard]] std::optional<LedgerFigure> ledgerFigure(const PlanSnapshot& snapshot, std::size_t position, Month month);

/// What was reported for that month, less what the ledgers say; nothing where one of them is missing.
[[nodiscard]] std::optional<Decimal> reportedBeyondLedger(const PlanSnapshot& snapshot, std::size_t position,
                                                          Month month);

}  // namespace pledge
