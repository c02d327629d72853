#pragma once

#include <core/document/table.h>
#include <core/exchange/sheetreading.h>

#include <span>
#include <vector>

namespace pledge {

/// The figures as CSV: unit,pledge,period,value,state,message; state is accept, flag or skip. Texts are guarded
/// (celltext.h), lines end with LF.
[[nodiscard]] QString sheetCsv(std::span<const SheetFigure> figures);

/// The rows of a canonical table (unit,indicator,period,value) that was read with these issues.
[[nodiscard]] std::vector<SheetFigure> canonicalFigures(const Table& table, std::span<const Error> issues);

/// accept, flag, skip.
[[nodiscard]] QString sheetStateToken(SheetState state);

}  // namespace pledge
