#pragma once

#include <core/document/workbook.h>
#include <core/report/report.h>

#include <QString>

#include <vector>

namespace pledge {

/// Writes a report's paragraphs and tables into a sheet from the top down.
class SheetWriter {
public:
    /// columns: over how many the titles and paragraphs reach.
    SheetWriter(Sheet sheet, int columns);

    [[nodiscard]] Sheet& sheet() { return m_sheet; }
    /// The next free row.
    [[nodiscard]] int row() const { return m_row; }

    void title(const QString& text);
    void heading(const QString& text);
    void paragraph(const QString& text);
    void note(const QString& text);
    void skip(int rows = 1) { m_row += rows; }

    /// Headings and rows; answers the cells between them, without the headings.
    CellRange table(const ReportTable& table);
    /// Widens the columns for the table.
    void fitColumns(const ReportTable& table);

private:
    void header(const ReportTable& table);
    [[nodiscard]] int linesOf(const ReportRow& row) const;
    void cell(CellPlace at, const ReportCell& content, const ReportColumn& column, bool isTotal);

    Sheet m_sheet;
    int m_columns;
    int m_row = 0;
    std::vector<double> m_widths;
    bool m_fitted = false;
};

}  // namespace pledge
