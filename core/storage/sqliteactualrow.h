#pragma once

#include <core/plan/actual.h>

namespace pledge {

class SqliteStatement;

/// Fills the parameters 1 to 8: pledge, month, value, state, percent, numerator, denominator, note.
void bindActual(SqliteStatement& statement, PledgeId pledge, const Actual& actual);

/// Reads value, state, percent, numerator, denominator and note from six columns.
[[nodiscard]] Actual readActual(const SqliteStatement& statement, Month month, int firstColumn);

}  // namespace pledge
