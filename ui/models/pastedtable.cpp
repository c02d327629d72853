#include <core/document/htmltable.h>
#include <ui/models/pastedtable.h>

#include <QMimeData>

#include <algorithm>

namespace pledge {

namespace {

/// One pass over the text; a quote counts only where it opens a cell and is closed before the cell ends.
class TabScanner {
public:
    explicit TabScanner(const QString& text) : m_text(text) {}

    [[nodiscard]] PastedTable scan() {
        PastedTable table;
        while (m_at < m_text.size()) {
            QStringList row{cell()};
            while (m_at < m_text.size() && m_text[m_at] == u'\t') {
                ++m_at;
                row.append(cell());
            }
            m_at += m_at < m_text.size() ? 1 : 0;
            table.rows.push_back(std::move(row));
        }
        return table;
    }

private:
    [[nodiscard]] bool endsCell(qsizetype at) const {
        return at >= m_text.size() || m_text[at] == u'\t' || m_text[at] == u'\n';
    }
    [[nodiscard]] QString cell() {
        const qsizetype closing = m_at < m_text.size() && m_text[m_at] == u'"' ? closingQuote() : -1;
        if (closing >= 0) {
            QString inner = m_text.sliced(m_at + 1, closing - m_at - 1);
            m_at = closing + 1;
            return inner.replace(QStringLiteral("\"\""), QStringLiteral("\""));
        }
        const qsizetype start = m_at;
        while (!endsCell(m_at)) {
            ++m_at;
        }
        return m_text.sliced(start, m_at - start);
    }
    /// −1 where the quote is only a character of the text.
    [[nodiscard]] qsizetype closingQuote() const {
        for (qsizetype at = m_at + 1; at < m_text.size(); ++at) {
            if (m_text[at] != u'"') {
                continue;
            }
            if (at + 1 < m_text.size() && m_text[at + 1] == u'"') {
                ++at;
            } else {
                return endsCell(at + 1) ? at : -1;
            }
        }
        return -1;
    }

    const QString& m_text;
    qsizetype m_at = 0;
};

QString quoted(const QString& cell) {
    const bool needsQuotes = cell.contains(u'\t') || cell.contains(u'\n') || cell.startsWith(u'"');
    return needsQuotes ? u'"' + QString(cell).replace(u'"', QStringLiteral("\"\"")) + u'"' : cell;
}

}  // namespace

qsizetype PastedTable::width() const {
    qsizetype widest = 0;
    for (const QStringList& row : rows) {
        widest = std::max(widest, row.size());
    }
    return widest;
}

qsizetype PastedTable::cells() const {
    qsizetype count = 0;
    for (const QStringList& row : rows) {
        count += row.size();
    }
    return count;
}

PastedTable tableOfText(const QString& text) {
    QString lines = text;
    lines.replace(QStringLiteral("\r\n"), QStringLiteral("\n")).replace(u'\r', u'\n');
    return TabScanner(lines).scan();
}

QString textOfTable(const PastedTable& table) {
    QStringList lines;
    for (const QStringList& row : table.rows) {
        QStringList cells;
        for (const QString& cell : row) {
            cells.append(quoted(cell));
        }
        lines.append(cells.join(u'\t'));
    }
    return lines.join(u'\n');
}

PastedTable pastedTable(const QMimeData& content) {
    const PastedTable table = tableOfText(content.text());
    if (!content.hasHtml()) {
        return table;
    }
    PastedTable exact{readHtmlTable(content.html())};
    const bool fits = exact.rows.size() == table.rows.size() && exact.width() == table.width();
    return table.isEmpty() || fits ? exact : table;
}

}  // namespace pledge
