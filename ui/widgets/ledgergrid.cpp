#include <ui/delegates/plancelldelegate.h>
#include <ui/models/ledgermodel.h>
#include <ui/widgets/columnfit.h>
#include <ui/widgets/frozencolumn.h>
#include <ui/widgets/ledgergrid.h>

#include <QApplication>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QHeaderView>
#include <QKeyEvent>
#include <QMenu>
#include <QScopedValueRollback>
#include <QScrollBar>
#include <QSortFilterProxyModel>

#include <algorithm>
#include <map>
#include <set>
#include <utility>

using namespace Qt::StringLiterals;

namespace pledge {

namespace {

constexpr int kWidest = 320;        ///< logical pixels
constexpr int kRowsMeasured = 200;  ///< those in sight, and some more

/// Rows by the filter's text, and those that stand twice alone where that is asked.
class CasesProxy : public QSortFilterProxyModel {
public:
    using QSortFilterProxyModel::QSortFilterProxyModel;

    void showMarkedOnly(bool only) {
        m_markedOnly = only;
        invalidateFilter();
    }

protected:
    [[nodiscard]] bool filterAcceptsRow(int row, const QModelIndex& parent) const override {
        const QModelIndex mark = sourceModel()->index(row, sourceModel()->columnCount() - 1);
        return (!m_markedOnly || !mark.data().toString().isEmpty()) &&
               QSortFilterProxyModel::filterAcceptsRow(row, parent);
    }

private:
    bool m_markedOnly = false;
};

}  // namespace

LedgerGrid::LedgerGrid(LedgerModel* model, const Theme& theme, QWidget* parent)
    : CellGrid(model, new CasesProxy, theme, parent),
      m_model(model),
      m_nameDelegate(new PlanCellDelegate(theme, this)),
      m_names(nullptr) {
    prepare();
    m_names = new FrozenColumn(this, m_nameDelegate);
    for (PlanCellDelegate* delegate : {cellDelegate(), m_nameDelegate}) {
        delegate->setHandsBlocksOn(true);
        connect(delegate, &PlanCellDelegate::blockPasted, this, &LedgerGrid::paste);
    }
    setUnfoundText(tr("No case contains the text"));
    setTheme(theme);
    keepPlace();
}

void LedgerGrid::prepare() {
    setSelectionBehavior(SelectItems);
    setHorizontalScrollMode(ScrollPerPixel);
    horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    horizontalHeader()->setMinimumSectionSize(1);
}

/// Where cases come or go, the cursor stays in its row, as in a spreadsheet.
void LedgerGrid::keepPlace() {
    connect(proxy(), &QAbstractItemModel::modelAboutToBeReset, this,
            [this] { m_place = QPoint(currentIndex().column(), currentIndex().row()); });
    connect(proxy(), &QAbstractItemModel::modelReset, this, [this] {
        fitColumns();
        if (m_place.y() >= 0 && proxy()->rowCount() > 0) {
            const int row = std::min(m_place.y(), proxy()->rowCount() - 1);
            setCurrentIndex(proxy()->index(row, std::clamp(m_place.x(), 0, proxy()->columnCount() - 1)));
        }
    });
    connect(proxy(), &QAbstractItemModel::dataChanged, this, &LedgerGrid::growColumns);
    connect(proxy(), &QAbstractItemModel::rowsInserted, this, &LedgerGrid::growColumns);
}

void LedgerGrid::setTheme(const Theme& theme) {
    CellGrid::setTheme(theme);
    m_nameDelegate->setTheme(theme);
    m_names->follow();
}

void LedgerGrid::showMarkedOnly(bool only) {
    static_cast<CasesProxy*>(proxy())->showMarkedOnly(only);
}

int LedgerGrid::naturalWidth(int column) const {
    const QFontMetrics heads(theme().font(TextSize::Note));
    const QString heading = proxy()->headerData(column, Qt::Horizontal).toString();
    int width = std::max(heads.horizontalAdvance(heading) + theme().px(24), theme().px(m_model->usualWidth(column)));
    for (int row = 0; row < std::min(kRowsMeasured, proxy()->rowCount()); ++row) {
        width = std::max(width, cellDelegate()->sizeHint({}, proxy()->index(row, column)).width());
    }
    return std::min(width, theme().px(kWidest));
}

/// No column is cut short for another: what does not fit is scrolled to.
void LedgerGrid::fitColumns() {
    std::vector<ColumnWish> wishes;
    for (int column = 0; column < proxy()->columnCount(); ++column) {
        const int natural = naturalWidth(column);
        wishes.push_back({natural, natural, m_model->growthOf(column)});
    }
    const std::vector<int> widths = pledge::fitColumns(wishes, viewport()->width());
    for (std::size_t column = 0; column < widths.size(); ++column) {
        setColumnWidth(static_cast<int>(column), widths[column]);
    }
}

/// Columns never shrink under the hand of somebody who types.
void LedgerGrid::growColumns() {
    for (int column = 0; column < proxy()->columnCount(); ++column) {
        if (naturalWidth(column) > columnWidth(column)) {
            fitColumns();
            return;
        }
    }
}

void LedgerGrid::resizeEvent(QResizeEvent* event) {
    CellGrid::resizeEvent(event);
    fitColumns();
    m_names->follow();
}

std::vector<int> LedgerGrid::selectedRows() const {
    std::set<int> rows;
    for (const QModelIndex& index : selectionModel()->selectedIndexes()) {
        rows.insert(proxy()->mapToSource(index).row());
    }
    return {rows.begin(), rows.end()};
}

QModelIndexList LedgerGrid::selectedCells() const {
    QModelIndexList cells;
    for (const QModelIndex& index : selectionModel()->selectedIndexes()) {
        cells.append(proxy()->mapToSource(index));
    }
    return cells;
}

void LedgerGrid::chooseRow(int row, int column) {
    const QModelIndex index = proxy()->mapFromSource(m_model->index(row, column));
    if (index.isValid()) {
        setCurrentIndex(index);
        scrollTo(index);
    }
}

/// Also from under the column that stays in sight.
void LedgerGrid::scrollTo(const QModelIndex& index, ScrollHint hint) {
    CellGrid::scrollTo(index, hint);
    const int hidden = m_names->covered() - columnViewportPosition(index.column());
    if (index.column() > 0 && hidden > 0) {
        horizontalScrollBar()->setValue(horizontalScrollBar()->value() - hidden);
    }
}

void LedgerGrid::goToNew() {
    if (!m_model->mayAdd()) {
        return;
    }
    if (!proxy()->mapFromSource(m_model->index(m_model->caseCount(), 0)).isValid()) {
        Q_EMIT wholeAsked();
    }
    chooseRow(m_model->caseCount());
    setFocus();
}

void LedgerGrid::removeSelected() {
    m_model->removeAt(selectedRows());
}

void LedgerGrid::copy() const {
    std::map<int, std::map<int, QString>> rows;
    std::set<int> columns;
    for (const QModelIndex& index : selectionModel()->selectedIndexes()) {
        rows[index.row()][index.column()] = index.data(Qt::EditRole).toString();
        columns.insert(index.column());
    }
    PlanBlock block;
    for (auto& [row, cells] : rows) {
        QStringList texts;
        for (const int column : columns) {
            texts.append(cells[column]);
        }
        block.push_back(std::move(texts));
    }
    if (!block.empty()) {
        QApplication::clipboard()->setText(blockText(block));
    }
}

/// A block falls on the rows that are seen, from the cursor on; one cell fills the rows that are selected.
void LedgerGrid::paste() {
    const PlanBlock block = blockIn(*QApplication::clipboard()->mimeData());
    const int column = std::max(currentIndex().column(), 0);
    if (block.size() == 1 && block.front().size() == 1) {
        m_model->fillWith(block.front().front(), selectedRows(), column);
    } else if (!block.empty() && m_model->mayAdd()) {
        Q_EMIT pasteAsked(block, rowsFromCursor(), column);
    }
}

bool LedgerGrid::isShortcut(QKeyEvent* event) {
    const bool isPlain = event->modifiers() == Qt::NoModifier;
    const bool withControl = event->modifiers().testFlag(Qt::ControlModifier);
    if (event->matches(QKeySequence::Copy)) {
        copy();
    } else if (event->matches(QKeySequence::Paste)) {
        paste();
    } else if (event->key() == Qt::Key_Insert && isPlain) {
        goToNew();
    } else if (event->key() == Qt::Key_Delete && isPlain) {
        m_model->clearCells(selectedCells());
    } else if (event->key() == Qt::Key_Minus && withControl) {
        removeSelected();
    } else {
        return false;
    }
    return true;
}

void LedgerGrid::keyPressEvent(QKeyEvent* event) {
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (isShortcut(event)) {
        event->accept();
    } else if (isEnter && state() != EditingState && currentIndex().isValid()) {
        edit(currentIndex());
        event->accept();
    } else {
        const QModelIndex before = currentIndex();
        CellGrid::keyPressEvent(event);
        m_runFrom = currentIndex() == before ? m_runFrom : -1;
    }
}

void LedgerGrid::mousePressEvent(QMouseEvent* event) {
    m_runFrom = -1;
    CellGrid::mousePressEvent(event);
}

/// Tab stays among the cells; only at their ends it goes to what lies before or behind the grid.
bool LedgerGrid::focusNextPrevChild(bool next) {
    const QScopedValueRollback leaving(m_isLeaving, true);
    if (!goBeside(next)) {
        return CellGrid::focusNextPrevChild(next);
    }
    setFocus(Qt::TabFocusReason);
    return true;
}

QModelIndex LedgerGrid::typedBeside(bool isRight) const {
    const int columns = proxy()->columnCount();
    const int by = isRight ? 1 : -1;
    const QModelIndex from = currentIndex();
    for (int at = from.row() * columns + from.column() + by;
         from.isValid() && at >= 0 && at < proxy()->rowCount() * columns; at += by) {
        const QModelIndex cell = proxy()->index(at / columns, at % columns);
        if (cell.flags().testFlag(Qt::ItemIsEditable)) {
            return cell;
        }
        if (cell.row() > from.row() + 1 || cell.row() < from.row() - 1) {
            break;
        }
    }
    return {};
}

bool LedgerGrid::goBeside(bool isRight) {
    const QModelIndex from = currentIndex();
    const QModelIndex to = typedBeside(isRight);
    if (from.isValid() && m_model->isDraft(proxy()->mapToSource(from).row()) &&
        (!to.isValid() || to.row() != from.row())) {
        return isRight && isHeld(from.row());
    }
    if (!to.isValid()) {
        return false;
    }
    m_runFrom = m_runFrom < 0 ? from.column() : m_runFrom;
    setCurrentIndex(to);
    return true;
}

bool LedgerGrid::isHeld(int proxyRow) {
    const int missing = m_model->missingIn(proxy()->mapToSource(proxy()->index(proxyRow, 0)).row());
    if (missing < 0) {
        return false;
    }
    m_runFrom = -1;
    m_model->sayMissing(missing);
    setCurrentIndex(proxy()->index(proxyRow, missing));
    return true;
}

void LedgerGrid::goBelow() {
    const QModelIndex from = currentIndex();
    if (isHeld(from.row())) {
        return;
    }
    const int column = m_runFrom < 0 ? from.column() : m_runFrom;
    m_runFrom = -1;
    if (from.row() + 1 < proxy()->rowCount()) {
        setCurrentIndex(proxy()->index(from.row() + 1, column));
    }
}

/// What was refused holds the cursor until it fits, or Esc gives it up. The grid takes the focus before the editor is
/// hidden: a hidden widget would hand it to whatever comes next.
void LedgerGrid::closeEditor(QWidget* editor, QAbstractItemDelegate::EndEditHint hint) {
    const bool isTab = hint == QAbstractItemDelegate::EditNextItem || hint == QAbstractItemDelegate::EditPreviousItem;
    if (hint != QAbstractItemDelegate::NoHint) {
        editor->removeEventFilter(cellDelegate());
        setFocus(Qt::OtherFocusReason);
    }
    CellGrid::closeEditor(editor, isTab ? QAbstractItemDelegate::NoHint : hint);
    const bool goesOn = isTab || hint == QAbstractItemDelegate::SubmitModelCache;
    const bool isRefused = m_model->isRefused(proxy()->mapToSource(currentIndex()));
    if (hint == QAbstractItemDelegate::RevertModelCache) {
        m_model->dropRefused(proxy()->mapToSource(currentIndex()));
    } else if (goesOn && isRefused) {
        edit(currentIndex());
    } else if (isTab && goBeside(hint == QAbstractItemDelegate::EditNextItem)) {
        edit(currentIndex());
    } else if (hint == QAbstractItemDelegate::SubmitModelCache && !m_isLeaving) {
        goBelow();
    }
}

void LedgerGrid::contextMenuEvent(QContextMenuEvent* event) {
    QMenu menu(this);
    const bool may = m_model->mayAdd();
    menu.addAction(tr("New case"), Qt::Key_Insert, this, &LedgerGrid::goToNew)->setEnabled(may);
    menu.addAction(tr("Delete cases"), QKeySequence(u"Ctrl+-"_s), this, &LedgerGrid::removeSelected)->setEnabled(may);
    menu.addSeparator();
    menu.addAction(tr("Copy"), QKeySequence::Copy, this, &LedgerGrid::copy);
    menu.addAction(tr("Paste"), QKeySequence::Paste, this, &LedgerGrid::paste)->setEnabled(may);
    menu.addAction(tr("Select all"), QKeySequence::SelectAll, this, &LedgerGrid::selectAll);
    menu.exec(event->globalPos());
}

}  // namespace pledge
