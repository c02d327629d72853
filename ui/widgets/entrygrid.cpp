#include <ui/delegates/entrydelegate.h>
#include <ui/widgets/entryclipboard.h>
#include <ui/widgets/entrygrid.h>
#include <ui/widgets/entryheader.h>
#include <ui/widgets/entrypane.h>
#include <ui/widgets/guardstrip.h>

#include <QApplication>
#include <QClipboard>
#include <QCoreApplication>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLineEdit>
#include <QMimeData>
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
      m_heading(new EntryHeader(theme, m_panes[Months])),
      m_delegates{new EntryDelegate(theme, this), new EntryDelegate(theme, this), new EntryDelegate(theme, this)},
      m_strip(new GuardStrip(theme, this)) {
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    m_heading->setSectionsClickable(true);
    m_panes[Months]->setHorizontalHeader(m_heading);
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
    connect(m_strip, &GuardStrip::confirmed, this, [this](const QString& reason) {
        m_session->confirm(reason);
        goOn();
    });
    connect(m_strip, &GuardStrip::suggestionTaken, this, [this] {
        m_session->takeSuggestion();
        goOn();
    });
    connect(m_strip, &GuardStrip::dropped, m_session, &EntrySession::drop);
    connect(m_strip, &GuardStrip::grown, this, &EntryGrid::fitStrip);
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
    // whole months only, so that none stands cut off beside the panes that stay
    pane->setHorizontalScrollMode(QAbstractItemView::ScrollPerItem);
    pane->setWordWrap(false);
    pane->setVerticalScrollBarPolicy(pane == m_panes[Right] ? Qt::ScrollBarAsNeeded : Qt::ScrollBarAlwaysOff);
    pane->setHorizontalScrollBarPolicy(months ? Qt::ScrollBarAsNeeded : Qt::ScrollBarAlwaysOff);
    pane->setFocusPolicy(months ? Qt::StrongFocus : Qt::NoFocus);
    pane->setSelectionMode(months ? QAbstractItemView::ContiguousSelection : QAbstractItemView::NoSelection);
    pane->setEditTriggers(months ? QAbstractItemView::AnyKeyPressed | QAbstractItemView::DoubleClicked |
                                       QAbstractItemView::EditKeyPressed
                                 : QAbstractItemView::NoEditTriggers);
    pane->setAcceptDrops(months);
    pane->setAccessibleName(months ? tr("Figures by month") : tr("Pledges of the unit"));
}

void EntryGrid::connectKeys() {
    EntryPane* months = m_panes[Months];
    connect(months, &EntryPane::copyAsked, this, &EntryGrid::copy);
    connect(months, &EntryPane::pasteAsked, this, qOverload<>(&EntryGrid::paste));
    connect(months, &EntryPane::contentDropped, this,
            [this](const QModelIndex& index, const QMimeData& content) { paste(content, index); });
    connect(months, &EntryPane::clearAsked, this, &EntryGrid::empty);
    connect(months, &EntryPane::fillDownAsked, this, &EntryGrid::fillDown);
    connect(months, &EntryPane::fillRightAsked, this, &EntryGrid::fillRight);
    connect(months, &EntryPane::findAsked, this, &EntryGrid::findAsked);
    connect(months, &EntryPane::dropAsked, m_session, &EntrySession::drop);
    connect(months, &EntryPane::typingRefused, this, &EntryGrid::refuseTyping);
    connect(months, &EntryPane::answerAsked, m_strip, &GuardStrip::focusReason);
    connect(months->selectionModel(), &QItemSelectionModel::currentChanged, this, &EntryGrid::follow);
    connect(m_panes[Left], &QAbstractItemView::clicked, this, [this](const QModelIndex& index) {
        if (m_model->kind(index.column()) == EntryModel::Kind::View) {
            Q_EMIT switchAsked(m_model->line(index.row()).pledge->id);
        }
    });
    connectEditors();
}

void EntryGrid::connectEditors() {
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
    connect(m_delegates[Months], &EntryDelegate::blockPasted, this, [this](const QModelIndex& index) {
        m_panes[Months]->leaveEditor();
        if (const auto cell = m_model->cell(index)) {
            Q_EMIT typingEnded(*cell);
        }
        paste();
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
        keepInSight();
        Q_EMIT heightChanged();
    });
    connect(m_heading, &QHeaderView::geometriesChanged, this, &EntryGrid::heightChanged);
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
    m_heading->setTheme(theme);
    for (EntryPane* pane : m_panes) {
        pane->verticalHeader()->setDefaultSectionSize(theme.rowHeight());
        pane->viewport()->update();
    }
    m_natural.clear();
    fitColumns();
    speak();
}

bool EntryGrid::belongs(int pane, EntryModel::Kind kind) const {
    switch (kind) {
        case EntryModel::Kind::Owner:
        case EntryModel::Kind::Pledge:
        case EntryModel::Kind::Measure:
        case EntryModel::Kind::View:
            return pane == Left;
        case EntryModel::Kind::Earlier:
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
    m_raisedRow = -1;
    m_natural.clear();
    fitColumns();
    if (m_model->rowCount() > 0 && m_model->asOfColumn() >= 0) {
        months()->setCurrentIndex(keptIndex());
        scrollToAsOf();
    } else {
        Q_EMIT currentChanged({});
    }
    speak();
}

/// The same cell where it is still shown, else its pledge in the as-of month, else the first row.
QModelIndex EntryGrid::keptIndex() const {
    const QModelIndex same = m_cell ? m_model->indexOf(*m_cell) : QModelIndex();
    if (same.isValid()) {
        return same;
    }
    const Month asOf = m_model->month(m_model->asOfColumn());
    const QModelIndex pledge = m_cell ? m_model->indexOf({m_cell->pledge, asOf}) : QModelIndex();
    return pledge.isValid() ? pledge : m_model->index(0, m_model->asOfColumn());
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
        line->setModified(true);
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
    if (const auto cell = m_model->cell(current)) {
        m_cell = cell;
    }
    Q_EMIT currentChanged(current);
    for (EntryPane* pane : m_panes) {
        pane->viewport()->update();
    }
}

/// Selecting everything takes the columns of the other panes with it, which stand hidden in this one.
QModelIndexList EntryGrid::selection() const {
    QModelIndexList selected = months()->selectionModel()->selectedIndexes();
    erase_if(selected, [this](const QModelIndex& index) { return months()->isColumnHidden(index.column()); });
    return selected;
}

void EntryGrid::copy() const {
    QApplication::clipboard()->setText(cellsAsText(selection()));
}

void EntryGrid::paste() {
    const QModelIndexList selected = selection();
    const QModelIndex at =
        selected.isEmpty() ? months()->currentIndex() : *std::min_element(selected.begin(), selected.end());
    paste(*QApplication::clipboard()->mimeData(), at);
}

void EntryGrid::paste(const QMimeData& content, const QModelIndex& at) {
    const auto cell = m_model->cell(at);
    if (!cell || m_model->isReadOnly()) {
        return;
    }
    const PastedTable table = pastedTable(content);
    if (table.isEmpty()) {
        m_session->refuse(*cell, QCoreApplication::translate("EntryGridPaste", "There is no text on the clipboard."));
        return;
    }
    QModelIndexList selected = selection();
    if (!selected.contains(at)) {
        selected = {at};
    }
    if (table.isOneCell() && selected.size() < 2) {
        m_session->enter({{*cell, table.rows.front().front()}});
    } else {
        Q_EMIT blockPasted({table, pasteGround(*m_model, at, selected)});
    }
}

void EntryGrid::fillDown() {
    m_session->enter(filledCells(*m_model, selection(), FillWay::Down));
}

void EntryGrid::fillRight() {
    m_session->enter(filledCells(*m_model, selection(), FillWay::Right));
}

void EntryGrid::switchView() {
    if (const auto cell = m_model->cell(months()->currentIndex())) {
        Q_EMIT switchAsked(cell->pledge);
    }
}

void EntryGrid::empty() {
    std::vector<TypedCell> cells;
    for (const QModelIndex& index : selection()) {
        const auto cell = m_model->cell(index);
        if (cell && index.flags().testFlag(Qt::ItemIsEditable)) {
            cells.push_back({*cell, {}});
        }
    }
    if (cells.empty()) {
        refuseTyping();
    } else {
        m_session->enter(cells);
    }
}

/// The figure was answered for and stands: on to where its key would have led.
void EntryGrid::goOn() {
    const bool isRefused = m_session->remark() && m_session->remark()->tone == EntryRemark::Tone::Refusal;
    if (!m_session->pending() && !isRefused) {
        months()->setFocus(Qt::OtherFocusReason);
        m_panes[Months]->moveOn();
    }
}

/// The first key already says why nothing is taken.
void EntryGrid::refuseTyping() {
    const QModelIndex at = months()->currentIndex();
    const auto cell = m_model->cell(at);
    if (m_session->pending()) {
        m_strip->urge();
    } else if (const QString why = m_model->refusal(at); cell && !why.isEmpty()) {
        m_session->refuse(*cell, why);
    }
}

void EntryGrid::resizeEvent(QResizeEvent* event) {
    QFrame::resizeEvent(event);
    fitColumns();
    scrollToAsOf();
    fitStrip();
}

void EntryGrid::showEvent(QShowEvent* event) {
    QFrame::showEvent(event);
    fitColumns();
    scrollToAsOf();
}

}  // namespace pledge
