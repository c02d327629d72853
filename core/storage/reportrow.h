#pragma once

#include <core/plan/actual.h>

#include <QString>

namespace pledge {

class Query;

/// How many columns a report takes: value, state, percent, numerator, denominator, note, place.
inline constexpr int kReportColumns = 7;

[[nodiscard]] Actual reportAt(const Query& row, Month month, int firstColumn);
/// A month without a report.
[[nodiscard]] Actual blankReport(Month month);
/// The reason that a journal entry's detail gives; empty where it gives none.
[[nodiscard]] QString reasonIn(const QString& detail);

}  // namespace pledge
