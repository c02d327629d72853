#include <core/document/workbook.h>
#include <core/document/workbookhandle.h>

namespace pledge {

namespace {

constexpr lxw_color_t kGrid = 0xDDE3E9;
constexpr lxw_color_t kInk = 0x1B2733;
constexpr lxw_color_t kWhite = 0xFFFFFF;

using RangeSetter = void (*)(lxw_chart_series*, const char*, lxw_row_t, lxw_col_t, lxw_row_t, lxw_col_t);

void setRange(RangeSetter set, lxw_chart_series* series, const CellRange& range) {
    set(series, range.sheet.toUtf8().constData(), static_cast<lxw_row_t>(range.first.row),
        static_cast<lxw_col_t>(range.first.column), static_cast<lxw_row_t>(range.last.row),
        static_cast<lxw_col_t>(range.last.column));
}

void drawArea(lxw_chart_series* series, const SheetSeries& look) {
    lxw_chart_line edge{};
    edge.color = kInk;
    edge.width = 0.5F;
    chart_series_set_line(series, &edge);
    if (look.style == SeriesStyle::Hatched) {
        lxw_chart_pattern pattern{};
        pattern.fg_color = look.colour;
        pattern.bg_color = kWhite;
        pattern.type = LXW_CHART_PATTERN_WIDE_UPWARD_DIAGONAL;
        chart_series_set_pattern(series, &pattern);
        return;
    }
    lxw_chart_fill fill{};
    fill.color = look.colour;
    chart_series_set_fill(series, &fill);
}

void drawLine(lxw_chart_series* series, const SheetSeries& look) {
    lxw_chart_line line{};
    line.color = look.colour;
    line.width = look.style == SeriesStyle::Dotted ? 1.25F : 2.0F;
    line.dash_type = look.style == SeriesStyle::Dotted ? LXW_CHART_LINE_DASH_ROUND_DOT : LXW_CHART_LINE_DASH_SOLID;
    chart_series_set_line(series, &line);
    if (look.style == SeriesStyle::Marked) {
        lxw_chart_fill fill{};
        fill.color = look.colour;
        chart_series_set_marker_type(series, LXW_CHART_MARKER_CIRCLE);
        chart_series_set_marker_fill(series, &fill);
    } else {
        chart_series_set_marker_type(series, LXW_CHART_MARKER_NONE);
    }
}

void addSeries(lxw_chart* chart, const SheetSeries& look, SheetChartKind kind) {
    lxw_chart_series* series = chart_add_series(chart, nullptr, nullptr);
    setRange(chart_series_set_categories, series, look.categories);
    setRange(chart_series_set_values, series, look.values);
    chart_series_set_name(series, look.name.toUtf8().constData());
    if (kind == SheetChartKind::StackedBars) {
        drawArea(series, look);
    } else {
        drawLine(series, look);
    }
}

void drawAxes(lxw_chart* chart, const SheetChart& look) {
    // lying bars: the library swaps the axes, the categories stand on its y axis
    const bool lying = look.kind == SheetChartKind::StackedBars;
    lxw_chart_axis* values = lying ? chart->x_axis : chart->y_axis;
    lxw_chart_line grid{};
    grid.color = kGrid;
    grid.width = 0.75F;
    chart_axis_major_gridlines_set_visible(values, LXW_TRUE);
    chart_axis_major_gridlines_set_line(values, &grid);
    if (!look.valueTitle.isEmpty()) {
        chart_axis_set_name(values, look.valueTitle.toUtf8().constData());
    }
    if (lying) {
        chart_axis_major_gridlines_set_visible(chart->y_axis, LXW_FALSE);
        chart_axis_set_reverse(chart->y_axis);
        chart_axis_set_major_tick_mark(chart->y_axis, LXW_CHART_AXIS_TICK_MARK_NONE);
        chart_axis_set_crossing_max(chart->y_axis);
        chart_axis_set_num_format(values, "0");
    }
}

}  // namespace

void Sheet::insert(CellPlace at, const SheetChart& look) {
    const uint8_t type = look.kind == SheetChartKind::StackedBars ? LXW_CHART_BAR_STACKED : LXW_CHART_LINE;
    lxw_chart* chart = workbook_add_chart(m_workbook->m_book->workbook, type);
    chart_title_set_name(chart, look.title.toUtf8().constData());
    lxw_chart_font title{};
    title.size = 12;
    title.bold = LXW_TRUE;
    chart_title_set_name_font(chart, &title);
    chart_legend_set_position(chart, LXW_CHART_LEGEND_BOTTOM);
    for (const SheetSeries& series : look.series) {
        addSeries(chart, series, look.kind);
    }
    drawAxes(chart, look);
    chart_show_blanks_as(chart, LXW_CHART_BLANKS_AS_GAP);
    lxw_chart_options options{};
    // the library's default chart is 480 by 288 pixels
    options.x_scale = look.width / 480.0;
    options.y_scale = look.height / 288.0;
    worksheet_insert_chart_opt(m_sheet, static_cast<lxw_row_t>(at.row), static_cast<lxw_col_t>(at.column), chart,
                               &options);
}

}  // namespace pledge
