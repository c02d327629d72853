#include <core/document/plaintext.h>
#include <core/document/sourcebuilder.h>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace pledge {

namespace {

constexpr char32_t kNoBreakSpace = 0xA0;
constexpr char32_t kIdeographicSpace = 0x3000;

bool isBlank(char32_t c) {
    return c == U' ' || c == U'\n' || c == U'\t' || c == kNoBreakSpace || c == kIdeographicSpace;
}

}  // namespace

void SourceBuilder::add(QStringView text) {
    if (isFull() || m_covered) {
        return;
    }
    for (const char32_t c : plainCharacters(text)) {
        put(c);
    }
    if (here() > m_limits.characters) {
        refuse(ErrorCode::TextTooLong, {QString::number(here()), QString::number(m_limits.characters)});
    }
}

void SourceBuilder::put(char32_t c) {
    if (!m_cellBegin) {
        m_text += c;
        return;
    }
    if (m_text.size() > *m_cellBegin || !isBlank(c)) {
        m_text += c == U'\t' ? U' ' : c;
    }
}

void SourceBuilder::endLine() {
    const std::size_t floor = m_cellBegin.value_or(0);
    if (m_text.size() > floor && m_text.back() != U'\n') {
        breakLine();
    }
}

void SourceBuilder::beginHeading() {
    endLine();
    m_headingBegin = m_text.size();
}

void SourceBuilder::endHeading() {
    if (m_headingBegin && !m_grid) {
        markHeadings(*m_headingBegin);
    }
    m_headingBegin.reset();
    endLine();
}

void SourceBuilder::markHeadings(std::size_t begin) {
    while (begin < m_text.size()) {
        std::size_t end = std::min(m_text.find(U'\n', begin), m_text.size());
        const std::size_t next = end + 1;
        while (begin < end && isBlank(m_text[begin])) {
            ++begin;
        }
        while (begin < end && isBlank(m_text[end - 1])) {
            --end;
        }
        if (begin < end) {
            m_headings.push_back({static_cast<int>(begin), static_cast<int>(end)});
        }
        begin = next;
    }
}

void SourceBuilder::beginTable(const QString& name) {
    endLine();
    ++m_openTables;
    if (!m_grid) {
        m_grid = Grid{};
        m_grid->table.name = name;
        m_grid->table.at = {here(), here()};
        m_gridDepth = m_openTables;
    }
}

void SourceBuilder::beginRow() {
    if (!isInGrid()) {
        endLine();
        return;
    }
    endCell();
    TextTable& table = m_grid->table;
    if (table.rows > 0) {
        breakLine();
    } else {
        endLine();
        table.at.begin = here();
    }
    ++table.rows;
    m_grid->column = 0;
    m_grid->tabs = 0;
    if (m_area + qint64{table.rows} * std::max(table.columns, 1) > m_limits.cells) {
        refuse(ErrorCode::TableTooLarge, {u"cells"_s, QString::number(m_limits.cells)});
    }
}

void SourceBuilder::beginCell(int columns, int rows) {
    if (!isInGrid()) {
        endLine();
        return;
    }
    endCell();
    if (m_grid->table.rows == 0) {
        beginRow();
    }
    const auto isCovered = [this] {
        const auto column = static_cast<std::size_t>(m_grid->column);
        return column < m_grid->coveredUntil.size() && m_grid->coveredUntil[column] >= m_grid->table.rows;
    };
    while (isCovered()) {
        ++m_grid->column;
    }
    placeCell(std::max(columns, 1), std::max(rows, 1));
}

void SourceBuilder::placeCell(int columns, int rows) {
    Grid& grid = *m_grid;
    const auto first = static_cast<std::size_t>(grid.column);
    const std::size_t end = first + static_cast<std::size_t>(columns);
    if (columns > m_limits.columns || static_cast<qint64>(end) > m_limits.columns) {
        refuse(ErrorCode::TableTooLarge, {u"columns"_s, QString::number(m_limits.columns)});
    }
    if (isFull()) {
        return;
    }
    add(QString(grid.column - grid.tabs, u'\t'));
    grid.tabs = grid.column;
    grid.column = static_cast<int>(end);
    grid.table.columns = std::max(grid.table.columns, grid.column);
    grid.coveredUntil.resize(std::max(grid.coveredUntil.size(), end), 0);
    grid.above.resize(grid.coveredUntil.size(), kNone);
    const int lastRow = static_cast<int>(std::min<qint64>(qint64{grid.table.rows} - 1 + rows, m_limits.cells));
    for (std::size_t column = first; column < end; ++column) {
        grid.coveredUntil[column] = lastRow;
        grid.above[column] = grid.table.cells.size();
    }
    grid.table.cells.push_back({{here(), here()}, grid.table.rows - 1, static_cast<int>(first), rows, columns});
    m_cellBegin = m_text.size();
}

void SourceBuilder::skipColumns(int columns) {
    if (isInGrid()) {
        endCell();
        m_grid->column = std::min(m_grid->column + std::clamp(columns, 0, m_limits.columns), m_limits.columns);
    }
}

void SourceBuilder::beginCovered(int columns) {
    if (!isInGrid()) {
        endLine();
        return;
    }
    endCell();
    const auto column = static_cast<std::size_t>(m_grid->column);
    const std::size_t above = column < m_grid->above.size() ? m_grid->above[column] : kNone;
    const int row = m_grid->table.rows - 1;
    TextCell* cell = above == kNone ? nullptr : &m_grid->table.cells[above];
    if (cell == nullptr || cell->column != m_grid->column || cell->row + cell->rows != row) {
        beginCell(columns);
        return;
    }
    ++cell->rows;
    skipColumns(cell->columns);
    m_covered = true;
}

void SourceBuilder::trimFrom(std::size_t begin) {
    while (m_text.size() > begin && isBlank(m_text.back())) {
        m_text.pop_back();
    }
}

void SourceBuilder::endCell() {
    if (!isInGrid()) {
        endLine();
        return;
    }
    m_covered = false;
    if (m_cellBegin) {
        trimFrom(*m_cellBegin);
        m_grid->table.cells.back().at.end = here();
        m_cellBegin.reset();
    }
}

void SourceBuilder::endTable() {
    if (isInGrid()) {
        endCell();
        TextTable& table = m_grid->table;
        table.at.end = here();
        for (TextCell& cell : table.cells) {
            cell.rows = std::min(cell.rows, table.rows - cell.row);
        }
        m_area += qint64{table.rows} * table.columns;
        if (table.columns > 1) {
            m_tables.push_back(std::move(table));
        }
        m_grid.reset();
    }
    --m_openTables;
    endLine();
}

void SourceBuilder::dissolveTables() {
    if (!m_grid) {
        return;
    }
    endCell();
    const auto begin = m_text.begin() + m_grid->table.at.begin;
    std::replace(begin, m_text.end(), U'\t', U'\n');
    m_cellBegin.reset();
    m_covered = false;
    m_grid.reset();
}

Result<SourceText> SourceBuilder::taken(const QString& file, const QByteArray& digest) {
    if (m_error) {
        m_error->subject = file;
        m_error->place.file = file;
        return *m_error;
    }
    if (std::ranges::all_of(m_text, isBlank)) {
        return Error{ErrorCode::NotAText, file, {u"no_text"_s}, Place{file, {}, 0, 0}};
    }
    const std::size_t lastTable = m_tables.empty() ? 0 : static_cast<std::size_t>(m_tables.back().at.end);
    while (m_text.size() > lastTable && m_text.back() == U'\n') {
        m_text.pop_back();
    }
    return SourceText{file, digest, std::move(m_text), std::move(m_tables), std::move(m_headings)};
}

void SourceBuilder::refuse(ErrorCode code, QStringList details) {
    if (!m_error) {
        m_error = Error{code, {}, std::move(details), {}};
    }
}

}  // namespace pledge
