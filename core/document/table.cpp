#include <core/document/table.h>

#include <utility>

namespace pledge {

Table::Table(QString file, QByteArray digest, QByteArray text, std::vector<Slice> cells, std::vector<Row> rows,
             QString sheet)
    : m_file(std::move(file)),
      m_digest(std::move(digest)),
      m_text(std::move(text)),
      m_cells(std::move(cells)),
      m_rows(std::move(rows)),
      m_sheet(std::move(sheet)) {}

QByteArrayView Table::cell(std::size_t row, std::size_t column) const {
    const Row& there = m_rows[row];
    if (column >= there.cells) {
        return {};
    }
    const Slice slice = m_cells[there.firstCell + column];
    return QByteArrayView(m_text.constData() + slice.begin, qsizetype{slice.length}).trimmed();
}

QString Table::text(std::size_t row, std::size_t column) const {
    return QString::fromUtf8(cell(row, column));
}

Place Table::place(std::size_t row) const {
    return {m_file, m_sheet, m_rows[row].line, 0};
}

Place Table::place(std::size_t row, std::size_t column) const {
    return {m_file, m_sheet, m_rows[row].line, static_cast<int>(column) + 1};
}

}  // namespace pledge
