#include <core/document/csvscanner.h>

using namespace Qt::StringLiterals;

namespace pledge {

CsvScanner::CsvScanner(char* text, qsizetype size, char separator, const CsvLimits& limits)
    : m_text(text), m_at(text), m_end(text + size), m_separator(separator), m_limits(limits) {
    // a figure per some ten bytes is what tables of figures look like
    m_cells.reserve(static_cast<std::size_t>(size / 10));
    m_rows.reserve(static_cast<std::size_t>(size / 40));
}

Outcome CsvScanner::scan() {
    while (m_at < m_end) {
        beginRow();
        bool inRow = true;
        while (inRow) {
            const Outcome cell = scanCell();
            if (!cell) {
                return cell;
            }
            inRow = m_at < m_end && *m_at == m_separator;
            if (inRow) {
                ++m_at;
            }
        }
        endRow();
        skipLineEnd();
    }
    return Done{};
}

void CsvScanner::beginRow() {
    m_row = {static_cast<quint32>(m_cells.size()), 0, m_line};
}

void CsvScanner::endRow() {
    m_row.cells = static_cast<quint32>(m_cells.size()) - m_row.firstCell;
    if (m_row.cells == 1 && m_cells.back().length == 0) {
        m_cells.pop_back();
        return;
    }
    m_rows.push_back(m_row);
}

void CsvScanner::skipLineEnd() {
    if (m_at == m_end) {
        return;
    }
    const bool pair = *m_at == '\r' && m_at + 1 < m_end && m_at[1] == '\n';
    m_at += pair ? 2 : 1;
    ++m_line;
}

Outcome CsvScanner::scanCell() {
    m_cellLine = m_line;
    if (std::ssize(m_cells) - qsizetype{m_row.firstCell} >= m_limits.columns) {
        return refusal(ErrorCode::TableTooLarge, {u"columns"_s, QString::number(m_limits.columns)});
    }
    if (m_at < m_end && *m_at == '"') {
        const Outcome quoted = scanQuoted();
        if (!quoted) {
            return quoted;
        }
    } else {
        scanBare();
    }
    if (m_cells.back().length > m_limits.cellBytes) {
        m_cells.pop_back();
        return refusal(ErrorCode::TableTooLarge, {u"cell"_s, QString::number(m_limits.cellBytes)});
    }
    return Done{};
}

void CsvScanner::scanBare() {
    const char* begin = m_at;
    while (!atCellEnd()) {
        ++m_at;
    }
    m_cells.push_back({static_cast<quint32>(begin - m_text), static_cast<quint32>(m_at - begin)});
}

Outcome CsvScanner::scanQuoted() {
    char* begin = ++m_at;
    char* write = begin;
    int lines = 0;
    bool closed = false;
    while (!closed && m_at < m_end) {
        const char c = *m_at++;
        if (c == '"' && (m_at == m_end || *m_at != '"')) {
            closed = true;
            continue;
        }
        if (c == '"') {
            ++m_at;
        } else if (c == '\n' || (c == '\r' && (m_at == m_end || *m_at != '\n'))) {
            ++lines;
        }
        *write++ = c;
    }
    if (!closed) {
        return refusal(ErrorCode::OpenQuote, {});
    }
    while (!atCellEnd() && (*m_at == ' ' || *m_at == '\t')) {
        ++m_at;
    }
    if (!atCellEnd()) {
        return refusal(ErrorCode::TextAfterQuote, {});
    }
    m_line += lines;
    m_cells.push_back({static_cast<quint32>(begin - m_text), static_cast<quint32>(write - begin)});
    return Done{};
}

bool CsvScanner::atCellEnd() const {
    return m_at == m_end || *m_at == m_separator || *m_at == '\n' || *m_at == '\r';
}

Error CsvScanner::refusal(ErrorCode code, QStringList details) const {
    const int column = static_cast<int>(std::ssize(m_cells) - qsizetype{m_row.firstCell}) + 1;
    return Error{code, {}, std::move(details), Place{{}, {}, m_cellLine, column}};
}

}  // namespace pledge
