#pragma once

#include <core/document/zippackage.h>

#include <QStringList>

#include <vector>

namespace pledge {

/// A sheet of a workbook and the part that holds its cells.
struct XlsxSheetEntry {
    QString name;
    QString part;
    bool hidden = false;
};

/// What a workbook's directory says: its sheets of cells in their order, and where their texts and formats lie (empty
/// where there are none).
struct XlsxBook {
    std::vector<XlsxSheetEntry> sheets;
    QString texts;
    QString styles;
    bool countsFrom1904 = false;  ///< dates are days since 1904-01-01

    /// The sheet of that name, or without a name the first that is shown: UnknownSheet with those there are.
    [[nodiscard]] Result<XlsxSheetEntry> sheet(const QString& name) const;
};

/// FileCorrupt; with no_sheet when the package holds no workbook, as a text document's does.
[[nodiscard]] Result<XlsxBook> readXlsxBook(const ZipPackage& package);

}  // namespace pledge
