#include <ui/models/entrymodel.h>
#include <ui/widgets/entryclipboard.h>

#include <algorithm>

namespace pledge {

namespace {

bool inReadingOrder(const QModelIndex& a, const QModelIndex& b) {
    return std::pair(a.row(), a.column()) < std::pair(b.row(), b.column());
}

}  // namespace

QString cellsAsText(const QModelIndexList& selected) {
    QModelIndexList cells = selected;
    std::ranges::sort(cells, inReadingOrder);
    QString text;
    for (qsizetype i = 0; i < cells.size(); ++i) {
        if (i > 0) {
            text += cells[i].row() == cells[i - 1].row() ? u'\t' : u'\n';
        }
        text += cells[i].data().toString();
    }
    return text;
}

PasteGround pasteGround(const EntryModel& model, const QModelIndex& at, const QModelIndexList& selected) {
    PasteGround ground;
    ground.at = *model.cell(at);
    for (int row = at.row(); row < model.rowCount(); ++row) {
        const auto cell = model.cell(model.index(row, at.column()));
        ground.rows.push_back(cell ? std::optional(cell->pledge) : std::nullopt);
    }
    for (int column = at.column(); column < model.columnCount(); ++column) {
        if (model.kind(column) == EntryModel::Kind::Figure) {
            ground.columns.emplace_back(model.month(column));
        }
    }
    for (const QModelIndex& index : selected) {
        ground.fillRows = std::max(ground.fillRows, index.row() - at.row() + 1);
        ground.fillColumns = std::max(ground.fillColumns, index.column() - at.column() + 1);
    }
    return ground;
}

std::vector<TypedCell> filledCells(const EntryModel& model, QModelIndexList selected, FillWay way) {
    std::ranges::sort(selected, inReadingOrder);
    std::vector<TypedCell> cells;
    for (const QModelIndex& index : selected) {
        const QModelIndex source = way == FillWay::Down ? index.siblingAtRow(selected.front().row())
                                                        : index.siblingAtColumn(selected.front().column());
        const auto cell = model.cell(index);
        if (cell && source != index && index.flags().testFlag(Qt::ItemIsEditable)) {
            cells.push_back({*cell, source.data(Qt::EditRole).toString()});
        }
    }
    return cells;
}

}  // namespace pledge
