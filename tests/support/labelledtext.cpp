#include <core/document/csvreader.h>
#include <core/reader/cleantext.h>
#include <tests/support/labelledtext.h>

#include <QDir>
#include <QHash>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace pledge::test {

namespace {

const QString kDamaged = u"?"_s;

QString dataPath(const QString& rest) {
    return QStringLiteral(PLEDGE_TEST_DATA) + u'/' + rest;
}

/// A CSV file of labels by the names of its columns; what cannot be read is a fault of the test and ends it.
class LabelFile {
public:
    explicit LabelFile(const QString& path) : m_table(opened(path)) {
        for (std::size_t column = 0; column < m_table.cellCount(0); ++column) {
            m_columns.insert(m_table.text(0, column), column);
        }
    }

    [[nodiscard]] std::size_t rowCount() const { return m_table.rowCount(); }
    [[nodiscard]] QString cell(std::size_t row, const QString& column) const {
        const auto at = m_columns.constFind(column);
        return at == m_columns.cend() ? QString() : m_table.text(row, *at);
    }
    [[nodiscard]] LabelledRow label(std::size_t row) const {
        return {cell(row, u"owner"_s),
                cell(row, u"programme"_s),
                cell(row, u"kind"_s),
                cell(row, u"indicator"_s),
                cell(row, u"comparator"_s),
                cell(row, u"value"_s),
                cell(row, u"unit"_s),
                cell(row, u"due"_s),
                cell(row, u"stretch"_s),
                cell(row, u"quote"_s),
                cell(row, u"optional"_s) == u"1"_s};
    }

private:
    static Table opened(const QString& path) {
        auto table = readCsv(path);
        if (!table) {
            qFatal("no labels in %s", qPrintable(path));
        }
        return std::move(*table);
    }

    Table m_table;
    QHash<QString, std::size_t> m_columns;
};

void addSentences(const QString& path, std::vector<LabelledSentence>& sentences) {
    const LabelFile file(path);
    for (std::size_t row = 1; row < file.rowCount(); ++row) {
        const std::string name = file.cell(row, u"id"_s).toStdString();
        if (sentences.empty() || sentences.back().name != name) {
            sentences.push_back({name,
                                 file.cell(row, u"year"_s).toInt(),
                                 file.cell(row, u"known_gap"_s) == u"1"_s,
                                 file.cell(row, u"sentence"_s),
                                 {}});
        }
        if (!file.cell(row, u"kind"_s).isEmpty()) {
            sentences.back().rows.push_back(file.label(row));
        }
    }
}

QString squeezed(const QString& text) {
    QString kept;
    std::copy_if(text.begin(), text.end(), std::back_inserter(kept), [](QChar each) { return !each.isSpace(); });
    return kept;
}

QHash<QString, int> pairsOf(const QString& text) {
    QHash<QString, int> pairs;
    for (qsizetype at = 0; at < std::max<qsizetype>(1, text.size() - 1); ++at) {
        ++pairs[text.mid(at, 2)];
    }
    return pairs;
}

}  // namespace

std::vector<LabelledSentence> labelledSentences() {
    std::vector<LabelledSentence> sentences;
    const QDir folder(dataPath(u"sentences"_s));
    const QStringList names = folder.entryList({u"*.csv"_s}, QDir::Files, QDir::Name);
    for (const QString& name : names) {
        addSentences(folder.filePath(name), sentences);
    }
    return sentences;
}

std::vector<LabelledRow> labelledRows(const QString& file) {
    const LabelFile labels(dataPath(u"texts-read/"_s + file));
    std::vector<LabelledRow> rows;
    for (std::size_t row = 1; row < labels.rowCount(); ++row) {
        rows.push_back(labels.label(row));
    }
    return rows;
}

LabelledRow rowOf(const Statement& statement, const SourceText& source) {
    LabelledRow row;
    row.owner = statement.owner;
    row.programme = statement.programme;
    row.indicator = statement.indicator;
    row.due = statement.due.isValid() ? statement.due.toString(Qt::ISODate) : kDamaged;
    row.stretch = statement.stretch ? u"1"_s : u"0"_s;
    row.quote = quoted(source, statement.quote);
    if (statement.kind == StatementKind::Deliverable) {
        row.kind = u"deliverable"_s;
        return row;
    }
    row.kind = u"quantity"_s;
    row.comparator = statement.bound == Bound::AtLeast ? u"ge"_s : u"le"_s;
    row.value = statement.value ? statement.value->toString() : kDamaged;
    row.unit = statement.unit;
    return row;
}

std::vector<LabelledRow> rowsOf(const std::vector<Statement>& statements, const SourceText& source) {
    std::vector<LabelledRow> rows;
    std::transform(statements.begin(), statements.end(), std::back_inserter(rows),
                   [&source](const Statement& each) { return rowOf(each, source); });
    return rows;
}

QString sentenceOf(const LabelledRow& row) {
    return QStringList{row.owner, row.kind,    row.indicator, row.comparator, row.value + row.unit,
                       row.due,   row.stretch, row.quote}
        .join(u" | "_s);
}

double likeness(const QString& one, const QString& other) {
    const QString left = squeezed(one);
    const QString right = squeezed(other);
    if (left.isEmpty() || right.isEmpty()) {
        return left == right ? 1 : 0;
    }
    const QHash<QString, int> pairs = pairsOf(left);
    const QHash<QString, int> others = pairsOf(right);
    int shared = 0;
    for (auto each = pairs.cbegin(); each != pairs.cend(); ++each) {
        shared += std::min(each.value(), others.value(each.key()));
    }
    const auto all = std::max<qsizetype>(1, left.size() - 1) + std::max<qsizetype>(1, right.size() - 1);
    return 2.0 * shared / static_cast<double>(all);
}

}  // namespace pledge::test
