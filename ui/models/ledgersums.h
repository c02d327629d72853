#pragma once

#include <core/base/month.h>
#include <core/plan/planrecords.h>
#include <core/plan/plansnapshot.h>

#include <QString>

#include <optional>

namespace pledge {

/// The sum of all amounts of a ledger, in its column's unit; nothing where it has no such column or it does not fit.
[[nodiscard]] std::optional<Decimal> amountOf(const PlanRecords& records, const Ledger& ledger);

/// What the ledgers say of that pledge and month against its report, with its name and what makes them unsure; empty
/// where none feeds it.
[[nodiscard]] QString useSentence(const PlanSnapshot& snapshot, PledgeId pledge, Month month);

}  // namespace pledge
