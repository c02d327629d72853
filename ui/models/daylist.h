#pragma once

#include <core/base/result.h>

#include <QDate>
#include <QString>

#include <vector>

namespace pledge {

/// Reads days as they are typed or pasted, one or a span of days a line: "2022-10-01", "2022-10-01..2022-10-07"; also
/// 2022/10/1, 2022年10月1日, and 至, ~ or — between the ends. Sorted, each once. NotADate with the line's number, also
/// for a span that runs backwards or over more than a year.
[[nodiscard]] Result<std::vector<QDate>> readDays(const QString& text);

/// The days as one types them, those that follow one another as a span.
[[nodiscard]] QString daysText(const std::vector<QDate>& days);

}  // namespace pledge
