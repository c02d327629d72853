#pragma once

#include <core/exchange/sheetsubject.h>
#include <core/wording/sheetwords.h>

#include <optional>

namespace pledge {

/// What a column of no other meaning says of the row's figure in a few words: 计划, 上年, 市本级, 退回, another year or
/// another place. Remarks are read by doubtOfRow(); problems, next steps and people say nothing of a figure.
[[nodiscard]] std::optional<SheetRemark> doubtBeside(const SheetView& view, const SheetTable& table,
                                                     const SheetContext& context, const RowSubject& subject, int row);

}  // namespace pledge
