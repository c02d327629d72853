#pragma once

#include <core/plan/pledge.h>
#include <core/schedule/growth.h>
#include <core/schedule/reckoning.h>

#include <QString>
#include <QStringList>

namespace pledge {

/// The arithmetic behind a verdict in sentences, in the order in which it is done: figure, attainment, calendar, what
/// is required, gap, direction of travel. Rates are rounded only where they are printed.
[[nodiscard]] QStringList reckoningSentences(const Pledge& pledge, const Verdict& verdict, const Reckoning& reckoning,
                                             int decimals);

/// 同比增长12.3%, 比基数提高1.2个百分点.
[[nodiscard]] QString growthText(const Growth& growth, int decimals);

/// The growth with what it is taken from: 同比增长12.3%（上年同期108亿元）.
[[nodiscard]] QString growthSentence(const Growth& growth, const UnitOfMeasure& unit, int decimals);

/// 第3位, a place in a ranking from outside.
[[nodiscard]] QString placeText(int place);

}  // namespace pledge
