#pragma once

#include <core/base/result.h>
#include <core/document/sheetgrid.h>

namespace pledge {

/// Reads every sheet of a spreadsheet (.xlsx, .ods) or a text table with commas, semicolons or tabs in UTF-8, UTF-16 or
/// GB18030. Nothing is computed for the caller, nothing outside the file is opened. FileMissing, FileUnreadable,
/// FileTooLarge, FileCorrupt, TableTooLarge, NotUtf8 (old_workbook for .xls and .et), OpenQuote, TextAfterQuote.
[[nodiscard]] Result<SheetFile> readSheetFile(const QString& path);

/// The same for bytes at hand; file is the name for messages.
[[nodiscard]] Result<SheetFile> readSheetFile(const QString& file, const QByteArray& bytes);

}  // namespace pledge
