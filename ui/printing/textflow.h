#pragma once

#include <ui/printing/printfonts.h>

#include <QPointF>
#include <QString>
#include <QTextLayout>

#include <memory>

class QPainter;

namespace pledge {

/// A text broken into lines of a width, drawn line by line so that it may go on on the next page. Widths and heights in
/// device pixels.
class TextFlow {
public:
    /// indent: of the first line.
    TextFlow(const QString& text, PrintStyle style, const PrintFonts& fonts, double width, double indent = 0,
             Qt::Alignment alignment = Qt::AlignLeft);

    [[nodiscard]] int lineCount() const { return m_layout->lineCount(); }
    [[nodiscard]] double lineHeight() const { return m_lineHeight; }
    [[nodiscard]] double height() const { return m_lineHeight * lineCount(); }
    /// Draws one line with its box's top left corner there.
    void drawLine(QPainter& painter, int line, QPointF topLeft) const;
    /// Draws the first lines that fit the height.
    void draw(QPainter& painter, QPointF topLeft, double fittingHeight) const;

private:
    std::unique_ptr<QTextLayout> m_layout;
    double m_lineHeight;
};

}  // namespace pledge
