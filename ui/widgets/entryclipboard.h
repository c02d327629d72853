#pragma once

#include <ui/models/pasteorder.h>

#include <QModelIndexList>
#include <QString>

namespace pledge {

class EntryModel;

/// The selected cells as tab-separated text, one line a row.
[[nodiscard]] QString cellsAsText(const QModelIndexList& selected);
/// Where a block goes that is laid on the grid with its first cell on `at`, which must take a figure.
[[nodiscard]] PasteGround pasteGround(const EntryModel& model, const QModelIndex& at, const QModelIndexList& selected);
/// The selected cells with the text of the first row of each column (down), or of the first column of each row.
enum class FillWay { Down, Right };
[[nodiscard]] std::vector<TypedCell> filledCells(const EntryModel& model, QModelIndexList selected, FillWay way);

}  // namespace pledge
