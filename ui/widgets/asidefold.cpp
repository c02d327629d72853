#include <ui/widgets/asidefold.h>

#include <QPainter>
#include <QPainterPath>

#include <algorithm>

namespace pledge {

namespace {

constexpr int kWidth = 34;
constexpr int kArrow = 5;
constexpr int kHead = 36;  ///< with the arrow in it
constexpr char16_t kFirstIdeograph = 0x3400;

/// Ideographs stand one below the other, other writing runs down the side.
bool standsUpright(const QString& text) {
    return std::any_of(text.begin(), text.end(), [](QChar c) { return c.unicode() >= kFirstIdeograph; });
}

}  // namespace

AsideFold::AsideFold(const QString& text, const Theme& theme, QWidget* parent)
    : QAbstractButton(parent), m_theme(theme) {
    setText(text);
    setAccessibleName(text);
    setCursor(Qt::PointingHandCursor);
    setFocusPolicy(Qt::TabFocus);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Expanding);
}

void AsideFold::setTheme(const Theme& theme) {
    m_theme = theme;
    setFont(theme.font(TextSize::Body));
    updateGeometry();
    update();
}

QSize AsideFold::sizeHint() const {
    return {m_theme.px(kWidth), m_theme.px(kHead) * 3};
}

void AsideFold::paintEvent(QPaintEvent* /*event*/) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    if (underMouse() || hasFocus()) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(m_theme.color(Ink::AccentGround));
        painter.drawRoundedRect(rect(), m_theme.px(6), m_theme.px(6));
    }
    const qreal leg = m_theme.px(kArrow);
    const QPointF tip(width() / 2.0 - leg / 2, m_theme.px(kHead) / 2.0);
    QPainterPath arrow(tip + QPointF(leg, -leg));
    arrow.lineTo(tip);
    arrow.lineTo(tip + QPointF(leg, leg));
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(m_theme.color(Ink::Accent), m_theme.px(2)));
    painter.drawPath(arrow);
    painter.setPen(m_theme.color(Ink::SecondText));
    paintAlong(painter, rect().adjusted(0, m_theme.px(kHead), 0, -m_theme.px(8)));
}

void AsideFold::paintAlong(QPainter& painter, QRect room) const {
    if (!standsUpright(text())) {
        painter.translate(room.left() + room.width() / 2.0, room.top());
        painter.rotate(90);
        const int line = fontMetrics().height();
        painter.drawText(QRect(0, -line / 2, room.height(), line), static_cast<int>(Qt::AlignLeft | Qt::AlignVCenter),
                         fontMetrics().elidedText(text(), Qt::ElideRight, room.height()));
        return;
    }
    const int step = fontMetrics().height();
    QRect place(room.left(), room.top(), room.width(), step);
    for (const QChar c : text()) {
        if (place.bottom() > room.bottom()) {
            break;
        }
        const int height = c.isSpace() ? step / 2 : step;
        painter.drawText(place, Qt::AlignCenter, QString(c));
        place.translate(0, height);
    }
}

void AsideFold::enterEvent(QEnterEvent* event) {
    QAbstractButton::enterEvent(event);
    update();
}

void AsideFold::leaveEvent(QEvent* event) {
    QAbstractButton::leaveEvent(event);
    update();
}

}  // namespace pledge
