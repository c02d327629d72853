#include <ui/delegates/bulletdelegate.h>
#include <ui/delegates/lightdelegate.h>
#include <ui/delegates/namedelegate.h>
#include <ui/widgets/columnfit.h>
#include <ui/widgets/pledgetable.h>

#include <QHeaderView>
#include <QPainter>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace pledge {

namespace {

constexpr int kSortIndicator = 14;

struct ColumnShape {
    int least;  ///< logical pixels; 0 = it never gives way
    int grow;
};

ColumnShape shapeOf(PledgeColumn column) {
    switch (column) {
        case PledgeColumn::Light:
            return {104, 0};
        case PledgeColumn::Pledge:
            return {150, 3};
        case PledgeColumn::Actual:
            return {84, 0};
        case PledgeColumn::Target:
            return {104, 0};
        case PledgeColumn::Progress:
            return {80, 2};
        case PledgeColumn::Milestone:
            return {96, 0};
        case PledgeColumn::Trend:
            return {90, 0};
        case PledgeColumn::Attainment:
        case PledgeColumn::PaceGap:
            return {0, 0};
    }
    Q_UNREACHABLE();
}

}  // namespace

PledgeTable::PledgeTable(const Theme& theme, QWidget* parent)
    : CopyableTable(parent),
      m_theme(theme),
      m_model(new PledgeTableModel(this)),
      m_proxy(new SortProxy(PledgeTableModel::SortRole, PledgeTableModel::SearchRole, this)) {
    m_proxy->setSourceModel(m_model);
    setModel(m_proxy);
    addDelegate(PledgeColumn::Light, new LightDelegate(theme, this));
    addDelegate(PledgeColumn::Pledge, new NameDelegate(theme, this));
    addDelegate(PledgeColumn::Progress, new BulletDelegate(theme, this));
    for (const PledgeColumn column : {PledgeColumn::Actual, PledgeColumn::Target, PledgeColumn::Attainment}) {
        addDelegate(column, new TableDelegate(theme, Ink::Text, QFont::Normal, this));
    }
    for (const PledgeColumn column : {PledgeColumn::PaceGap, PledgeColumn::Milestone, PledgeColumn::Trend}) {
        addDelegate(column, new TableDelegate(theme, Ink::SecondText, QFont::Normal, this));
    }
    prepare();
    setTheme(theme);
    connect(selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this] { Q_EMIT currentPledgeChanged(current()); });
}

void PledgeTable::prepare() {
    becomeSortedList(tr("Pledges of the unit"));
}

void PledgeTable::addDelegate(PledgeColumn column, TableDelegate* delegate) {
    setItemDelegateForColumn(static_cast<int>(column), delegate);
    m_delegates.push_back(delegate);
}

void PledgeTable::setTheme(const Theme& theme) {
    m_theme = theme;
    for (TableDelegate* delegate : m_delegates) {
        delegate->setTheme(theme);
    }
    horizontalHeader()->setStyleSheet(u"font-size: %1px"_s.arg(theme.px(static_cast<int>(TextSize::Note))));
    horizontalHeader()->setFixedHeight(theme.px(30));
    verticalHeader()->setDefaultSectionSize(theme.rowHeight());
    fitColumns();
    viewport()->update();
}

void PledgeTable::show(const PlanSnapshot& snapshot, const Scoreboard& board, OrgUnitId unit) {
    m_model->show(snapshot, board, unit);
    fitColumns();
    updateGeometry();
}

void PledgeTable::setFilter(const QString& text) {
    m_proxy->setFilterText(text);
}

PledgeId PledgeTable::current() const {
    const QModelIndex index = m_proxy->mapToSource(currentIndex());
    return index.isValid() ? m_model->pledgeAt(index.row()) : PledgeId();
}

bool PledgeTable::choose(PledgeId pledge) {
    const int row = m_model->rowOf(pledge);
    const QModelIndex index = m_proxy->mapFromSource(m_model->index(row, static_cast<int>(PledgeColumn::Pledge)));
    if (!index.isValid()) {
        return false;
    }
    if (current() != pledge) {
        setCurrentIndex(index);
    }
    scrollTo(index);
    return true;
}

void PledgeTable::chooseWorst() {
    int worst = 0;
    for (const Light light : {Light::Red, Light::Yellow}) {
        const QModelIndexList found = m_proxy->match(m_proxy->index(0, 0), PledgeTableModel::LightRole,
                                                     static_cast<int>(light), 1, Qt::MatchExactly);
        if (!found.isEmpty()) {
            worst = found.first().row();
            break;
        }
    }
    setCurrentIndex(m_proxy->index(worst, static_cast<int>(PledgeColumn::Pledge)));
}

int PledgeTable::heightWithin(int room) const {
    const int rowHeight = verticalHeader()->defaultSectionSize();
    const int fitting = (room - horizontalHeader()->height() - 1) / rowHeight;
    return horizontalHeader()->height() + 1 + std::min(m_proxy->rowCount(), fitting) * rowHeight;
}

QSize PledgeTable::minimumSizeHint() const {
    return {m_theme.px(320), horizontalHeader()->height() + 3 * m_theme.rowHeight()};
}

void PledgeTable::resizeEvent(QResizeEvent* event) {
    CopyableTable::resizeEvent(event);
    fitColumns();
}

void PledgeTable::paintEvent(QPaintEvent* event) {
    CopyableTable::paintEvent(event);
    if (m_proxy->rowCount() == 0) {
        QPainter painter(viewport());
        painter.setFont(m_theme.font(TextSize::Body));
        painter.setPen(m_theme.color(Ink::ThirdText));
        painter.drawText(viewport()->rect(), Qt::AlignCenter,
                         m_model->rowCount() == 0 ? tr("This unit has no pledges") : tr("No pledge contains the text"));
    }
}

int PledgeTable::headingWidth(int column) const {
    const QString text = m_proxy->headerData(column, Qt::Horizontal, Qt::DisplayRole).toString();
    const int besides = 2 * m_theme.px(8) + m_theme.px(kSortIndicator);
    return QFontMetrics(m_theme.font(TextSize::Note)).horizontalAdvance(text) + besides;
}

int PledgeTable::naturalWidth(int column) const {
    int width = headingWidth(column);
    const QAbstractItemDelegate* delegate = itemDelegateForColumn(column);
    for (int row = 0; row < m_model->rowCount(); ++row) {
        width = std::max(width, delegate->sizeHint({}, m_model->index(row, column)).width());
    }
    return width;
}

void PledgeTable::fitColumns() {
    std::vector<ColumnWish> wishes;
    for (int column = 0; column < m_model->columnCount(); ++column) {
        const ColumnShape shape = shapeOf(kPledgeColumns.at(static_cast<std::size_t>(column)));
        const int natural = naturalWidth(column);
        const int least = shape.least == 0 ? natural : std::min(natural, m_theme.px(shape.least));
        wishes.push_back({natural, std::max(least, headingWidth(column)), shape.grow});
    }
    const std::vector<int> widths = pledge::fitColumns(wishes, viewport()->width());
    for (int column = 0; column < m_model->columnCount(); ++column) {
        setColumnWidth(column, widths[static_cast<std::size_t>(column)]);
    }
}

}  // namespace pledge
