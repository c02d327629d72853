#pragma once

#include <core/base/month.h>
#include <core/base/rational.h>
#include <core/plan/plan.h>
#include <core/plan/pledge.h>
#include <core/schedule/scoreboard.h>
#include <core/schedule/verdict.h>

#include <QDate>
#include <QString>

namespace pledge {

// Words and figures as people read them, in the installed language (Chinese first). Nothing here decides anything.

/// The class a light stands for: 按序时, 滞后, 严重滞后、节点逾期, 未到期, 未报送.
[[nodiscard]] QString lightWord(Light light);
/// The light's own colour name in one word, for black-and-white paper: 绿, 黄, 红, 未到期, 未报送.
[[nodiscard]] QString lightName(Light light);
/// The verdict in a few words, from its reason code: 按序时, 已完成, 待销号, 补完成（迟1个月）, 滞后, 严重滞后,
/// 节点逾期, 节点逾期（未报送）, 未到期 …
[[nodiscard]] QString reasonWords(const Verdict& verdict);
/// The rule that made the light, in one sentence with this pledge's own figures:
/// "应达57.5%，落后2.5个百分点，不超过10个百分点为黄".
[[nodiscard]] QString reasonSentence(const Pledge& pledge, const Verdict& verdict, const LightPolicy& policy,
                                     int decimals = 1);
[[nodiscard]] QString kindWord(PledgeKind kind);
[[nodiscard]] QString groupWord(UnitGroup group);
[[nodiscard]] QString milestoneWord(const MilestoneResult& result);
[[nodiscard]] QString taskWord(TaskState state);
/// 追赶 / 扩大领先, 持平, 落后加大 / 领先缩小: by the side of the gap on which it happens.
[[nodiscard]] QString trendWord(Trend trend, const Rational& paceGap);
/// An arrow for the trend: ↗ → ↘.
[[nodiscard]] QString trendArrow(Trend trend);

/// 2022年6月 / June 2022.
[[nodiscard]] QString monthText(Month month);
/// 6月 / Jun, where the year is plain.
[[nodiscard]] QString shortMonth(Month month);
/// 截至2022年6月底 / by the end of June 2022.
[[nodiscard]] QString asOfText(Month month);
/// 7月底前 / 7月15日前; with the year when it is not that of the month it is read in.
[[nodiscard]] QString dueText(QDate due, Month readIn);

// Rates and gaps take the plan's decimals (Plan::rateDecimals) wherever a plan is shown.

/// A rate or share with its sign: 60.0%. Never clipped.
[[nodiscard]] QString rateText(const Rational& percent, int decimals = 1);
/// A gap as words: 领先2.5个百分点, 落后3.2个百分点, 落后不足0.1个百分点, 与序时进度持平.
[[nodiscard]] QString gapText(const Rational& points, int decimals = 1);
/// A gap for a column headed "percentage points": +2.5, −3.2, 0.0 (a true minus sign).
[[nodiscard]] QString gapFigure(const Rational& points, int decimals = 1);
/// The smallest size that still shows: 0.1 with one decimal, 1 without.
[[nodiscard]] QString smallestShown(int decimals);
/// A figure with its unit: 108.6 亿元, 30%; the figure as it was reported.
[[nodiscard]] QString figureText(Decimal figure, const UnitOfMeasure& unit);
/// What a line shows as its actual: the figure with its unit, the deliverable's state, the note; empty where there is
/// none.
[[nodiscard]] QString actualText(const Pledge& pledge, const Verdict& verdict);
/// The final target in a cell: 200 亿元, ≤4.3%, 5月底前完成, empty for standing pledges.
[[nodiscard]] QString targetText(const Pledge& pledge, const Verdict& verdict);

/// The rules behind the colours, for the foot of a page or a report: 绿：达到应达进度　黄：落后10个百分点以内 ….
[[nodiscard]] QString policySentence(const LightPolicy& policy);
/// 示例数据 and why, for screens, tables and pages made from a sample plan.
[[nodiscard]] QString sampleWord();

}  // namespace pledge
