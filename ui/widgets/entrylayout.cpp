#include <ui/delegates/entrydelegate.h>
#include <ui/widgets/entrygrid.h>
#include <ui/widgets/entrypane.h>
#include <ui/widgets/guardstrip.h>

#include <QHeaderView>
#include <QLayout>
#include <QScrollBar>

#include <algorithm>
#include <utility>

namespace pledge {

namespace {

// widths in cell heights, so that all grows with the size of the type
constexpr int kNarrowestMonth = 2;
constexpr int kWidestMonth = 5;
constexpr int kNarrowestPledge = 6;
constexpr int kHeadingPadding = 8;  ///< pixels, beyond a line's height

/// Rows that are measured: of a long grid some from all of it.
constexpr int kMeasuredRows = 160;

/// Hidden columns measure as well.
int naturalWidth(const QTableView& pane, int column) {
    QStyleOptionViewItem option;
    option.font = pane.font();
    const QAbstractItemModel& model = *pane.model();
    QFont heading = pane.horizontalHeader()->font();
    heading.setBold(true);
    const QString text = model.headerData(column, Qt::Horizontal, Qt::DisplayRole).toString();
    int widest = QFontMetrics(heading).horizontalAdvance(text) + pane.fontMetrics().height() + kHeadingPadding;
    const int step = std::max(1, model.rowCount() / kMeasuredRows);
    for (int row = 0; row < model.rowCount(); row += step) {
        widest = std::max(widest, pane.itemDelegate()->sizeHint(option, model.index(row, column)).width());
    }
    return widest;
}

bool isMonth(EntryModel::Kind kind) {
    return kind == EntryModel::Kind::Figure || kind == EntryModel::Kind::Earlier;
}

/// Makes the months fill their room: all of them where they fit, else as many whole ones as do, so that none is cut
/// off; what is left over of the room goes to the first column.
void fillRoom(std::vector<int>& widths, const std::vector<std::size_t>& months, int room) {
    int widest = 1;
    int together = 0;
    for (const std::size_t column : months) {
        widest = std::max(widest, widths[column]);
        together += widths[column];
    }
    const auto count = static_cast<int>(months.size());
    if (together > room) {
        const int fitting = std::max(1, room / widest);
        for (const std::size_t column : months) {
            widths[column] = std::max(widest, room / fitting);
        }
        widths[0] += std::max(0, room % fitting);
        return;
    }
    int first = (room - together) % count;
    for (const std::size_t column : months) {
        widths[column] += (room - together) / count + (first-- > 0 ? 1 : 0);
    }
}

}  // namespace

/// What waits for an answer moves no column, and what was seen at a width keeps it: nobody clicks where another month
/// stood a moment ago. Another as-of month is measured anew.
void EntryGrid::measure() {
    const int asOf = m_model->asOfColumn();
    const Month month = asOf < 0 ? Month() : m_model->month(asOf);
    const auto columns = static_cast<std::size_t>(m_model->columnCount());
    const bool isKnown = m_natural.size() == columns && m_fittedMonth == month;
    if (isKnown && m_session->pending()) {
        return;
    }
    if (!isKnown) {
        m_natural.assign(columns, 0);
        m_fittedMonth = month;
    }
    for (std::size_t column = 0; column < columns; ++column) {
        m_natural[column] = std::max(m_natural[column], naturalWidth(*m_panes[0], static_cast<int>(column)));
    }
}

/// The months take their natural widths and the pledges what is left; what is more than they need goes to the months.
void EntryGrid::fitColumns() {
    measure();
    const int unit = cellHeight();
    std::vector<int> widths;
    std::vector<std::size_t> months;
    int fixed = 0;
    int monthsWidth = 0;
    std::size_t flexible = 0;
    for (int column = 0; column < m_model->columnCount(); ++column) {
        int width = m_natural[static_cast<std::size_t>(column)];
        if (isMonth(m_model->kind(column))) {
            width = std::clamp(width, unit * kNarrowestMonth, unit * kWidestMonth);
            monthsWidth += width;
            months.push_back(widths.size());
        } else if (m_model->kind(column) == EntryModel::Kind::Pledge) {
            flexible = widths.size();
        }
        fixed += isMonth(m_model->kind(column)) ? 0 : width;
        widths.push_back(width);
    }
    if (months.empty()) {
        return;
    }
    fixed -= widths[flexible];
    const QScrollBar* scroller = m_panes[2]->verticalScrollBar();
    const int bar = scroller->sizeHint().width();  // kept free where none is seen, so that one that comes moves nothing
    const int left = contentsRect().width() - bar - fixed;  // a style sheet's border is no frame width
    widths[flexible] =
        std::clamp(left - monthsWidth, std::min(widths[flexible], unit * kNarrowestPledge), widths[flexible]);
    fillRoom(widths, months, left - widths[flexible]);
    const bool isSeen = scroller->maximum() > 0;
    widths.back() += isSeen ? 0 : bar;
    applyWidths(widths, isSeen ? bar : 0);
}

/// Where the grid now shows more or fewer months than before: the cell under the hand, else the as-of month.
void EntryGrid::keepInSight() {
    const int column = m_model->asOfColumn();
    const int fitting = column < 0 ? 0 : months()->viewport()->width() / std::max(1, months()->columnWidth(column));
    if (fitting == std::exchange(m_fitting, fitting)) {
        return;
    }
    if (months()->hasFocus()) {
        months()->scrollTo(months()->currentIndex());
    } else {
        scrollToAsOf();
    }
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
    alignMonths();
    m_panes[0]->setFixedWidth(sums[0]);
    m_panes[2]->setFixedWidth(sums[2] + bar);
}

/// The header keeps its offset in pixels; after the widths have changed it is that of no column.
void EntryGrid::alignMonths() {
    const QScrollBar* bar = months()->horizontalScrollBar();
    if (bar->value() == bar->maximum()) {
        months()->horizontalHeader()->setOffsetToLastSection();
    } else {
        months()->horizontalHeader()->setOffsetToSectionPosition(bar->value());
    }
}

/// The as-of month with what was reported before it, and of the months to come the nearest only.
void EntryGrid::scrollToAsOf() {
    const int column = m_model->asOfColumn();
    if (column < 0 || m_model->rowCount() == 0) {
        return;
    }
    months()->scrollTo(m_model->index(std::max(months()->currentIndex().row(), 0), column));
    const int fitting = std::max(1, months()->viewport()->width() / std::max(1, months()->columnWidth(column)));
    int upTo = 0;
    for (int before = 0; before <= column; ++before) {
        upTo += months()->isColumnHidden(before) ? 0 : 1;
    }
    months()->horizontalScrollBar()->setValue(std::max(0, upTo + fitting / 4 - fitting));
}

int EntryGrid::spokenRow() const {
    if (m_session->pending()) {
        return m_model->indexOf(m_session->pending()->cell).row();
    }
    return m_session->remark() ? m_model->indexOf(m_session->remark()->cell).row() : -1;
}

/// Shows the strip under the row that is spoken of; the cursor stays in the grid, so that what is typed next is never
/// taken for a reason.
void EntryGrid::speak() {
    const int row = spokenRow();
    const bool asks = m_session->pending().has_value() && row >= 0;
    if (asks) {
        m_strip->ask(*m_session->pending());
    } else if (row >= 0) {
        m_strip->say(*m_session->remark());
    }
    m_panes[1]->awaitAnswer(asks);
    const bool hadFocus = m_strip->isAncestorOf(focusWidget());
    m_strip->setVisible(row >= 0);
    if (row < 0) {
        raiseRow(-1, 0);
    }
    fitStrip();
    Q_EMIT heightChanged();
    if (row < 0 && hadFocus) {
        months()->setFocus(Qt::OtherFocusReason);
    }
}

/// Makes room under the row that is spoken of, as much as its sentences need at this width; the other rows get their
/// own height back.
void EntryGrid::fitStrip() {
    const int row = spokenRow();
    if (row < 0) {
        return;
    }
    m_strip->ensurePolished();
    m_strip->layout()->invalidate();
    const int needed = m_strip->layout()->totalHeightForWidth(width() - 2 * frameWidth());
    raiseRow(row, std::max(cellHeight(), needed) + 1);
    revealRow();
    placeStrip();
}

/// The row and what is said under it are seen whole: the grid scrolls where they end below it.
void EntryGrid::revealRow() {
    for (EntryPane* pane : m_panes) {
        pane->settle();
    }
    const QModelIndex current = months()->currentIndex();
    const int column = std::max(current.column(), m_model->asOfColumn());
    months()->scrollTo(m_model->index(m_raisedRow, current.row() == m_raisedRow ? current.column() : column));
}

/// Only the row raised before and the one raised now: a long grid has no time for all.
void EntryGrid::raiseRow(int row, int height) {
    for (EntryPane* pane : m_panes) {
        if (m_raisedRow >= 0 && m_raisedRow != row && m_raisedRow < m_model->rowCount()) {
            pane->setRowHeight(m_raisedRow, cellHeight());
        }
        if (row >= 0) {
            pane->setRowHeight(row, cellHeight() + height);
        }
    }
    m_raisedRow = row;
}

int EntryGrid::fullHeight() const {
    return heightFor(0) + months()->verticalHeader()->length();
}

int EntryGrid::heightFor(int rows) const {
    const QTableView* pane = months();
    const QScrollBar* bar = pane->horizontalScrollBar();
    const int frame = height() - contentsRect().height();  // a style sheet's border is no frame width
    return pane->horizontalHeader()->height() + frame + rows * cellHeight() +
           (bar->maximum() > 0 ? bar->sizeHint().height() : 0);
}

void EntryGrid::placeStrip() {
    if (m_raisedRow < 0) {
        return;
    }
    const QTableView* pane = months();
    const int top = pane->viewport()->y() + pane->rowViewportPosition(m_raisedRow) + cellHeight();
    const int height = pane->rowHeight(m_raisedRow) - cellHeight() - 1;
    const int bottom = pane->viewport()->y() + pane->viewport()->height();
    const bool inside = top >= pane->viewport()->y() && top - cellHeight() < bottom;
    m_strip->setGeometry(frameWidth(), pane->y() + std::min(top, std::max(0, bottom - height)),
                         width() - 2 * frameWidth(), height);
    m_strip->setVisible(inside);
    m_strip->raise();
}

}  // namespace pledge
