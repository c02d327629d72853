#pragma once

#include <ui/models/entrymodel.h>

namespace pledge {

// The words of the entry grid's cells that follow from a line and its verdict.

/// What stands for the month as it is typed: the running total, or for pledges switched to it the month's own figure.
[[nodiscard]] QString entryCellText(const Pledge& pledge, const Series& series, const Plan& plan, Month month);
/// The view that is not typed: the month's own figure, or the running total. Where months are missing between it says
/// how many the own figure covers.
[[nodiscard]] QString otherViewText(const Pledge& pledge, const Series& series, const Plan& plan, Month month);
/// As wide as the pledge's figures are likely to become: its target with two places; empty for states and words.
[[nodiscard]] QString likelyText(const Pledge& pledge);
/// As wide as the view that is not typed is likely to become: that of the month once it nears its target.
[[nodiscard]] QString likelyOtherView(const Pledge& pledge, const Series& series, const Plan& plan, Month month);
/// Both views in a sentence; empty for what has but one.
[[nodiscard]] QString coveredMonthsText(const Pledge& pledge, const Series& series, const Plan& plan, Month month);
/// 可升可降, of a running total that may fall; else empty.
[[nodiscard]] QString mayFallWords(const Pledge& pledge);
/// 累计 or 当月.
[[nodiscard]] QString entryViewWord(EntryView view);
/// The milestone in force or the next: "6月 115".
[[nodiscard]] QString milestoneText(const Verdict& verdict);
[[nodiscard]] QString finalTargetText(const Pledge& pledge, const Verdict& verdict);
[[nodiscard]] QString kindHeading(EntryModel::Kind kind, Month asOf);
/// Words stand left, figures right.
[[nodiscard]] bool isLeftAligned(const Line& line, EntryModel::Kind kind);

}  // namespace pledge
