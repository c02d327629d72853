#pragma once

#include <span>
#include <vector>

namespace pledge {

// The statistics behind a forecast, in double: estimates, never figures that are kept (docs/adr/0025). The rules and
// what they are worth on whole years are in docs/forecast.md.

/// What one report added, over so many months: 1, or more after months without a report.
struct AddedFigure {
    double sum = 0;
    int months = 1;
};

/// Whether the figures are measured, or count cases: a count scatters by chance alone, the more so the smaller it is.
enum class FigureKind { Measured, Counted };

/// How the months left are reckoned.
enum class ForecastMethod {
    MeanOfAll,             ///< nothing speaks against the plain mean of all months
    MeanWithoutOddMonths,  ///< some months stand out, and are left out
    MeanSinceStep,         ///< the level has changed; it is mostly the months since then that count
    LastYearsShape         ///< last year's months, scaled by this year's growth
};

/// What the months left are likely to add: by the end of each of them, since the last report. The error of that sum is
/// spread like Student's t.
struct Projection {
    ForecastMethod method = ForecastMethod::MeanOfAll;
    int monthsBehind = 0;           ///< months whose figures count
    std::vector<double> added;      ///< by the end of the first, second … month left
    std::vector<double> deviation;  ///< standard deviation of each
    double freedom = 1;             ///< degrees of freedom

    /// The share of cases (0 to 1) in which the sum at the end of that month left (from 0) is at most the given one.
    [[nodiscard]] double shareBelow(double sum, std::size_t month) const;
    /// How far the middle 80 % of the cases reach from the likely sum to either side.
    [[nodiscard]] double reach(std::size_t month) const;
};

/// Chooses the method by its rules and projects the months left (at least one) from the run's reports (at least one).
/// lastYear: what each month of last year's run added, all of them or none.
[[nodiscard]] Projection project(std::span<const AddedFigure> reports, std::span<const double> lastYear, int left,
                                 FigureKind kind = FigureKind::Measured);

}  // namespace pledge
