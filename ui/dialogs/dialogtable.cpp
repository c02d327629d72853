#include <ui/delegates/tabledelegate.h>
#include <ui/dialogs/dialogtable.h>

#include <QHeaderView>
#include <QKeyEvent>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace pledge {

DialogTable::DialogTable(const QString& name, const Theme& theme, QWidget* parent)
    : CopyableTable(parent), m_theme(theme) {
    setAccessibleName(name);
    setObjectName(u"dialogTable"_s);
    setStyleSheet(u"QTableView#dialogTable { border: 1px solid %1; border-radius: %2px; }"_s.arg(
        theme.color(Ink::Line).name(), QString::number(theme.px(4))));
    setShowGrid(false);
    setWordWrap(false);
    setTabKeyNavigation(false);
    setSelectionBehavior(SelectRows);
    setSelectionMode(ExtendedSelection);
    setEditTriggers(NoEditTriggers);
    setVerticalScrollMode(ScrollPerPixel);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->setDefaultSectionSize(theme.rowHeight());
    QHeaderView* header = horizontalHeader();
    header->setHighlightSections(false);
    header->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    header->setStyleSheet(u"font-size: %1px"_s.arg(theme.px(static_cast<int>(TextSize::Note))));
    header->setFixedHeight(theme.px(30));
}

void DialogTable::show(QAbstractItemModel* model, int wideColumn, TableDelegate* delegate) {
    setModel(model);
    setItemDelegate(delegate ? delegate : new TableDelegate(m_theme, Ink::Text, QFont::Normal, this));
    horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    horizontalHeader()->setSectionResizeMode(wideColumn, QHeaderView::Stretch);
}

void DialogTable::setEditable() {
    setSelectionBehavior(SelectItems);
    setEditTriggers(AnyKeyPressed | DoubleClicked | EditKeyPressed);
}

QList<int> DialogTable::selectedRows() const {
    QList<int> rows;
    for (const QModelIndex& index : selectionModel()->selectedIndexes()) {
        rows.append(index.row());
    }
    std::ranges::sort(rows);
    rows.erase(std::unique(rows.begin(), rows.end()), rows.end());
    return rows;
}

void DialogTable::keyPressEvent(QKeyEvent* event) {
    const bool editable = editTriggers() != NoEditTriggers;
    if (editable && event->matches(QKeySequence::Paste)) {
        Q_EMIT pasteAsked();
    } else if (editable && (event->key() == Qt::Key_Delete || event->key() == Qt::Key_Backspace)) {
        Q_EMIT clearAsked();
    } else {
        CopyableTable::keyPressEvent(event);
    }
}

void DialogTable::closeEditor(QWidget* editor, QAbstractItemDelegate::EndEditHint hint) {
    const QModelIndex edited = currentIndex();
    CopyableTable::closeEditor(editor, hint);
    if (hint == QAbstractItemDelegate::SubmitModelCache && edited.row() + 1 < model()->rowCount()) {
        setCurrentIndex(edited.siblingAtRow(edited.row() + 1));
    }
}

}  // namespace pledge
