#pragma once

#include <QString>
#include <QStringList>

#include <vector>

class QMimeData;

namespace pledge {

/// A block of cells as a spreadsheet hands it over. Rows need not be equally long.
struct PastedTable {
    std::vector<QStringList> rows;

    [[nodiscard]] bool isEmpty() const { return rows.empty(); }
    [[nodiscard]] bool isOneCell() const { return rows.size() == 1 && rows.front().size() == 1; }
    [[nodiscard]] qsizetype width() const;
    [[nodiscard]] qsizetype cells() const;

    friend bool operator==(const PastedTable&, const PastedTable&) = default;
};

/// Tab-separated text; a cell in quotes may hold line ends and doubled quotes. The line end after the last row does not
/// count.
[[nodiscard]] PastedTable tableOfText(const QString& text);
[[nodiscard]] QString textOfTable(const PastedTable& table);

/// What is on the clipboard or was dropped: the table of its HTML where that gives figures with more digits than the
/// text shows, else its text.
[[nodiscard]] PastedTable pastedTable(const QMimeData& content);

}  // namespace pledge
