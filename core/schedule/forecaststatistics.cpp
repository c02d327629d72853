#include <core/schedule/forecaststatistics.h>

#include <algorithm>
#include <cmath>
#include <numbers>

namespace pledge {

namespace {

/// Beyond this modified z score a month is odd; Iglewicz and Hoaglin (1993) take 3.5 for larger samples.
constexpr double kOddScore = 4;
/// Months lie at least this share of their median apart, so that a few alike do not make the next one odd.
constexpr double kLeastSpread = 0.12;
/// The 75 % point of the normal distribution: turns a median deviation into a standard deviation.
constexpr double kNormalQuartile = 0.6745;
/// Beyond this t score the level has changed: chosen by the backtest, as are the bounds of a single new report, which
/// weighs half at most and so needs less.
constexpr double kStepScore = 3;
constexpr double kStepScoreOfOne = 2;
constexpr double kLeastStepOfOne = 0.3;
constexpr double kMostStepOfOne = 2.2;
constexpr std::size_t kLeastReportsOfStep = 4;
/// The 90 % point of the normal distribution.
constexpr double kNormalNinety = 1.2815515655446004;

double monthOf(const AddedFigure& report) {
    return report.sum / report.months;
}

double medianOf(std::vector<double> values) {
    std::ranges::sort(values);
    const std::size_t middle = values.size() / 2;
    return values.size() % 2 == 1 ? values[middle] : (values[middle - 1] + values[middle]) / 2;
}

double sumOf(std::span<const AddedFigure> reports) {
    double sum = 0;
    for (const AddedFigure& report : reports) {
        sum += report.sum;
    }
    return sum;
}

int monthsOf(std::span<const AddedFigure> reports) {
    int months = 0;
    for (const AddedFigure& report : reports) {
        months += report.months;
    }
    return months;
}

double meanOf(std::span<const AddedFigure> reports) {
    return sumOf(reports) / monthsOf(reports);
}

/// The t score of the difference between the means before and after the place.
double scoreOfStep(std::span<const AddedFigure> reports, std::size_t place, FigureKind kind) {
    const auto before = reports.first(place);
    const auto after = reports.subspan(place);
    const double squares = squaresAbout(meanOf(before), before) + squaresAbout(meanOf(after), after);
    const double known = kPriorReports * square(kPriorScatter * meanOf(reports));
    const double found = (squares + known) / (static_cast<double>(reports.size()) - 2 + kPriorReports);
    const double variance = std::max(found, chanceVariance(reports, kind));
    const double spread = variance * (1.0 / monthsOf(before) + 1.0 / monthsOf(after));
    return spread > 0 ? std::abs(meanOf(before) - meanOf(after)) / std::sqrt(spread) : 0;
}

/// The score as a multiple of what is far enough; 0 where the place cannot be told from an odd month.
double strengthOfStep(std::span<const AddedFigure> reports, std::size_t place, FigureKind kind) {
    if (place + 1 < reports.size()) {
        return scoreOfStep(reports, place, kind) / kStepScore;
    }
    const double before = meanOf(reports.first(place));
    const double last = monthOf(reports[place]);
    const bool moderate = last > kLeastStepOfOne * before && last < kMostStepOfOne * before;
    return moderate ? scoreOfStep(reports, place, kind) / kStepScoreOfOne : 0;
}

}  // namespace

double chanceVariance(std::span<const AddedFigure> reports, FigureKind kind) {
    return kind == FigureKind::Counted ? std::abs(meanOf(reports)) + 0.5 / monthsOf(reports) : 0;
}

MonthlyRate rateOf(std::span<const AddedFigure> reports) {
    MonthlyRate rate;
    rate.mean = meanOf(reports);
    rate.months = monthsOf(reports);
    rate.freedom = static_cast<double>(reports.size()) - 1 + kPriorReports;
    const double known = kPriorReports * square(kPriorScatter * rate.mean);
    rate.variance = (squaresAbout(rate.mean, reports) + known) / rate.freedom;
    return rate;
}

double squaresAbout(double mean, std::span<const AddedFigure> reports) {
    double squares = 0;
    for (const AddedFigure& report : reports) {
        squares += square(report.sum - report.months * mean) / report.months;
    }
    return squares;
}

std::vector<bool> oddReports(std::span<const AddedFigure> reports, FigureKind kind) {
    std::vector<bool> odd(reports.size(), false);
    if (reports.size() < 5) {
        return odd;
    }
    std::vector<double> months;
    std::ranges::transform(reports, std::back_inserter(months), monthOf);
    const double median = medianOf(months);
    std::vector<double> distances;
    std::ranges::transform(months, std::back_inserter(distances),
                           [median](double month) { return std::abs(month - median); });
    const double usual = std::max(medianOf(distances), kLeastSpread * std::abs(median)) / kNormalQuartile;
    const double spread = std::max(usual, std::sqrt(chanceVariance(reports, kind)));
    for (std::size_t i = 0; i < odd.size(); ++i) {
        odd[i] = distances[i] > kOddScore * spread;
    }
    if (std::ranges::count(odd, true) * 4 > std::ssize(odd)) {
        odd.assign(odd.size(), false);
    }
    return odd;
}

std::optional<std::size_t> stepIn(std::span<const AddedFigure> reports, FigureKind kind) {
    std::optional<std::size_t> place;
    if (reports.size() < kLeastReportsOfStep) {
        return place;
    }
    double best = 1;
    for (std::size_t at = 2; at < reports.size(); ++at) {
        const double strength = strengthOfStep(reports, at, kind);
        if (strength > best) {
            best = strength;
            place = at;
        }
    }
    return place;
}

/// Cornish and Fisher's expansion of the 90 % point; within 0.01 from three degrees of freedom on.
double middleOfT(double freedom) {
    const double z = kNormalNinety;
    const double z3 = z * z * z;
    const double z5 = z3 * z * z;
    const double z7 = z5 * z * z;
    return z + (z3 + z) / (4 * freedom) + (5 * z5 + 16 * z3 + 3 * z) / (96 * square(freedom)) +
           (3 * z7 + 19 * z5 + 17 * z3 - 15 * z) / (384 * freedom * square(freedom));
}

/// By the normal distribution of the score made as wide (Abramowitz and Stegun 26.7.8); within 0.01 from three degrees
/// of freedom on.
double shareOfT(double score, double freedom) {
    const double normal = score * (1 - 1 / (4 * freedom)) / std::sqrt(1 + square(score) / (2 * freedom));
    return std::erfc(-normal / std::numbers::sqrt2) / 2;
}

}  // namespace pledge
