#include <ui/printing/pagecanvas.h>
#include <ui/printing/textflow.h>

#include <QMarginsF>
#include <QPageSize>

using namespace Qt::StringLiterals;

namespace pledge {

namespace {

/// GB/T 9704: 37 mm above, 28 mm at the binding edge, a block of 156 by 225 mm; wide tables take more of the sheet.
QRectF areaOf(QPageLayout::Orientation orientation) {
    return orientation == QPageLayout::Portrait
               ? QRectF(millimetres(28), millimetres(37), millimetres(156), millimetres(225))
               : QRectF(millimetres(20), millimetres(25), millimetres(257), millimetres(158));
}

QPageLayout layoutOf(QPageLayout::Orientation orientation) {
    return {QPageSize(QPageSize::A4), orientation, QMarginsF(), QPageLayout::Millimeter};
}

}  // namespace

PageCanvas::PageCanvas(QIODevice& target, const QString& title, const QString& foot) : m_writer(&target), m_foot(foot) {
    m_writer.setTitle(title);
    m_writer.setCreator(u"Pledgeboard"_s);
    m_writer.setResolution(72 * kUnitsPerPoint);
    m_writer.setPageLayout(layoutOf(m_orientation));
    m_painter.begin(&m_writer);
    beginPage();
}

PageCanvas::~PageCanvas() {
    m_painter.end();
}

void PageCanvas::beginPage() {
    m_area = areaOf(m_orientation);
    m_top = m_area.top();
    ++m_pages;
    drawFoot();
}

void PageCanvas::newPage() {
    m_writer.newPage();
    beginPage();
}

void PageCanvas::newPage(QPageLayout::Orientation orientation) {
    if (orientation == m_orientation && isFresh()) {
        return;
    }
    m_orientation = orientation;
    m_writer.setPageLayout(layoutOf(orientation));
    newPage();
}

void PageCanvas::require(double height) {
    if (room() < height && !isFresh()) {
        newPage();
    }
}

void PageCanvas::drawFoot() {
    m_painter.save();
    const double top = m_area.bottom() + millimetres(5);
    m_painter.setPen(QPen(Qt::black, points(0.5)));
    m_painter.drawLine(QPointF(m_area.left(), top), QPointF(m_area.right(), top));
    const TextFlow foot(m_foot, PrintStyle::Foot, m_fonts, m_area.width(), 0, Qt::AlignHCenter);
    foot.draw(m_painter, {m_area.left(), top + millimetres(1)}, foot.height());
    const TextFlow number(u"— %1 —"_s.arg(m_pages), PrintStyle::Item, m_fonts, m_area.width(), 0, Qt::AlignHCenter);
    number.draw(m_painter, {m_area.left(), top + millimetres(1) + foot.height()}, number.height());
    m_painter.restore();
}

}  // namespace pledge
