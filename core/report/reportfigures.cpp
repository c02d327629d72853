#include <core/report/reportfigures.h>
#include <core/report/reporttext.h>
#include <core/wording/fill.h>
#include <core/wording/words.h>

#include <QLocale>

using namespace Qt::StringLiterals;

namespace pledge {

namespace {

Rational magnitude(const Rational& value) {
    return value.isNegative() ? -value : value;
}

/// The points of a gap; what would round to nothing is still said to be there.
QString points(const Rational& gap, int decimals) {
    const Rational size = magnitude(gap);
    return size.rounded(decimals).isZero() ? fill(ReportText::tr("less than %1"), {smallestShown(decimals)})
                                           : size.toString(decimals);
}

}  // namespace

QString quantity(Decimal figure, const UnitOfMeasure& unit) {
    if (unit.isPercent() || unit.symbol.isEmpty()) {
        return figure.toString() + unit.symbol;
    }
    return fill(ReportText::tr("%1 %2", "figure, unit"), {figure.toString(), unit.symbol});
}

Decimal printed(Decimal figure, const Pledge& pledge) {
    return pledge.parts ? Rational(figure).rounded(2) : figure;
}

QString distance(Decimal one, Decimal other, const UnitOfMeasure& unit) {
    const Decimal apart = magnitude(Rational(one) - Rational(other)).rounded(Decimal::kPlaces);
    return unit.isPercent() ? fill(ReportText::tr("%1 percentage points"), {apart.toString()}) : quantity(apart, unit);
}

QString dueName(QDate due, Month readIn) {
    const QStringList parts{QString::number(due.year()), QString::number(due.month()),
                            QLocale(QLocale::English).monthName(due.month()), QString::number(due.day())};
    const bool sameYear = due.year() == readIn.year();
    if (due == Month::of(due).lastDay()) {
        //: %1 year, %2 number of the month, %3 English name of the month
        return fill(sameYear ? ReportText::tr("the end of %3") : ReportText::tr("the end of %3 %1"), parts);
    }
    //: %1 year, %2 number of the month, %3 English name of the month, %4 day
    return fill(sameYear ? ReportText::tr("%4 %3") : ReportText::tr("%4 %3 %1"), parts);
}

QString scheduleGap(const Rational& gap, int decimals) {
    if (gap.isZero()) {
        return ReportText::tr("level with the calendar");
    }
    return fill(gap.isNegative() ? ReportText::tr("%1 percentage points behind the calendar")
                                 : ReportText::tr("%1 percentage points ahead of the calendar"),
                {points(gap, decimals)});
}

QString ladderGap(const Rational& gap, int decimals) {
    if (gap.isZero()) {
        return ReportText::tr("level with the pledged pace");
    }
    return fill(gap.isNegative() ? ReportText::tr("%1 percentage points behind the pledged pace")
                                 : ReportText::tr("%1 percentage points ahead of the pledged pace"),
                {points(gap, decimals)});
}

QString joined(const QStringList& sentences) {
    QString text;
    for (const QString& sentence : sentences) {
        if (text.isEmpty() || sentence.isEmpty()) {
            text += sentence;
        } else {
            text = fill(ReportText::tr("%1 %2", "two sentences"), {text, sentence});
        }
    }
    return text;
}

QString listed(const QStringList& names) {
    return names.join(ReportText::tr(", ", "between the names of a list"));
}

}  // namespace pledge
