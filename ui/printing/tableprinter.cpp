#include <core/report/tablecells.h>
#include <ui/printing/tableprinter.h>
#include <ui/theme.h>
#include <ui/widgets/lightmark.h>

#include <algorithm>

namespace pledge {

namespace {

constexpr double kPadding = points(2);
constexpr double kMark = points(7.5);
constexpr double kRule = points(0.5);
constexpr QRgb kHeadGround = 0xFFE9EDF1;
constexpr QRgb kBandGround = 0xFFF4F6F8;

double markSpace(const ReportColumn& column) {
    return column.kind == ColumnKind::Light ? kMark + points(2.5) : 0.0;
}

Qt::Alignment alignmentOf(const ReportColumn& column) {
    return column.isNumeric() ? Qt::AlignRight : Qt::AlignLeft;
}

}  // namespace

TablePrinter::TablePrinter(const ReportTable& table, PageCanvas& canvas) : m_table(table), m_canvas(canvas) {
    placeColumns();
}

void TablePrinter::placeColumns() {
    double wished = 0;
    for (std::size_t i = 0; i < m_table.columns.size(); ++i) {
        wished += m_table.band == i ? 0 : m_table.columns[i].width;
    }
    double left = m_canvas.area().left();
    for (std::size_t i = 0; i < m_table.columns.size(); ++i) {
        if (m_table.band != i) {
            const double width = m_canvas.area().width() * m_table.columns[i].width / wished;
            m_slots.push_back({i, left, width});
            left += width;
        }
    }
}

void TablePrinter::print() {
    if (m_table.rows.empty()) {
        return;
    }
    printTitle();
    printHeader();
    QString band;
    for (std::size_t i = 0; i < m_table.rows.size(); ++i) {
        const ReportRow& row = m_table.rows[i];
        const QString name = bandOf(row);
        const bool begins = name != band;
        const double bandHeight = begins ? PrintFonts::lineHeight(PrintStyle::TableBand) + 2 * kPadding : 0.0;
        // totals never stand alone on a page
        const bool totalsFollow = i + 1 < m_table.rows.size() && m_table.rows[i + 1].isTotal;
        const double totals = totalsFollow ? heightOf(m_table.rows[i + 1]) : 0.0;
        if (m_canvas.room() < heightOf(row) + bandHeight + totals) {
            startPage(name);
        } else if (begins) {
            printBand(name);
        }
        band = name;
        printRow(row);
    }
    for (const QString& text : m_table.notes) {
        const TextFlow note(text, PrintStyle::Note, m_canvas.fonts(), m_canvas.area().width());
        m_canvas.require(note.height());
        note.draw(m_canvas.painter(), {m_canvas.area().left(), m_canvas.top()}, note.height());
        m_canvas.advance(note.height());
    }
    m_canvas.advance(points(10));
}

void TablePrinter::printTitle() {
    const double firstRows = headerHeight() + 3 * PrintFonts::lineHeight(PrintStyle::TableCell) + points(30);
    m_canvas.require(PrintFonts::lineHeight(PrintStyle::Item) + firstRows);
    const TextFlow title(m_table.title, PrintStyle::TableHead, m_canvas.fonts(), m_canvas.area().width(), 0,
                         Qt::AlignHCenter);
    m_canvas.advance(points(4));
    title.draw(m_canvas.painter(), {m_canvas.area().left(), m_canvas.top()}, title.height());
    m_canvas.advance(title.height() + points(3));
}

void TablePrinter::startPage(const QString& band) {
    m_canvas.newPage();
    printHeader();
    if (!band.isEmpty()) {
        printBand(band);
    }
}

double TablePrinter::headerHeight() const {
    double height = 0;
    for (const Slot& slot : m_slots) {
        const QString& heading = m_table.columns[slot.column].heading;
        height = std::max(height, flow(heading, PrintStyle::TableHead, slot, Qt::AlignHCenter).height());
    }
    return height + 2 * kPadding;
}

void TablePrinter::printHeader() {
    const double height = headerHeight();
    for (const Slot& slot : m_slots) {
        frame(slot, height, QColor(kHeadGround));
        const QString& heading = m_table.columns[slot.column].heading;
        drawText(flow(heading, PrintStyle::TableHead, slot, Qt::AlignHCenter), slot, height);
    }
    m_canvas.advance(height);
}

QString TablePrinter::bandOf(const ReportRow& row) const {
    return m_table.band ? cellText(row.cells[*m_table.band]) : QString();
}

void TablePrinter::printBand(const QString& name) {
    const Slot whole{0, m_canvas.area().left(), m_canvas.area().width()};
    const double height = PrintFonts::lineHeight(PrintStyle::TableBand) + 2 * kPadding;
    frame(whole, height, QColor(kBandGround));
    drawText(flow(name, PrintStyle::TableBand, whole, Qt::AlignLeft), whole, height);
    m_canvas.advance(height);
}

TextFlow TablePrinter::flow(const QString& text, PrintStyle style, const Slot& slot, Qt::Alignment alignment) const {
    const double room = slot.width - 2 * kPadding;
    const bool isCell = style == PrintStyle::TableCell;
    const double mark = isCell ? markSpace(m_table.columns[slot.column]) : 0.0;
    return {text, style, m_canvas.fonts(), room - mark, 0, alignment};
}

double TablePrinter::heightOf(const ReportRow& row) const {
    double height = 0;
    for (const Slot& slot : m_slots) {
        const QString text = cellText(row.cells[slot.column]);
        height = std::max(height, flow(text, PrintStyle::TableCell, slot, Qt::AlignLeft).height());
    }
    const double fullPage = m_canvas.area().height() - headerHeight() - points(20);
    return std::min(height + 2 * kPadding, fullPage);
}

void TablePrinter::printRow(const ReportRow& row) {
    const double height = heightOf(row);
    for (const Slot& slot : m_slots) {
        frame(slot, height, row.isTotal ? QColor(kBandGround) : QColor(Qt::white));
        printCell(row.cells[slot.column], slot, height, row.isTotal ? PrintStyle::TableBand : PrintStyle::TableCell);
    }
    m_canvas.advance(height);
}

void TablePrinter::printCell(const ReportCell& cell, const Slot& slot, double height, PrintStyle style) {
    const ReportColumn& column = m_table.columns[slot.column];
    const auto* light = std::get_if<LightCell>(&cell);
    if (light != nullptr) {
        const QRectF box(slot.left + kPadding, m_canvas.top() + (height - kMark) / 2, kMark, kMark);
        paintLight(m_canvas.painter(), box, light->light, Theme().fill(light->light));
    }
    drawText(flow(cellText(cell), style, slot, alignmentOf(column)), slot, height,
             light != nullptr ? markSpace(column) : 0.0);
}

void TablePrinter::drawText(const TextFlow& text, const Slot& slot, double height, double indent) {
    const double room = height - 2 * kPadding;
    const double top = m_canvas.top() + kPadding + std::max(0.0, (room - text.height()) / 2);
    text.draw(m_canvas.painter(), {slot.left + kPadding + indent, top}, room);
}

void TablePrinter::frame(const Slot& slot, double height, const QColor& ground) {
    QPainter& painter = m_canvas.painter();
    painter.setPen(QPen(Qt::black, kRule));
    painter.setBrush(ground);
    painter.drawRect(QRectF(slot.left, m_canvas.top(), slot.width, height));
}

}  // namespace pledge
