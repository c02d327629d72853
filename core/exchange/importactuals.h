#pragma once

#include <core/document/table.h>
#include <core/exchange/drafts.h>
#include <core/exchange/reading.h>

#include <QString>

namespace pledge {

/// Reads the canonical table of actuals: unit,indicator,period,value. The value is a plain figure; for a deliverable
/// done, started, claimed, returned or closed; for a standing pledge its note. An empty value is an issue: blank is not
/// zero. A running total that falls is one (FigureFalls) unless a reason is given.
[[nodiscard]] Reading<ActualsDraft> readActuals(const Table& table, const PlanSnapshot& snapshot,
                                                const QString& reason);

}  // namespace pledge
