#include <ui/widgets/markformat.h>
#include <ui/widgets/sourcelegend.h>

#include <QPainter>

#include <array>
#include <limits>

using namespace Qt::StringLiterals;

namespace pledge {

namespace {

struct Sample {
    QString word;
    QTextCharFormat format;
};

std::array<Sample, 7> samplesOf(const Theme& theme) {
    using enum SourcePart;
    return {{{SourceLegend::tr("promise"), markFormat(theme, Statement, Decision::Open, false)},
             {SourceLegend::tr("value"), markFormat(theme, Value, Decision::Open, false)},
             {SourceLegend::tr("date"), markFormat(theme, Due, Decision::Open, false)},
             {SourceLegend::tr("unit"), markFormat(theme, Owner, Decision::Open, false)},
             {SourceLegend::tr("looked at"), markFormat(theme, Statement, Decision::Open, true)},
             {SourceLegend::tr("accepted"), markFormat(theme, Value, Decision::Accepted, false)},
             {SourceLegend::tr("rejected"), markFormat(theme, Statement, Decision::Rejected, false)}}};
}

}  // namespace

SourceLegend::SourceLegend(const Theme& theme, QWidget* parent) : QWidget(parent) {
    setTheme(theme);
}

void SourceLegend::setTheme(const Theme& theme) {
    QString text;
    QList<QTextLayout::FormatRange> ranges;
    for (const Sample& sample : samplesOf(theme)) {
        const QString word = u" "_s + sample.word + u" "_s;
        ranges.append({static_cast<int>(text.size()), static_cast<int>(word.size()), sample.format});
        text += word + u"  "_s;
    }
    setAccessibleName(text);
    m_layout.setText(text);
    m_layout.setFont(theme.font(TextSize::Note));
    m_layout.setFormats(ranges);
    m_layout.beginLayout();
    m_layout.createLine().setLineWidth(std::numeric_limits<short>::max());
    m_layout.endLayout();
    updateGeometry();
    update();
}

QSize SourceLegend::sizeHint() const {
    return {qCeil(m_layout.maximumWidth()), qCeil(m_layout.boundingRect().height()) + 4};
}

void SourceLegend::paintEvent(QPaintEvent* event) {
    Q_UNUSED(event);
    QPainter painter(this);
    painter.setPen(palette().color(QPalette::Text));
    m_layout.draw(&painter, QPointF(0, 2));
}

}  // namespace pledge
