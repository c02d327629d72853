#include <core/wording/fill.h>
#include <ui/charts/charttable.h>
#include <ui/charts/chartview.h>

#include <QApplication>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QKeyEvent>
#include <QMenu>
#include <QPainter>
#include <QToolTip>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace pledge {

ChartView::ChartView(const Theme& theme, QWidget* parent) : QWidget(parent), m_theme(theme) {
    setMouseTracking(true);
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
}

void ChartView::setSpec(const ChartSpec& spec) {
    m_spec = spec;
    m_scene.reset();
    m_month.reset();
    const QString title = std::visit([](const auto& chart) { return chart.title; }, m_spec);
    setAccessibleName(fill(tr("Chart: %1"), {title}));
    setAccessibleDescription(chartTable(m_spec));
    update();
}

void ChartView::setTheme(const Theme& theme) {
    m_theme = theme;
    m_scene.reset();
    update();
}

void ChartView::copyPicture() const {
    constexpr int kSharpness = 2;
    QPixmap picture(size() * kSharpness);
    picture.setDevicePixelRatio(kSharpness);
    const ChartStyle style = chartStyle(m_theme);
    picture.fill(style.ground);
    QPainter painter(&picture);
    painter.setRenderHint(QPainter::Antialiasing);
    ChartScene(m_spec, size(), style).render(painter, QRectF(rect()));
    painter.end();
    QApplication::clipboard()->setPixmap(picture);
}

void ChartView::copyData() const {
    QApplication::clipboard()->setText(chartTable(m_spec));
}

ChartScene& ChartView::scene() {
    if (!m_scene) {
        m_scene = std::make_unique<ChartScene>(m_spec, QSizeF(size()), chartStyle(m_theme));
    }
    return *m_scene;
}

void ChartView::paintEvent(QPaintEvent* /*event*/) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    scene().render(painter, QRectF(rect()));
    const ChartStyle style = chartStyle(m_theme);
    if (m_month && pledgeChart()) {
        const QRectF plot = scene().plotArea();
        const double x = monthX(*m_month);
        painter.setPen(QPen(style.accent, 1));
        painter.drawLine(QPointF(x, plot.top()), QPointF(x, plot.bottom()));
    }
    if (hasFocus()) {
        painter.setPen(QPen(style.accent, 1));
        painter.drawRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5));
    }
}

void ChartView::resizeEvent(QResizeEvent* event) {
    m_scene.reset();
    QWidget::resizeEvent(event);
}

double ChartView::monthX(int month) {
    const QRectF plot = scene().plotArea();
    return plot.left() + plot.width() * month / static_cast<double>(pledgeChart()->months.size());
}

QString ChartView::reading(int month) const {
    const PledgeChart& chart = *pledgeChart();
    QStringList lines{u"<b>%1</b>"_s.arg(chart.months[month - 1].toHtmlEscaped())};
    for (const ChartReading& reading : readingsAt(chart, month)) {
        lines.append(u"%1　%2"_s.arg(reading.name.toHtmlEscaped(), chartFigure(reading.value)));
    }
    for (const ChartMilestone& milestone : chart.milestones) {
        if (static_cast<int>(std::ceil(milestone.at.x)) == month) {
            lines.append(milestone.at.label.toHtmlEscaped());
        }
    }
    return lines.join(u"<br>"_s);
}

void ChartView::point(std::optional<int> month) {
    if (month == m_month) {
        return;
    }
    m_month = month;
    update();
    if (!m_month) {
        QToolTip::hideText();
        return;
    }
    const QPointF at(monthX(*m_month) + 12, scene().plotArea().top() + 8);
    QToolTip::showText(mapToGlobal(at.toPoint()), reading(*m_month), this);
}

void ChartView::mouseMoveEvent(QMouseEvent* event) {
    const PledgeChart* chart = pledgeChart();
    if (!chart || chart->months.isEmpty()) {
        return;
    }
    const QRectF plot = scene().plotArea();
    const double months = static_cast<double>(chart->months.size());
    const int month = static_cast<int>(std::lround((event->position().x() - plot.left()) / plot.width() * months));
    const bool inside =
        month >= 1 && month <= chart->months.size() && plot.adjusted(0, 0, 12, 24).contains(event->position());
    point(inside ? std::optional(month) : std::nullopt);
}

void ChartView::leaveEvent(QEvent* event) {
    point(std::nullopt);
    QWidget::leaveEvent(event);
}

void ChartView::moveBy(int months) {
    const PledgeChart* chart = pledgeChart();
    if (!chart || chart->months.isEmpty()) {
        return;
    }
    const int start = m_month.value_or(chart->asOf ? static_cast<int>(*chart->asOf) - months : 0);
    point(std::clamp(start + months, 1, static_cast<int>(chart->months.size())));
}

void ChartView::keyPressEvent(QKeyEvent* event) {
    if (event->matches(QKeySequence::Copy)) {
        copyPicture();
    } else if (event->key() == Qt::Key_C && event->modifiers() == (Qt::ControlModifier | Qt::ShiftModifier)) {
        copyData();
    } else if (event->key() == Qt::Key_Left || event->key() == Qt::Key_Right) {
        moveBy(event->key() == Qt::Key_Left ? -1 : 1);
    } else if (event->key() == Qt::Key_Escape && m_month) {
        point(std::nullopt);
    } else {
        QWidget::keyPressEvent(event);
    }
}

void ChartView::focusInEvent(QFocusEvent* event) {
    update();
    QWidget::focusInEvent(event);
}

void ChartView::focusOutEvent(QFocusEvent* event) {
    point(std::nullopt);
    update();
    QWidget::focusOutEvent(event);
}

void ChartView::contextMenuEvent(QContextMenuEvent* event) {
    QMenu menu(this);
    menu.addAction(tr("Copy as picture"), this, &ChartView::copyPicture)->setShortcut(QKeySequence::Copy);
    menu.addAction(tr("Copy data"), this, &ChartView::copyData)->setShortcut(QKeySequence(u"Ctrl+Shift+C"_s));
    menu.exec(event->globalPos());
}

}  // namespace pledge
