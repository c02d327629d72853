#include <ui/printing/textflow.h>

#include <QPainter>
#include <QTextOption>

#include <algorithm>

namespace pledge {

TextFlow::TextFlow(const QString& text, PrintStyle style, const PrintFonts& fonts, double width, double indent,
                   Qt::Alignment alignment)
    : m_layout(std::make_unique<QTextLayout>(text, fonts.font(style))), m_lineHeight(PrintFonts::lineHeight(style)) {
    QTextOption option(alignment);
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    m_layout->setTextOption(option);
    m_layout->beginLayout();
    double start = indent;
    for (QTextLine line = m_layout->createLine(); line.isValid(); line = m_layout->createLine()) {
        line.setLineWidth(std::max(points(1), width - start));
        line.setPosition({start, 0});
        start = 0;
    }
    m_layout->endLayout();
}

void TextFlow::drawLine(QPainter& painter, int number, QPointF topLeft) const {
    const QTextLine line = m_layout->lineAt(number);
    line.draw(&painter, topLeft + QPointF(0, (m_lineHeight - line.height()) / 2));
}

void TextFlow::draw(QPainter& painter, QPointF topLeft, double fittingHeight) const {
    const int fitting = static_cast<int>((fittingHeight + points(0.1)) / m_lineHeight);
    for (int line = 0; line < std::min(lineCount(), std::max(1, fitting)); ++line) {
        drawLine(painter, line, topLeft + QPointF(0, m_lineHeight * line));
    }
}

}  // namespace pledge
