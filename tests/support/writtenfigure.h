#pragma once

#include <core/base/decimal.h>

#include <QString>

#include <vector>

namespace pledge::test {

/// Every figure that a run of a text may stand for: its Arabic numbers, in full or half width, with thousands
/// separators; else its Chinese numerals, with 万 and 亿 counted or left to the unit. Written without the reader, to
/// hold its values against.
std::vector<Decimal> figuresIn(const QString& text);

}  // namespace pledge::test
