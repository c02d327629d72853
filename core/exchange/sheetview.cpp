#include <core/document/simplified.h>
#include <core/exchange/sheetview.h>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace pledge {

namespace {

const QString kNothing;

/// Zero-width blanks and joiners, direction marks, soft hyphens, byte order marks.
bool isUnseen(char32_t c) {
    return c == 0x00AD || (0x200B <= c && c <= 0x200F) || (0x202A <= c && c <= 0x202E) ||
           (0x2060 <= c && c <= 0x2064) || c == 0xFEFF;
}

char32_t cleanedCharacter(char32_t c) {
    if (0xFF01 <= c && c <= 0xFF5E) {
        return c - 0xFEE0;
    }
    const bool isBlank = c == 0x00A0 || c == 0x3000 || (0x2000 <= c && c <= 0x200A) || c == 0x202F || c == 0x205F;
    return isBlank ? U' ' : simplified(c);
}

}  // namespace

QString cleanedCell(const QString& text) {
    QList<uint> characters;
    for (const uint c : text.toUcs4()) {
        if (!isUnseen(c)) {
            characters.append(static_cast<uint>(cleanedCharacter(c)));
        }
    }
    return QString::fromUcs4(reinterpret_cast<const char32_t*>(characters.constData()), characters.size()).trimmed();
}

QString packedCell(const QString& text) {
    QString packed;
    for (const QChar c : cleanedCell(text)) {
        if (!c.isSpace()) {
            packed += c;
        }
    }
    return packed;
}

SheetView::SheetView(const SheetGrid& grid) : m_grid(grid) {
    const Table& table = grid.table;
    m_rows.reserve(table.rowCount());
    for (std::size_t row = 0; row < table.rowCount(); ++row) {
        Row added{table.place(row).row - 1, {}};
        added.cells.reserve(table.cellCount(row));
        for (std::size_t column = 0; column < table.cellCount(row); ++column) {
            added.cells.push_back(cleanedCell(table.text(row, column)));
        }
        m_columns = std::max(m_columns, static_cast<int>(added.cells.size()));
        m_rows.push_back(std::move(added));
    }
    addCovers(grid);
}

void SheetView::addCovers(const SheetGrid& grid) {
    for (const XlsxRange& range : grid.merged) {
        const auto row = std::ranges::lower_bound(m_rows, range.first.row, {}, &Row::line);
        if (row == m_rows.end() || row->line != range.first.row) {
            continue;
        }
        const QString text = range.first.column < static_cast<int>(row->cells.size())
                                 ? row->cells[static_cast<std::size_t>(range.first.column)]
                                 : QString();
        m_columns = std::max(m_columns, std::min(range.last.column + 1, 1024));
        m_covers.push_back({range.first.column, range.last.column, range.first.row, range.last.row, text});
    }
    std::ranges::stable_sort(m_covers, {}, &Cover::firstLine);
}

const QString& SheetView::text(int row, int column) const {
    const std::vector<QString>& cells = m_rows[static_cast<std::size_t>(row)].cells;
    return column >= 0 && column < static_cast<int>(cells.size()) ? cells[static_cast<std::size_t>(column)] : kNothing;
}

const QString& SheetView::spread(int row, int column) const {
    const Cover* over = cover(row, column);
    return over != nullptr ? over->text : text(row, column);
}

bool SheetView::isCoveredFromAbove(int row, int column) const {
    const Cover* over = cover(row, column);
    return over != nullptr && over->firstLine < m_rows[static_cast<std::size_t>(row)].line;
}

bool SheetView::isMergedDown(int row, int column) const {
    const Cover* over = cover(row, column);
    return over != nullptr && over->firstLine < over->lastLine;
}

const SheetView::Cover* SheetView::cover(int row, int column) const {
    const int line = m_rows[static_cast<std::size_t>(row)].line;
    for (const Cover& over : m_covers) {
        if (over.firstLine > line) {
            break;
        }
        if (line <= over.lastLine && over.column <= column && column <= over.lastColumn) {
            return &over;
        }
    }
    return nullptr;
}

bool SheetView::isRowHidden(int row) const {
    return m_grid.hiddenRows.contains(m_rows[static_cast<std::size_t>(row)].line);
}

std::optional<CellFlaw> SheetView::flaw(int row, int column) const {
    const int line = m_rows[static_cast<std::size_t>(row)].line;
    const auto found = std::ranges::find_if(
        m_grid.flawed, [&](const FlawedCell& one) { return one.at.row == line && one.at.column == column; });
    return found == m_grid.flawed.end() ? std::nullopt : std::optional(found->flaw);
}

QString SheetView::comment(int row, int column) const {
    const int line = m_rows[static_cast<std::size_t>(row)].line;
    const auto found = std::ranges::find_if(
        m_grid.comments, [&](const CellComment& one) { return one.at.row == line && one.at.column == column; });
    return found == m_grid.comments.end() ? QString() : found->text;
}

Place SheetView::place(int row, int column) const {
    Place place = m_grid.table.place();
    place.row = m_rows[static_cast<std::size_t>(row)].line + 1;
    place.column = column + 1;
    return place;
}

int SheetView::filled(int row) const {
    const std::vector<QString>& cells = m_rows[static_cast<std::size_t>(row)].cells;
    return static_cast<int>(std::ranges::count_if(cells, [](const QString& text) { return !text.isEmpty(); }));
}

}  // namespace pledge
