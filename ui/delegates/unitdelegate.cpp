#include <ui/delegates/tabledelegate.h>
#include <ui/delegates/unitdelegate.h>
#include <ui/models/unitlistmodel.h>
#include <ui/widgets/lightmark.h>

#include <QPainter>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace pledge {

namespace {

constexpr int kPadding = 12;
constexpr int kBarHeight = 4;
constexpr int kBarGap = 3;
constexpr int kMark = 10;
constexpr int kCurrentEdge = 3;

}  // namespace

UnitDelegate::UnitDelegate(const Theme& theme, QObject* parent) : QStyledItemDelegate(parent), m_theme(theme) {}

QSize UnitDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const {
    Q_UNUSED(option);
    const QFontMetrics metrics(m_theme.font(TextSize::Body));
    const int reds = m_theme.px(kMark) + metrics.horizontalAdvance(u"00"_s) + m_theme.px(kBarGap);
    const int width = metrics.horizontalAdvance(index.data().toString()) + reds + m_theme.px(3 * kPadding);
    return {width, std::max(m_rowHeight, leastRowHeight())};
}

void UnitDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const {
    painter->save();
    paintRowGround(*painter, option, m_theme);
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    if (selected) {
        painter->fillRect(QRect(option.rect.topLeft(), QSize(m_theme.px(kCurrentEdge), option.rect.height())),
                          m_theme.color(Ink::Accent));
    }
    const auto counts = index.data(UnitListModel::CountsRole).value<LightCounts>();
    const QRect room = option.rect.adjusted(m_theme.px(kPadding), 0, -m_theme.px(kPadding), 0);
    painter->setFont(m_theme.font(TextSize::Body, selected ? QFont::Bold : QFont::Normal));
    const QFontMetrics metrics = painter->fontMetrics();
    const int content = metrics.height() + m_theme.px(kBarGap + kBarHeight);
    const QRect line(room.left(), room.top() + (room.height() - content) / 2, room.width(), metrics.height());
    const int taken = paintReds(*painter, line, counts.red);
    painter->setPen(m_theme.color(Ink::Text));
    painter->drawText(line, Qt::AlignLeft | Qt::AlignVCenter,
                      metrics.elidedText(index.data().toString(), Qt::ElideRight, line.width() - taken));
    paintBar(*painter,
             QRectF(line.left(), line.bottom() + 1 + m_theme.px(kBarGap), line.width(), m_theme.px(kBarHeight)),
             counts);
    painter->restore();
}

int UnitDelegate::paintReds(QPainter& painter, const QRect& room, int reds) const {
    if (reds == 0) {
        return 0;
    }
    const QString number = QString::number(reds);
    const int width = painter.fontMetrics().horizontalAdvance(number);
    painter.setPen(m_theme.text(Light::Red));
    painter.drawText(room, Qt::AlignRight | Qt::AlignVCenter, number);
    const int mark = m_theme.px(kMark);
    const QRectF box(room.right() - width - mark - m_theme.px(kBarGap), room.center().y() - mark / 2.0, mark, mark);
    paintLight(painter, box, Light::Red, m_theme.fill(Light::Red));
    return width + mark + 3 * m_theme.px(kBarGap);
}

void UnitDelegate::paintBar(QPainter& painter, const QRectF& bar, const LightCounts& counts) const {
    painter.fillRect(bar, m_theme.color(Ink::Track));
    if (counts.total() == 0) {
        return;
    }
    const qreal each = bar.width() / counts.total();
    qreal left = bar.left();
    for (const Light light : {Light::Green, Light::Yellow, Light::Red, Light::NotReported}) {
        const qreal width = each * counts.of(light);
        painter.fillRect(QRectF(left, bar.top(), width, bar.height()), m_theme.fill(light));
        left += width;
    }
}

}  // namespace pledge
