#include <ui/delegates/entrydelegate.h>
#include <ui/widgets/entryclipboard.h>
#include <ui/widgets/entrygrid.h>
#include <ui/widgets/entrypane.h>
#include <ui/widgets/guardstrip.h>

#include <QApplication>
#include <QClipboard>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLineEdit>
#include <QScrollBar>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace pledge {

namespace {

enum Pane { Left, Months, Right };

}  // namespace

EntryGrid::EntryGrid(EntryModel* model, EntrySession* session, const Theme& theme, QWidget* parent)
    : QFrame(parent),
      m_model(model),
      m_session(session),
      m_panes{new EntryPane(this), new EntryPane(this), new EntryPane(this)},
      m_delegates{new EntryDelegate(theme, this), new EntryDelegate(theme, this), new EntryDelegate(theme, this)},
      m_strip(new GuardStrip(theme, this)) {
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    for (std::size_t i = 0; i < m_panes.size(); ++i) {
        m_panes[i]->setItemDelegate(m_delegates[i]);
        preparePane(m_panes[i]);
        row->addWidget(m_panes[i], i == Months ? 1 : 0);
    }
    m_strip->hide();
    connectKeys();
    connectScrolling();
    connect(m_model, &QAbstractItemModel::modelReset, this, &EntryGrid::arrange);
    connect(m_model, &QAbstractItemModel::dataChanged, this, &EntryGrid::fitColumns);
    connect(m_session, &EntrySession::spoken, this, &EntryGrid::speak);
    connect(m_strip, &GuardStrip::confirmed, m_session, &EntrySession::confirm);
    connect(m_strip, &GuardStrip::suggestionTaken, m_session, &EntrySession::takeSuggestion);
    connect(m_strip, &GuardStrip::dropped, m_session, &EntrySession::drop);
    setTheme(theme);
    arrange();
}

void EntryGrid::preparePane(EntryPane* pane) {
    const bool months = pane == m_panes[Months];
    pane->setModel(m_model);
    pane->setFrameShape(QFrame::NoFrame);
    pane->setShowGrid(false);
    pane->verticalHeader()->hide();
    pane->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    pane->horizontalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    pane->horizontalHeader()->setHighlightSections(false);
    pane->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    pane->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    pane->setWordWrap(false);
    pane->setVerticalScrollBarPolicy(pane == m_panes[Right] ? Qt::ScrollBarAsNeeded : Qt::ScrollBarAlwaysOff);
    pane->setHorizontalScrollBarPolicy(months ? Qt::ScrollBarAsNeeded : Qt::ScrollBarAlwaysOff);
    pane->setFocusPolicy(months ? Qt::StrongFocus : Qt::NoFocus);
    pane->setSelectionMode(months ? QAbstractItemView::ContiguousSelection : QAbstractItemView::NoSelection);
    pane->setEditTriggers(months ? QAbstractItemView::AnyKeyPressed | QAbstractItemView::DoubleClicked |
                                       QAbstractItemView::EditKeyPressed
                                 : QAbstractItemView::NoEditTriggers);
    pane->setAccessibleName(months ? tr("Figures by month") : tr("Pledges of the unit"));
}

void EntryGrid::connectKeys() {
    EntryPane* months = m_panes[Months];
    connect(months, &EntryPane::copyAsked, this, &EntryGrid::copy);
    connect(months, &EntryPane::pasteAsked, this, &EntryGrid::paste);
    connect(months, &EntryPane::clearAsked, this, &EntryGrid::empty);
    connect(months, &EntryPane::dropAsked, m_session, &EntrySession::drop);
    connect(months, &EntryPane::typingRefused, m_strip, &GuardStrip::focusReason);
    connect(months->selectionModel(), &QItemSelectionModel::currentChanged, this, &EntryGrid::follow);
    connect(m_delegates[Months], &EntryDelegate::typed, this, [this](const QModelIndex& index, const QString& text) {
        if (const auto cell = m_model->cell(index)) {
            Q_EMIT typing(*cell, text);
        }
    });
    connect(m_delegates[Months], &EntryDelegate::ended, this, [this](const QModelIndex& index) {
        if (const auto cell = m_model->cell(index)) {
            Q_EMIT typingEnded(*cell);
        }
    });
}

void EntryGrid::connectScrolling() {
    for (EntryPane* from : m_panes) {
        for (EntryPane* to : m_panes) {
            if (from != to) {
                connect(from->verticalScrollBar(), &QScrollBar::valueChanged, to->verticalScrollBar(),
                        &QScrollBar::setValue);
            }
        }
        connect(from->verticalScrollBar(), &QScrollBar::valueChanged, this, &EntryGrid::placeStrip);
    }
    // the side panes keep a bar of the same height, so that all three scroll equally far
    connect(m_panes[Months]->horizontalScrollBar(), &QScrollBar::rangeChanged, this, [this](int, int most) {
        const auto policy = most > 0 ? Qt::ScrollBarAlwaysOn : Qt::ScrollBarAlwaysOff;
        m_panes[Left]->setHorizontalScrollBarPolicy(policy);
        m_panes[Right]->setHorizontalScrollBarPolicy(policy);
        Q_EMIT heightChanged();
    });
    connect(m_panes[Right]->verticalScrollBar(), &QScrollBar::rangeChanged, this, &EntryGrid::fitColumns);
    m_panes[Right]->setCornerWidget(new QWidget(this));
    for (const Pane side : {Left, Right}) {
        m_panes[side]->horizontalScrollBar()->setStyleSheet(u"QScrollBar::handle { background: transparent; }"_s);
    }
}

int EntryGrid::cellHeight() const {
    return m_delegates[Months]->cellHeight();
}

QTableView* EntryGrid::months() const {
    return m_panes[Months];
}

void EntryGrid::setTheme(const Theme& theme) {
    for (EntryDelegate* delegate : m_delegates) {
        delegate->setTheme(theme);
        delegate->setCellHeight(theme.rowHeight());
    }
    m_strip->setTheme(theme);
    for (EntryPane* pane : m_panes) {
        pane->verticalHeader()->setDefaultSectionSize(theme.rowHeight());
        pane->viewport()->update();
    }
    speak();
}

bool EntryGrid::belongs(int pane, EntryModel::Kind kind) const {
    switch (kind) {
        case EntryModel::Kind::Pledge:
        case EntryModel::Kind::Measure:
            return pane == Left;
        case EntryModel::Kind::Figure:
            return pane == Months;
        default:
            return pane == Right;
    }
}

void EntryGrid::arrange() {
    for (int pane = Left; pane <= Right; ++pane) {
        for (int column = 0; column < m_model->columnCount(); ++column) {
            m_panes[static_cast<std::size_t>(pane)]->setColumnHidden(column, !belongs(pane, m_model->kind(column)));
        }
    }
    fitColumns();
    if (m_model->rowCount() > 0 && m_model->asOfColumn() >= 0) {
        months()->setCurrentIndex(m_model->index(0, m_model->asOfColumn()));
        scrollToAsOf();
    }
    m_raisedRow = -1;
    speak();
}

void EntryGrid::scrollToAsOf() {
    const int column = m_model->asOfColumn();
    if (column >= 0 && m_model->rowCount() > 0) {
        const int row = std::max(months()->currentIndex().row(), 0);
        months()->scrollTo(m_model->index(row, column), QAbstractItemView::PositionAtCenter);
    }
}

void EntryGrid::goTo(const EntryCell& cell) {
    const QModelIndex index = m_model->indexOf(cell);
    if (index.isValid()) {
        months()->setCurrentIndex(index);
        months()->scrollTo(index);
    }
}

void EntryGrid::retype(const EntryCell& cell, const QString& text) {
    const QModelIndex index = m_model->indexOf(cell);
    if (!index.flags().testFlag(Qt::ItemIsEditable)) {
        return;
    }
    goTo(cell);
    months()->setFocus(Qt::OtherFocusReason);
    months()->edit(index);
    if (auto* editor = months()->indexWidget(index)) {
        auto* line = qobject_cast<QLineEdit*>(editor);
        line = line ? line : editor->findChild<QLineEdit*>();
        line->setText(text);
        line->deselect();
        line->setFocus(Qt::OtherFocusReason);
    }
}

void EntryGrid::abandonEditor() {
    disconnect(m_delegates[Months], nullptr, m_panes[Months], nullptr);
}

void EntryGrid::follow(const QModelIndex& current) {
    for (EntryDelegate* delegate : m_delegates) {
        delegate->setCurrentRow(current.row());
    }
    Q_EMIT currentChanged(current);
    for (EntryPane* pane : m_panes) {
        pane->viewport()->update();
    }
}

void EntryGrid::copy() const {
    QApplication::clipboard()->setText(cellsAsText(months()->selectionModel()->selectedIndexes()));
}

void EntryGrid::paste() {
    const QModelIndexList selected = months()->selectionModel()->selectedIndexes();
    const QModelIndex at =
        selected.isEmpty() ? months()->currentIndex() : *std::min_element(selected.begin(), selected.end());
    const auto cell = m_model->cell(at);
    if (!cell || m_model->isReadOnly()) {
        return;
    }
    const auto cells = textAsCells(QApplication::clipboard()->text(), *m_model, at);
    if (cells) {
        m_session->enter(*cells);
    } else {
        m_session->refuse(*cell, tr("The block is larger than the grid from this cell on; nothing was pasted."));
    }
}

void EntryGrid::empty() {
    std::vector<TypedCell> cells;
    for (const QModelIndex& index : months()->selectionModel()->selectedIndexes()) {
        const auto cell = m_model->cell(index);
        if (cell && index.flags().testFlag(Qt::ItemIsEditable)) {
            cells.push_back({*cell, {}});
        }
    }
    m_session->enter(cells);
}

void EntryGrid::resizeEvent(QResizeEvent* event) {
    QFrame::resizeEvent(event);
    fitColumns();
    scrollToAsOf();
}

void EntryGrid::showEvent(QShowEvent* event) {
    QFrame::showEvent(event);
    fitColumns();
    scrollToAsOf();
}

}  // namespace pledge
