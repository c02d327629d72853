#pragma once

#include <core/report/chartspec.h>

#include <QString>
#include <QStringList>

#include <vector>

namespace pledge {

/// A figure of a chart in plain digits, as few decimals as it needs (at most six).
[[nodiscard]] QString chartFigure(double value);

/// What each line of a pledge's chart shows at the end of a month (1 = the chart's first), as "name: figure" pairs;
/// lines that say nothing there are left out.
struct ChartReading {
    QString name;
    LineRole role;
    double value;
};
[[nodiscard]] std::vector<ChartReading> readingsAt(const PledgeChart& chart, int month);

/// The chart's data as a table of tab-separated text with a heading row.
[[nodiscard]] QString chartTable(const ChartSpec& spec);

}  // namespace pledge
