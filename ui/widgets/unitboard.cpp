#include <core/wording/words.h>
#include <ui/delegates/lightbardelegate.h>
#include <ui/widgets/copyabletable.h>
#include <ui/widgets/lightheader.h>
#include <ui/widgets/unitboard.h>

#include <QGuiApplication>
#include <QHeaderView>
#include <QSortFilterProxyModel>
#include <QVBoxLayout>

namespace pledge {

namespace {

constexpr int kLeastRow = 22;
constexpr int kMostRow = 72;
constexpr int kCountWidth = 32;
constexpr int kMostUnitWidth = 160;

}  // namespace

UnitBoard::UnitBoard(UnitGroup group, PlanState* state, const Theme& theme, QWidget* parent)
    : Card(groupWord(group), theme, parent),
      m_model(group, state, theme),
      m_sorted(new QSortFilterProxyModel(this)),
      m_table(new CopyableTable(this)),
      m_header(new LightHeader(theme, m_table)),
      m_bars(new LightBarDelegate(theme, this)),
      m_theme(theme) {
    setHint(group == UnitGroup::Department ? tr("official order; click a column to sort")
                                           : tr("counted apart from the departments"));
    m_sorted->setSourceModel(&m_model);
    m_sorted->setSortRole(UnitBoardModel::SortRole);
    m_sorted->setFilterCaseSensitivity(Qt::CaseInsensitive);
    m_sorted->setFilterKeyColumn(UnitBoardModel::Unit);
    m_table->setModel(m_sorted);
    m_table->setAccessibleName(groupWord(group));
    body()->addWidget(m_table, 1);
    arrangeTable();
    const auto open = [this](const QModelIndex& index) {
        if ((QGuiApplication::keyboardModifiers() & (Qt::ControlModifier | Qt::ShiftModifier)) != Qt::NoModifier) {
            return;
        }
        Q_EMIT unitChosen(OrgUnitId(index.data(UnitBoardModel::UnitIdRole).toLongLong()));
    };
    connect(m_table, &CopyableTable::clicked, this, open);
    connect(m_table, &CopyableTable::activated, this, open);
    connect(m_sorted, &QAbstractItemModel::modelReset, this, &UnitBoard::fit);
    setTheme(theme);
}

void UnitBoard::setTheme(const Theme& theme) {
    m_theme = theme;
    Card::setTheme(theme);
    m_model.setTheme(theme);
    m_bars->setTheme(theme);
    m_table->setFont(theme.font(TextSize::Body));
    m_header->setTheme(theme);
    for (int column = UnitBoardModel::Green; column < UnitBoardModel::ColumnCount; ++column) {
        m_table->setColumnWidth(column, theme.px(kCountWidth));
    }
    fit();
}

void UnitBoard::setFilter(const QString& text) {
    m_sorted->setFilterFixedString(text);
}

void UnitBoard::resizeEvent(QResizeEvent* event) {
    Card::resizeEvent(event);
    shareHeight();
}

void UnitBoard::showEvent(QShowEvent* event) {
    Card::showEvent(event);
    shareHeight();
}

void UnitBoard::arrangeTable() {
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_table->setShowGrid(false);
    m_table->setHorizontalHeader(m_header);
    m_table->setSortingEnabled(true);
    m_table->sortByColumn(UnitBoardModel::Unit, Qt::AscendingOrder);
    m_table->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_table->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_table->setItemDelegate(m_bars);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setMinimumSectionSize(1);
    m_header->setSectionResizeMode(QHeaderView::Fixed);
    m_header->setSectionResizeMode(UnitBoardModel::Bar, QHeaderView::Stretch);
}

void UnitBoard::fit() {
    int widest = m_header->sectionSizeHint(UnitBoardModel::Unit);
    const QFontMetrics metrics(m_theme.font(TextSize::Body));
    for (int row = 0; row < m_model.rowCount(); ++row) {
        const QString name = m_model.index(row, UnitBoardModel::Unit).data().toString();
        widest = std::max(widest, metrics.horizontalAdvance(name) + m_theme.px(16));
    }
    m_table->setColumnWidth(UnitBoardModel::Unit, std::min(widest, m_theme.px(kMostUnitWidth)));
    shareHeight();
}

void UnitBoard::shareHeight() {
    const int rows = m_sorted->rowCount();
    if (rows == 0) {
        return;
    }
    const int share = m_table->viewport()->height() / rows;
    m_table->verticalHeader()->setDefaultSectionSize(std::clamp(share, m_theme.px(kLeastRow), m_theme.px(kMostRow)));
}

}  // namespace pledge
