#pragma once

#include <ui/printing/printfonts.h>

#include <QPageLayout>
#include <QPainter>
#include <QPdfWriter>
#include <QRectF>
#include <QString>

namespace pledge {

/// The pages of a PDF that is being drawn, from the top of one to the next. Lengths are device pixels from the paper's
/// edge; every page gets its foot line and number.
class PageCanvas {
public:
    PageCanvas(QIODevice& target, const QString& title, const QString& foot);
    ~PageCanvas();
    PageCanvas(const PageCanvas&) = delete;
    PageCanvas& operator=(const PageCanvas&) = delete;

    [[nodiscard]] QPainter& painter() { return m_painter; }
    [[nodiscard]] const PrintFonts& fonts() const { return m_fonts; }
    /// Where text and tables may stand on this page.
    [[nodiscard]] const QRectF& area() const { return m_area; }
    [[nodiscard]] double top() const { return m_top; }
    [[nodiscard]] double room() const { return m_area.bottom() - m_top; }
    [[nodiscard]] bool isFresh() const { return m_top <= m_area.top(); }
    [[nodiscard]] int pages() const { return m_pages; }

    void advance(double height) { m_top += height; }
    void newPage();
    /// Begins a page that way up, unless this one is and nothing stands on it yet.
    void newPage(QPageLayout::Orientation orientation);
    /// Begins a page when less than the height is left.
    void require(double height);

private:
    void beginPage();
    void drawFoot();

    QPdfWriter m_writer;
    PrintFonts m_fonts;
    QString m_foot;
    QPageLayout::Orientation m_orientation = QPageLayout::Portrait;
    QRectF m_area;
    double m_top = 0;
    int m_pages = 0;
    QPainter m_painter;
};

}  // namespace pledge
