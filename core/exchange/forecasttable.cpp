#include <core/exchange/forecasttable.h>
#include <core/exchange/plantokens.h>
#include <core/schedule/forecast.h>

#include <array>

using namespace Qt::StringLiterals;

namespace pledge {

namespace {

constexpr std::array<QByteArrayView, 4> kMethodTokens{"mean_of_all", "mean_without_odd_months", "mean_since_step",
                                                      "last_years_shape"};
constexpr std::array<QByteArrayView, 5> kReasonTokens{"not_cumulative", "outside_count", "run_over", "too_few_months",
                                                      "nothing_yet"};

const QStringList& columns() {
    static const QStringList names =
        u"unit,group,pledge,unit_of_measure,reported_month,total,months_reported,next_due,next_target,"
        "next_needed_per_month,next_likelihood,final_due,final_target,final_needed_per_month,final_likelihood,"
        "mean_last_three,mean_all,method,months_behind,low,likely,high,reason"_s.split(u',');
    return names;
}

StatusCell text(const QString& content) {
    return content.isEmpty() ? StatusCell{} : StatusCell{StatusCell::Type::Text, content};
}

StatusCell number(const QString& digits) {
    return {StatusCell::Type::Number, digits};
}

/// With as many decimals as a figure may have, and no more than it needs.
StatusCell perMonth(const std::optional<Rational>& value) {
    return value ? number(value->rounded(Decimal::kPlaces).toString()) : StatusCell{};
}

/// Due date, target, what is needed a month and the likelihood in percent of the next or the last open milestone.
std::vector<StatusCell> milestoneCells(const Forecast& forecast, const std::optional<Need>& need, bool last) {
    std::vector<StatusCell> cells(4);
    const MilestoneOutlook* outlook = nullptr;
    if (forecast.range && !forecast.range->outlook.empty()) {
        outlook = last ? &forecast.range->outlook.back() : &forecast.range->outlook.front();
        cells[3] = number(QString::number(likelihoodPercent(outlook->likelihood)));
    }
    const Milestone* milestone = need ? &need->milestone : outlook != nullptr ? &outlook->milestone : nullptr;
    if (milestone != nullptr) {
        cells[0] = text(milestone->due.toString(Qt::ISODate));
        cells[1] = number(milestone->value->toString());
    }
    if (need) {
        cells[2] = perMonth(need->perMonth);
    }
    return cells;
}

std::vector<StatusCell> rangeCells(const Forecast& forecast) {
    std::vector<StatusCell> cells(6);
    if (forecast.range) {
        const ForecastPoint& end = forecast.range->end();
        cells = {text(tokenOf(kMethodTokens, forecast.range->method)),
                 number(QString::number(forecast.range->monthsBehind)),
                 number(end.low.toString()),
                 number(end.likely.toString()),
                 number(end.high.toString()),
                 {}};
    } else {
        cells.back() = text(tokenOf(kReasonTokens, *forecast.none));
    }
    return cells;
}

void append(std::vector<StatusCell>& row, std::vector<StatusCell> cells) {
    std::ranges::move(cells, std::back_inserter(row));
}

std::vector<StatusCell> rowOf(const OrgUnit& unit, const Pledge& pledge, const Forecast& forecast) {
    std::vector<StatusCell> row{text(unit.name), text(groupToken(unit.group)), text(pledge.name),
                                text(pledge.unit.symbol)};
    if (forecast.from) {
        append(row, {text(forecast.from->toString()), perMonth(forecast.total),
                     number(QString::number(forecast.monthsReported))});
    } else {
        append(row, std::vector<StatusCell>(3));
    }
    append(row, milestoneCells(forecast, forecast.toNext, false));
    append(row, milestoneCells(forecast, forecast.toFinal, true));
    append(row, {perMonth(forecast.meanOfLastThree), perMonth(forecast.meanOfAll)});
    append(row, rangeCells(forecast));
    return row;
}

void appendRows(StatusTable& table, const PlanSnapshot& snapshot, const OrgUnit& unit) {
    for (const std::size_t position : snapshot.linesOf(unit.id)) {
        const Forecast made = forecast(snapshot, position, table.asOf);
        if (made.none != NoForecast::NotCumulative) {
            table.rows.push_back(rowOf(unit, *snapshot.lines()[position].pledge, made));
        }
    }
}

}  // namespace

StatusTable forecastTable(const PlanSnapshot& snapshot, Month asOf, std::optional<OrgUnitId> only) {
    StatusTable table{snapshot.plan().name, asOf, snapshot.plan().isSample, {}, columns()};
    for (const UnitGroup group : kUnitGroups) {
        for (const OrgUnit& unit : snapshot.units(group)) {
            if (!only || *only == unit.id) {
                appendRows(table, snapshot, unit);
            }
        }
    }
    return table;
}

}  // namespace pledge
