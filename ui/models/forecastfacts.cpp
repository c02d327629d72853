#include <core/schedule/forecast.h>
#include <core/wording/fill.h>
#include <core/wording/forecastwords.h>
#include <core/wording/words.h>
#include <ui/models/facts.h>

#include <QCoreApplication>

namespace pledge {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(ForecastFacts)
};

void add(FactSection& section, const QString& label, const QString& value) {
    section.rows.push_back({label, value, std::nullopt, {}});
}

void addNeed(FactSection& section, const FactSource& source, const Need& need) {
    const QString pattern = source.pledge().bound == Bound::AtLeast ? Texts::tr("Needed a month %1", "by when")
                                                                    : Texts::tr("At most a month %1", "by when");
    add(section, fill(pattern, {dueText(need.milestone.due, source.board.asOf())}),
        perMonthText(need.perMonth, source.pledge().unit));
}

/// What is needed a month, and beside it what a month has brought so far.
void addNeeds(FactSection& section, const FactSource& source, const Forecast& made) {
    if (made.toNext) {
        addNeed(section, source, *made.toNext);
    }
    if (made.toFinal && (!made.toNext || made.toFinal->milestone != made.toNext->milestone)) {
        addNeed(section, source, *made.toFinal);
    }
    const UnitOfMeasure& unit = source.pledge().unit;
    if (made.meanOfLastThree) {
        add(section, Texts::tr("Mean of the last three months"), perMonthText(*made.meanOfLastThree, unit));
    }
    if (made.meanOfAll && made.monthsReported > 3) {
        add(section, fill(Texts::tr("Mean of all %1 months"), {QString::number(made.monthsReported)}),
            perMonthText(*made.meanOfAll, unit));
    }
}

void addRange(FactSection& section, const FactSource& source, const Forecast& made) {
    const Month asOf = source.board.asOf();
    const ForecastRange& range = *made.range;
    add(section, fill(Texts::tr("Likely %1", "by when"), {forecastEndText(range.end().month, asOf)}),
        forecastRangeText(source.pledge(), range.end()));
    for (const MilestoneOutlook& outlook : range.outlook) {
        add(section,
            fill(Texts::tr("%1 %2", "due, target"),
                 {dueText(outlook.milestone.due, asOf), figureText(*outlook.milestone.value, source.pledge().unit)}),
            likelihoodText(source.pledge(), outlook.likelihood));
    }
    add(section, Texts::tr("Reckoned"), forecastMethodText(made));
}

}  // namespace

FactSection forecastFacts(const FactSource& source) {
    FactSection section{Texts::tr("Forecast"), {}};
    const Forecast made = forecast(source.snapshot, source.position, source.board.asOf());
    const bool nothingToSay =
        made.none && *made.none != NoForecast::TooFewMonths && *made.none != NoForecast::NothingYet;
    if (nothingToSay) {
        return section;
    }
    addNeeds(section, source, made);
    if (made.range) {
        addRange(section, source, made);
    } else {
        add(section, {}, noForecastText(*made.none));
    }
    return section;
}

}  // namespace pledge
