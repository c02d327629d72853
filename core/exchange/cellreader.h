#pragma once

#include <core/base/decimal.h>
#include <core/base/error.h>
#include <core/base/month.h>
#include <core/document/table.h>
#include <core/exchange/celltext.h>
#include <core/exchange/tableshapes.h>

#include <QByteArrayView>
#include <QDate>
#include <QStringList>

#include <optional>
#include <span>
#include <vector>

namespace pledge {

/// Reads the cells of a table whose columns are fixed, and notes what is wrong with each under its place. Rows and
/// columns count from 0, the header being row 0. Must not outlive the table.
class CellReader {
public:
    CellReader(const Table& table, QStringList columns)
        : m_table(table), m_columns(std::move(columns)), m_required(m_columns.size()), m_width(m_required) {}
    /// Columns beyond those required may be left out from the end.
    CellReader(const Table& table, const TableShape& shape)
        : m_table(table), m_columns(shape.columns), m_required(shape.required), m_width(m_required) {}

    /// Whether the first row is exactly the expected one; else the WrongHeader is noted and nothing can be read.
    bool headerFits();
    /// Notes text beyond the header's last column.
    void checkWidth(std::size_t row);

    [[nodiscard]] const Table& table() const { return m_table; }
    [[nodiscard]] bool isEmpty(std::size_t row, std::size_t column) const {
        return m_table.cell(row, column).isEmpty();
    }
    [[nodiscard]] QByteArrayView bytes(std::size_t row, std::size_t column) const { return m_table.cell(row, column); }
    [[nodiscard]] QString text(std::size_t row, std::size_t column) const { return m_table.text(row, column); }
    /// The text without what guards it from spreadsheets (celltext.h).
    [[nodiscard]] QString plain(std::size_t row, std::size_t column) const { return unguarded(text(row, column)); }
    [[nodiscard]] QStringList list(std::size_t row, std::size_t column) const { return splitList(plain(row, column)); }

    // Nothing means that the cell is empty or wrong, and that this has been noted.
    [[nodiscard]] std::optional<QByteArrayView> required(std::size_t row, std::size_t column);
    [[nodiscard]] std::optional<Decimal> figure(std::size_t row, std::size_t column);
    [[nodiscard]] std::optional<Month> month(std::size_t row, std::size_t column);
    [[nodiscard]] std::optional<QDate> date(std::size_t row, std::size_t column);
    /// The position of the cell's text among the tokens allowed.
    [[nodiscard]] std::optional<std::size_t> choice(std::size_t row, std::size_t column,
                                                    std::span<const QByteArrayView> tokens);

    // The same where an empty cell is right; wrong text is noted all the same.
    [[nodiscard]] std::optional<Decimal> optionalFigure(std::size_t row, std::size_t column);
    [[nodiscard]] std::optional<Month> optionalMonth(std::size_t row, std::size_t column);
    [[nodiscard]] std::optional<QDate> optionalDate(std::size_t row, std::size_t column);

    void note(std::size_t row, std::size_t column, Error error);
    void noteMissing(std::size_t row, std::size_t column);
    /// WrongCell: what stands there, and what may.
    void noteWrong(std::size_t row, std::size_t column, const QString& allowed);
    /// All that was noted, row by row from left to right.
    [[nodiscard]] std::vector<Error> takeIssues();

private:
    const Table& m_table;
    QStringList m_columns;
    qsizetype m_required;
    qsizetype m_width;  ///< of the header found
    std::vector<Error> m_issues;
};

/// A date like 2022-06-30; anything else is NotADate.
[[nodiscard]] Result<QDate> parseDate(QStringView text);

}  // namespace pledge
