#include <tests/core/schedule/backtestyears.h>

#include <cmath>
#include <numbers>
#include <numeric>

namespace pledge::test {

namespace {

constexpr std::size_t kMonths = 12;

bool hasSeason(YearKind kind) {
    return kind == YearKind::Season || kind == YearKind::SeasonFromNowhere;
}

}  // namespace

BacktestYear YearGenerator::next(YearKind kind) {
    const double level = 1.03 + 0.08 * normal();
    const double levelBefore = (1.03 + 0.08 * normal()) / 1.06;
    std::array<double, kMonths> shape{};
    shape.fill(1);
    if (hasSeason(kind)) {
        shape = season();
    }
    BacktestYear year;
    for (const double month : shape) {
        year.months.push_back(level * month * (0.7 + 0.6 * uniform()));
        year.lastYear.push_back(levelBefore * month * (0.7 + 0.6 * uniform()));
    }
    if (kind == YearKind::OddMonths) {
        addOddMonths(year.months);
    } else if (kind == YearKind::Step) {
        addStep(year.months);
    }
    const bool half = kind == YearKind::OddMonths || kind == YearKind::Step;
    if (kind == YearKind::Plain || kind == YearKind::SeasonFromNowhere || (half && uniform() < 0.5)) {
        year.lastYear.clear();
    }
    return year;
}

/// Steele, Lea and Flood's SplitMix64, its upper 53 bits.
double YearGenerator::uniform() {
    m_state += 0x9E3779B97F4A7C15U;
    std::uint64_t mixed = m_state;
    mixed = (mixed ^ (mixed >> 30U)) * 0xBF58476D1CE4E5B9U;
    mixed = (mixed ^ (mixed >> 27U)) * 0x94D049BB133111EBU;
    mixed ^= mixed >> 31U;
    return static_cast<double>(mixed >> 11U) * 0x1p-53;
}

double YearGenerator::normal() {
    double sum = -6;
    for (int i = 0; i < 12; ++i) {
        sum += uniform();
    }
    return sum;
}

/// A wave with its top in any month, every second one with a rush at the year's end; the mean month is 1.
std::array<double, 12> YearGenerator::season() {
    const double height = 0.25 + 0.35 * uniform();
    const double top = kMonths * uniform();
    const double rush = uniform() < 0.5 ? 0.6 * uniform() : 0;
    std::array<double, kMonths> shape{};
    for (std::size_t i = 0; i < kMonths; ++i) {
        shape[i] = 1 + height * std::cos(2 * std::numbers::pi * (static_cast<double>(i) - top) / kMonths);
    }
    shape[10] += rush / 2;
    shape[11] += rush;
    const double sum = std::accumulate(shape.begin(), shape.end(), 0.0);
    for (double& month : shape) {
        month *= kMonths / sum;
    }
    return shape;
}

void YearGenerator::addOddMonths(std::vector<double>& months) {
    const int odd = uniform() < 0.7 ? 1 : 2;
    for (int i = 0; i < odd; ++i) {
        double& month = months[static_cast<std::size_t>(kMonths * uniform())];
        if (uniform() < 0.75) {
            month += 1 + 1.5 * uniform();
        } else {
            month *= 0.1;
        }
    }
}

void YearGenerator::addStep(std::vector<double>& months) {
    const auto from = 3 + static_cast<std::size_t>(6 * uniform());
    const double factor = uniform() < 0.5 ? 0.5 + 0.2 * uniform() : 1.4 + 0.6 * uniform();
    for (std::size_t i = from; i < months.size(); ++i) {
        months[i] *= factor;
    }
}

}  // namespace pledge::test
