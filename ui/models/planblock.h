#pragma once

#include <QString>
#include <QStringList>

#include <vector>

class QMimeData;

namespace pledge {

/// A block of cells as it was copied: rows of texts, which need not be equally long.
using PlanBlock = std::vector<QStringList>;

/// Cells parted by tabs, rows by line ends; a cell in quotation marks may hold both, as spreadsheets write it.
[[nodiscard]] PlanBlock blockInText(const QString& text);
/// What a spreadsheet or a text document put on the clipboard: its tab-separated text, else the first table of its
/// HTML.
[[nodiscard]] PlanBlock blockIn(const QMimeData& copied);
/// The block as spreadsheets take it.
[[nodiscard]] QString blockText(const PlanBlock& block);

}  // namespace pledge
