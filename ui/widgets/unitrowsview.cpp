#include <ui/delegates/groupdelegate.h>
#include <ui/models/unitrows.h>
#include <ui/theme.h>
#include <ui/widgets/unitrowsview.h>

#include <QApplication>
#include <QClipboard>
#include <QHeaderView>
#include <QKeyEvent>

using namespace Qt::StringLiterals;

namespace pledge {

UnitRowsView::UnitRowsView(UnitRows* rows, const Theme& theme, QWidget* parent) : QTableView(parent), m_rows(rows) {
    setModel(rows);
    setItemDelegateForColumn(UnitRows::Group, new GroupDelegate(this));
    setAccessibleName(tr("Units of the plan"));
    setFont(theme.font(TextSize::Body));
    setStyleSheet(u"QTableView::item { padding-left: %1px; }"_s.arg(theme.px(5)));
    setSelectionBehavior(QAbstractItemView::SelectRows);
    setEditTriggers(QAbstractItemView::DoubleClicked | QAbstractItemView::EditKeyPressed |
                    QAbstractItemView::AnyKeyPressed);
    setTabKeyNavigation(true);
    verticalHeader()->setDefaultSectionSize(theme.rowHeight());
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->setDefaultAlignment(Qt::AlignRight | Qt::AlignVCenter);
    horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    horizontalHeader()->setSectionResizeMode(UnitRows::Group, QHeaderView::Fixed);
    horizontalHeader()->resizeSection(UnitRows::Group, theme.px(132));
}

void UnitRowsView::paste() {
    m_rows->paste(QApplication::clipboard()->text());
    scrollToBottom();
}

void UnitRowsView::removeSelected() {
    m_rows->removeUnits(selectionModel()->selectedRows());
}

void UnitRowsView::keyPressEvent(QKeyEvent* event) {
    if (event->matches(QKeySequence::Paste)) {
        paste();
    } else if (event->matches(QKeySequence::Delete) && state() != EditingState) {
        removeSelected();
    } else {
        QTableView::keyPressEvent(event);
        return;
    }
    event->accept();
}

}  // namespace pledge
