#include <core/document/xlsxvalue.h>

#include <QDateTime>

#include <cmath>

using namespace Qt::StringLiterals;

namespace pledge {

namespace {

constexpr int kDigits = 15;
constexpr int kLongest = 48;
constexpr int kDaySeconds = 24 * 60 * 60;
constexpr double kLastSerial = 2'958'465;  // 9999-12-31

/// A figure as its significant digits and the place of its point among them.
struct Digits {
    bool negative = false;
    QByteArray digits;
    int point = 0;
};

/// Of a text of digits, at most one sign and one point, and perhaps an exponent.
Digits digitsOf(const QByteArray& text) {
    Digits figure;
    const qsizetype exponentAt = text.toLower().indexOf('e');
    const QByteArray mantissa = exponentAt < 0 ? text : text.first(exponentAt);
    const int exponent = exponentAt < 0 ? 0 : text.sliced(exponentAt + 1).toInt();
    bool isFraction = false;
    for (const char sign : mantissa) {
        if (sign == '.') {
            isFraction = true;
        } else if (sign == '-') {
            figure.negative = true;
        } else if (sign != '+') {
            const bool leads = figure.digits.isEmpty() && sign == '0';
            figure.point += isFraction ? (leads ? -1 : 0) : (leads ? 0 : 1);
            figure.digits += leads ? QByteArray() : QByteArray(1, sign);
        }
    }
    figure.point += exponent;
    while (figure.digits.endsWith('0')) {
        figure.digits.chop(1);
    }
    return figure;
}

QByteArray plain(const Digits& figure) {
    if (figure.digits.isEmpty()) {
        return "0";
    }
    QByteArray digits = figure.digits;
    qsizetype point = figure.point;
    if (point <= 0) {
        digits.prepend(QByteArray(1 - point, '0'));
        point = 1;
    }
    if (digits.size() < point) {
        digits.append(QByteArray(point - digits.size(), '0'));
    }
    if (digits.size() > point) {
        digits.insert(point, '.');
    }
    return figure.negative ? '-' + digits : digits;
}

/// What a spreadsheet, which computes with doubles, means by the text. An exponent is never taken as it is written: the
/// double bounds it.
Digits meant(const QByteArray& text, double value) {
    if (!text.toLower().contains('e')) {
        const Digits written = digitsOf(text);
        if (written.digits.size() <= kDigits) {
            return written;
        }
    }
    return digitsOf(QByteArray::number(value, 'e', kDigits - 1));
}

/// Day 60 of the old count is a 29 February 1900 that never was: days before it count from one day later.
QDate dayOf(int serial, bool countsFrom1904) {
    if (countsFrom1904) {
        return QDate(1904, 1, 1).addDays(serial);
    }
    return serial == 60 ? QDate() : QDate(1899, 12, serial < 60 ? 31 : 30).addDays(serial);
}

QByteArray dateText(double serial, FigureFormat format, bool countsFrom1904) {
    if (serial < (countsFrom1904 ? 0 : 1) || serial > kLastSerial) {
        return {};
    }
    const qint64 seconds = std::llround(serial * kDaySeconds);
    const QDate day = dayOf(static_cast<int>(seconds / kDaySeconds), countsFrom1904);
    if (!day.isValid()) {
        return {};
    }
    const QByteArray date = day.toString(Qt::ISODate).toUtf8();
    const int time = static_cast<int>(seconds % kDaySeconds);
    if (time != 0) {
        return date + ' ' + QTime(0, 0).addSecs(time).toString(u"HH:mm:ss"_s).toUtf8();
    }
    return format == FigureFormat::Month && day.day() == 1 ? date.first(7) : date;
}

}  // namespace

std::optional<CellName> cellName(QStringView text) {
    CellName name;
    qsizetype at = 0;
    for (; at < text.size() && text[at] >= u'A' && text[at] <= u'Z' && name.column <= kXlsxColumns; ++at) {
        name.column = name.column * 26 + (text[at].unicode() - u'A' + 1);
    }
    bool isNumber = false;
    name.row = text.sliced(at).toInt(&isNumber);
    const bool inSheet = name.column >= 1 && name.column <= kXlsxColumns && name.row >= 1 && name.row <= kXlsxRows;
    if (!isNumber || !inSheet) {
        return std::nullopt;
    }
    return CellName{name.row - 1, name.column - 1};
}

QByteArray figureText(const QByteArray& figure, FigureFormat format, bool countsFrom1904) {
    bool isNumber = false;
    const double value = figure.toDouble(&isNumber);
    if (!isNumber || !std::isfinite(value)) {
        return figure;
    }
    Digits digits = meant(figure.trimmed(), value);
    if (std::abs(digits.point) + digits.digits.size() > kLongest) {
        return figure;
    }
    if (format == FigureFormat::Percent) {
        digits.point += digits.digits.isEmpty() ? 0 : 2;
        return plain(digits) + '%';
    }
    const bool isDay = format == FigureFormat::Date || format == FigureFormat::Month;
    const QByteArray date = isDay ? dateText(value, format, countsFrom1904) : QByteArray();
    return date.isEmpty() ? plain(digits) : date;
}

}  // namespace pledge
