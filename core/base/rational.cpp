#include <core/base/rational.h>

#include <limits>
#include <numeric>

namespace pledge {

namespace {

constexpr Int128 kLimit64 = std::numeric_limits<qint64>::max();

bool fits64(Int128 number) {
    return number <= kLimit64 && number >= -kLimit64;
}

/// The denominator is above zero. One division first: the denominator is the smaller one as a rule.
qint64 commonDivisor(qint64 numerator, qint64 denominator) {
    return denominator == 1 ? 1 : std::gcd(numerator % denominator, denominator);
}

/// In 64 bits as soon as both numbers fit: a division in 128 bits takes several times as long.
Int128 greatestCommonDivisor(Int128 a, Int128 b) {
    a = a < 0 ? -a : a;
    while (b != 0 && (a > kLimit64 || b > kLimit64)) {
        const Int128 rest = a % b;
        a = b;
        b = rest;
    }
    return b == 0 ? a : commonDivisor(static_cast<qint64>(a), static_cast<qint64>(b));
}

Int128 times(Int128 a, Int128 b) {
    Int128 product = 0;
    [[maybe_unused]] const bool overflow = __builtin_mul_overflow(a, b, &product);
    Q_ASSERT(!overflow);
    return product;
}

Int128 sum(Int128 a, Int128 b) {
    Int128 total = 0;
    [[maybe_unused]] const bool overflow = __builtin_add_overflow(a, b, &total);
    Q_ASSERT(!overflow);
    return total;
}

/// The whole part of a division, rounded towards minus infinity; the denominator is above zero.
Int128 floorOf(Int128 numerator, Int128 denominator) {
    const Int128 whole = numerator / denominator;
    return numerator % denominator < 0 ? whole - 1 : whole;
}

}  // namespace

Rational::Rational(Int128 numerator, Int128 denominator) {
    Q_ASSERT(denominator != 0);
    if (denominator < 0) {
        numerator = -numerator;
        denominator = -denominator;
    }
    if (fits64(numerator) && fits64(denominator)) {
        const auto small = static_cast<qint64>(numerator);
        const qint64 common = commonDivisor(small, static_cast<qint64>(denominator));
        m_numerator = small / common;
        m_denominator = static_cast<qint64>(denominator) / common;
        return;
    }
    const Int128 divisor = greatestCommonDivisor(numerator, denominator);
    m_numerator = divisor == 1 ? numerator : numerator / divisor;
    m_denominator = divisor == 1 ? denominator : denominator / divisor;
}

Rational::Rational(Decimal figure) : Rational(figure.micros(), Decimal::kScale) {}

Rational Rational::floor() const {
    return {floorOf(m_numerator, m_denominator), 1};
}

Decimal Rational::rounded(int places) const {
    Q_ASSERT(places >= 0 && places <= Decimal::kPlaces);
    Int128 step = Decimal::kScale;
    for (int i = 0; i < places; ++i) {
        step /= 10;
    }
    const Int128 magnitude = m_numerator < 0 ? -m_numerator : m_numerator;
    const Int128 whole = magnitude / m_denominator;
    constexpr Int128 limit = std::numeric_limits<qint64>::max();
    Int128 micros = limit;
    if (whole <= limit / Decimal::kScale) {
        const Int128 perUnit = Decimal::kScale / step;
        const Int128 rest = times(magnitude % m_denominator, perUnit);
        const Int128 part = rest / m_denominator;
        const Int128 left = rest % m_denominator;
        micros = (whole * perUnit + part + (left >= m_denominator - left ? 1 : 0)) * step;
        micros = micros > limit ? limit : micros;
    }
    return Decimal::fromMicros(static_cast<qint64>(m_numerator < 0 ? -micros : micros));
}

QString Rational::toString(int places) const {
    return rounded(places).toString(places);
}

double Rational::toDouble() const {
    return static_cast<double>(m_numerator) / static_cast<double>(m_denominator);
}

Rational operator+(const Rational& left, const Rational& right) {
    if (left.m_denominator == right.m_denominator) {
        return {sum(left.m_numerator, right.m_numerator), left.m_denominator};
    }
    const Int128 divisor = greatestCommonDivisor(left.m_denominator, right.m_denominator);
    const Int128 rightFactor = left.m_denominator / divisor;
    const Int128 leftFactor = right.m_denominator / divisor;
    return {sum(times(left.m_numerator, leftFactor), times(right.m_numerator, rightFactor)),
            times(left.m_denominator, leftFactor)};
}

Rational operator-(const Rational& left, const Rational& right) {
    return left + -right;
}

Rational operator*(const Rational& left, const Rational& right) {
    const Rational crossLeft(left.m_numerator, right.m_denominator);
    const Rational crossRight(right.m_numerator, left.m_denominator);
    Rational product;  // of reduced factors without a common divisor: reduced already
    product.m_numerator = times(crossLeft.m_numerator, crossRight.m_numerator);
    product.m_denominator = times(crossLeft.m_denominator, crossRight.m_denominator);
    return product;
}

Rational operator/(const Rational& left, const Rational& right) {
    Q_ASSERT(!right.isZero());
    Rational inverse;
    inverse.m_numerator = right.m_numerator < 0 ? -right.m_denominator : right.m_denominator;
    inverse.m_denominator = right.m_numerator < 0 ? -right.m_numerator : right.m_numerator;
    return left * inverse;
}

Rational Rational::operator-() const {
    Rational negated = *this;
    negated.m_numerator = -negated.m_numerator;
    return negated;
}

// Crosswise where the products fit. Else compares the whole parts, then the fractions' reciprocals the other way round
// (their continued fractions): no product is formed, so that no pair of fractions is too large to be compared.
std::strong_ordering operator<=>(const Rational& left, const Rational& right) {
    if (fits64(left.m_numerator) && fits64(left.m_denominator) && fits64(right.m_numerator) &&
        fits64(right.m_denominator)) {
        return left.m_numerator * right.m_denominator <=> right.m_numerator * left.m_denominator;
    }
    Int128 a = left.m_numerator;
    Int128 b = left.m_denominator;
    Int128 c = right.m_numerator;
    Int128 d = right.m_denominator;
    for (bool reversed = false;; reversed = !reversed) {
        const Int128 wholeLeft = floorOf(a, b);
        const Int128 wholeRight = floorOf(c, d);
        const Int128 restLeft = a - wholeLeft * b;
        const Int128 restRight = c - wholeRight * d;
        if (wholeLeft != wholeRight || restLeft == 0 || restRight == 0) {
            const auto order = wholeLeft != wholeRight ? wholeLeft <=> wholeRight : restLeft <=> restRight;
            return reversed ? 0 <=> order : order;
        }
        a = b;
        b = restLeft;
        c = d;
        d = restRight;
    }
}

}  // namespace pledge
