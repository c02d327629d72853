#pragma once

namespace pledge {

enum class Ticks { Any, WholeOnly };

/// The ends and the step of a legible axis: steps of 1, 2, 2.5 or 5 times a power of ten, both ends on a tick.
struct NiceScale {
    double low = 0;
    double high = 1;
    double step = 1;
    int decimals = 0;  ///< needed to write every tick

    [[nodiscard]] int count() const;
};

/// The finest scale over [low, high] with at most so many steps (at least 1). Starts at 0 unless the data lie in a
/// narrow band far from it or below it.
[[nodiscard]] NiceScale niceScale(double low, double high, int mostSteps, Ticks ticks);

}  // namespace pledge
