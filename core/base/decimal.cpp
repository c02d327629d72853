#include <core/base/decimal.h>

#include <algorithm>
#include <limits>

using namespace Qt::StringLiterals;

namespace pledge {

namespace {

constexpr bool isDigit(QChar c) {
    return c >= u'0' && c <= u'9';
}

Error refusal(ErrorCode code, QStringView text) {
    return Error{code, {}, {text.toString()}, {}};
}

/// Appends one digit on the negative side, where 64 bits reach one further; false when it does not fit.
bool appendDigit(qint64& negative, QChar digit) {
    return !__builtin_mul_overflow(negative, qint64{10}, &negative) &&
           !__builtin_sub_overflow(negative, qint64{digit.unicode() - u'0'}, &negative);
}

struct DigitRun {
    QStringView whole;
    QStringView fraction;
};

/// Splits an unsigned figure at its point; nothing if a character is neither digit nor the one point.
std::optional<DigitRun> splitDigits(QStringView text) {
    const auto point = text.indexOf(u'.');
    const DigitRun run = point < 0 ? DigitRun{text, {}} : DigitRun{text.first(point), text.sliced(point + 1)};
    if (run.whole.isEmpty() && run.fraction.isEmpty()) {
        return std::nullopt;
    }
    const auto allDigits = [](QStringView part) { return std::all_of(part.begin(), part.end(), isDigit); };
    if (!allDigits(run.whole) || !allDigits(run.fraction)) {
        return std::nullopt;
    }
    return run;
}

quint64 magnitude(qint64 value) {
    return value < 0 ? quint64{0} - static_cast<quint64>(value) : static_cast<quint64>(value);
}

quint64 powerOfTen(int exponent) {
    quint64 power = 1;
    for (int i = 0; i < exponent; ++i) {
        power *= 10;
    }
    return power;
}

}  // namespace

Result<Decimal> Decimal::parse(QStringView text) {
    const bool negative = text.startsWith(u'-');
    const QStringView digits = negative || text.startsWith(u'+') ? text.sliced(1) : text;
    const auto run = splitDigits(digits);
    if (!run) {
        return refusal(ErrorCode::NotANumber, text);
    }
    QStringView fraction = run->fraction;
    while (fraction.endsWith(u'0')) {
        fraction.chop(1);
    }
    if (fraction.size() > kPlaces) {
        return refusal(ErrorCode::TooManyDecimals, text);
    }
    qint64 value = 0;
    bool fits = true;
    for (const QChar digit : run->whole) {
        fits = fits && appendDigit(value, digit);
    }
    for (int place = 0; place < kPlaces; ++place) {
        fits = fits && appendDigit(value, place < fraction.size() ? fraction[place] : u'0');
    }
    // the lowest 64-bit number has no positive twin and is outside the range
    if (!fits || value == std::numeric_limits<qint64>::min()) {
        return refusal(ErrorCode::Overflow, text);
    }
    return Decimal(negative ? value : -value);
}

QString Decimal::toString() const {
    QString text = toString(kPlaces);
    while (text.endsWith(u'0')) {
        text.chop(1);
    }
    if (text.endsWith(u'.')) {
        text.chop(1);
    }
    return text;
}

QString Decimal::toString(int places) const {
    Q_ASSERT(places >= 0 && places <= kPlaces);
    const quint64 unit = powerOfTen(kPlaces - places);
    const quint64 rounded = (magnitude(m_micros) + unit / 2) / unit;
    const quint64 scale = powerOfTen(places);
    QString text = QString::number(rounded / scale);
    if (places > 0) {
        text += u'.' + QString::number(rounded % scale).rightJustified(places, u'0');
    }
    return m_micros < 0 && rounded > 0 ? u'-' + text : text;
}

double Decimal::toDouble() const {
    return static_cast<double>(m_micros) / static_cast<double>(kScale);
}

std::optional<Decimal> Decimal::plus(Decimal other) const {
    qint64 sum = 0;
    if (__builtin_add_overflow(m_micros, other.m_micros, &sum) || sum == std::numeric_limits<qint64>::min()) {
        return std::nullopt;
    }
    return Decimal(sum);
}

std::optional<Decimal> Decimal::minus(Decimal other) const {
    qint64 difference = 0;
    if (__builtin_sub_overflow(m_micros, other.m_micros, &difference) ||
        difference == std::numeric_limits<qint64>::min()) {
        return std::nullopt;
    }
    return Decimal(difference);
}

}  // namespace pledge
