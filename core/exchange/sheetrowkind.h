#pragma once

#include <core/exchange/sheettable.h>

namespace pledge {

/// Whether the row is nothing, words about the table (填表人：…, 注：…), its row of targets, or the head again on a
/// further page.
[[nodiscard]] bool isNoteRow(const SheetView& view, const SheetTable& table, const SheetContext& context, int row);

/// The column in which the row says that it is a sum, before its first figure; -1 where it is none.
[[nodiscard]] int sumCell(const SheetView& view, const SheetTable& table, int row);

}  // namespace pledge
