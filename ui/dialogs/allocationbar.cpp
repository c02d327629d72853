#include <core/wording/fill.h>
#include <ui/dialogs/allocationbar.h>
#include <ui/models/typedfigure.h>
#include <ui/widgets/inkedlabel.h>
#include <ui/widgets/lightmark.h>

#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>

#include <algorithm>

namespace pledge {

namespace {

constexpr int kBarHeight = 8;
constexpr int kBarRoom = 20;

Light lightOf(Decimal open) {
    if (open.isZero()) {
        return Light::Green;
    }
    return open.isNegative() ? Light::Red : Light::Yellow;
}

QString magnitude(Decimal figure) {
    const QString text = groupedFigure(figure);
    return figure.isNegative() ? text.sliced(1) : text;
}

QString sumWords(const Pledge& whole, const AllocationSum& sum) {
    const QStringList values{groupedFigure(sum.allocated), groupedFigure(*sum.whole), whole.unit.symbol,
                             magnitude(*sum.open)};
    if (sum.open->isZero()) {
        return fill(AllocationBar::tr("Allocated %1 of %2 %3, nothing left"), values);
    }
    return fill(sum.open->isNegative() ? AllocationBar::tr("Allocated %1 of %2 %3: %4 %3 too much")
                                       : AllocationBar::tr("Allocated %1 of %2 %3: %4 %3 left"),
                values);
}

}  // namespace

AllocationBar::AllocationBar(const Theme& theme, QWidget* parent)
    : QWidget(parent),
      m_theme(theme),
      m_mark(new LightMark(Light::Yellow, theme, 14, this)),
      m_words(new QLabel(this)) {
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, theme.px(kBarRoom), 0, 0);
    row->setSpacing(theme.px(8));
    row->addWidget(m_mark);
    row->addWidget(m_words, 1);
}

void AllocationBar::show(const Pledge& whole, std::span<const Share> shares) {
    const AllocationSum sum = sumOf(whole, shares);
    const bool summed = whole.nature != Nature::State && sum.whole && sum.open;
    if (summed) {
        m_light = lightOf(*sum.open);
        m_filled = sum.whole->isZero() ? 0 : sum.allocated.toDouble() / sum.whole->toDouble();
        m_words->setText(sumWords(whole, sum));
    } else {
        m_light = shares.empty() ? Light::Yellow : Light::Green;
        m_filled = shares.empty() ? 0 : 1;
        m_words->setText(
            tr("%n town(s) take part, each held to the same target", nullptr, static_cast<int>(shares.size())));
    }
    m_mark->setLight(m_light);
    inkLabel(*m_words, m_theme, TextSize::Body, m_theme.text(m_light));
    update();
}

QString AllocationBar::words() const {
    return m_words->text();
}

void AllocationBar::paintEvent(QPaintEvent* /*event*/) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    const qreal height = m_theme.px(kBarHeight);
    const QRectF track(0, m_theme.px(4), width(), height);
    const double full = std::max(m_filled, 1.0);
    painter.setBrush(m_theme.color(Ink::Track));
    painter.drawRoundedRect(track, height / 2, height / 2);
    QRectF filled = track;
    filled.setWidth(track.width() * m_filled / full);
    painter.setBrush(m_theme.fill(m_light));
    painter.drawRoundedRect(filled, height / 2, height / 2);
    const qreal whole = track.width() / full;
    painter.setBrush(m_theme.color(Ink::Text));
    painter.drawRect(QRectF(std::min(whole, track.width() - 2), 0, 2, height + m_theme.px(8)));
}

}  // namespace pledge
