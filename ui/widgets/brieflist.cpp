#include <ui/delegates/briefdelegate.h>
#include <ui/widgets/brieflist.h>

#include <QPainter>

#include <algorithm>
#include <utility>

namespace pledge {

namespace {

constexpr int kWishedRows = 4;

}  // namespace

BriefList::BriefList(const QString& name, const Theme& theme, QWidget* parent)
    : QListView(parent), m_delegate(new BriefDelegate(theme, this)), m_theme(theme) {
    setModel(&m_model);
    setItemDelegate(m_delegate);
    setAccessibleName(name);
    setMouseTracking(true);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollMode(QAbstractItemView::ScrollPerItem);
    const auto open = [this](const QModelIndex& index) { Q_EMIT pledgeChosen(m_model.pledgeAt(index.row())); };
    connect(this, &QListView::clicked, this, open);
    connect(this, &QListView::activated, this, open);
}

void BriefList::setEmptyText(const QString& text) {
    m_emptyText = text;
    setAccessibleDescription(m_model.rowCount() == 0 ? text : QString());
    viewport()->update();
}

void BriefList::setItems(std::vector<BriefItem> items) {
    m_model.setItems(std::move(items));
    fitRows();
    updateGeometry();
}

void BriefList::setTheme(const Theme& theme) {
    m_theme = theme;
    m_delegate->setTheme(theme);
    fitRows();
    updateGeometry();
}

QSize BriefList::sizeHint() const {
    const int rows = std::clamp(m_model.rowCount(), 1, kWishedRows);
    return {QListView::sizeHint().width(), rows * m_delegate->leastRowHeight() + 2};
}

QSize BriefList::minimumSizeHint() const {
    return {QListView::minimumSizeHint().width(), std::clamp(m_model.rowCount(), 1, 2) * m_delegate->leastRowHeight()};
}

void BriefList::resizeEvent(QResizeEvent* event) {
    fitRows();
    QListView::resizeEvent(event);
}

void BriefList::paintEvent(QPaintEvent* event) {
    QListView::paintEvent(event);
    if (m_model.rowCount() == 0) {
        QPainter painter(viewport());
        painter.setFont(m_theme.font(TextSize::Body));
        painter.setPen(m_theme.color(Ink::SecondText));
        painter.drawText(viewport()->rect(), Qt::AlignLeft | Qt::AlignTop | Qt::TextWordWrap, m_emptyText);
    }
}

void BriefList::fitRows() {
    const int least = m_delegate->leastRowHeight();
    const int room = viewport()->height();
    const int shown = std::clamp(room / least, 1, std::max(1, m_model.rowCount()));
    m_delegate->setRowHeight(std::min(room / shown, least * 3 / 2));
    scheduleDelayedItemsLayout();
}

}  // namespace pledge
