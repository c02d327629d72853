#pragma once

#include <core/base/decimal.h>

#include <QString>

#include <compare>

namespace pledge {

__extension__ using Int128 = __int128;

/// An exact fraction in 128 bits, for rates and gaps that are compared before they are rounded. Always reduced, the
/// denominator above zero. Figures have at most 63 bits and a line's time at most 21 (a century in days), so that one
/// pledge's arithmetic fits; a result that would not is a programmer's error (asserted).
class Rational {
public:
    constexpr Rational() = default;
    Rational(Decimal figure);
    static Rational fromInteger(qint64 whole) { return Rational(whole, 1); }
    /// The denominator must not be zero.
    static Rational of(qint64 numerator, qint64 denominator) { return Rational(numerator, denominator); }

    [[nodiscard]] bool isZero() const { return m_numerator == 0; }
    [[nodiscard]] bool isNegative() const { return m_numerator < 0; }
    [[nodiscard]] bool isWhole() const { return m_denominator == 1; }

    /// The largest whole number that is not above it.
    [[nodiscard]] Rational floor() const;
    /// The nearest figure of so many decimals (0 to 6), half away from zero; held at the ends of Decimal's range.
    [[nodiscard]] Decimal rounded(int places) const;
    /// rounded(places) with exactly so many decimals.
    [[nodiscard]] QString toString(int places) const;
    [[nodiscard]] double toDouble() const;

    friend Rational operator+(const Rational& left, const Rational& right);
    friend Rational operator-(const Rational& left, const Rational& right);
    friend Rational operator*(const Rational& left, const Rational& right);
    /// The divisor must not be zero.
    friend Rational operator/(const Rational& left, const Rational& right);
    Rational operator-() const;

    friend bool operator==(const Rational& left, const Rational& right) = default;
    friend std::strong_ordering operator<=>(const Rational& left, const Rational& right);

private:
    Rational(Int128 numerator, Int128 denominator);

    Int128 m_numerator = 0;
    Int128 m_denominator = 1;
};

}  // namespace pledge
