#pragma once

#include <QString>
#include <QStringList>

#include <vector>

namespace pledge {

enum class Side { Left, Right };

/// A column of a table for a terminal.
struct PrintedColumn {
    QString heading;
    Side side = Side::Left;
};

/// How many cells of a terminal the text takes: Chinese characters and full-width forms two each.
[[nodiscard]] int displayWidth(const QString& text);

/// The rows under their headings, columns as wide as they need and two blanks apart, a line end after each row.
[[nodiscard]] QString textTable(const std::vector<PrintedColumn>& columns, const std::vector<QStringList>& rows);

}  // namespace pledge
