#include <ui/widgets/copyabletable.h>

#include <QApplication>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QHeaderView>
#include <QKeyEvent>
#include <QMenu>

#include <map>

namespace pledge {

namespace {

QString oneLine(const QVariant& value) {
    return value.toString().simplified();
}

QString heading(const QAbstractItemModel& model, int column) {
    const QVariant full = model.headerData(column, Qt::Horizontal, Qt::AccessibleTextRole);
    return oneLine(full.isValid() ? full : model.headerData(column, Qt::Horizontal));
}

QStringList texts(const std::map<int, QString>& cells) {
    QStringList list;
    for (const auto& [column, text] : cells) {
        list.append(text);
    }
    return list;
}

}  // namespace

CopyableTable::CopyableTable(QWidget* parent) : QTableView(parent) {}

void CopyableTable::becomeSortedList(const QString& accessibleName) {
    setAccessibleName(accessibleName);
    setFrameShape(QFrame::NoFrame);
    setShowGrid(false);
    setWordWrap(false);
    setTabKeyNavigation(false);
    setSelectionBehavior(SelectRows);
    setSelectionMode(ExtendedSelection);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    QHeaderView* header = horizontalHeader();
    header->setHighlightSections(false);
    header->setMinimumSectionSize(1);
    header->setSectionResizeMode(QHeaderView::Fixed);
    header->setSortIndicatorClearable(true);
    header->setSortIndicator(-1, Qt::AscendingOrder);
    setSortingEnabled(true);
}

QString CopyableTable::selectedText() const {
    std::map<int, QString> headings;
    std::map<int, std::map<int, QString>> rows;
    const QModelIndexList selected = selectionModel() ? selectionModel()->selectedIndexes() : QModelIndexList();
    for (const QModelIndex& index : selected) {
        const int column = horizontalHeader()->visualIndex(index.column());
        headings[column] = heading(*model(), index.column());
        rows[index.row()][column] = oneLine(index.data());
    }
    QStringList lines;
    if (!rows.empty()) {
        lines.append(texts(headings).join(u'\t'));
    }
    for (const auto& [row, cells] : rows) {
        lines.append(texts(cells).join(u'\t'));
    }
    return lines.join(u'\n');
}

void CopyableTable::copy() const {
    const QString text = selectedText();
    if (!text.isEmpty()) {
        QApplication::clipboard()->setText(text);
    }
}

void CopyableTable::keyPressEvent(QKeyEvent* event) {
    if (event->matches(QKeySequence::Copy)) {
        copy();
        event->accept();
    } else {
        QTableView::keyPressEvent(event);
    }
}

void CopyableTable::contextMenuEvent(QContextMenuEvent* event) {
    QMenu menu(this);
    menu.addAction(tr("Copy"), QKeySequence::Copy, this, &CopyableTable::copy);
    menu.addAction(tr("Select all"), QKeySequence::SelectAll, this, &CopyableTable::selectAll);
    menu.exec(event->globalPos());
}

}  // namespace pledge
