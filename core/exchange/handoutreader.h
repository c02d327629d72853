#pragma once

#include <core/base/result.h>
#include <core/document/sheetgrid.h>
#include <core/exchange/returnedform.h>

namespace pledge {

/// Whether the workbook holds the hidden sheet of a hand-out, whatever plan it is of.
[[nodiscard]] bool isHandout(const SheetFile& file);

/// Reads a workbook that came back, whichever office program wrote it, its rows in any order: every locked cell is held
/// against what was sealed, and the seal against the plan's secret. HandoutForeign with none, newer or plan; what was
/// changed is a fault of the form (HandoutTampered: details identity or cell, the cell's name, what was sent, what
/// stands there).
[[nodiscard]] Result<ReturnedForm> readHandout(const SheetFile& file, const QByteArray& secret);

}  // namespace pledge
