#pragma once

#include <app/cli/verboptions.h>
#include <core/exchange/statustable.h>
#include <core/plan/viewpoint.h>

namespace pledge {

/// A plan as a verb looks at it: at the end of a month, from a viewpoint.
struct Review {
    PlanSnapshot known;  ///< the plan as known from the viewpoint, with every revision
    Viewpoint viewpoint;
    Month asOf;
    PlanSnapshot snapshot;  ///< with the targets that count then
};

/// --as-of MONTH and the options of a viewpoint.
void addReviewOptions(VerbOptions& options);

/// Opens the file for reading and takes the options: the month asked for, else the last one with any report.
/// WrongUsage where the month lies before the plan.
[[nodiscard]] Result<Review> reviewOf(const VerbOptions& options);

/// The option's month, or the other one where it is not given; WrongUsage where it lies before the plan.
[[nodiscard]] Result<Month> monthWithin(const VerbOptions& options, const QString& name, Month otherwise,
                                        const Plan& plan);

/// The plan's name, the month and, where it is not the usual one, the viewpoint.
[[nodiscard]] QString reviewTitle(const Review& review);

enum class OutputFormat { Table, Csv, Json };

/// --format table|csv|json.
void addFormatOption(VerbOptions& options);
/// The format asked for, a table if none; WrongUsage for a word that is none.
[[nodiscard]] Result<OutputFormat> formatOf(const VerbOptions& options);

/// A review that can be narrowed to one unit and printed in several formats.
struct ReviewRequest {
    Review review;
    std::optional<OrgUnitId> unit;  ///< --unit NAME, by its name or an alias
    OutputFormat format = OutputFormat::Table;
};

/// reviewOf() with --unit and --format. WrongUsage for a word that is no format, UnknownUnit for a name that is none.
[[nodiscard]] Result<ReviewRequest> reviewRequestOf(const VerbOptions& options);

/// A table for other programs, as CSV or JSON. That a plan is a sample stands in the JSON, beside CSV on standard
/// error.
void printData(const Console& console, const StatusTable& table, OutputFormat format);

}  // namespace pledge
