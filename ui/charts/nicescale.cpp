#include <ui/charts/nicescale.h>

#include <algorithm>
#include <array>
#include <cmath>

namespace pledge {

namespace {

struct Step {
    double size;
    int decimals;
};

/// The steps from small to large: 1, 2, 2.5, 5 times the power of ten.
Step stepAt(int exponent, std::size_t which) {
    constexpr std::array kFactors{1.0, 2.0, 2.5, 5.0};
    const int decimals = std::max(0, -exponent) + (which == 2 && exponent <= 0 ? 1 : 0);
    return {kFactors[which] * std::pow(10.0, exponent), decimals};
}

bool fits(double low, double high, double step, int mostSteps) {
    return std::ceil(high / step - 1e-9) - std::floor(low / step + 1e-9) <= mostSteps;
}

}  // namespace

int NiceScale::count() const {
    return static_cast<int>(std::lround((high - low) / step));
}

NiceScale niceScale(double low, double high, int mostSteps, Ticks ticks) {
    const bool narrowBand = low > 0 && low > high * 0.7 && high > low;
    low = narrowBand ? low : std::min(low, 0.0);
    high = std::max(high, 0.0);
    if (high - low <= 0) {
        high = low + 1;
    }
    const int start = static_cast<int>(std::floor(std::log10((high - low) / mostSteps))) - 1;
    for (int exponent = ticks == Ticks::WholeOnly ? std::max(start, 0) : start;; ++exponent) {
        for (std::size_t which = 0; which < 4; ++which) {
            const Step step = stepAt(exponent, which);
            const bool allowed = ticks == Ticks::Any || step.decimals == 0;
            if (allowed && fits(low, high, step.size, mostSteps)) {
                const double first = std::floor(low / step.size + 1e-9) * step.size;
                const double last = std::ceil(high / step.size - 1e-9) * step.size;
                return {first, last, step.size, step.decimals};
            }
        }
    }
}

}  // namespace pledge
