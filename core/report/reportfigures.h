#pragma once

#include <core/base/rational.h>
#include <core/plan/pledge.h>

#include <QDate>
#include <QString>
#include <QStringList>

namespace pledge {

// Figures as they stand in the running text of a report.

/// 684亩, 88%: as reported.
[[nodiscard]] QString quantity(Decimal figure, const UnitOfMeasure& unit);
/// A pledge's figure for print: as reported, but a ratio worked out from its parts with two decimals.
[[nodiscard]] Decimal printed(Decimal figure, const Pledge& pledge);
/// How far two figures lie apart, without sign; between percentages in percentage points.
[[nodiscard]] QString distance(Decimal one, Decimal other, const UnitOfMeasure& unit);
/// 6月底, 7月15日; with the year when it is not that of the month it is read in.
[[nodiscard]] QString dueName(QDate due, Month readIn);
/// 快于序时进度29.9个百分点, 与序时进度持平.
[[nodiscard]] QString scheduleGap(const Rational& points, int decimals);
/// The same against the pledged ladder.
[[nodiscard]] QString ladderGap(const Rational& points, int decimals);
/// Sentences one after the other, as the language sets them; empty ones are left out.
[[nodiscard]] QString joined(const QStringList& sentences);
/// 甲、乙、丙.
[[nodiscard]] QString listed(const QStringList& names);

}  // namespace pledge
