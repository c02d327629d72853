#pragma once

#include <core/document/sheetgrid.h>
#include <core/document/table.h>
#include <core/document/xlsxreader.h>
#include <core/document/xlsxstyles.h>
#include <core/document/xlsxvalue.h>
#include <core/document/xmlpart.h>

#include <optional>
#include <set>
#include <utility>
#include <vector>

namespace pledge {

/// The texts that the cells of a workbook share, one after another.
struct XlsxTexts {
    QByteArray text;
    std::vector<Table::Slice> slices;
};

/// A workbook without a part for them has none.
[[nodiscard]] Result<XlsxTexts> readXlsxTexts(const ZipPackage& package, const QString& part);

/// What the cells of a sheet refer to, and where its table comes from.
struct XlsxSurroundings {
    QString file;
    QByteArray digest;
    QString sheet;
    XlsxTexts texts;
    std::vector<FigureFormat> formats;
    bool countsFrom1904 = false;
};

/// Reads the cells of one sheet, forward and once: rows without any text or figure are left out, cells that others
/// cover are empty.
class XlsxSheetReader {
public:
    XlsxSheetReader(XmlPart& part, XlsxSurroundings around, const XlsxLimits& limits);

    /// FileCorrupt with cell_order, cell_text, merged_cells or xml; TableTooLarge; with sheet, row and column.
    [[nodiscard]] Result<Table> read();
    /// Which cells cover others; afterwards.
    [[nodiscard]] std::vector<XlsxRange> takeMerged() { return std::move(m_merged); }
    /// Hidden rows and columns, and formulas without a result; afterwards. Only what the table itself lacks is set.
    void addShapeTo(SheetGrid& grid);

private:
    void readSheet();
    void readRows();
    void readColumns();
    void readRow();
    void readCell();
    void readMerges();
    [[nodiscard]] std::optional<int> rowNumber() const;
    [[nodiscard]] std::optional<int> columnNumber() const;
    [[nodiscard]] std::optional<Table::Slice> value();
    void noteScaled(QStringView type, std::size_t format);
    [[nodiscard]] std::optional<Table::Slice> sharedText(const QByteArray& index);
    [[nodiscard]] QByteArray shown(const QByteArray& raw, QStringView type, std::size_t format) const;
    [[nodiscard]] Table::Slice kept(const QByteArray& text);
    void place(Table::Slice slice);
    void cover(const XlsxRange& range);
    void refuse(ErrorCode code, QStringList details);

    XmlPart& m_part;
    QXmlStreamReader& m_xml;
    XlsxSurroundings m_around;
    XlsxLimits m_limits;
    std::vector<Table::Slice> m_cells;
    std::vector<Table::Row> m_rows;
    std::vector<XlsxRange> m_merged;
    std::vector<FlawedCell> m_flawed;
    std::vector<CellName> m_formulas;
    std::set<int> m_hiddenRows;
    std::vector<std::pair<int, int>> m_hiddenColumns;
    std::optional<Error> m_error;
    qsizetype m_covered = 0;
    int m_row = 0;         ///< the row being read, from 1
    int m_nextColumn = 0;  ///< the first column that a further cell of the row may have, from 0
    int m_column = -1;     ///< the column being read, from 0; none yet: -1
};

}  // namespace pledge
