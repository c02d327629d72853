#include <core/document/workbook.h>
#include <core/document/workbookhandle.h>

#include <utility>

using namespace Qt::StringLiterals;

namespace pledge {

namespace {

constexpr qsizetype kLongestText = 32767;

lxw_row_t rowOf(CellPlace at) {
    return static_cast<lxw_row_t>(at.row);
}

lxw_col_t columnOf(CellPlace at) {
    return static_cast<lxw_col_t>(at.column);
}

QByteArray utf8(const QString& text) {
    return text.left(kLongestText).toUtf8();
}

/// Whether the figure survives a spreadsheet's 15 significant digits.
bool fitsSpreadsheet(Decimal figure) {
    constexpr qint64 kDigits15 = 1'000'000'000'000'000;
    qint64 digits = figure.micros();
    while (digits != 0 && digits % 10 == 0) {
        digits /= 10;
    }
    return digits < kDigits15 && digits > -kDigits15;
}

/// The text of a printed header or footer, in which & begins a control.
QString plain(QString text) {
    return text.replace(u'&', u"&&"_s).left(200);
}

}  // namespace

Sheet::Sheet(Workbook& workbook, lxw_worksheet* sheet, QString name)
    : m_workbook(&workbook), m_sheet(sheet), m_name(std::move(name)) {}

void Sheet::text(CellPlace at, const QString& text, const CellStyle& style) {
    worksheet_write_string(m_sheet, rowOf(at), columnOf(at), utf8(text).constData(), m_workbook->m_book->format(style));
}

void Sheet::number(CellPlace at, int number, const CellStyle& style) {
    worksheet_write_number(m_sheet, rowOf(at), columnOf(at), number, m_workbook->m_book->format(style));
}

void Sheet::number(CellPlace at, Decimal figure, const CellStyle& style) {
    if (fitsSpreadsheet(figure)) {
        number(at, figure.toDouble(), style);
    } else {
        text(at, figure.toString(), style);
    }
}

void Sheet::number(CellPlace at, double figure, const CellStyle& style) {
    worksheet_write_number(m_sheet, rowOf(at), columnOf(at), figure, m_workbook->m_book->format(style));
}

void Sheet::blank(CellPlace at, const CellStyle& style) {
    worksheet_write_blank(m_sheet, rowOf(at), columnOf(at), m_workbook->m_book->format(style));
}

void Sheet::merged(CellPlace first, int lastColumn, const QString& content, const CellStyle& style) {
    if (lastColumn <= first.column) {
        text(first, content, style);
        return;
    }
    worksheet_merge_range(m_sheet, rowOf(first), columnOf(first), rowOf(first), static_cast<lxw_col_t>(lastColumn),
                          utf8(content).constData(), m_workbook->m_book->format(style));
}

void Sheet::setColumnWidth(int column, double characters) {
    const auto at = static_cast<lxw_col_t>(column);
    worksheet_set_column(m_sheet, at, at, characters, nullptr);
}

void Sheet::setRowHeight(int row, double points) {
    worksheet_set_row(m_sheet, static_cast<lxw_row_t>(row), points, nullptr);
}

void Sheet::freeze(CellPlace at) {
    worksheet_freeze_panes(m_sheet, rowOf(at), columnOf(at));
}

void Sheet::repeatRows(int first, int last) {
    worksheet_repeat_rows(m_sheet, static_cast<lxw_row_t>(first), static_cast<lxw_row_t>(last));
}

void Sheet::filter(CellPlace first, CellPlace last) {
    worksheet_autofilter(m_sheet, rowOf(first), columnOf(first), rowOf(last), columnOf(last));
}

void Sheet::setUpPage(SheetPaper paper, const QString& foot) {
    // the paper numbers of the file format
    constexpr uint8_t kA3 = 8;
    constexpr uint8_t kA4 = 9;
    worksheet_set_paper(m_sheet, paper == SheetPaper::A3Landscape ? kA3 : kA4);
    if (paper == SheetPaper::A4Landscape || paper == SheetPaper::A3Landscape) {
        worksheet_set_landscape(m_sheet);
    }
    worksheet_fit_to_pages(m_sheet, 1, paper == SheetPaper::A4PortraitPage ? 1 : 0);
    worksheet_set_margins(m_sheet, 0.6, 0.6, 0.7, 0.8);
    const QString footer = u"&L&9"_s + plain(foot) + u"&R&9— &P / &N —"_s;
    worksheet_set_footer(m_sheet, footer.toUtf8().constData());
}

}  // namespace pledge
