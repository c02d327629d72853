#pragma once

#include <QByteArrayView>

#include <array>

namespace pledge {

// What the enumerators of ledgers are called in tables, in their order.

inline constexpr std::array<QByteArrayView, 5> kColumnTypeTokens{"text", "date", "figure", "town", "choice"};
inline constexpr std::array<QByteArrayView, 5> kColumnMeaningTokens{"none", "name", "day", "amount", "town"};
inline constexpr std::array<QByteArrayView, 2> kLedgerMeasureTokens{"cases", "amount"};

}  // namespace pledge
