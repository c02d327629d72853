#pragma once

#include <core/base/result.h>
#include <core/document/table.h>

#include <QByteArray>
#include <QString>

namespace pledge {

/// What a CSV file may be at most; beyond it is TableTooLarge or FileTooLarge. A file never exceeds 2 GiB.
struct CsvLimits {
    qint64 bytes = qint64{256} * 1024 * 1024;
    qsizetype columns = 1024;
    qsizetype cellBytes = qsizetype{64} * 1024;
};

/// Reads a comma-separated file (RFC 4180; LF, CRLF or CR): UTF-8 with or without a mark, else GB18030 as a Chinese
/// Excel writes it. Wholly empty lines are left out but counted. FileMissing, FileUnreadable, FileTooLarge, NotUtf8;
/// OpenQuote and TextAfterQuote with the place, TableTooLarge. The error's and the table's file is the path's last
/// part.
[[nodiscard]] Result<Table> readCsv(const QString& path, const CsvLimits& limits = {});

/// The same for bytes at hand; file is the name for messages.
[[nodiscard]] Result<Table> readCsv(const QString& file, const QByteArray& bytes, const CsvLimits& limits = {});

/// The same for a decoded text with another separator.
[[nodiscard]] Result<Table> readSeparated(const QString& file, const QString& text, char separator,
                                          const CsvLimits& limits = {});

/// The same for cells between tabs, as a spreadsheet puts them on the clipboard; file is the name for messages.
[[nodiscard]] Result<Table> readPasted(const QString& file, const QString& text, const CsvLimits& limits = {});

}  // namespace pledge
