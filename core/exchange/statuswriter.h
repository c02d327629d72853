#pragma once

#include <core/exchange/statustable.h>

#include <QString>

namespace pledge {

/// The table as CSV with a header line, LF line ends. A text that a spreadsheet would take for a formula (it begins
/// with = + - @, a tab or a line end) gets an apostrophe before it; figures are figures.
[[nodiscard]] QString statusCsv(const StatusTable& table);

/// The table as JSON: plan, as_of, sample, rows. Figures are numbers written digit by digit, never through a double;
/// what the rule does not give is null.
[[nodiscard]] QString statusJson(const StatusTable& table);

}  // namespace pledge
