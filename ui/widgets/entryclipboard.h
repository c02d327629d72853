#pragma once

#include <ui/models/entrysession.h>

#include <QModelIndexList>
#include <QString>

#include <optional>
#include <vector>

namespace pledge {

class EntryModel;

/// The selected cells as tab-separated text, one line a row.
[[nodiscard]] QString cellsAsText(const QModelIndexList& selected);
/// A block copied from a spreadsheet, laid on the grid with its first cell on `at`; nothing where it is larger than the
/// grid.
[[nodiscard]] std::optional<std::vector<TypedCell>> textAsCells(const QString& text, const EntryModel& model,
                                                                const QModelIndex& at);

}  // namespace pledge
