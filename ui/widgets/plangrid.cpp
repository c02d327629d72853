#include <ui/delegates/plancelldelegate.h>
#include <ui/widgets/columnfit.h>
#include <ui/widgets/plangrid.h>

#include <QApplication>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QHeaderView>
#include <QKeyEvent>
#include <QMenu>
#include <QMetaMethod>
#include <QSignalBlocker>
#include <QSortFilterProxyModel>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace pledge {

namespace {

constexpr int kWidestNatural = 360;  ///< logical pixels; longer texts are cut short

}  // namespace

PlanGrid::PlanGrid(PlanTableModel* model, const Theme& theme, QWidget* parent)
    : CellGrid(model, new QSortFilterProxyModel, theme, parent), m_model(model) {
    for (int column = 0; column < model->columnCount(); ++column) {
        m_shapes.push_back({column, 60, 1});
    }
    setUnfoundText(tr("No row contains the text"));
    prepare();
    setTheme(theme);
    const auto refit = [this] { fitColumns(); };
    connect(proxy(), &QAbstractItemModel::dataChanged, this, refit);
    connect(proxy(), &QAbstractItemModel::rowsInserted, this, refit);
    connect(proxy(), &QAbstractItemModel::rowsRemoved, this, refit);
    connect(verticalHeader(), &QHeaderView::sectionMoved, this,
            [this](int, int from, int to) { followDrag(from, to); });
}

void PlanGrid::prepare() {
    setTabKeyNavigation(false);
    setSelectionBehavior(SelectRows);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    horizontalHeader()->setMinimumSectionSize(1);
    horizontalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->setSectionsMovable(true);
    verticalHeader()->setToolTip(tr("Drag the number to move the row, or press Alt+Up and Alt+Down"));
}

void PlanGrid::setShapes(std::vector<Shape> shapes) {
    m_shapes = std::move(shapes);
    for (int column = 0; column < m_model->columnCount(); ++column) {
        setColumnHidden(column, std::ranges::find(m_shapes, column, &Shape::column) == m_shapes.end());
    }
    for (std::size_t place = 0; place < m_shapes.size(); ++place) {
        horizontalHeader()->moveSection(horizontalHeader()->visualIndex(m_shapes[place].column),
                                        static_cast<int>(place));
    }
    fitColumns();
}

void PlanGrid::setFilter(const QString& text) {
    CellGrid::setFilter(text);
    verticalHeader()->setSectionsMovable(text.isEmpty());
}

std::vector<int> PlanGrid::selectedRows() const {
    std::vector<int> rows;
    for (const QModelIndex& index : selectionModel()->selectedRows()) {
        rows.push_back(proxy()->mapToSource(index).row());
    }
    std::ranges::sort(rows);
    return rows;
}

int PlanGrid::currentRow() const {
    return proxy()->mapToSource(currentIndex()).row();
}

void PlanGrid::chooseRow(int row) {
    const int column = currentIndex().isValid() ? currentIndex().column() : m_shapes.front().column;
    const QModelIndex index = proxy()->mapFromSource(m_model->index(row, column));
    if (index.isValid()) {
        setCurrentIndex(index);
        scrollTo(index);
    }
}

void PlanGrid::add() {
    if (isSignalConnected(QMetaMethod::fromSignal(&PlanGrid::addAsked))) {
        Q_EMIT addAsked();
    } else if (m_model->addRow()) {
        chooseRow(m_model->rowCount() - 1);
        edit(proxy()->mapFromSource(m_model->index(currentRow(), m_shapes.front().column)));
    }
}

void PlanGrid::removeSelected() {
    const std::vector<int> rows = selectedRows();
    if (!rows.empty() && m_model->mayEdit()) {
        m_model->removeAt(rows);
    }
}

void PlanGrid::moveCurrent(int by) {
    const int row = currentRow();
    if (row >= 0 && proxy()->rowCount() == m_model->rowCount() && m_model->moveTo(row, row + by)) {
        chooseRow(row + by);
    }
}

void PlanGrid::followDrag(int from, int to) {
    {
        const QSignalBlocker quiet(verticalHeader());
        verticalHeader()->moveSection(to, from);
    }
    if (m_model->mayEdit() && m_model->moveTo(from, to)) {
        chooseRow(to);
    }
    viewport()->update();
}

void PlanGrid::copy() const {
    PlanBlock block(1);
    for (const Shape& shape : m_shapes) {
        block.front().append(m_model->headerData(shape.column, Qt::Horizontal, Qt::DisplayRole).toString());
    }
    for (const int row : selectedRows()) {
        QStringList cells;
        for (const Shape& shape : m_shapes) {
            cells.append(m_model->index(row, shape.column).data(Qt::EditRole).toString());
        }
        block.push_back(std::move(cells));
    }
    QApplication::clipboard()->setText(blockText(block));
}

/// A block falls on the rows that are seen, from the cursor on.
void PlanGrid::paste() {
    const PlanBlock block = blockIn(*QApplication::clipboard()->mimeData());
    const bool single = block.size() == 1 && block.front().size() == 1;
    m_model->paste(block, single ? selectedRows() : rowsFromCursor(),
                   currentIndex().isValid() ? currentIndex().column() : m_shapes.front().column);
}

bool PlanGrid::isShortcut(QKeyEvent* event) {
    const bool alt = event->modifiers() == Qt::AltModifier;
    if (event->matches(QKeySequence::Copy)) {
        copy();
    } else if (event->matches(QKeySequence::Paste)) {
        paste();
    } else if (event->key() == Qt::Key_Insert && event->modifiers() == Qt::NoModifier) {
        add();
    } else if (event->key() == Qt::Key_Delete && event->modifiers() == Qt::NoModifier) {
        removeSelected();
    } else if (alt && event->key() == Qt::Key_Up) {
        moveCurrent(-1);
    } else if (alt && event->key() == Qt::Key_Down) {
        moveCurrent(1);
    } else {
        return false;
    }
    return true;
}

void PlanGrid::keyPressEvent(QKeyEvent* event) {
    if (isShortcut(event)) {
        event->accept();
    } else {
        CellGrid::keyPressEvent(event);
    }
}

void PlanGrid::contextMenuEvent(QContextMenuEvent* event) {
    QMenu menu(this);
    const bool may = m_model->mayEdit();
    menu.addAction(tr("New"), Qt::Key_Insert, this, &PlanGrid::add)->setEnabled(may);
    menu.addAction(tr("Delete"), Qt::Key_Delete, this, &PlanGrid::removeSelected)->setEnabled(may);
    menu.addSeparator();
    menu.addAction(tr("Move up"), QKeySequence(u"Alt+Up"_s), this, [this] { moveCurrent(-1); })->setEnabled(may);
    menu.addAction(tr("Move down"), QKeySequence(u"Alt+Down"_s), this, [this] { moveCurrent(1); })->setEnabled(may);
    menu.addSeparator();
    menu.addAction(tr("Copy"), QKeySequence::Copy, this, &PlanGrid::copy);
    menu.addAction(tr("Paste"), QKeySequence::Paste, this, &PlanGrid::paste)->setEnabled(may);
    menu.addAction(tr("Select all"), QKeySequence::SelectAll, this, &PlanGrid::selectAll);
    menu.exec(event->globalPos());
}

void PlanGrid::resizeEvent(QResizeEvent* event) {
    CellGrid::resizeEvent(event);
    fitColumns();
}

void PlanGrid::showEvent(QShowEvent* event) {
    CellGrid::showEvent(event);
    fitColumns();
}

void PlanGrid::currentChanged(const QModelIndex& current, const QModelIndex& previous) {
    CellGrid::currentChanged(current, previous);
    if (current.row() != previous.row() || current.isValid() != previous.isValid()) {
        Q_EMIT currentRowChanged(currentRow());
    }
}

int PlanGrid::headingWidth(int column) const {
    const QString heading = m_model->headerData(column, Qt::Horizontal, Qt::DisplayRole).toString();
    return QFontMetrics(theme().font(TextSize::Note)).horizontalAdvance(heading) + 2 * theme().px(10);
}

int PlanGrid::naturalWidth(int column) const {
    int width = headingWidth(column);
    for (int row = 0; row < m_model->rowCount(); ++row) {
        width = std::max(width, cellDelegate()->sizeHint({}, m_model->index(row, column)).width());
    }
    return std::min(width, theme().px(kWidestNatural));
}

/// Only what is seen is measured.
void PlanGrid::fitColumns() {
    if (!isVisible()) {
        return;
    }
    const int room = viewport()->width();
    std::vector<ColumnWish> wishes;
    std::vector<int> columns;
    for (const Shape& shape : m_shapes) {
        const bool fits = room >= theme().px(shape.from);
        setColumnHidden(shape.column, !fits);
        if (fits) {
            const int natural = naturalWidth(shape.column);
            const int least =
                shape.least == 0 ? natural : std::max(theme().px(shape.least), headingWidth(shape.column));
            wishes.push_back({natural, std::min(natural, least), shape.grow});
            columns.push_back(shape.column);
        }
    }
    const std::vector<int> widths = pledge::fitColumns(wishes, room);
    for (std::size_t i = 0; i < columns.size(); ++i) {
        setColumnWidth(columns[i], widths[i]);
    }
}

}  // namespace pledge
