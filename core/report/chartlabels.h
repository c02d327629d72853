#pragma once

#include <core/plan/orgunit.h>
#include <core/plan/plan.h>
#include <core/plan/pledge.h>
#include <core/schedule/verdict.h>

#include <QString>
#include <QStringList>

namespace pledge {

// The words on a pledge's chart, in the installed language.

/// Labels of the months' ends; with the year where the span covers more than one.
[[nodiscard]] QStringList monthLabels(const MonthSpan& months);
/// What the value axis measures: "亿元，年初起累计"; empty for a pledge without figures.
[[nodiscard]] QString axisLabel(const Pledge& pledge, const MonthSpan& months);
/// "6月节点 115", "6月节点 115，差6.4", "年度目标 200": the milestone and what became of it against the actual judged.
[[nodiscard]] QString milestoneLabel(const Pledge& pledge, const MilestoneResult& result, const Verdict& verdict,
                                     const MonthSpan& months);
/// The as-of figure beside its point: "累计 108.6", "6月 4.1"; "未报送" where one is owed; empty where none is.
[[nodiscard]] QString actualLabel(const Pledge& pledge, const Verdict& verdict);
/// The heading of a group's bars.
[[nodiscard]] QString groupTitle(UnitGroup group);

}  // namespace pledge
