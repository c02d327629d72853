#pragma once

#include <core/schedule/forecastmethod.h>

#include <optional>
#include <span>
#include <vector>

namespace pledge {

/// How much weight the scatter has that is taken for granted before the first report, in reports.
inline constexpr double kPriorReports = 3;
/// That scatter: a month's standard deviation as a share of the mean.
inline constexpr double kPriorScatter = 0.18;
/// By which share of the mean the months left may run above or below those behind, beyond all scatter (one standard
/// deviation): years do not keep their pace.
inline constexpr double kDrift = 0.17;

[[nodiscard]] constexpr double square(double value) {
    return value * value;
}

/// A month's mean and how its figures scatter about it.
struct MonthlyRate {
    double mean = 0;
    double variance = 0;  ///< of one month's figure
    int months = 0;
    double freedom = 0;
};

/// The least variance of one month's figure: that of a count by chance (Poisson), a little above the mean so that a
/// count of 0 has one too; 0 for what is measured.
[[nodiscard]] double chanceVariance(std::span<const AddedFigure> reports, FigureKind kind);

[[nodiscard]] MonthlyRate rateOf(std::span<const AddedFigure> reports);
/// The squares left about the mean, a report over several months weighing as their mean does.
[[nodiscard]] double squaresAbout(double mean, std::span<const AddedFigure> reports);

/// The reports whose monthly mean stands out (Iglewicz and Hoaglin's modified z score), true in their places; none of
/// fewer than five reports, nor where more than a quarter would be odd.
[[nodiscard]] std::vector<bool> oddReports(std::span<const AddedFigure> reports, FigureKind kind);

/// The place of the first report at a new level: where the means before and after differ most by their t score and by
/// far enough. A single report at the end counts only while it is no odd month: less than about twice, more than about
/// a third of those before. Nothing of fewer than four reports.
[[nodiscard]] std::optional<std::size_t> stepIn(std::span<const AddedFigure> reports, FigureKind kind);

/// The middle 80 % of Student's t: from minus this to this, in standard deviations.
[[nodiscard]] double middleOfT(double freedom);
/// The share of Student's t at or below the score.
[[nodiscard]] double shareOfT(double score, double freedom);

}  // namespace pledge
