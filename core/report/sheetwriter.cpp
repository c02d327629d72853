#include <core/report/sheetwriter.h>
#include <core/report/tablecells.h>
#include <core/wording/words.h>

#include <algorithm>
#include <cmath>
#include <utility>

using namespace Qt::StringLiterals;

namespace pledge {

namespace {

constexpr unsigned kHeadFill = 0xE6EEF8;
constexpr unsigned kTotalFill = 0xF4F6F8;
constexpr double kLineHeight = 18;
constexpr double kRowHeight = 15;
constexpr double kDefaultWidth = 10;

CellStyle styleOf(const ReportColumn& column, bool isTotal) {
    CellStyle style;
    style.points = 10;
    style.bordered = true;
    style.wraps = !column.isNumeric();
    style.align = column.isNumeric() ? CellAlign::End : CellAlign::Start;
    style.bold = isTotal;
    if (isTotal) {
        style.fill = kTotalFill;
    }
    return style;
}

/// Pale grounds behind the words of the lights.
unsigned groundOf(Light light) {
    switch (light) {
        case Light::Green:
            return 0xDDF0E6;
        case Light::Yellow:
            return 0xFBEFCC;
        case Light::Red:
            return 0xF8DAD6;
        case Light::NotDue:
            return 0xFFFFFF;
        case Light::NotReported:
            return 0xE8ECEF;
    }
    Q_UNREACHABLE();
}

/// The zeros of a number's format with so many decimals: 0.0.
QString zeros(int decimals) {
    return decimals == 0 ? u"0"_s : u"0."_s + QString(decimals, u'0');
}

/// A typed cell into its sheet: figures as numbers with the decimals they are printed with.
struct CellWriter {
    Sheet& sheet;
    CellPlace at;
    CellStyle style;

    void operator()(std::monostate) { sheet.blank(at, style); }
    void operator()(const QString& text) { sheet.text(at, text, style); }
    void operator()(int count) { sheet.number(at, count, style); }
    void operator()(const FigureCell& figure) {
        style.numberFormat = figure.bound == Bound::AtMost ? u"\"≤\"General"_s : u"General"_s;
        sheet.number(at, figure.value, style);
    }
    void operator()(const RateCell& rate) {
        style.numberFormat = zeros(rate.decimals);
        sheet.number(at, rate.percent.rounded(rate.decimals), style);
    }
    void operator()(const GapCell& gap) {
        const Decimal shown = gap.points.rounded(gap.decimals);
        if (shown.isZero() && !gap.points.isZero()) {
            sheet.text(at, cellText(ReportCell(gap)), style);
            return;
        }
        const QString figure = zeros(gap.decimals);
        style.numberFormat = u'+' + figure + u";−"_s + figure + u';' + figure;
        sheet.number(at, shown, style);
    }
    void operator()(const LightCell& light) {
        style.fill = groundOf(light.light);
        sheet.text(at, lightMark(light.light) + u' ' + light.word, style);
    }
};

/// Lines that a text takes in so many half-width characters.
int linesIn(const QString& text, double characters) {
    const auto wide = std::ranges::count_if(text, [](QChar c) { return c.unicode() >= 0x2000; });
    const auto width = static_cast<double>(text.size() + wide);
    return std::max(1, static_cast<int>(std::ceil(width / std::max(1.0, characters))));
}

}  // namespace

SheetWriter::SheetWriter(Sheet sheet, int columns)
    : m_sheet(std::move(sheet)), m_columns(columns), m_widths(static_cast<std::size_t>(columns), kDefaultWidth) {}

void SheetWriter::title(const QString& text) {
    CellStyle style;
    style.bold = true;
    style.points = 16;
    style.align = CellAlign::Centre;
    style.wraps = true;
    m_sheet.merged({m_row, 0}, m_columns - 1, text, style);
    m_sheet.setRowHeight(m_row, 44);
    ++m_row;
}

void SheetWriter::heading(const QString& text) {
    CellStyle style;
    style.bold = true;
    style.points = 12;
    m_sheet.merged({m_row, 0}, m_columns - 1, text, style);
    m_sheet.setRowHeight(m_row, 24);
    ++m_row;
}

void SheetWriter::paragraph(const QString& text) {
    CellStyle style;
    style.wraps = true;
    m_sheet.merged({m_row, 0}, m_columns - 1, text, style);
    double width = 0;
    for (const double column : m_widths) {
        width += column;
    }
    m_sheet.setRowHeight(m_row, kLineHeight * linesIn(text, width * 0.95));
    ++m_row;
}

void SheetWriter::note(const QString& text) {
    CellStyle style;
    style.points = 9;
    m_sheet.merged({m_row, 0}, m_columns - 1, text, style);
    ++m_row;
}

void SheetWriter::fitColumns(const ReportTable& table) {
    m_widths.resize(std::max(m_widths.size(), table.columns.size()), kDefaultWidth);
    for (std::size_t i = 0; i < table.columns.size(); ++i) {
        m_widths[i] = std::max(m_fitted ? m_widths[i] : 0.0, table.columns[i].width * 2.0 + 2.0);
        m_sheet.setColumnWidth(static_cast<int>(i), m_widths[i]);
    }
    m_fitted = true;
}

void SheetWriter::header(const ReportTable& table) {
    CellStyle style;
    style.bold = true;
    style.points = 10;
    style.align = CellAlign::Centre;
    style.bordered = true;
    style.wraps = true;
    style.fill = kHeadFill;
    for (std::size_t i = 0; i < table.columns.size(); ++i) {
        m_sheet.text({m_row, static_cast<int>(i)}, table.columns[i].heading, style);
    }
    m_sheet.setRowHeight(m_row, 34);
    ++m_row;
}

void SheetWriter::cell(CellPlace at, const ReportCell& content, const ReportColumn& column, bool isTotal) {
    CellStyle style = styleOf(column, isTotal);
    if (std::holds_alternative<QString>(content) && column.isNumeric()) {
        style.wraps = true;
    }
    std::visit(CellWriter{m_sheet, at, style}, content);
}

int SheetWriter::linesOf(const ReportRow& row) const {
    int lines = 1;
    for (std::size_t i = 0; i < row.cells.size(); ++i) {
        lines = std::max(lines, linesIn(cellText(row.cells[i]), m_widths[i]));
    }
    return lines;
}

CellRange SheetWriter::table(const ReportTable& table) {
    header(table);
    const int first = m_row;
    for (const ReportRow& row : table.rows) {
        for (std::size_t i = 0; i < row.cells.size(); ++i) {
            cell({m_row, static_cast<int>(i)}, row.cells[i], table.columns[i], row.isTotal);
        }
        m_sheet.setRowHeight(m_row, kRowHeight * linesOf(row));
        ++m_row;
    }
    return {m_sheet.name(), {first, 0}, {m_row - 1, static_cast<int>(table.columns.size()) - 1}};
}

}  // namespace pledge
