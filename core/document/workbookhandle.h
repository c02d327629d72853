#pragma once

#include <core/document/workbook.h>

#include <xlsxwriter.h>

#include <utility>
#include <vector>

namespace pledge {

/// The library's workbook behind a Workbook, with the formats made so far.
struct Workbook::Book {
    explicit Book(const QString& path);
    ~Book();
    Book(const Book&) = delete;
    Book& operator=(const Book&) = delete;

    [[nodiscard]] lxw_format* format(const CellStyle& style);
    /// Writes the file; the workbook is gone then.
    lxw_error close();

    lxw_workbook* workbook;
    std::vector<std::pair<CellStyle, lxw_format*>> formats;
};

}  // namespace pledge
