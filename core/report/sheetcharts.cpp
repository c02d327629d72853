#include <core/report/countsentence.h>
#include <core/report/forecastlines.h>
#include <core/report/reporttext.h>
#include <core/report/sheetcharts.h>
#include <core/wording/words.h>

#include <algorithm>
#include <array>
#include <cmath>

using namespace Qt::StringLiterals;

namespace pledge {

namespace {

struct Look {
    unsigned colour;
    SeriesStyle style;
};

/// In the order of the classes; the two greys are told apart by hatching.
constexpr std::array kLooks{Look{0x1B8A5A, SeriesStyle::Solid}, Look{0xF0B429, SeriesStyle::Solid},
                            Look{0xC0392B, SeriesStyle::Solid}, Look{0xFFFFFF, SeriesStyle::Solid},
                            Look{0x87939E, SeriesStyle::Hatched}};

Look lookOf(LineRole role) {
    switch (role) {
        case LineRole::Ladder:
            return {0x1B2733, SeriesStyle::Plain};
        case LineRole::Actual:
            return {0x1D4F91, SeriesStyle::Marked};
        case LineRole::Calendar:
            return {0x8794A1, SeriesStyle::Dotted};
        case LineRole::Pledged:
            return {0x5B6875, SeriesStyle::Dotted};
        case LineRole::Limit:
            return {0xC0392B, SeriesStyle::Plain};
        case LineRole::Forecast:
            return {0x1D4F91, SeriesStyle::Dotted};
        case LineRole::BandEdge:
            return {0x7FA3D1, SeriesStyle::Dotted};
    }
    Q_UNREACHABLE();
}

/// The run's height at x, on the straight line between its points; nothing outside it.
std::optional<double> heightAt(const std::vector<ChartPoint>& run, double x) {
    constexpr double kSame = 1e-9;
    for (std::size_t i = 0; i < run.size(); ++i) {
        if (std::abs(run[i].x - x) < kSame) {
            return run[i].y;
        }
        if (i + 1 < run.size() && run[i].x < x && x < run[i + 1].x) {
            const double part = (x - run[i].x) / (run[i + 1].x - run[i].x);
            return run[i].y + part * (run[i + 1].y - run[i].y);
        }
    }
    return std::nullopt;
}

std::optional<double> heightAt(const ChartLine& line, double x) {
    for (const auto& run : line.runs) {
        if (const auto height = heightAt(run, x)) {
            return height;
        }
    }
    return std::nullopt;
}

void writeHead(Sheet& sheet, CellPlace at, const std::vector<ChartLine>& lines, const CellStyle& style) {
    sheet.text(at, ReportText::tr("Month"), style);
    for (std::size_t line = 0; line < lines.size(); ++line) {
        sheet.text({at.row, at.column + 1 + static_cast<int>(line)}, lines[line].name, style);
    }
}

/// Rounded to what a figure may have, or to what a line needs: no cell shows the dust of floating point.
double settled(double height, LineRole role) {
    const bool interpolated = role == LineRole::Ladder || role == LineRole::Calendar || role == LineRole::Pledged;
    const double places = interpolated ? 1e2 : 1e6;
    return std::round(height * places) / places;
}

void writeMonth(Sheet& sheet, CellPlace at, const std::vector<ChartLine>& lines, std::size_t month,
                const CellStyle& style) {
    CellStyle figure = style;
    figure.numberFormat = u"General"_s;
    figure.align = CellAlign::End;
    for (std::size_t line = 0; line < lines.size(); ++line) {
        const CellPlace cell{at.row, at.column + 1 + static_cast<int>(line)};
        if (const auto height = heightAt(lines[line], static_cast<double>(month) + 1.0)) {
            sheet.number(cell, settled(*height, lines[line].role), figure);
        } else {
            sheet.blank(cell, style);
        }
    }
}

}  // namespace

SheetChart lightBarChart(const LightBars& bars, const CellRange& rows, int classColumn) {
    SheetChart chart{SheetChartKind::StackedBars, bars.title, {}, {}, 760, 0};
    chart.height = 140 + 26 * static_cast<int>(bars.bars.size());
    for (std::size_t i = 0; i < kClasses.size(); ++i) {
        const int column = classColumn + static_cast<int>(i);
        chart.series.push_back({lightWord(kClasses[i]),
                                {rows.sheet, {rows.first.row, 0}, {rows.last.row, 0}},
                                {rows.sheet, {rows.first.row, column}, {rows.last.row, column}},
                                kLooks[i].colour,
                                kLooks[i].style});
    }
    return chart;
}

PledgeSheetChart writePledgeChart(Sheet& sheet, CellPlace at, const PledgeChart& spec) {
    CellStyle style;
    style.points = 9;
    style.bordered = true;
    CellStyle head = style;
    head.bold = true;
    head.align = CellAlign::Centre;
    const std::vector<ChartLine> lines = linesWithEdges(spec);
    writeHead(sheet, at, lines, head);
    const int months = static_cast<int>(spec.months.size());
    for (int month = 0; month < months; ++month) {
        const CellPlace row{at.row + 1 + month, at.column};
        sheet.text(row, spec.months[month], style);
        writeMonth(sheet, row, lines, static_cast<std::size_t>(month), style);
    }
    PledgeSheetChart written{{SheetChartKind::Lines, spec.title, spec.unit, {}, 640, 300}, at.row + 1 + months};
    for (std::size_t line = 0; line < lines.size(); ++line) {
        const int column = at.column + 1 + static_cast<int>(line);
        const Look look = lookOf(lines[line].role);
        written.chart.series.push_back({lines[line].name,
                                        {sheet.name(), {at.row + 1, at.column}, {at.row + months, at.column}},
                                        {sheet.name(), {at.row + 1, column}, {at.row + months, column}},
                                        look.colour,
                                        look.style});
    }
    return written;
}

}  // namespace pledge
