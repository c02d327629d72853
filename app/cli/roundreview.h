#pragma once

#include <app/cli/review.h>

#include <QDate>

#include <vector>

namespace pledge {

/// A month's round as a verb looks at it.
struct RoundReview {
    PlanSnapshot snapshot;
    Month month;
    QDate today;
    std::vector<OrgUnitId> units;  ///< those asked for, else all that take part
};

/// --month MONTH (else the last one with any report), --unit NAMES, --today DATE (else the system's day).
void addRoundOptions(VerbOptions& options);

/// WrongUsage for what is no month or day, UnknownUnit for a name that is none.
[[nodiscard]] Result<RoundReview> roundReviewOf(const VerbOptions& options);

/// The units of these names or aliases, parted by semicolons.
[[nodiscard]] Result<std::vector<OrgUnitId>> unitsCalled(const PlanSnapshot& snapshot, const QString& names);

}  // namespace pledge
