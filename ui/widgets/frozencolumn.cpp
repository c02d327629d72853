#include <ui/widgets/frozencolumn.h>

#include <QApplication>
#include <QHeaderView>
#include <QMouseEvent>
#include <QScrollBar>
#include <QWheelEvent>

namespace pledge {

FrozenColumn::FrozenColumn(QTableView* table, QAbstractItemDelegate* delegate) : QTableView(table), m_table(table) {
    setModel(table->model());
    setSelectionModel(table->selectionModel());
    setItemDelegate(delegate);
    setFocusPolicy(Qt::NoFocus);
    setEditTriggers(NoEditTriggers);
    setFrameShape(QFrame::NoFrame);
    setShowGrid(false);
    setWordWrap(false);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    horizontalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    horizontalHeader()->setMinimumSectionSize(1);
    horizontalHeader()->setDefaultAlignment(table->horizontalHeader()->defaultAlignment());
    connect(table->verticalScrollBar(), &QScrollBar::valueChanged, verticalScrollBar(), &QScrollBar::setValue);
    connect(table->horizontalScrollBar(), &QScrollBar::valueChanged, this, &FrozenColumn::follow);
    connect(table->horizontalHeader(), &QHeaderView::sectionResized, this, &FrozenColumn::follow);
    hide();
}

void FrozenColumn::follow() {
    const bool isNeeded = m_table->horizontalScrollBar()->value() > 0 && model()->columnCount() > 1;
    setVisible(isNeeded);
    if (!isNeeded) {
        return;
    }
    for (int column = 1; column < model()->columnCount(); ++column) {
        setColumnHidden(column, true);
    }
    const int headHeight = m_table->horizontalHeader()->height();
    const int name = m_table->columnWidth(0);
    horizontalHeader()->setStyleSheet(m_table->horizontalHeader()->styleSheet());
    horizontalHeader()->setFixedHeight(headHeight);
    verticalHeader()->setDefaultSectionSize(m_table->verticalHeader()->defaultSectionSize());
    setColumnWidth(0, name);
    setGeometry(m_table->viewport()->x(), m_table->viewport()->y() - headHeight, name,
                m_table->viewport()->height() + headHeight);
    verticalScrollBar()->setValue(m_table->verticalScrollBar()->value());
}

void FrozenColumn::mousePressEvent(QMouseEvent* event) {
    const QModelIndex pressed = indexAt(event->position().toPoint());
    m_table->setFocus(Qt::MouseFocusReason);
    if (pressed.isValid()) {
        m_table->setCurrentIndex(pressed);
    }
}

void FrozenColumn::wheelEvent(QWheelEvent* event) {
    QApplication::sendEvent(m_table->viewport(), event);
}

}  // namespace pledge
