#include <ui/delegates/entrydelegate.h>
#include <ui/widgets/entrygrid.h>
#include <ui/widgets/entrypane.h>
#include <ui/widgets/guardstrip.h>

#include <QHeaderView>
#include <QLayout>
#include <QScrollBar>

#include <algorithm>
#include <numeric>

namespace pledge {

namespace {

// widths in cell heights, so that all grows with the size of the type
constexpr int kNarrowestMonth = 2;
constexpr int kWidestMonth = 5;
constexpr int kNarrowestPledge = 6;
constexpr int kHeadingPadding = 8;  ///< pixels, beyond a line's height

/// Hidden columns measure as well.
int naturalWidth(const QTableView& pane, int column) {
    QStyleOptionViewItem option;
    option.font = pane.font();
    const QAbstractItemModel& model = *pane.model();
    QFont heading = pane.horizontalHeader()->font();
    heading.setBold(true);
    const QString text = model.headerData(column, Qt::Horizontal, Qt::DisplayRole).toString();
    int widest = QFontMetrics(heading).horizontalAdvance(text) + pane.fontMetrics().height() + kHeadingPadding;
    for (int row = 0; row < model.rowCount(); ++row) {
        widest = std::max(widest, pane.itemDelegate()->sizeHint(option, model.index(row, column)).width());
    }
    return widest;
}

}  // namespace

/// The months take their natural widths and the pledges what is left; what is more than they need goes to the months.
void EntryGrid::fitColumns() {
    const int unit = cellHeight();
    std::vector<int> widths;
    int fixed = 0;
    int months = 0;
    int monthsWidth = 0;
    for (int column = 0; column < m_model->columnCount(); ++column) {
        int width = naturalWidth(*m_panes[0], column);
        if (m_model->kind(column) == EntryModel::Kind::Figure) {
            width = std::clamp(width, unit * kNarrowestMonth, unit * kWidestMonth);
            monthsWidth += width;
            ++months;
        } else if (m_model->kind(column) != EntryModel::Kind::Pledge) {
            fixed += width;
        }
        widths.push_back(width);
    }
    if (widths.empty()) {
        return;
    }
    const QScrollBar* scroller = m_panes[2]->verticalScrollBar();
    const int bar = scroller->maximum() > 0 ? scroller->sizeHint().width() : 0;
    const int left = width() - 2 * frameWidth() - bar - fixed - monthsWidth;
    widths[0] = std::clamp(left, std::min(widths[0], unit * kNarrowestPledge), widths[0]);
    const int more = std::max(left - widths[0], 0);
    int first = months > 0 ? more % months : 0;
    for (std::size_t column = 0; column < widths.size() && months > 0; ++column) {
        if (m_model->kind(static_cast<int>(column)) == EntryModel::Kind::Figure) {
            widths[column] += more / months + (first-- > 0 ? 1 : 0);
        }
    }
    applyWidths(widths, bar);
}

void EntryGrid::applyWidths(const std::vector<int>& widths, int bar) {
    std::array<int, 3> sums{};
    for (int column = 0; column < m_model->columnCount(); ++column) {
        const int width = widths[static_cast<std::size_t>(column)];
        for (std::size_t pane = 0; pane < m_panes.size(); ++pane) {
            if (belongs(static_cast<int>(pane), m_model->kind(column))) {
                m_panes[pane]->setColumnWidth(column, width);
                sums[pane] += width;
            }
        }
    }
    m_panes[0]->setFixedWidth(sums[0]);
    m_panes[2]->setFixedWidth(sums[2] + bar);
}

int EntryGrid::spokenRow() const {
    if (m_session->pending()) {
        return m_model->indexOf(m_session->pending()->cell).row();
    }
    return m_session->remark() ? m_model->indexOf(m_session->remark()->cell).row() : -1;
}

/// Makes room under the row that is spoken of and shows the strip there; the other rows get their own height back.
void EntryGrid::speak() {
    const int row = spokenRow();
    if (m_session->pending() && row >= 0) {
        m_strip->ask(*m_session->pending());
        QMetaObject::invokeMethod(m_strip, &GuardStrip::focusReason, Qt::QueuedConnection);
    } else if (row >= 0) {
        m_strip->say(*m_session->remark());
    }
    const bool hadFocus = m_strip->isAncestorOf(focusWidget());
    const int height = std::max(cellHeight(), m_strip->layout()->totalHeightForWidth(width()));
    for (EntryPane* pane : m_panes) {
        for (int each = 0; each < m_model->rowCount(); ++each) {
            pane->setRowHeight(each, cellHeight() + (each == row ? height : 0));
        }
    }
    m_raisedRow = row;
    m_strip->setVisible(row >= 0);
    placeStrip();
    Q_EMIT heightChanged();
    if (row < 0 && hadFocus) {
        months()->setFocus(Qt::OtherFocusReason);
    }
}

int EntryGrid::fullHeight() const {
    const QTableView* pane = months();
    int height = pane->horizontalHeader()->height() + 2 * frameWidth();
    for (int row = 0; row < m_model->rowCount(); ++row) {
        height += pane->rowHeight(row);
    }
    const QScrollBar* bar = pane->horizontalScrollBar();
    return height + (bar->maximum() > 0 ? bar->sizeHint().height() : 0);
}

void EntryGrid::placeStrip() {
    if (m_raisedRow < 0) {
        return;
    }
    const QTableView* pane = months();
    const int top = pane->viewport()->y() + pane->rowViewportPosition(m_raisedRow) + cellHeight();
    const int height = pane->rowHeight(m_raisedRow) - cellHeight() - 1;
    const bool inside = top >= pane->viewport()->y();
    m_strip->setGeometry(frameWidth(), pane->y() + top, width() - 2 * frameWidth(), height);
    m_strip->setVisible(inside);
    m_strip->raise();
}

}  // namespace pledge
