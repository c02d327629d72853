#pragma once

#include <core/plan/actual.h>

namespace pledge {

class SqliteStatement;

/// Fills the parameters 1 to 9: pledge, month, value, state, percent, numerator, denominator, note, place.
void bindActual(SqliteStatement& statement, PledgeId pledge, const Actual& actual);

/// Reads value, state, percent, numerator, denominator, note and place from seven columns.
[[nodiscard]] Actual readActual(const SqliteStatement& statement, Month month, int firstColumn);

}  // namespace pledge
