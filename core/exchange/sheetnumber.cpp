#include <core/exchange/sheetnumber.h>

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace pledge {

namespace {

constexpr qsizetype kMostDigits = 15;
constexpr qsizetype kMostDecimals = 12;

const QRegularExpression& arabic() {
    static const QRegularExpression pattern(u"^[+\\-−－]?(\\d{1,3}(,\\d{3})+|\\d+)(\\.\\d+)?"_s);
    return pattern;
}

const QRegularExpression& chinese() {
    static const QRegularExpression pattern(
        u"^[零〇一二两三四五六七八九十百千廿卅]+(万[零一二三四五六七八九十百千]+)?"_s);
    return pattern;
}

int digitOf(QChar c) {
    const qsizetype at = u"〇一二三四五六七八九"_s.indexOf(c);
    return c == u'两' ? 2 : c == u'零' ? 0 : static_cast<int>(at);
}

int scaleOf(QChar c) {
    return c == u'十' ? 10 : c == u'百' ? 100 : c == u'千' ? 1000 : 0;
}

std::optional<qint64> belowTenThousand(QStringView text) {
    qint64 sum = 0;
    int digit = -1;
    int lastScale = 10'000;
    for (const QChar c : text) {
        if (c == u'廿' || c == u'卅') {
            sum += c == u'廿' ? 20 : 30;
            lastScale = 10;
        } else if (const int scale = scaleOf(c); scale > 0) {
            if (scale >= lastScale || digit == 0) {
                return std::nullopt;
            }
            sum += qint64{digit < 0 ? 1 : digit} * scale;
            lastScale = scale;
            digit = -1;
        } else if (digit > 0) {
            return std::nullopt;
        } else {
            digit = digitOf(c);
        }
    }
    const bool skipsZero = digit > 0 && lastScale >= 100 && lastScale < 10'000 && !text.contains(u'零');
    return skipsZero ? std::nullopt : std::optional(sum + std::max(digit, 0));
}

std::optional<WrittenNumber> readArabic(QStringView text) {
    QString digits = text.toString().remove(u',').replace(u'−', u'-').replace(u'－', u'-');
    const bool negative = digits.startsWith(u'-');
    digits.remove(u'-').remove(u'+');
    const qsizetype point = digits.indexOf(u'.');
    qsizetype decimals = point < 0 ? 0 : digits.size() - point - 1;
    digits.remove(u'.');
    for (; decimals > 0 && digits.endsWith(u'0'); --decimals) {
        digits.chop(1);
    }
    const QString significant = QString(digits).remove(QRegularExpression(u"^0+"_s));
    if (significant.size() > kMostDigits || decimals > kMostDecimals) {
        return WrittenNumber{{}, true, false};
    }
    qint64 denominator = 1;
    for (qsizetype i = 0; i < decimals; ++i) {
        denominator *= 10;
    }
    const qint64 numerator = significant.isEmpty() ? 0 : significant.toLongLong();
    return WrittenNumber{Rational::of(negative ? -numerator : numerator, denominator), false, false};
}

}  // namespace

bool WrittenNumber::endsInMultiple(const QString& rest) const {
    static const QRegularExpression further(u"^[万亿千百十][零〇一二两三四五六七八九十百千\\d]"_s);
    return further.match(rest).hasMatch();
}

std::optional<qint64> readChineseNumber(QStringView text) {
    const qsizetype split = text.indexOf(u'万');
    if (split < 0) {
        return belowTenThousand(text);
    }
    const auto high = belowTenThousand(text.first(split));
    const auto low = belowTenThousand(text.sliced(split + 1));
    return high && low ? std::optional(*high * 10'000 + *low) : std::nullopt;
}

qsizetype numberLength(QStringView text) {
    const QString all = text.toString();
    const qsizetype length = arabic().match(all).capturedLength();
    return length > 0 ? length : chinese().match(all).capturedLength();
}

std::optional<WrittenNumber> readNumber(QStringView text) {
    if (arabic().match(text.toString()).capturedLength() == text.size() && !text.isEmpty()) {
        return readArabic(text);
    }
    const bool hasScale = std::ranges::any_of(text, [](QChar c) { return scaleOf(c) > 0 || c == u'廿' || c == u'卅'; });
    if (text.size() > 1 && !hasScale) {
        return std::nullopt;
    }
    const auto number = readChineseNumber(text);
    return number ? std::optional(WrittenNumber{Rational::fromInteger(*number), false, true}) : std::nullopt;
}

}  // namespace pledge
