#include <ui/delegates/tabledelegate.h>
#include <ui/widgets/columnfit.h>
#include <ui/widgets/fittedtable.h>

#include <QHeaderView>
#include <QScopedValueRollback>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace pledge {

namespace {

constexpr int kSortIndicator = 14;
constexpr int kLeastWidth = 320;
constexpr int kLeastRows = 3;

}  // namespace

FittedTable::FittedTable(const QString& name, const Theme& theme, QWidget* parent)
    : CopyableTable(parent), m_theme(theme) {
    becomeSortedList(name);
    setVerticalScrollMode(ScrollPerItem);
}

void FittedTable::addColumn(TableDelegate* delegate, Shape shape) {
    delegate->setParent(this);
    setItemDelegateForColumn(static_cast<int>(m_columns.size()), delegate);
    m_columns.push_back({delegate, shape});
}

void FittedTable::setTheme(const Theme& theme) {
    m_theme = theme;
    for (const Column& column : m_columns) {
        column.delegate->setTheme(theme);
    }
    horizontalHeader()->setStyleSheet(u"font-size: %1px"_s.arg(theme.px(static_cast<int>(TextSize::Note))));
    horizontalHeader()->setFixedHeight(theme.px(30));
    verticalHeader()->setDefaultSectionSize(theme.rowHeight());
    fit();
    viewport()->update();
}

void FittedTable::fit() {
    if (model() == nullptr) {
        return;
    }
    std::vector<ColumnWish> wishes;
    for (int column = 0; column < model()->columnCount(); ++column) {
        if (isColumnHidden(column)) {
            wishes.emplace_back();
            continue;
        }
        const Shape shape = m_columns[static_cast<std::size_t>(column)].shape;
        const int natural = naturalWidth(column);
        const int least = shape.least == 0 ? natural : std::min(natural, m_theme.px(shape.least));
        wishes.push_back({natural, std::max(least, headingWidth(column)), shape.grow});
    }
    const std::vector<int> widths = fitColumns(wishes, viewport()->width());
    for (int column = 0; column < model()->columnCount(); ++column) {
        if (!isColumnHidden(column)) {
            setColumnWidth(column, widths[static_cast<std::size_t>(column)]);
        }
    }
}

QSize FittedTable::minimumSizeHint() const {
    return {m_theme.px(kLeastWidth), heightFor(kLeastRows)};
}

int FittedTable::heightFor(int rows) const {
    const int frame = height() - contentsRect().height();
    return horizontalHeader()->height() + rows * verticalHeader()->defaultSectionSize() + frame;
}

/// What is left over below the last whole row stays empty.
void FittedTable::updateGeometries() {
    if (m_isSettling) {
        return;
    }
    const QScopedValueRollback settling(m_isSettling, true);
    CopyableTable::updateGeometries();
    const int row = verticalHeader()->defaultSectionSize();
    const int room = viewport()->height();
    if (room > row && room % row != 0 && verticalHeader()->length() > room) {
        QMargins margins = viewportMargins();
        margins.setBottom(room % row);
        setViewportMargins(margins);
    }
}

void FittedTable::resizeEvent(QResizeEvent* event) {
    CopyableTable::resizeEvent(event);
    fit();
}

int FittedTable::headingWidth(int column) const {
    const QString text = model()->headerData(column, Qt::Horizontal).toString();
    const int besides = 2 * m_theme.px(8) + m_theme.px(kSortIndicator);
    return QFontMetrics(m_theme.font(TextSize::Note)).horizontalAdvance(text) + besides;
}

int FittedTable::naturalWidth(int column) const {
    int width = headingWidth(column);
    const TableDelegate* delegate = m_columns[static_cast<std::size_t>(column)].delegate;
    for (int row = 0; row < model()->rowCount(); ++row) {
        width = std::max(width, delegate->sizeHint({}, model()->index(row, column)).width());
    }
    return width;
}

}  // namespace pledge
