#pragma once

#include <core/base/result.h>
#include <core/document/sheetgrid.h>
#include <core/document/table.h>
#include <core/document/xlsxvalue.h>
#include <core/document/zippackage.h>

#include <QByteArray>
#include <QString>

#include <vector>

namespace pledge {

/// What a spreadsheet may be at most; beyond it is TableTooLarge, FileTooLarge or FileCorrupt.
struct XlsxLimits {
    qint64 bytes = qint64{64} * 1024 * 1024;
    PackageLimits package;
    qsizetype columns = 1024;
    qsizetype cells = qsizetype{16} * 1024 * 1024;
    qsizetype cellBytes = qsizetype{128} * 1024;
};

/// Reads one sheet of a workbook (.xlsx): the one of that name, else the first that is shown. A cell gives what it
/// holds: figures through 15 significant digits, dates as 2022-06-30, months as 2022-06, a percentage with its sign, of
/// a formula the result that was saved with it, an error as #N/A, TRUE and FALSE. Of merged cells the first has the
/// value; hidden rows and columns are read too. FileMissing, FileUnreadable, FileTooLarge, FileCorrupt with the part
/// or the cell, UnknownSheet, TableTooLarge. Nothing is computed, nothing outside the file is opened.
[[nodiscard]] Result<Table> readXlsx(const QString& path, const QString& sheet = {}, const XlsxLimits& limits = {});

/// The same for bytes at hand; file is the name for messages.
[[nodiscard]] Result<Table> readXlsx(const QString& file, const QByteArray& bytes, const QString& sheet,
                                     const XlsxLimits& limits = {});

/// Every sheet, hidden ones too, with all that a reader of unknown tables looks at; the same errors.
[[nodiscard]] Result<std::vector<SheetGrid>> readXlsxGrids(const QString& file, const QByteArray& bytes,
                                                           const XlsxLimits& limits);

/// A sheet with its merged cells, whose places count from 0 as in the file, rows without anything included.
struct XlsxSheet {
    Table table;
    std::vector<XlsxRange> merged;
};

/// Every sheet that is shown, in order; the same errors.
[[nodiscard]] Result<std::vector<XlsxSheet>> readXlsxSheets(const QString& file, const QByteArray& bytes,
                                                            const XlsxLimits& limits = {});

}  // namespace pledge
