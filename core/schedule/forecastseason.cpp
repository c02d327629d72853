#include <core/schedule/forecastseason.h>
#include <core/schedule/forecaststatistics.h>

#include <algorithm>
#include <cmath>
#include <numbers>
#include <numeric>

namespace pledge {

namespace {

constexpr std::size_t kMonths = 12;
/// How many times likelier, as a logarithm, the season must make the months of both years than no season does.
constexpr double kEnoughEvidence = 4.5;
/// Months of last year's mean that count as grown by nothing, so that a quiet start does not make a wild growth.
constexpr int kSteadyingMonths = 3;

/// −ln(1 − share), for the share of squares that an explanation takes away.
double evidenceOf(double explained) {
    return -std::log(std::max(1e-9, 1 - explained));
}

/// What a single wave over the year explains of last year's months.
double waveIn(std::span<const double> months) {
    const double mean = std::accumulate(months.begin(), months.end(), 0.0) / kMonths;
    double squares = 0;
    double cosine = 0;
    double sine = 0;
    for (std::size_t i = 0; i < months.size(); ++i) {
        const double angle = 2 * std::numbers::pi * static_cast<double>(i) / kMonths;
        squares += square(months[i] - mean);
        cosine += (months[i] - mean) * std::cos(angle);
        sine += (months[i] - mean) * std::sin(angle);
    }
    return squares > 0 ? 2 * (square(cosine) + square(sine)) / kMonths / squares : 0;
}

/// Each month half itself and half its neighbours: one odd month of last year is not expected again.
std::vector<double> smoothed(std::span<const double> months) {
    std::vector<double> smooth(months.begin(), months.end());
    for (std::size_t i = 0; i < months.size(); ++i) {
        const double before = months[i == 0 ? 0 : i - 1];
        const double after = months[i + 1 == months.size() ? i : i + 1];
        smooth[i] = months[i] / 2 + (before + after) / 4;
    }
    return smooth;
}

/// This year's reports beside what last year's shape has for the same months.
class Season {
public:
    Season(std::span<const AddedFigure> reports, std::span<const double> shape) : m_reports(reports), m_shape(shape) {
        std::size_t month = 0;
        for (const AddedFigure& report : reports) {
            double then = 0;
            for (int i = 0; i < report.months; ++i) {
                then += shape[month];
                m_monthSquares += square(shape[month]);
                ++month;
            }
            m_then.push_back(then);
            m_sumNow += report.sum;
            m_sumThen += then;
        }
        m_months = static_cast<int>(month);
        const double year = std::accumulate(shape.begin(), shape.end(), 0.0);
        const double steady = year / kMonths * kSteadyingMonths;
        m_growth = (m_sumNow + steady) / (m_sumThen + steady);
    }

    [[nodiscard]] bool isUsable() const {
        return m_sumNow > 0 && m_sumThen > 0 && std::ranges::none_of(m_shape, [](double month) { return month < 0; });
    }

    /// The correlation of this year's months with last year's, as evidence for or against the season.
    [[nodiscard]] double evidenceOfThisYear() const {
        double together = 0;
        double now = 0;
        double then = 0;
        for (std::size_t i = 0; i < m_reports.size(); ++i) {
            const double months = m_reports[i].months;
            const double aboveNow = m_reports[i].sum / months - m_sumNow / m_months;
            const double aboveThen = m_then[i] / months - m_sumThen / m_months;
            together += months * aboveNow * aboveThen;
            now += months * square(aboveNow);
            then += months * square(aboveThen);
        }
        if (now <= 0 || then <= 0) {
            return 0;
        }
        const double evidence =
            (static_cast<double>(m_reports.size()) - 1) / 2 * evidenceOf(square(together) / (now * then));
        return together < 0 ? -evidence : evidence;
    }

    [[nodiscard]] Projection project(int left) const {
        Projection projection{ForecastMethod::LastYearsShape, m_months, {}, {}, freedom()};
        const double variance = square(m_growth) * relativeVariance();
        const double typical = square(m_sumThen / m_months);
        const double behind = (m_monthSquares + m_months * typical) / 2 / square(m_sumThen);
        double sum = 0;
        double squares = 0;
        for (int i = 0; i < left; ++i) {
            const double month = m_shape[static_cast<std::size_t>(m_months) + static_cast<std::size_t>(i)];
            sum += month;
            squares += (square(month) + typical) / 2;
            const double likely = m_growth * sum;
            projection.added.push_back(likely);
            projection.deviation.push_back(
                std::sqrt(variance * (squares + square(sum) * behind) + square(kDrift / 2 * likely)));
        }
        return projection;
    }

private:
    [[nodiscard]] double freedom() const { return static_cast<double>(m_reports.size()) - 1 + kPriorReports; }

    /// Of one month about its shape, as a share of the mean month.
    [[nodiscard]] double relativeVariance() const {
        double squares = 0;
        for (std::size_t i = 0; i < m_reports.size(); ++i) {
            squares += square(m_reports[i].sum - m_growth * m_then[i]) / m_reports[i].months;
        }
        const double mean = m_sumNow / m_months;
        return (squares / square(mean) + kPriorReports * square(kPriorScatter)) / freedom();
    }

    std::span<const AddedFigure> m_reports;
    std::span<const double> m_shape;
    std::vector<double> m_then;
    double m_sumNow = 0;
    double m_sumThen = 0;
    double m_monthSquares = 0;
    double m_growth = 1;
    int m_months = 0;
};

}  // namespace

std::optional<Projection> projectSeason(std::span<const AddedFigure> reports, std::span<const double> lastYear,
                                        int left) {
    if (lastYear.size() != kMonths) {
        return std::nullopt;
    }
    const std::vector<double> shape = smoothed(lastYear);
    const Season season(reports, shape);
    if (!season.isUsable()) {
        return std::nullopt;
    }
    const double ofLastYear = (kMonths - 3) / 2.0 * evidenceOf(waveIn(lastYear));
    if (ofLastYear + season.evidenceOfThisYear() <= kEnoughEvidence) {
        return std::nullopt;
    }
    return season.project(left);
}

}  // namespace pledge
