#pragma once

#include <core/exchange/plantables.h>

#include <QString>

#include <span>

namespace pledge {

/// The table as CSV: its header line, LF line ends, texts guarded (celltext.h), lists with semicolons, targets as
/// 2022-06-30=115;2022-12-31=done.
[[nodiscard]] QString planCsv(const PlanTable& table);

/// All tables as one JSON object: the settings of plan.csv under "plan", each other table as an array under its name.
/// Figures are numbers written digit by digit, never through a double; what is empty in CSV is null.
[[nodiscard]] QString planJson(std::span<const PlanTable> tables);

}  // namespace pledge
