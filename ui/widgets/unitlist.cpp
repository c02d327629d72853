#include <ui/delegates/unitdelegate.h>
#include <ui/models/sortproxy.h>
#include <ui/models/unitlistmodel.h>
#include <ui/widgets/unitlist.h>

#include <algorithm>

namespace pledge {

UnitList::UnitList(UnitGroup group, const Theme& theme, QWidget* parent)
    : QListView(parent),
      m_theme(theme),
      m_model(new UnitListModel(group, this)),
      m_proxy(new SortProxy(UnitListModel::UnitIdRole, UnitListModel::SearchRole, this)),
      m_delegate(new UnitDelegate(theme, this)) {
    m_proxy->setSourceModel(m_model);
    setModel(m_proxy);
    setItemDelegate(m_delegate);
    setFrameShape(QFrame::NoFrame);
    setMouseTracking(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollMode(ScrollPerPixel);
    setAccessibleName(tr("Units"));
    connect(selectionModel(), &QItemSelectionModel::currentChanged, this, &UnitList::currentUnitChanged);
}

void UnitList::setTheme(const Theme& theme) {
    m_theme = theme;
    m_delegate->setTheme(theme);
    fitWidth();
    fitRows();
    viewport()->update();
}

void UnitList::show(const PlanSnapshot& snapshot, const Scoreboard& board) {
    m_model->show(snapshot, board);
    fitWidth();
    fitRows();
}

void UnitList::setFilter(const QString& text) {
    m_proxy->setFilterText(text);
    if (!currentIndex().isValid()) {
        chooseFirst();
    }
}

OrgUnitId UnitList::current() const {
    const QModelIndex index = m_proxy->mapToSource(currentIndex());
    return index.isValid() ? m_model->unitAt(index.row()) : OrgUnitId();
}

void UnitList::choose(OrgUnitId unit) {
    const QModelIndex index = m_proxy->mapFromSource(m_model->index(m_model->rowOf(unit)));
    if (index.isValid()) {
        setCurrentIndex(index);
        scrollTo(index);
    }
}

void UnitList::chooseFirst() {
    setCurrentIndex(m_proxy->index(0, 0));
}

bool UnitList::holds(OrgUnitId unit) const {
    return m_model->rowOf(unit) >= 0;
}

void UnitList::resizeEvent(QResizeEvent* event) {
    fitRows();
    QListView::resizeEvent(event);
}

void UnitList::fitRows() {
    const int least = m_delegate->leastRowHeight();
    const int rows = std::max(m_model->rowCount(), 1);
    m_delegate->setRowHeight(std::clamp(viewport()->height() / rows, least, least * 3 / 2));
    scheduleDelayedItemsLayout();
}

void UnitList::fitWidth() {
    int widest = m_theme.px(160);
    for (int row = 0; row < m_model->rowCount(); ++row) {
        widest = std::max(widest, m_delegate->sizeHint({}, m_model->index(row)).width());
    }
    setFixedWidth(widest + m_theme.px(8));
}

}  // namespace pledge
