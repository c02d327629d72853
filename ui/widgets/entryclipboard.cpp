#include <ui/models/entrymodel.h>
#include <ui/widgets/entryclipboard.h>

#include <algorithm>

namespace pledge {

namespace {

QStringList rowsOf(QString text) {
    text.remove(u'\r');
    if (text.endsWith(u'\n')) {
        text.chop(1);
    }
    return text.split(u'\n');
}

QString unquoted(const QString& cell) {
    const bool quoted = cell.size() >= 2 && cell.startsWith(u'"') && cell.endsWith(u'"');
    return quoted ? cell.sliced(1, cell.size() - 2) : cell;
}

}  // namespace

QString cellsAsText(const QModelIndexList& selected) {
    QModelIndexList cells = selected;
    std::ranges::sort(cells, [](const QModelIndex& a, const QModelIndex& b) {
        return std::pair(a.row(), a.column()) < std::pair(b.row(), b.column());
    });
    QString text;
    for (qsizetype i = 0; i < cells.size(); ++i) {
        if (i > 0) {
            text += cells[i].row() == cells[i - 1].row() ? u'\t' : u'\n';
        }
        text += cells[i].data().toString();
    }
    return text;
}

std::optional<std::vector<TypedCell>> textAsCells(const QString& text, const EntryModel& model, const QModelIndex& at) {
    std::vector<TypedCell> cells;
    int row = at.row();
    for (const QString& line : rowsOf(text)) {
        int column = at.column();
        for (const QString& part : line.split(u'\t')) {
            const auto cell = model.hasIndex(row, column) ? model.cell(model.index(row, column)) : std::nullopt;
            if (!cell) {
                return std::nullopt;
            }
            cells.push_back({*cell, unquoted(part)});
            ++column;
        }
        ++row;
    }
    return cells;
}

}  // namespace pledge
