#include <ui/delegates/draftdelegate.h>
#include <ui/widgets/drafttree.h>

#include <QHeaderView>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace pledge {

namespace {

// parts of the width, in the order of the columns
constexpr std::array kShares{42, 22, 22, 14};
constexpr int kLeastDecision = 84;

}  // namespace

DraftTree::DraftTree(const Theme& theme, QWidget* parent)
    : QTreeView(parent), m_model(new DraftTreeModel(this)), m_delegate(new DraftDelegate(theme, this)), m_theme(theme) {
    setModel(m_model);
    setItemDelegate(m_delegate);
    setAccessibleName(tr("Promises found in the text"));
    setSelectionMode(ExtendedSelection);
    setRootIsDecorated(false);
    setItemsExpandable(false);
    setIndentation(0);
    setUniformRowHeights(false);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollMode(ScrollPerPixel);
    header()->setStretchLastSection(false);
    header()->setSectionResizeMode(QHeaderView::Fixed);
    header()->setSectionsMovable(false);
    header()->setHighlightSections(false);
    header()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    connect(m_model, &QAbstractItemModel::modelReset, this, &DraftTree::keepPlace);
    setTheme(theme);
}

void DraftTree::setTheme(const Theme& theme) {
    m_theme = theme;
    m_delegate->setTheme(theme);
    header()->setStyleSheet(u"font-size: %1px"_s.arg(theme.px(static_cast<int>(TextSize::Note))));
    header()->setFixedHeight(theme.px(28));
    fitColumns();
    scheduleDelayedItemsLayout();
}

void DraftTree::show(DraftDesk* desk) {
    m_entry.reset();
    m_model->show(desk);
}

void DraftTree::setFilter(const QString& text) {
    m_model->setFilter(text);
}

std::optional<std::size_t> DraftTree::current() const {
    return m_model->entryAt(currentIndex());
}

std::vector<std::size_t> DraftTree::selected() const {
    std::vector<std::size_t> entries;
    for (const QModelIndex& index : selectionModel()->selectedRows()) {
        if (const auto entry = m_model->entryAt(index)) {
            entries.push_back(*entry);
        }
    }
    std::ranges::sort(entries);
    return entries;
}

void DraftTree::choose(std::optional<std::size_t> entry) {
    const QModelIndex index = entry ? m_model->indexOf(*entry) : QModelIndex();
    if (index.isValid()) {
        setCurrentIndex(index);
        scrollTo(index);
    }
}

void DraftTree::currentChanged(const QModelIndex& current, const QModelIndex& previous) {
    QTreeView::currentChanged(current, previous);
    m_entry = m_model->entryAt(current);
    Q_EMIT entryChosen();
}

void DraftTree::resizeEvent(QResizeEvent* event) {
    QTreeView::resizeEvent(event);
    fitColumns();
}

void DraftTree::keepPlace() {
    expandAll();
    choose(m_entry);
}

void DraftTree::fitColumns() {
    const int room = viewport()->width();
    int left = room;
    for (int column = DraftTreeModel::ColumnCount - 1; column > 0; --column) {
        const int share = room * kShares.at(static_cast<std::size_t>(column)) / 100;
        const int width =
            column == DraftTreeModel::DecisionColumn ? std::max(share, m_theme.px(kLeastDecision)) : share;
        setColumnWidth(column, width);
        left -= width;
    }
    setColumnWidth(0, left);
}

}  // namespace pledge
