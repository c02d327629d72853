#pragma once

#include <core/schedule/verdict.h>

#include <QString>
#include <QStringList>

#include <optional>
#include <variant>
#include <vector>

namespace pledge {

// What a chart shows, as data: ui draws it on screen and in PDF, a spreadsheet writer makes a native chart of it. The
// only place where figures become floating point.

/// A point of a line; x in months since the chart's first month began (1.0 = the end of its first month).
struct ChartPoint {
    double x = 0;
    double y = 0;
    QString label;  ///< written beside the point; empty for none
};

/// What a line is, which decides how it is drawn everywhere.
/// Pledged is the line a revised pledge was signed with. An edge of the forecast's band is a line only where bands
/// cannot be drawn.
enum class LineRole { Ladder, Actual, Calendar, Limit, Pledged, Forecast, BandEdge };

/// One line; a break in the reports makes a new run of points.
struct ChartLine {
    LineRole role = LineRole::Actual;
    QString name;
    std::vector<std::vector<ChartPoint>> runs;
};

/// The range around the forecast's line: two edges over the same places.
struct ChartBand {
    std::vector<ChartPoint> low;
    std::vector<ChartPoint> high;
    QString label;  ///< what it says at its end
};

/// A milestone's diamond, with what became of it.
struct ChartMilestone {
    ChartPoint at;
    MilestoneState state = MilestoneState::Open;
};

/// A pledge over the months: ladder, calendar line, actuals, milestones, forecast.
struct PledgeChart {
    QString title;
    QString unit;        ///< said at the value axis: "亿元，年初起累计"
    QStringList months;  ///< labels of the months' ends, first month first
    std::vector<ChartLine> lines;
    std::vector<ChartMilestone> milestones;
    std::optional<ChartBand> band;  ///< of the forecast, where there is one
    std::optional<double> asOf;     ///< x of the as-of month's end
    QString asOfLabel;
    bool asOfReported = false;  ///< the label is the last actual's figure; else it says that none was reported
};

/// Signed lines by light, one stacked bar an org unit, in official order.
struct LightBars {
    QString title;
    struct Bar {
        QString unit;
        int green = 0;
        int yellow = 0;
        int red = 0;
        int notDue = 0;
        int notReported = 0;
    };
    std::vector<Bar> bars;
};

using ChartSpec = std::variant<PledgeChart, LightBars>;

}  // namespace pledge
