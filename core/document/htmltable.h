#pragma once

#include <QString>
#include <QStringList>

#include <vector>

namespace pledge {

/// The cells of the first table in a piece of HTML, as spreadsheets put it on the clipboard; empty without one. Where a
/// cell carries its unrounded figure beside the text that shows it, and the text is that figure rounded, the figure is
/// given. A cell that spans several stands in the first of them, the others are empty. Reads no more than a million
/// cells; a damaged text gives what can be read of it.
[[nodiscard]] std::vector<QStringList> readHtmlTable(const QString& html);

}  // namespace pledge
