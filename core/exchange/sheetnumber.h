#pragma once

#include <core/base/rational.h>

#include <QString>
#include <QStringView>

#include <optional>

namespace pledge {

/// A number as people write it: 1200, -2, 1,048.5, 一千二百, 十.
struct WrittenNumber {
    Rational value;
    bool isTooLong = false;  ///< more than fifteen significant digits
    bool isChinese = false;

    /// Whether what follows makes another number of it: 3万5 is none of 3 万.
    [[nodiscard]] bool endsInMultiple(const QString& rest) const;
};

/// How many characters of the text's beginning are a number; 0 for none.
[[nodiscard]] qsizetype numberLength(QStringView text);
/// The whole text as a number; nothing where its digits cannot be one (三五, 1,15).
[[nodiscard]] std::optional<WrittenNumber> readNumber(QStringView text);
/// A Chinese whole number below 10 000, or above with 万.
[[nodiscard]] std::optional<qint64> readChineseNumber(QStringView text);

}  // namespace pledge
