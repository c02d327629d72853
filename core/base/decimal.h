#pragma once

#include <core/base/result.h>

#include <QString>
#include <QStringView>

#include <compare>
#include <optional>

namespace pledge {

/// An exact decimal figure: a whole number of millionths in 64 bits, from -9 223 372 036 854.775807 to
/// 9 223 372 036 854.775807. 0.1 + 0.2 is 0.3. Arithmetic that would leave the range gives no value.
class Decimal {
public:
    static constexpr qint64 kScale = 1'000'000;
    static constexpr int kPlaces = 6;

    constexpr Decimal() = default;
    static constexpr Decimal fromMicros(qint64 micros) { return Decimal(micros); }
    static constexpr Decimal fromInteger(qint32 whole) { return Decimal(qint64{whole} * kScale); }

    /// Reads "-12.5", "+3", ".5"; nothing but digits, one sign and one point. More than six decimals that are not zeros
    /// are TooManyDecimals, a figure outside the range Overflow, all else NotANumber.
    static Result<Decimal> parse(QStringView text);

    [[nodiscard]] constexpr qint64 micros() const { return m_micros; }
    [[nodiscard]] constexpr bool isZero() const { return m_micros == 0; }
    [[nodiscard]] constexpr bool isNegative() const { return m_micros < 0; }
    [[nodiscard]] constexpr bool isWhole() const { return m_micros % kScale == 0; }

    /// As few decimals as the value needs: "115", "0.3".
    [[nodiscard]] QString toString() const;
    /// Exactly so many decimals (0 to 6), half away from zero.
    [[nodiscard]] QString toString(int places) const;
    /// Only for drawing.
    [[nodiscard]] double toDouble() const;

    [[nodiscard]] std::optional<Decimal> plus(Decimal other) const;
    [[nodiscard]] std::optional<Decimal> minus(Decimal other) const;

    friend constexpr auto operator<=>(Decimal, Decimal) = default;

private:
    constexpr explicit Decimal(qint64 micros) : m_micros(micros) {}

    qint64 m_micros = 0;
};

}  // namespace pledge
