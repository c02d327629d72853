#pragma once

#include <array>
#include <cstdint>
#include <vector>

namespace pledge::test {

/// What a made-up year is like. In all of them a month is 0.7 to 1.3 times the usual one, as in real plain years.
enum class YearKind {
    Plain,              ///< nothing more; last year is not known
    PlainAgain,         ///< nothing more, and last year's months are known
    OddMonths,          ///< one or two months far above, or almost nothing
    Step,               ///< from April to September on the level is another one
    Season,             ///< a season, and last year's months are known
    SeasonFromNowhere,  ///< a season, and last year is not known
};

inline constexpr std::array kYearKinds{YearKind::Plain, YearKind::PlainAgain, YearKind::OddMonths,
                                       YearKind::Step,  YearKind::Season,     YearKind::SeasonFromNowhere};

/// What each month added; a target of 12 stands for a usual month of 1.
struct BacktestYear {
    std::vector<double> months;
    std::vector<double> lastYear;  ///< empty where it is not known
};

/// Years to try forecasts on, the same on every machine: its own numbers, no distribution of the library.
class YearGenerator {
public:
    explicit YearGenerator(std::uint64_t seed) : m_state(seed) {}

    [[nodiscard]] BacktestYear next(YearKind kind);

private:
    [[nodiscard]] double uniform();
    [[nodiscard]] double normal();
    [[nodiscard]] std::array<double, 12> season();
    void addOddMonths(std::vector<double>& months);
    void addStep(std::vector<double>& months);

    std::uint64_t m_state;
};

}  // namespace pledge::test
