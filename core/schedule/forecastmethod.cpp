#include <core/schedule/forecastmethod.h>
#include <core/schedule/forecastseason.h>
#include <core/schedule/forecaststatistics.h>

#include <algorithm>
#include <cmath>

namespace pledge {

namespace {

Projection projectRate(ForecastMethod method, const MonthlyRate& rate, int left) {
    Projection projection{method, rate.months, {}, {}, rate.freedom};
    for (int months = 1; months <= left; ++months) {
        const double ofMonths = months + square(months) / rate.months;
        projection.added.push_back(months * rate.mean);
        projection.deviation.push_back(std::sqrt(rate.variance * ofMonths + square(kDrift * rate.mean * months)));
    }
    return projection;
}

std::vector<AddedFigure> without(std::span<const AddedFigure> reports, const std::vector<bool>& odd) {
    std::vector<AddedFigure> rest;
    for (std::size_t i = 0; i < reports.size(); ++i) {
        if (!odd[i]) {
            rest.push_back(reports[i]);
        }
    }
    return rest;
}

/// Odd months may come again: what they stand out by widens the band, spread over the whole run, twice.
MonthlyRate rateWithoutOdd(std::span<const AddedFigure> reports, std::span<const AddedFigure> rest, int left) {
    MonthlyRate rate = rateOf(rest);
    const double standOut = squaresAbout(rate.mean, reports) - squaresAbout(rate.mean, rest);
    rate.variance += 2 * standOut / (rateOf(reports).months + left);
    return rate;
}

/// The new level, to the part of k ÷ (k + 1) where it has k reports, for the rest the level before: what looks new
/// after one report may fall back.
MonthlyRate rateSince(std::span<const AddedFigure> reports, std::size_t step) {
    const double before = rateOf(reports.first(step)).mean;
    MonthlyRate rate = rateOf(reports.subspan(step));
    const auto known = static_cast<double>(reports.size() - step);
    rate.mean = (known * rate.mean + before) / (known + 1);
    return rate;
}

double squaresAfter(std::span<const AddedFigure> reports, std::size_t step) {
    const auto before = reports.first(step);
    const auto after = reports.subspan(step);
    return squaresAbout(rateOf(before).mean, before) + squaresAbout(rateOf(after).mean, after);
}

/// By the method that the reports call for.
Projection chosen(std::span<const AddedFigure> reports, std::span<const double> lastYear, int left, FigureKind kind) {
    if (auto season = projectSeason(reports, lastYear, left)) {
        return *std::move(season);
    }
    const std::vector<AddedFigure> rest = without(reports, oddReports(reports, kind));
    const bool anyOdd = rest.size() < reports.size();
    const auto step = stepIn(reports, kind);
    if (step && (!anyOdd || squaresAfter(reports, *step) < squaresAbout(rateOf(rest).mean, rest))) {
        return projectRate(ForecastMethod::MeanSinceStep, rateSince(reports, *step), left);
    }
    if (anyOdd) {
        return projectRate(ForecastMethod::MeanWithoutOddMonths, rateWithoutOdd(reports, rest, left), left);
    }
    return projectRate(ForecastMethod::MeanOfAll, rateOf(reports), left);
}

}  // namespace

double Projection::shareBelow(double sum, std::size_t month) const {
    const double above = sum - added[month];
    if (deviation[month] <= 0) {
        return above >= 0 ? 1 : 0;
    }
    return shareOfT(above / deviation[month], freedom);
}

double Projection::reach(std::size_t month) const {
    return middleOfT(freedom) * deviation[month];
}

Projection project(std::span<const AddedFigure> reports, std::span<const double> lastYear, int left, FigureKind kind) {
    Projection projection = chosen(reports, lastYear, left, kind);
    const double months = rateOf(reports).months;
    const double chance = chanceVariance(reports, kind);
    for (std::size_t i = 0; i < projection.deviation.size(); ++i) {
        const double ahead = static_cast<double>(i) + 1;
        projection.deviation[i] =
            std::max(projection.deviation[i], std::sqrt(chance * (ahead + square(ahead) / months)));
    }
    return projection;
}

}  // namespace pledge
