#include <ui/widgets/brieflist.h>

#include <ui/delegates/briefdelegate.h>

#include <utility>

namespace pledge {

BriefList::BriefList(const QString& name, const Theme& theme, QWidget* parent)
    : QListView(parent), m_delegate(new BriefDelegate(theme, this)) {
    setModel(&m_model);
    setItemDelegate(m_delegate);
    setAccessibleName(name);
    setMouseTracking(true);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    const auto open = [this](const QModelIndex& index) { Q_EMIT pledgeChosen(m_model.pledgeAt(index.row())); };
    connect(this, &QListView::clicked, this, open);
    connect(this, &QListView::activated, this, open);
}

void BriefList::setItems(std::vector<BriefItem> items) {
    m_model.setItems(std::move(items));
    updateGeometry();
}

void BriefList::setTheme(const Theme& theme) {
    m_delegate->setTheme(theme);
    scheduleDelayedItemsLayout();
    updateGeometry();
}

QSize BriefList::sizeHint() const {
    const int rows = std::max(1, m_model.rowCount());
    return {QListView::sizeHint().width(), rows * sizeHintForRow(0) + 2};
}

QSize BriefList::minimumSizeHint() const {
    return {QListView::minimumSizeHint().width(), std::min(2, std::max(1, m_model.rowCount())) * sizeHintForRow(0)};
}

}  // namespace pledge
