#include <ui/dialogs/rowremark.h>
#include <ui/widgets/inkedlabel.h>

#include <QAbstractItemModel>
#include <QFontMetrics>
#include <QItemSelectionModel>
#include <QTableView>

namespace pledge {

RowRemark::RowRemark(const QTableView* table, int column, const Theme& theme, QWidget* parent) : QLabel(parent) {
    constexpr int kLines = 2;
    setTextFormat(Qt::PlainText);
    setWordWrap(true);
    setAlignment(Qt::AlignLeft | Qt::AlignTop);
    inkLabel(*this, theme, TextSize::Note, theme.color(Ink::SecondText));
    setMinimumHeight(kLines * QFontMetrics(theme.font(TextSize::Note)).lineSpacing());
    const auto follow = [this, table, column] {
        const QModelIndex current = table->currentIndex();
        setText(current.isValid() ? current.siblingAtColumn(column).data().toString() : QString());
    };
    connect(table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, follow);
    connect(table->model(), &QAbstractItemModel::dataChanged, this, follow);
    connect(table->model(), &QAbstractItemModel::modelReset, this, follow);
}

}  // namespace pledge
