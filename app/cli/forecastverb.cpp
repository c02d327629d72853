#include <app/cli/forecastverb.h>
#include <app/cli/review.h>
#include <app/cli/texttable.h>
#include <core/exchange/forecasttable.h>
#include <core/schedule/forecast.h>
#include <core/wording/fill.h>
#include <core/wording/forecastwords.h>
#include <core/wording/words.h>

using namespace Qt::StringLiterals;

namespace pledge {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(ForecastVerb)
};

std::vector<PrintedColumn> columns() {
    return {{Texts::tr("Unit"), Side::Left},
            {Texts::tr("Pledge"), Side::Left},
            {Texts::tr("Total"), Side::Right},
            {Texts::tr("Target"), Side::Right},
            {Texts::tr("Needed a month"), Side::Right},
            {Texts::tr("Last three months"), Side::Right},
            {Texts::tr("Likely at the end"), Side::Right},
            {Texts::tr("Low to high"), Side::Right},
            {Texts::tr("Target in time"), Side::Left},
            {Texts::tr("How reckoned"), Side::Left}};
}

QString monthly(const std::optional<Rational>& perMonth, const UnitOfMeasure& unit) {
    return perMonth ? perMonthText(*perMonth, unit) : QString();
}

QString targetText(const Pledge& pledge, const Milestone& final, Month asOf) {
    return fill(Texts::tr("%1 %2", "due, target"), {dueText(final.due, asOf), figureText(*final.value, pledge.unit)});
}

QStringList rowOf(const Review& review, const OrgUnit& unit, const Pledge& pledge, const Forecast& made) {
    const auto final = finalMilestone(pledge, review.snapshot.plan(), review.asOf);
    QStringList row{unit.name,
                    pledge.name,
                    made.from ? figureText(made.total.rounded(Decimal::kPlaces), pledge.unit) : QString(),
                    final ? targetText(pledge, *final, review.asOf) : QString(),
                    made.toFinal ? perMonthText(made.toFinal->perMonth, pledge.unit) : QString(),
                    monthly(made.meanOfLastThree, pledge.unit)};
    if (!made.range) {
        return row + QStringList{{}, {}, {}, noForecastText(*made.none)};
    }
    const ForecastPoint& end = made.range->end();
    return row + QStringList{figureText(end.likely, pledge.unit),
                             fill(Texts::tr("%1 to %2", "low, high"), {end.low.toString(), end.high.toString()}),
                             final ? finalOutlookText(pledge, made, *final) : QString(), forecastMethodText(made)};
}

std::vector<QStringList> rowsOf(const Review& review, std::optional<OrgUnitId> only, UnitGroup group) {
    std::vector<QStringList> rows;
    for (const OrgUnit& unit : review.snapshot.units()) {
        if (unit.group != group || (only && *only != unit.id)) {
            continue;
        }
        for (const std::size_t position : review.snapshot.linesOf(unit.id)) {
            const Forecast made = forecast(review.snapshot, position, review.asOf);
            if (made.none != NoForecast::NotCumulative) {
                rows.push_back(rowOf(review, unit, *review.snapshot.lines()[position].pledge, made));
            }
        }
    }
    return rows;
}

/// Departments, towns and task forces are lists of their own; never one.
void printTable(QTextStream& out, const Review& review, std::optional<OrgUnitId> only) {
    out << reviewTitle(review) << '\n';
    for (const UnitGroup group : kUnitGroups) {
        const auto rows = rowsOf(review, only, group);
        if (!rows.empty()) {
            out << '\n' << textTable(columns(), rows);
        }
    }
    out << '\n' << forecastRuleText() << '\n';
    if (review.snapshot.plan().isSample) {
        out << sampleWord() << '\n';
    }
    out.flush();
}

}  // namespace

QString ForecastVerb::summary() const {
    return tr("Print what the running totals need a month and where they are likely to end.");
}

ExitCode ForecastVerb::run(const QStringList& arguments, const Console& console) {
    VerbOptions options(u"forecast"_s, summary());
    addReviewOptions(options);
    options.addValue(u"unit"_s, u"NAME"_s, tr("Only this unit, by its name or an alias."));
    addFormatOption(options);
    if (const auto ended = options.parse(arguments, console)) {
        return *ended;
    }
    const auto request = reviewRequestOf(options);
    if (!request) {
        return console.fail(request.error());
    }
    const Review& review = request->review;
    if (request->format == OutputFormat::Table) {
        printTable(console.out, review, request->unit);
    } else {
        printData(console, forecastTable(review.snapshot, review.asOf, request->unit), request->format);
    }
    return ExitCode::Done;
}

}  // namespace pledge
