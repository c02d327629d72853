#include <core/wording/fill.h>
#include <core/wording/forecastwords.h>
#include <core/wording/words.h>

#include <QCoreApplication>
#include <QStringList>

using namespace Qt::StringLiterals;

namespace pledge {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(ForecastWords)
};

/// A figure in running text, with its unit.
QString amount(const QString& figure, const UnitOfMeasure& unit) {
    if (unit.symbol.isEmpty() || unit.isPercent()) {
        return figure + unit.symbol;
    }
    return fill(Texts::tr("%1 %2", "figure, unit"), {figure, unit.symbol});
}

/// One decimal, of smaller figures up to three.
QString shortFigure(const Rational& value) {
    const Rational size = value.isNegative() ? -value : value;
    const int places = size >= Rational::fromInteger(1) ? 1 : size >= Rational::of(1, 10) ? 2 : 3;
    return value.rounded(places).toString();
}

QString keptWord(int percent) {
    if (percent == 100) {
        return Texts::tr("already reached");
    }
    if (percent >= 90) {
        return Texts::tr("very likely to be reached in time");
    }
    if (percent >= 70) {
        return Texts::tr("likely to be reached in time");
    }
    if (percent > 30) {
        return Texts::tr("hard to say whether it is reached in time");
    }
    return percent > 10 ? Texts::tr("unlikely to be reached in time")
                        : Texts::tr("very unlikely to be reached in time");
}

QString withinWord(int percent) {
    if (percent == 0) {
        return Texts::tr("already exceeded");
    }
    if (percent >= 90) {
        return Texts::tr("very likely to be held");
    }
    if (percent >= 70) {
        return Texts::tr("likely to be held");
    }
    if (percent > 30) {
        return Texts::tr("hard to say whether it is held");
    }
    return percent > 10 ? Texts::tr("unlikely to be held") : Texts::tr("very unlikely to be held");
}

QString joined(const QStringList& clauses) {
    return clauses.join(Texts::tr(", ", "between clauses"));
}

QString meanText(const Pledge& pledge, const Forecast& forecast) {
    return forecast.meanOfLastThree ? fill(Texts::tr("the last three months brought %1 a month on average"),
                                           {perMonthText(*forecast.meanOfLastThree, pledge.unit)})
                                    : QString();
}

/// What is needed beside what came in of late.
QString needsText(const Pledge& pledge, const Forecast& forecast, Month asOf) {
    QStringList clauses;
    if (forecast.toNext) {
        clauses.append(needText(pledge, *forecast.toNext, asOf));
    }
    if (forecast.toFinal && (!forecast.toNext || forecast.toFinal->milestone != forecast.toNext->milestone)) {
        clauses.append(needText(pledge, *forecast.toFinal, asOf));
    }
    if (const QString mean = meanText(pledge, forecast); !clauses.isEmpty() && !mean.isEmpty()) {
        clauses.append(mean);
    }
    return joined(clauses);
}

QString outlookText(const Pledge& pledge, const ForecastRange& range, Month asOf) {
    QStringList clauses;
    for (const MilestoneOutlook& outlook : range.outlook) {
        clauses.append(fill(Texts::tr("the target due %1: %2"),
                            {dueText(outlook.milestone.due, asOf), likelihoodText(pledge, outlook.likelihood)}));
    }
    return joined(clauses);
}

}  // namespace

QString forecastSentence(const Pledge& pledge, const Forecast& forecast, Month asOf) {
    QStringList parts;
    if (forecast.range) {
        const ForecastRange& range = *forecast.range;
        parts.append(fill(Texts::tr("%1, %2 %3", "method, end, range"),
                          {forecastMethodText(forecast), forecastEndText(range.end().month, asOf),
                           forecastRangeText(pledge, range.end())}));
    } else {
        parts.append(noForecastText(*forecast.none));
    }
    parts.append(needsText(pledge, forecast, asOf));
    if (forecast.range) {
        parts.append(outlookText(pledge, *forecast.range, asOf));
    }
    parts.removeAll(QString());
    return parts.join(Texts::tr("; ", "between parts of a sentence"));
}

QString forecastMethodText(const Forecast& forecast) {
    const ForecastRange& range = *forecast.range;
    const QString behind = QString::number(range.monthsBehind);
    switch (range.method) {
        case ForecastMethod::MeanOfAll:
            return fill(Texts::tr("by the mean of %1 months"), {behind});
        case ForecastMethod::MeanWithoutOddMonths:
            return fill(Texts::tr("by the mean of %1 months, leaving out %2 that stand(s) out"),
                        {behind, QString::number(forecast.monthsReported - range.monthsBehind)});
        case ForecastMethod::MeanSinceStep:
            if (range.monthsBehind == 1) {
                return Texts::tr("half by the last month, which is at another level, half by those before");
            }
            return fill(Texts::tr("mostly by the last %1 month(s), since the level has changed"), {behind});
        case ForecastMethod::LastYearsShape:
            return fill(Texts::tr("by last year's months and the growth over %1 months"), {behind});
    }
    Q_UNREACHABLE();
}

QString forecastRangeText(const Pledge& pledge, const ForecastPoint& end) {
    //: %1 likely, %2 low, %3 high, the last two as figures of one range
    return fill(
        Texts::tr("about %1 (%2 to %3, four cases in five)"),
        {amount(end.likely.toString(), pledge.unit), end.low.toString(), amount(end.high.toString(), pledge.unit)});
}

QString forecastEndText(Month end, Month asOf) {
    const bool yearsEnd = end.monthOfYear() == 12 && end.year() == asOf.year();
    return yearsEnd ? Texts::tr("by the year's end") : asOfText(end);
}

QString perMonthText(const Rational& perMonth, const UnitOfMeasure& unit) {
    return amount(shortFigure(perMonth), unit);
}

QString needText(const Pledge& pledge, const Need& need, Month asOf) {
    const QString pattern = pledge.bound == Bound::AtLeast ? Texts::tr("%1 it takes %2 a month", "by when, how much")
                                                           : Texts::tr("%1 at most %2 a month", "by when, how much");
    return fill(pattern, {dueText(need.milestone.due, asOf), perMonthText(need.perMonth, pledge.unit)});
}

QString likelihoodText(const Pledge& pledge, double likelihood) {
    const int percent = likelihoodPercent(likelihood);
    const QString word = pledge.bound == Bound::AtLeast ? keptWord(percent) : withinWord(percent);
    const bool certain = percent == 0 || percent == 100;
    return certain ? word : fill(Texts::tr("%1 (about %2%)", "words, percent"), {word, QString::number(percent)});
}

QString finalOutlookText(const Pledge& pledge, const Forecast& forecast, const Milestone& final) {
    if (forecast.range && !forecast.range->outlook.empty()) {
        return likelihoodText(pledge, forecast.range->outlook.back().likelihood);
    }
    if (final.value && satisfies(pledge.bound, forecast.total.rounded(Decimal::kPlaces), *final.value)) {
        return Texts::tr("reached");
    }
    return forecast.toFinal ? QString() : Texts::tr("its date has passed");
}

QString forecastRuleText() {
    return Texts::tr(
        "Forecast: an estimate from the months reported so far; in four years of five the outcome lies between low and "
        "high. It says what happens if nothing changes, not what is pledged.");
}

QString noForecastText(NoForecast reason) {
    switch (reason) {
        case NoForecast::NotCumulative:
            return Texts::tr("no forecast: the figures do not add up over the months");
        case NoForecast::OutsideCount:
            return Texts::tr("no forecast: the pledge stands outside the count");
        case NoForecast::RunOver:
            return Texts::tr("no forecast: no month is left");
        case NoForecast::TooFewMonths:
            return Texts::tr("no forecast: it takes three months and two reports");
        case NoForecast::NothingYet:
            return Texts::tr("no forecast: nothing has come in yet");
    }
    Q_UNREACHABLE();
}

QString forecastLineName() {
    return Texts::tr("forecast");
}

QString forecastEdgeName(BandEdge edge) {
    return edge == BandEdge::Low ? Texts::tr("forecast, low") : Texts::tr("forecast, high");
}

QString forecastLabel(const ForecastPoint& end) {
    //: %1 likely, %2 low, %3 high
    return fill(Texts::tr("forecast %1 (%2–%3)"), {end.likely.toString(), end.low.toString(), end.high.toString()});
}

}  // namespace pledge
