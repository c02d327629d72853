#include <core/schedule/forecast.h>
#include <core/schedule/ladder.h>
#include <core/schedule/observation.h>
#include <core/schedule/rollup.h>
#include <core/schedule/runreports.h>

#include <algorithm>
#include <cmath>

namespace pledge {

namespace {

constexpr int kLeastMonths = 3;
constexpr std::size_t kLeastReports = 2;
constexpr double kAllWorks = 100;
/// An estimate is never certain.
constexpr double kHardlyEver = 0.001;

bool addsUp(const Pledge& pledge) {
    const bool works = kindOf(pledge) == PledgeKind::Works && pledge.milestones.size() > 1;
    return pledge.nature == Nature::Flow || works;
}

int decimalsOf(Decimal figure) {
    int places = Decimal::kPlaces;
    for (qint64 micros = figure.micros(); places > 0 && micros % 10 == 0; micros /= 10) {
        --places;
    }
    return places;
}

/// Rounded half away from zero, held within the range of figures.
Decimal rounded(double value, int places) {
    constexpr double kLargest = 9e12;
    const double scale = std::pow(10.0, places);
    const double held = std::clamp(value, -kLargest, kLargest);
    const auto step = static_cast<qint64>(std::llround(std::pow(10.0, Decimal::kPlaces - places)));
    return Decimal::fromMicros(std::llround(held * scale) * step);
}

std::vector<AddedFigure> inDouble(const std::vector<AddedInMonths>& added) {
    std::vector<AddedFigure> figures;
    figures.reserve(added.size());
    for (const AddedInMonths& report : added) {
        figures.push_back({report.sum.toDouble(), report.months});
    }
    return figures;
}

/// One line's forecast, made step by step from its run.
class Forecasting {
public:
    Forecasting(const Pledge& pledge, const Series& series, const Plan& plan, Month asOf)
        : m_pledge(pledge),
          m_series(series),
          m_ladder(pledge, plan.span, asOf),
          m_reports(m_ladder, series, asOf),
          m_asOf(asOf) {}

    [[nodiscard]] Forecast forecast() const {
        Forecast made;
        if (m_reports.months() > 0) {
            made.from = m_reports.last();
            made.total = m_reports.total();
            made.monthsReported = m_reports.months();
            made.meanOfLastThree = m_reports.meanOfLast(kLeastMonths);
            made.meanOfAll = m_reports.meanOfLast(m_reports.months());
            addNeeds(made);
        }
        made.none = obstacle();
        if (!made.none) {
            made.range = range();
        }
        return made;
    }

private:
    [[nodiscard]] bool atLeast() const { return m_pledge.bound == Bound::AtLeast; }
    [[nodiscard]] int left() const { return m_ladder.run().last.since(m_reports.last()); }

    /// The month whose report decides the milestone.
    [[nodiscard]] Month testOf(const Milestone& milestone) const {
        return std::min(periodEnd(milestone.month(), m_pledge.frequency), m_ladder.run().last);
    }

    /// Those that the months to come decide.
    [[nodiscard]] std::vector<Milestone> openMilestones() const {
        std::vector<Milestone> open;
        if (!m_pledge.toBeAssigned) {
            std::ranges::copy_if(m_ladder.milestones(), std::back_inserter(open),
                                 [this](const Milestone& milestone) { return testOf(milestone) > m_asOf; });
        }
        return open;
    }

    [[nodiscard]] std::optional<NoForecast> obstacle() const {
        if (m_asOf >= m_ladder.run().last) {
            return NoForecast::RunOver;
        }
        if (m_reports.months() < kLeastMonths || m_reports.added().size() < kLeastReports) {
            return NoForecast::TooFewMonths;
        }
        const auto& added = m_reports.added();
        const bool nothing =
            std::ranges::all_of(added, [](const AddedInMonths& report) { return report.sum.isZero(); });
        return nothing ? std::optional(NoForecast::NothingYet) : std::nullopt;
    }

    void addNeeds(Forecast& made) const {
        const std::vector<Milestone> open = openMilestones();
        if (!open.empty()) {
            made.toNext = need(open.front());
            made.toFinal = need(open.back());
        }
    }

    [[nodiscard]] std::optional<Need> need(const Milestone& milestone) const {
        const Rational missing = Rational(*milestone.value) - m_reports.total();
        if (missing.isNegative() || (missing.isZero() && atLeast())) {
            return std::nullopt;
        }
        const int months = testOf(milestone).since(m_reports.last());
        Rational perMonth = missing / Rational::fromInteger(months);
        if (m_pledge.unit.wholeCases) {
            perMonth = atLeast() ? -(-perMonth).floor() : perMonth.floor();
        }
        return Need{milestone, months, perMonth};
    }

    [[nodiscard]] ForecastRange range() const {
        const std::vector<AddedFigure> reports = inDouble(m_reports.added());
        const FigureKind kind = m_pledge.unit.wholeCases ? FigureKind::Counted : FigureKind::Measured;
        const Projection projection = project(reports, lastYearsMonths(m_pledge, m_ladder, m_series), left(), kind);
        ForecastRange found{projection.method, projection.monthsBehind, path(projection), {}};
        for (const Milestone& milestone : openMilestones()) {
            found.outlook.push_back({milestone, likelihood(milestone, projection)});
        }
        return found;
    }

    [[nodiscard]] std::vector<ForecastPoint> path(const Projection& projection) const {
        std::vector<ForecastPoint> points;
        const int places = shownDecimals();
        const double total = m_reports.total().toDouble();
        for (std::size_t i = 0; i < projection.added.size(); ++i) {
            const double likely = total + projection.added[i];
            const double reach = projection.reach(i);
            points.push_back({m_reports.last().plus(static_cast<int>(i) + 1), rounded(possible(likely - reach), places),
                              rounded(possible(likely), places), rounded(possible(likely + reach), places)});
        }
        return points;
    }

    /// Held to what the running total can become.
    [[nodiscard]] double possible(double total) const {
        const double lowest = m_pledge.mayFall ? total : std::max(total, m_reports.total().toDouble());
        return m_pledge.nature == Nature::Flow ? lowest : std::min(lowest, kAllWorks);
    }

    [[nodiscard]] double likelihood(const Milestone& milestone, const Projection& projection) const {
        const Rational missing = Rational(*milestone.value) - m_reports.total();
        if (!m_pledge.mayFall && (atLeast() ? missing <= Rational() : missing.isNegative())) {
            return atLeast() ? 1 : 0;
        }
        const auto month = static_cast<std::size_t>(testOf(milestone).since(m_reports.last()) - 1);
        const double half = m_pledge.unit.wholeCases ? 0.5 : 0;
        const double kept = atLeast() ? 1 - projection.shareBelow(missing.toDouble() - half, month)
                                      : projection.shareBelow(missing.toDouble() + half, month);
        return std::clamp(kept, kHardlyEver, 1 - kHardlyEver);
    }

    /// The most that a report or a target of the run has; whole cases none.
    [[nodiscard]] int shownDecimals() const {
        int places = 0;
        if (m_pledge.unit.wholeCases) {
            return places;
        }
        for (const Milestone& milestone : m_ladder.milestones()) {
            places = std::max(places, decimalsOf(*milestone.value));
        }
        for (Month month = m_ladder.run().first; month <= m_reports.last(); month = month.plus(1)) {
            if (const auto value = m_series.value(month)) {
                places = std::max(places, decimalsOf(*value));
            }
        }
        return places;
    }

    const Pledge& m_pledge;
    const Series& m_series;
    Ladder m_ladder;
    RunReports m_reports;
    Month m_asOf;
};

}  // namespace

Forecast forecast(const PlanSnapshot& snapshot, std::size_t position, Month asOf) {
    const Pledge& pledge = *snapshot.lines()[position].pledge;
    Forecast made;
    if (!addsUp(pledge)) {
        made.none = NoForecast::NotCumulative;
    } else if (pledge.standing != Standing::InForce) {
        made.none = NoForecast::OutsideCount;
    } else {
        made = Forecasting(pledge, effectiveSeries(snapshot, position), snapshot.plan(), asOf).forecast();
    }
    return made;
}

std::optional<Milestone> finalMilestone(const Pledge& pledge, const Plan& plan, Month asOf) {
    const Ladder ladder(pledge, plan.span, asOf);
    return ladder.milestones().empty() ? std::nullopt : std::optional(ladder.milestones().back());
}

int likelihoodPercent(double likelihood) {
    constexpr int kStep = 5;
    if (likelihood <= 0 || likelihood >= 1) {
        return likelihood <= 0 ? 0 : 100;
    }
    const int nearest = static_cast<int>(std::lround(likelihood * 100 / kStep)) * kStep;
    return std::clamp(nearest, kStep, 100 - kStep);
}

}  // namespace pledge
