#include <ui/delegates/plancelldelegate.h>
#include <ui/models/ledgermodel.h>
#include <ui/widgets/ledgergrid.h>

#include <QApplication>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QHeaderView>
#include <QKeyEvent>
#include <QMenu>
#include <QPainter>
#include <QSortFilterProxyModel>

#include <algorithm>
#include <map>
#include <set>
#include <utility>

using namespace Qt::StringLiterals;

namespace pledge {

namespace {

constexpr int kWidest = 320;        ///< logical pixels
constexpr int kNarrowest = 72;      ///< logical pixels
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
    : QTableView(parent),
      m_model(model),
      m_proxy(new CasesProxy(this)),
      m_delegate(new PlanCellDelegate(theme, this)),
      m_theme(theme) {
    m_proxy->setSourceModel(model);
    m_proxy->setFilterRole(PlanTableModel::SearchRole);
    m_proxy->setFilterCaseSensitivity(Qt::CaseInsensitive);
    setModel(m_proxy);
    setItemDelegate(m_delegate);
    prepare();
    setTheme(theme);
    keepPlace();
}

void LedgerGrid::prepare() {
    setFrameShape(QFrame::NoFrame);
    setShowGrid(false);
    setWordWrap(false);
    setCornerButtonEnabled(false);
    setSelectionBehavior(SelectItems);
    setSelectionMode(ExtendedSelection);
    setEditTriggers(DoubleClicked | EditKeyPressed | AnyKeyPressed);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollMode(ScrollPerPixel);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    horizontalHeader()->setStretchLastSection(true);
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->setHighlightSections(false);
    verticalHeader()->setDefaultAlignment(Qt::AlignRight | Qt::AlignVCenter);
}

/// Where cases come or go, the cursor stays in its row, as in a spreadsheet.
void LedgerGrid::keepPlace() {
    connect(m_proxy, &QAbstractItemModel::modelAboutToBeReset, this,
            [this] { m_place = QPoint(currentIndex().column(), currentIndex().row()); });
    connect(m_proxy, &QAbstractItemModel::modelReset, this, [this] {
        fitColumns();
        if (m_place.y() >= 0 && m_proxy->rowCount() > 0) {
            const int row = std::min(m_place.y(), m_proxy->rowCount() - 1);
            setCurrentIndex(m_proxy->index(row, std::clamp(m_place.x(), 0, m_proxy->columnCount() - 1)));
        }
    });
}

void LedgerGrid::setTheme(const Theme& theme) {
    m_theme = theme;
    m_delegate->setTheme(theme);
    horizontalHeader()->setStyleSheet(u"font-size: %1px"_s.arg(theme.px(static_cast<int>(TextSize::Note))));
    horizontalHeader()->setFixedHeight(theme.px(30));
    verticalHeader()->setStyleSheet(
        u"QHeaderView::section { font-size: %1px; color: %2; padding: 0 %3px; border: none; "
        "border-bottom: 1px solid %4; }"_s.arg(QString::number(theme.px(static_cast<int>(TextSize::Note))),
                                               theme.color(Ink::ThirdText).name(), QString::number(theme.px(6)),
                                               theme.color(Ink::Line).name()));
    verticalHeader()->setDefaultSectionSize(theme.rowHeight());
    fitColumns();
    viewport()->update();
}

void LedgerGrid::setFilter(const QString& text) {
    m_proxy->setFilterFixedString(text);
}

void LedgerGrid::showMarkedOnly(bool only) {
    static_cast<CasesProxy*>(m_proxy)->showMarkedOnly(only);
}

void LedgerGrid::setEmptyText(const QString& text) {
    m_empty = text;
    viewport()->update();
}

void LedgerGrid::fitColumns() {
    const QFontMetrics heads(m_theme.font(TextSize::Note));
    const int rows = std::min(kRowsMeasured, m_proxy->rowCount());
    for (int column = 0; column < m_proxy->columnCount(); ++column) {
        const QString heading = m_proxy->headerData(column, Qt::Horizontal).toString();
        int width = std::max(heads.horizontalAdvance(heading) + m_theme.px(24), m_theme.px(kNarrowest));
        for (int row = 0; row < rows; ++row) {
            width = std::max(width, m_delegate->sizeHint({}, m_proxy->index(row, column)).width());
        }
        setColumnWidth(column, std::min(width, m_theme.px(kWidest)));
    }
}

std::vector<int> LedgerGrid::selectedRows() const {
    std::set<int> rows;
    for (const QModelIndex& index : selectionModel()->selectedIndexes()) {
        rows.insert(m_proxy->mapToSource(index).row());
    }
    return {rows.begin(), rows.end()};
}

QModelIndexList LedgerGrid::selectedCells() const {
    QModelIndexList cells;
    for (const QModelIndex& index : selectionModel()->selectedIndexes()) {
        cells.append(m_proxy->mapToSource(index));
    }
    return cells;
}

void LedgerGrid::chooseRow(int row, int column) {
    const QModelIndex index = m_proxy->mapFromSource(m_model->index(row, column));
    if (index.isValid()) {
        setCurrentIndex(index);
        scrollTo(index);
    }
}

void LedgerGrid::goToNew() {
    if (m_model->mayAdd()) {
        chooseRow(m_model->caseCount());
        setFocus();
    }
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

/// A block falls on the rows that are seen, from the cursor on.
void LedgerGrid::paste() {
    const PlanBlock block = blockIn(*QApplication::clipboard()->mimeData());
    const bool isSingle = block.size() == 1 && block.front().size() == 1;
    std::vector<int> rows;
    for (int row = std::max(currentIndex().row(), 0); row < m_proxy->rowCount(); ++row) {
        rows.push_back(m_proxy->mapToSource(m_proxy->index(row, 0)).row());
    }
    m_model->paste(block, isSingle ? selectedRows() : rows, std::max(currentIndex().column(), 0));
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
        QTableView::keyPressEvent(event);
    }
}

/// Enter in an editor goes on to the row below, Tab to the cell at the right.
void LedgerGrid::closeEditor(QWidget* editor, QAbstractItemDelegate::EndEditHint hint) {
    QTableView::closeEditor(editor, hint);
    if (hint == QAbstractItemDelegate::SubmitModelCache && currentIndex().row() + 1 < m_proxy->rowCount()) {
        setCurrentIndex(currentIndex().siblingAtRow(currentIndex().row() + 1));
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

void LedgerGrid::paintEvent(QPaintEvent* event) {
    QTableView::paintEvent(event);
    if (m_proxy->rowCount() == 0) {
        QPainter painter(viewport());
        painter.setFont(m_theme.font(TextSize::Body));
        painter.setPen(m_theme.color(Ink::ThirdText));
        const int margin = m_theme.px(24);
        painter.drawText(viewport()->rect().adjusted(margin, margin, -margin, -margin),
                         Qt::AlignCenter | Qt::TextWordWrap,
                         m_model->rowCount() == 0 ? m_empty : tr("No case contains the text"));
    }
}

}  // namespace pledge
