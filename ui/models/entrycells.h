#pragma once

#include <ui/models/entrymodel.h>

namespace pledge {

// The words of the entry grid's cells that follow from a line and its verdict.

/// The month's own figure of a running total: against the last report before it in its run, or against the base. Where
/// months are missing between, it says how many it covers.
[[nodiscard]] QString ownFigureText(const Line& line, const Series& series, const Plan& plan, Month month);
/// The milestone in force or the next: "6月 115".
[[nodiscard]] QString milestoneText(const Verdict& verdict);
[[nodiscard]] QString finalTargetText(const Pledge& pledge, const Verdict& verdict);
[[nodiscard]] QString kindHeading(EntryModel::Kind kind, Month asOf);
/// Words stand left, figures right.
[[nodiscard]] bool isLeftAligned(const Line& line, EntryModel::Kind kind);

}  // namespace pledge
