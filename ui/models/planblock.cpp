#include <ui/models/planblock.h>

#include <QMimeData>
#include <QTextCursor>
#include <QTextDocument>
#include <QTextFrame>
#include <QTextTable>

using namespace Qt::StringLiterals;

namespace pledge {

namespace {

class TextBlockReader {
public:
    explicit TextBlockReader(QString text) : m_text(std::move(text)) {}

    PlanBlock read() {
        while (m_at < m_text.size()) {
            readRow();
        }
        return std::move(m_rows);
    }

private:
    void readRow() {
        QStringList row{readCell()};
        while (m_at < m_text.size() && m_text[m_at] == u'\t') {
            ++m_at;
            row.append(readCell());
        }
        ++m_at;
        m_rows.push_back(std::move(row));
    }

    QString readCell() {
        const bool quoted = m_at < m_text.size() && m_text[m_at] == u'"' && endOfQuoted() > 0;
        if (quoted) {
            const qsizetype end = endOfQuoted();
            const QString cell = m_text.sliced(m_at + 1, end - m_at - 2).replace(u"\"\""_s, u"\""_s);
            m_at = end;
            return cell;
        }
        const qsizetype begin = m_at;
        while (m_at < m_text.size() && m_text[m_at] != u'\t' && m_text[m_at] != u'\n') {
            ++m_at;
        }
        return m_text.sliced(begin, m_at - begin);
    }

    /// The position after the closing mark, where a cell, row or the text ends; 0 where the mark is part of the text.
    [[nodiscard]] qsizetype endOfQuoted() const {
        qsizetype at = m_at + 1;
        while (at < m_text.size()) {
            if (m_text[at] != u'"') {
                ++at;
            } else if (at + 1 < m_text.size() && m_text[at + 1] == u'"') {
                at += 2;
            } else {
                const bool ends = at + 1 == m_text.size() || m_text[at + 1] == u'\t' || m_text[at + 1] == u'\n';
                return ends ? at + 1 : 0;
            }
        }
        return 0;
    }

    QString m_text;
    qsizetype m_at = 0;
    PlanBlock m_rows;
};

PlanBlock blockInHtml(const QString& html) {
    QTextDocument document;
    document.setHtml(html);
    PlanBlock block;
    for (QTextFrame* frame : document.rootFrame()->childFrames()) {
        const auto* table = qobject_cast<QTextTable*>(frame);
        for (int row = 0; table && row < table->rows(); ++row) {
            QStringList cells;
            for (int column = 0; column < table->columns(); ++column) {
                const QTextTableCell cell = table->cellAt(row, column);
                QTextCursor cursor = cell.firstCursorPosition();
                cursor.setPosition(cell.lastCursorPosition().position(), QTextCursor::KeepAnchor);
                cells.append(cursor.selectedText().replace(QChar::ParagraphSeparator, u'\n'));
            }
            block.push_back(std::move(cells));
        }
        if (table) {
            break;
        }
    }
    return block;
}

}  // namespace

PlanBlock blockInText(const QString& text) {
    QString lines = text;
    lines.replace(u"\r\n"_s, u"\n"_s).replace(u'\r', u'\n');
    return TextBlockReader(std::move(lines)).read();
}

PlanBlock blockIn(const QMimeData& copied) {
    const bool isTable = copied.text().contains(u'\t') || !copied.hasHtml();
    PlanBlock block = isTable ? PlanBlock() : blockInHtml(copied.html());
    return block.empty() ? blockInText(copied.text()) : block;
}

QString blockText(const PlanBlock& block) {
    QString text;
    for (const QStringList& row : block) {
        QStringList cells;
        for (QString cell : row) {
            if (cell.contains(u'\t') || cell.contains(u'\n') || cell.startsWith(u'"')) {
                cell = u'"' + cell.replace(u"\""_s, u"\"\""_s) + u'"';
            }
            cells.append(cell);
        }
        text += cells.join(u'\t') + u'\n';
    }
    return text;
}

}  // namespace pledge
