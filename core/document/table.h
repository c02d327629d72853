#pragma once

#include <core/base/error.h>

#include <QByteArray>
#include <QByteArrayView>
#include <QString>

#include <span>
#include <vector>

namespace pledge {

/// One sheet of text cells with their places in the file. Owns the file's text as UTF-8; cells are slices of it, so
/// that a quarter of a million rows cost no allocation each. Rows and columns are positions from 0 here, and count from
/// 1 in a Place; a row's Place is the line of the file on which it begins, or the row of a spreadsheet's sheet.
/// Immutable once read; movable, not copied.
class Table {
public:
    /// A cell as a range of bytes of the text.
    struct Slice {
        quint32 begin = 0;
        quint32 length = 0;
    };
    struct Row {
        quint32 firstCell = 0;
        quint32 cells = 0;
        qint32 line = 0;
    };

    /// A table of a text file has no sheet.
    Table(QString file, QByteArray digest, QByteArray text, std::vector<Slice> cells, std::vector<Row> rows,
          QString sheet = {});
    ~Table() = default;
    Table(Table&&) = default;
    Table& operator=(Table&&) = default;
    Table(const Table&) = delete;
    Table& operator=(const Table&) = delete;

    [[nodiscard]] const QString& file() const { return m_file; }
    [[nodiscard]] const QString& sheet() const { return m_sheet; }
    /// SHA-256 of the file's bytes as they were read.
    [[nodiscard]] const QByteArray& digest() const { return m_digest; }
    [[nodiscard]] std::size_t rowCount() const { return m_rows.size(); }
    /// How many cells that row has; rows need not be equally long.
    [[nodiscard]] std::size_t cellCount(std::size_t row) const { return m_rows[row].cells; }
    /// The cell without the blanks around it; empty beyond the row's end. Lives as long as the table.
    [[nodiscard]] QByteArrayView cell(std::size_t row, std::size_t column) const;
    [[nodiscard]] QString text(std::size_t row, std::size_t column) const;
    [[nodiscard]] Place place() const { return {m_file, m_sheet, 0, 0}; }
    [[nodiscard]] Place place(std::size_t row) const;
    [[nodiscard]] Place place(std::size_t row, std::size_t column) const;

private:
    QString m_file;
    QByteArray m_digest;
    QByteArray m_text;
    std::vector<Slice> m_cells;
    std::vector<Row> m_rows;
    QString m_sheet;
};

}  // namespace pledge
