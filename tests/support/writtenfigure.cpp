#include <tests/support/writtenfigure.h>

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace pledge::test {

namespace {

constexpr qint64 kHalf = Decimal::kScale / 2;

/// Full width to half width, blanks and separators of thousands left out.
QString plain(const QString& text) {
    constexpr char16_t kFullWidth = 0xFF01;
    constexpr char16_t kFullWidthEnd = 0xFF5E;
    constexpr char16_t kToHalf = 0xFEE0;
    QString kept;
    for (const QChar each : text) {
        const char16_t code = each.unicode();
        if (!each.isSpace()) {
            kept.append(code >= kFullWidth && code <= kFullWidthEnd ? QChar(static_cast<char16_t>(code - kToHalf))
                                                                    : each);
        }
    }
    static const QRegularExpression separator(u"(?<=\\d),(?=\\d{3})"_s);
    return kept.remove(separator);
}

qint64 digitOf(QChar sign) {
    static const QString digits = u"零一二三四五六七八九"_s;
    return sign == u'〇' ? 0 : sign == u'两' || sign == u'兩' ? 2 : digits.indexOf(sign);
}

qint64 placeOf(QChar sign) {
    switch (sign.unicode()) {
        case u'十':
            return 10;
        case u'百':
            return 100;
        case u'千':
            return 1000;
        default:
            return 0;
    }
}

qint64 groupOf(QChar sign) {
    return sign == u'万' || sign == u'萬' ? 10'000 : sign == u'亿' || sign == u'億' ? 100'000'000 : 0;
}

/// The figure of Chinese numerals, in millionths: digits and places add up within a group of 万 or 亿; the digit after
/// 成 is a tenth of it, 半 a half.
qint64 chineseFigure(const QString& numerals) {
    qint64 whole = 0;
    qint64 group = 0;
    qint64 digit = 0;
    qint64 part = 0;
    bool tenths = false;
    for (const QChar sign : numerals) {
        if (sign == u'半') {
            part += kHalf;
        } else if (sign == u'成') {
            tenths = true;
        } else if (sign == u'廿') {
            group += 20;
        } else if (groupOf(sign) > 0) {
            whole += std::max<qint64>(1, group + digit) * groupOf(sign);
            group = digit = 0;
        } else if (placeOf(sign) > 0) {
            group += std::max<qint64>(1, digit) * placeOf(sign);
            digit = 0;
        } else if (tenths) {
            part += digitOf(sign) * (Decimal::kScale / 10);
        } else {
            digit = digitOf(sign);
        }
    }
    return (whole + group + digit) * Decimal::kScale + part;
}

void addChinese(const QString& text, std::vector<Decimal>& figures) {
    static const QRegularExpression numerals(u"[零〇一二两兩三四五六七八九十廿百千万萬亿億半成]+"_s);
    for (auto found = numerals.globalMatch(text); found.hasNext();) {
        QString run = found.next().captured();
        figures.push_back(Decimal::fromMicros(chineseFigure(run)));
        while (!run.isEmpty() && groupOf(run.back()) > 0) {
            run.chop(1);
            figures.push_back(Decimal::fromMicros(chineseFigure(run)));
        }
    }
}

}  // namespace

std::vector<Decimal> figuresIn(const QString& text) {
    static const QRegularExpression arabic(u"\\d+(?:\\.\\d+)?"_s);
    const QString line = plain(text);
    std::vector<Decimal> figures;
    for (auto found = arabic.globalMatch(line); found.hasNext();) {
        if (const auto figure = Decimal::parse(found.next().captured())) {
            figures.push_back(*figure);
        }
    }
    if (figures.empty()) {
        addChinese(line, figures);
    }
    return figures;
}

}  // namespace pledge::test
