#pragma once

#include <core/exchange/sheettable.h>
#include <core/wording/sheetwords.h>

#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace pledge {

struct SheetDraft;

// Words around the figures that say they are not what was reached: plans, forecasts, other years, caveats.

/// What a table's title or the sheet's name says of all figures whose own head does not say that they were reached.
[[nodiscard]] std::optional<SheetRemark> doubtOfTitle(const QStringList& titles, const QString& sheet,
                                                      const MonthSpan& span);
/// A title or a sheet's name that no head excuses: 预计完成情况, 快报, 样表, （7—12月为上年数）, 去年同期, another
/// city.
[[nodiscard]] std::optional<SheetRemark> refusalOfTitle(const QStringList& titles, const QString& sheet,
                                                        const SheetContext& context);
/// What a line alone in its row says of the rows below it: 二、2021年完成情况, 以下为预计数.
[[nodiscard]] std::optional<SheetRemark> doubtOfGroup(const QString& text, const SheetContext& context);
/// What the row's own remark or number says of its figures: 预估数, 待更正, 示例.
[[nodiscard]] std::optional<SheetRemark> doubtOfRow(const SheetView& view, const SheetTable& table, int row);

/// Flags the drafts of a table that its foot speaks of: 注：…为预计数, 截至5月底, a day of filling in before the month
/// was over.
void holdAgainstFoot(std::vector<SheetDraft>& drafts, const SheetView& view, const SheetTable& table,
                     const SheetContext& context);

}  // namespace pledge
