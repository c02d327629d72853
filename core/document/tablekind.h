#pragma once

#include <core/base/error.h>

#include <QByteArray>
#include <QString>

#include <optional>

namespace pledge {

/// What a file is that is no table, by its first bytes and not by its name: NotUtf8 with empty, old_workbook (.xls),
/// old_wps (.et), password, web_page, mail_page, pdf, rich_text, picture or archive. Nothing where it may be a table.
[[nodiscard]] std::optional<Error> refusedTable(const QString& file, const QByteArray& bytes);

}  // namespace pledge
