#include <core/wording/fill.h>
#include <core/wording/translated.h>
#include <core/wording/words.h>

#include <QLocale>

using namespace Qt::StringLiterals;

namespace pledge {

namespace {

QString englishMonth(Month month, QLocale::FormatType length) {
    return QLocale(QLocale::English).monthName(month.monthOfYear(), length);
}

QStringList dateParts(QDate date, QLocale::FormatType length) {
    const Month month = Month::of(date);
    return {QString::number(date.year()), QString::number(date.month()), englishMonth(month, length),
            QString::number(date.day())};
}

Rational magnitude(const Rational& points) {
    return points.isNegative() ? -points : points;
}

}  // namespace

QString monthText(Month month) {
    //: %1 year, %2 number of the month, %3 English name of the month
    return fill(Words::tr("%3 %1"), dateParts(month.firstDay(), QLocale::LongFormat));
}

QString shortMonth(Month month) {
    //: %2 number of the month, %3 short English name of the month
    return fill(Words::tr("%3", "a month without its year"), dateParts(month.firstDay(), QLocale::ShortFormat));
}

QString asOfText(Month month) {
    //: %1 year, %2 number of the month, %3 English name of the month
    return fill(Words::tr("by the end of %3 %1", "as of"), dateParts(month.firstDay(), QLocale::LongFormat));
}

QString dueText(QDate due, Month readIn) {
    const bool monthEnd = due == Month::of(due).lastDay();
    const bool sameYear = due.year() == readIn.year();
    const QStringList parts = dateParts(due, QLocale::LongFormat);
    //: %1 year, %2 number of the month, %3 English name of the month, %4 day
    const QString dayOnly = Words::tr("by %4 %3");
    if (monthEnd) {
        return fill(sameYear ? Words::tr("by the end of %3") : Words::tr("by the end of %3 %1"), parts);
    }
    return fill(sameYear ? dayOnly : Words::tr("by %4 %3 %1"), parts);
}

QString smallestShown(int decimals) {
    return decimals == 0 ? u"1"_s : u"0."_s + QString(decimals - 1, u'0') + u'1';
}

QString rateText(const Rational& percent, int decimals) {
    return percent.toString(decimals) + u'%';
}

QString gapText(const Rational& points, int decimals) {
    if (points.isZero()) {
        return Words::tr("on pace");
    }
    if (points.rounded(decimals).isZero()) {
        return fill(points.isNegative() ? Words::tr("behind by less than %1 percentage points")
                                        : Words::tr("ahead by less than %1 percentage points"),
                    {smallestShown(decimals)});
    }
    return fill(
        points.isNegative() ? Words::tr("behind by %1 percentage points") : Words::tr("ahead by %1 percentage points"),
        {magnitude(points).toString(decimals)});
}

QString gapFigure(const Rational& points, int decimals) {
    const QString sign = points.isZero() ? QString() : points.isNegative() ? u"−"_s : u"+"_s;
    return sign + magnitude(points).toString(decimals);
}

QString figureText(Decimal figure, const UnitOfMeasure& unit) {
    if (unit.symbol.isEmpty()) {
        return figure.toString();
    }
    return figure.toString() + (unit.isPercent() ? QString() : u" "_s) + unit.symbol;
}

}  // namespace pledge
