#include <ui/charts/chartitems.h>
#include <ui/charts/pledgeplot.h>

#include <QGraphicsScene>

#include <algorithm>
#include <array>

namespace pledge {

namespace {

QFont bold(QFont font) {
    font.setBold(true);
    return font;
}

/// The last point of the actuals, beside which the as-of figure is written.
const ChartPoint* lastActual(const PledgeChart& chart) {
    for (const ChartLine& line : chart.lines) {
        if (line.role == LineRole::Actual && !line.runs.empty()) {
            return &line.runs.back().back();
        }
    }
    return nullptr;
}

}  // namespace

void PledgePlot::write(const QRectF& box, const QString& text, const QFont& font, const QColor& colour) {
    addText(m_scene, box, text, font, colour);
    m_labels.push_back(box);
}

void PledgePlot::placeText(QPointF anchor, const QString& text, const QFont& font, const QColor& colour, Side preferred,
                           OnLines onLines) {
    if (text.isEmpty()) {
        return;
    }
    const auto box = m_placer.place(anchor, textSize(text, font), m_style.note.pixelSize() * 0.8, preferred, onLines);
    if (box) {
        write(*box, text, font, colour);
    } else {
        ++m_dropped;
    }
}

void PledgePlot::writeUnit() {
    if (hasFigures()) {
        for (int i = 0; i <= m_scale.count(); ++i) {
            const double value = m_scale.low + i * m_scale.step;
            const QString tick = QString::number(value, 'f', m_scale.decimals);
            const QSizeF size = textSize(tick, m_style.note);
            const double y = position({0, value, {}}).y();
            const QRectF box(
                QPointF(m_plot.left() - size.width() - m_style.note.pixelSize() * 0.6, y - size.height() / 2), size);
            write(box, tick, m_style.note, m_style.second);
            m_placer.block(box);
        }
    }
    if (!m_chart.unit.isEmpty()) {
        const QRectF box(QPointF(m_plot.left(), 2), textSize(m_chart.unit, m_style.note));
        write(box, m_chart.unit, m_style.note, m_style.second);
        m_placer.block(box);
    }
}

int PledgePlot::monthStep() const {
    double widest = 0;
    for (const QString& month : m_chart.months) {
        widest = std::max(widest, textSize(month, bold(m_style.note)).width());
    }
    const double each = m_plot.width() / static_cast<double>(std::max<qsizetype>(m_chart.months.size(), 1));
    for (const int step : {1, 2, 3, 6, 12}) {
        if (each * step >= widest + m_style.note.pixelSize() * 0.6) {
            return step;
        }
    }
    return 24;
}

void PledgePlot::writeMonths() {
    const int step = monthStep();
    const int asOf = m_chart.asOf ? static_cast<int>(*m_chart.asOf) : 0;
    const auto boxOf = [this](int month, const QFont& font) {
        const QSizeF size = textSize(m_chart.months[month - 1], font);
        const double x = position({static_cast<double>(month), 0, {}}).x();
        return QRectF(QPointF(x - size.width() / 2, m_plot.bottom() + size.height() * 0.5), size);
    };
    const QRectF asOfBox = asOf > 0 ? boxOf(asOf, bold(m_style.note)) : QRectF();
    const double gap = m_style.note.pixelSize() * 0.4;
    for (int month = 1; month <= m_chart.months.size(); ++month) {
        const bool isAsOf = month == asOf;
        const QRectF box = isAsOf ? asOfBox : boxOf(month, m_style.note);
        const bool shown = isAsOf || (month % step == 0 && !box.adjusted(-gap, 0, gap, 0).intersects(asOfBox));
        if (shown) {
            write(box, m_chart.months[month - 1], isAsOf ? bold(m_style.note) : m_style.note,
                  isAsOf ? m_style.ink : m_style.second);
            m_placer.block(box);
        }
    }
}

void PledgePlot::placeLabels() {
    placeAsOf();
    placeMilestones(true);
    placeMilestones(false);
    placeNames();
}

void PledgePlot::placeAsOf() {
    if (!m_chart.asOf || m_chart.asOfLabel.isEmpty()) {
        return;
    }
    const ChartPoint* last = lastActual(m_chart);
    if (m_chart.asOfReported && last) {
        placeText(position(*last), m_chart.asOfLabel, bold(m_style.label), m_style.accent, {1, 1});
        return;
    }
    const ChartPoint silent{*m_chart.asOf, last ? last->y : m_scale.low, {}};
    placeText(position(silent), m_chart.asOfLabel, m_style.note, m_style.second, {1, 0});
}

void PledgePlot::placeMilestones(bool missed) {
    for (auto it = m_chart.milestones.rbegin(); it != m_chart.milestones.rend(); ++it) {
        if ((it->state == MilestoneState::Missed) == missed) {
            placeText(position(it->at), it->at.label, m_style.note, missed ? m_style.missedText : m_style.ink,
                      {-1, -1});
        }
    }
}

QString PledgePlot::endText(const ChartLine& line) const {
    return line.role == LineRole::Forecast && m_chart.band ? m_chart.band->label : line.name;
}

void PledgePlot::placeNames() {
    for (auto it = m_chart.lines.rbegin(); it != m_chart.lines.rend(); ++it) {
        const ChartLine& line = *it;
        if (line.role == LineRole::Actual || line.runs.empty()) {
            continue;
        }
        const QColor colour = line.role == LineRole::Calendar   ? m_style.third
                              : line.role == LineRole::Forecast ? m_style.accent
                                                                : m_style.second;
        placeText(position(line.runs.back().back()), endText(line), m_style.note, colour, {1, 0}, OnLines::Refused);
    }
}

}  // namespace pledge
