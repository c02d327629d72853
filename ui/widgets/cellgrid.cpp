#include <ui/delegates/plancelldelegate.h>
#include <ui/models/plantablemodel.h>
#include <ui/widgets/cellgrid.h>

#include <QHeaderView>
#include <QPainter>
#include <QSortFilterProxyModel>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace pledge {

CellGrid::CellGrid(QAbstractItemModel* cells, QSortFilterProxyModel* proxy, const Theme& theme, QWidget* parent)
    : QTableView(parent),
      m_cells(cells),
      m_proxy(proxy),
      m_delegate(new PlanCellDelegate(theme, this)),
      m_theme(theme) {
    m_proxy->setParent(this);
    m_proxy->setSourceModel(cells);
    m_proxy->setFilterRole(PlanTableModel::SearchRole);
    m_proxy->setFilterCaseSensitivity(Qt::CaseInsensitive);
    setModel(m_proxy);
    setItemDelegate(m_delegate);
    prepare();
}

void CellGrid::prepare() {
    setFrameShape(QFrame::NoFrame);
    setShowGrid(false);
    setWordWrap(false);
    setCornerButtonEnabled(false);
    setSelectionMode(ExtendedSelection);
    setEditTriggers(DoubleClicked | EditKeyPressed | AnyKeyPressed);
    setVerticalScrollMode(ScrollPerPixel);
    horizontalHeader()->setHighlightSections(false);
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->setHighlightSections(false);
    verticalHeader()->setDefaultAlignment(Qt::AlignRight | Qt::AlignVCenter);
}

void CellGrid::setTheme(const Theme& theme) {
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

void CellGrid::setFilter(const QString& text) {
    m_proxy->setFilterFixedString(text);
}

void CellGrid::setEmptyText(const QString& text) {
    m_empty = text;
    viewport()->update();
}

std::vector<int> CellGrid::rowsFromCursor() const {
    std::vector<int> rows;
    for (int row = std::max(currentIndex().row(), 0); row < m_proxy->rowCount(); ++row) {
        rows.push_back(m_proxy->mapToSource(m_proxy->index(row, 0)).row());
    }
    return rows;
}

void CellGrid::paintEvent(QPaintEvent* event) {
    QTableView::paintEvent(event);
    if (m_proxy->rowCount() == 0) {
        QPainter painter(viewport());
        painter.setFont(m_theme.font(TextSize::Body));
        painter.setPen(m_theme.color(Ink::ThirdText));
        const int margin = m_theme.px(24);
        painter.drawText(viewport()->rect().adjusted(margin, margin, -margin, -margin),
                         Qt::AlignCenter | Qt::TextWordWrap, m_cells->rowCount() == 0 ? m_empty : m_unfound);
    }
}

}  // namespace pledge
