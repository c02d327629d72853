#include <ui/delegates/plancelldelegate.h>
#include <ui/widgets/planrowstable.h>

#include <QApplication>
#include <QClipboard>
#include <QHeaderView>
#include <QKeyEvent>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace pledge {

PlanRowsTable::PlanRowsTable(PlanTextRows* rows, const Theme& theme, QWidget* parent)
    : QTableView(parent), m_rows(rows), m_delegate(new PlanCellDelegate(theme, this)), m_theme(theme) {
    setModel(rows);
    setItemDelegate(m_delegate);
    setFrameShape(QFrame::NoFrame);
    setShowGrid(false);
    setTabKeyNavigation(false);
    setSelectionMode(ExtendedSelection);
    setEditTriggers(DoubleClicked | EditKeyPressed | AnyKeyPressed);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    verticalHeader()->hide();
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    setTheme(theme);
    const auto resized = [this] { updateGeometry(); };
    connect(rows, &QAbstractItemModel::rowsInserted, this, resized);
    connect(rows, &QAbstractItemModel::modelReset, this, resized);
}

void PlanRowsTable::setTheme(const Theme& theme) {
    m_theme = theme;
    m_delegate->setTheme(theme);
    horizontalHeader()->setStyleSheet(u"font-size: %1px"_s.arg(theme.px(static_cast<int>(TextSize::Note))));
    horizontalHeader()->setFixedHeight(theme.px(28));
    verticalHeader()->setDefaultSectionSize(theme.px(30));
    updateGeometry();
}

QSize PlanRowsTable::sizeHint() const {
    const int rows = std::max(m_rows->rowCount(), 1);
    return {m_theme.px(200), horizontalHeader()->height() + rows * verticalHeader()->defaultSectionSize() + 2};
}

QSize PlanRowsTable::minimumSizeHint() const {
    return {m_theme.px(160), sizeHint().height()};
}

void PlanRowsTable::keyPressEvent(QKeyEvent* event) {
    if (event->matches(QKeySequence::Paste) && !m_rows->isReadOnly()) {
        const QModelIndex at = currentIndex();
        m_rows->paste(blockIn(*QApplication::clipboard()->mimeData()), std::max(at.row(), 0), std::max(at.column(), 0));
    } else if (event->matches(QKeySequence::Copy)) {
        copy();
    } else if (event->key() == Qt::Key_Delete && !m_rows->isReadOnly()) {
        removeSelected();
    } else {
        QTableView::keyPressEvent(event);
        return;
    }
    event->accept();
}

void PlanRowsTable::removeSelected() {
    std::vector<int> gone;
    for (const QModelIndex& index : selectionModel()->selectedIndexes()) {
        if (std::ranges::find(gone, index.row()) == gone.end()) {
            gone.push_back(index.row());
        }
    }
    m_rows->removeAt(gone);
}

void PlanRowsTable::copy() const {
    QApplication::clipboard()->setText(blockText(m_rows->rows()));
}

void PlanRowsTable::resizeEvent(QResizeEvent* event) {
    QTableView::resizeEvent(event);
    fitColumns();
}

void PlanRowsTable::fitColumns() {
    const int count = m_rows->columnCount();
    for (int column = 0; column < count; ++column) {
        setColumnWidth(column, viewport()->width() / count);
    }
}

}  // namespace pledge
