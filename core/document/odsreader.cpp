#include <core/document/odsreader.h>
#include <core/document/xmlpart.h>

#include <QCryptographicHash>
#include <QSet>

#include <algorithm>
#include <optional>
#include <utility>

using namespace Qt::StringLiterals;

namespace pledge {

namespace {

constexpr int kMostDepth = 200;
constexpr int kMostBlanks = 1024;
constexpr std::size_t kMostComments = 2000;

class OdsReader {
public:
    OdsReader(XmlPart& part, QByteArray digest, const XlsxLimits& limits, QString file)
        : m_part(part), m_xml(part.xml()), m_digest(std::move(digest)), m_limits(limits), m_file(std::move(file)) {}

    Result<std::vector<SheetGrid>> read() {
        while (!m_xml.atEnd() && !m_error) {
            const auto token = m_xml.readNext();
            m_depth += token == QXmlStreamReader::StartElement ? 1 : 0;
            m_depth -= token == QXmlStreamReader::EndElement ? 1 : 0;
            if (m_depth > kMostDepth) {
                return m_part.damaged(u"too_deep"_s);
            }
            if (token == QXmlStreamReader::StartElement) {
                begin();
            }
        }
        const Outcome ended = m_part.ended();
        if (m_error || !ended) {
            return m_error ? *m_error : ended.error();
        }
        return m_sheets.empty() ? Result<std::vector<SheetGrid>>(damage(m_file, m_file, u"no_sheet"_s))
                                : Result<std::vector<SheetGrid>>(std::move(m_sheets));
    }

private:
    struct Cell {
        QByteArray text;
        int columns = 1;
        int rows = 1;
        int repeats = 1;
        bool lacksResult = false;
        bool isFormula = false;
        QString comment;
    };

    [[nodiscard]] QString attribute(QStringView name) const {
        const QXmlStreamAttributes attributes = m_xml.attributes();
        const auto found = std::ranges::find_if(
            attributes, [name](const QXmlStreamAttribute& attribute) { return attribute.name() == name; });
        return found == attributes.end() ? QString() : found->value().toString();
    }
    [[nodiscard]] int count(QStringView name) const { return std::max(attribute(name).toInt(), 1); }

    void begin() {
        const QStringView name = m_xml.name();
        if (name == u"style") {
            m_style = attribute(u"name");
        } else if (name == u"table-properties" && attribute(u"display") == u"false") {
            m_hiddenStyles.insert(m_style);
        } else if (name == u"table") {
            readTable();
            --m_depth;
        }
    }

    void readTable() {
        m_name = attribute(u"name");
        const bool hidden = m_hiddenStyles.contains(attribute(u"style-name"));
        m_text.clear();
        m_cells.clear();
        m_rows.clear();
        m_row = 0;
        m_column = 0;
        m_merged.clear();
        m_flawed.clear();
        m_formulas.clear();
        m_comments.clear();
        m_hiddenRows.clear();
        m_hiddenColumns.clear();
        readTableParts(0);
        if (!m_error) {
            m_sheets.push_back(
                {Table(m_file, m_digest, std::move(m_text), std::move(m_cells), std::move(m_rows), m_name),
                 std::move(m_merged), std::move(m_hiddenRows), std::move(m_hiddenColumns), std::move(m_flawed), hidden,
                 std::move(m_formulas), std::move(m_comments)});
        }
    }

    /// Rows and columns may stand in groups and in head rows.
    void readTableParts(int depth) {
        while (!m_error && m_xml.readNextStartElement()) {
            const QStringView name = m_xml.name();
            if (name == u"table-row") {
                readRow();
            } else if (name == u"table-column") {
                readColumn();
            } else if (depth < kMostDepth &&
                       (name == u"table-header-rows" || name == u"table-rows" || name == u"table-row-group" ||
                        name == u"table-columns" || name == u"table-column-group" || name == u"table-header-columns")) {
                readTableParts(depth + 1);
            } else {
                m_xml.skipCurrentElement();
            }
        }
    }

    void readColumn() {
        const int repeats = count(u"number-columns-repeated");
        const QString visibility = attribute(u"visibility");
        if (visibility == u"collapse" || visibility == u"filter") {
            m_hiddenColumns.emplace_back(m_column, m_column + std::min(repeats, kXlsxColumns) - 1);
        }
        m_column = std::min(m_column + repeats, kXlsxColumns);
        m_xml.skipCurrentElement();
    }

    void readRow() {
        const int repeats = count(u"number-rows-repeated");
        const QString visibility = attribute(u"visibility");
        const bool hidden = visibility == u"collapse" || visibility == u"filter";
        std::vector<Cell> cells;
        while (!m_error && m_xml.readNextStartElement()) {
            if (m_xml.name() == u"table-cell" || m_xml.name() == u"covered-table-cell") {
                cells.push_back(readCell(m_xml.name() == u"covered-table-cell"));
            } else {
                m_xml.skipCurrentElement();
            }
        }
        const bool empty =
            std::ranges::all_of(cells, [](const Cell& cell) { return cell.text.isEmpty() && !cell.lacksResult; });
        for (int i = 0; !empty && i < repeats && !m_error; ++i) {
            addRow(cells, m_row + i, hidden);
        }
        m_row = repeats > kXlsxRows - m_row ? kXlsxRows : m_row + repeats;
    }

    void addRow(const std::vector<Cell>& cells, int row, bool hidden) {
        Table::Row added{static_cast<quint32>(m_cells.size()), 0, row + 1};
        if (hidden) {
            m_hiddenRows.insert(row);
        }
        int column = 0;
        for (const Cell& cell : cells) {
            const int repeats = std::min(cell.repeats, kXlsxColumns);
            const bool counts = !cell.text.isEmpty() || cell.lacksResult;
            for (int i = 0; counts && i < repeats; ++i) {
                place(cell, row, column + i, added.firstCell);
            }
            if (counts && (cell.columns > 1 || cell.rows > 1)) {
                m_merged.push_back({{row, column}, {row + cell.rows - 1, column + cell.columns - 1}});
            }
            column = std::min(column + repeats, kXlsxColumns);
        }
        added.cells = static_cast<quint32>(m_cells.size()) - added.firstCell;
        m_rows.push_back(added);
    }

    void place(const Cell& cell, int row, int column, quint32 firstCell) {
        const std::size_t end = std::size_t{firstCell} + static_cast<std::size_t>(column) + 1;
        if (column >= m_limits.columns) {
            refuse({u"columns"_s, QString::number(m_limits.columns)}, row, column);
        } else if (static_cast<qsizetype>(end) > m_limits.cells) {
            refuse({u"cells"_s, QString::number(m_limits.cells)}, row, column);
        } else if (cell.text.size() > m_limits.cellBytes) {
            refuse({u"cell"_s, QString::number(m_limits.cellBytes)}, row, column);
        } else {
            m_cells.resize(end);
            m_cells.back() = {static_cast<quint32>(m_text.size()), static_cast<quint32>(cell.text.size())};
            m_text += cell.text;
            if (cell.isFormula) {
                m_formulas.push_back({row, column});
            }
            if (!cell.comment.isEmpty() && m_comments.size() < kMostComments) {
                m_comments.push_back({{row, column}, cell.comment});
            }
            if (cell.lacksResult) {
                m_flawed.push_back({{row, column}, CellFlaw::LacksResult});
            }
        }
    }

    void refuse(QStringList details, int row, int column) {
        m_error =
            Error{ErrorCode::TableTooLarge, m_file, std::move(details), Place{m_file, m_name, row + 1, column + 1}};
    }

    Cell readCell(bool covered) {
        Cell cell;
        cell.repeats = count(u"number-columns-repeated");
        cell.columns = std::min(count(u"number-columns-spanned"), kXlsxColumns);
        cell.rows = std::min(count(u"number-rows-spanned"), kXlsxRows);
        const QString type = attribute(u"value-type");
        const QString value = attribute(u"value");
        const QString date = attribute(u"date-value");
        const bool isFormula = !attribute(u"formula").isEmpty();
        m_note.clear();
        const QString shown = readParagraphs();
        cell.comment = std::exchange(m_note, {});
        if (covered) {
            return cell;
        }
        if (type == u"date") {
            cell.text = date.endsWith(u"T00:00:00") ? date.chopped(9).toUtf8() : date.toUtf8();
        } else if (!value.isEmpty() && type != u"string") {
            const bool isError = shown.startsWith(u'#') || shown.startsWith(u"Err:");
            cell.text = isError
                            ? shown.toUtf8()
                            : figureText(value.toUtf8(),
                                         type == u"percentage" ? FigureFormat::Percent : FigureFormat::Plain, false);
        } else {
            cell.text = shown.trimmed().toUtf8();
        }
        cell.isFormula = isFormula;
        cell.lacksResult = isFormula && cell.text.isEmpty() && type != u"string";
        return cell;
    }

    /// The cell's own paragraphs with line breaks between them; drawings are left out, a note is kept apart.
    QString readParagraphs() {
        QString text;
        while (!m_error && m_xml.readNextStartElement()) {
            if (m_xml.name() == u"p") {
                text += text.isEmpty() ? QString() : u"\n"_s;
                readRuns(text);
            } else if (m_xml.name() == u"annotation" && m_note.isEmpty()) {
                m_note = u" "_s;
                m_note = readParagraphs().simplified();
            } else {
                m_xml.skipCurrentElement();
            }
        }
        return text;
    }

    void readRuns(QString& text) {
        for (int depth = 1; depth > 0 && !m_xml.atEnd();) {
            const auto token = m_xml.readNext();
            if (token == QXmlStreamReader::Characters) {
                text += m_xml.text();
            } else if (token == QXmlStreamReader::EndElement) {
                --depth;
            } else if (token == QXmlStreamReader::StartElement && m_xml.name() == u"s") {
                text += QString(std::clamp(attribute(u"c").toInt(), 1, kMostBlanks), u' ');
                m_xml.skipCurrentElement();
            } else if (token == QXmlStreamReader::StartElement && m_xml.name() == u"line-break") {
                text += u'\n';
                m_xml.skipCurrentElement();
            } else if (token == QXmlStreamReader::StartElement &&
                       (m_xml.name() == u"annotation" || depth >= kMostDepth)) {
                m_xml.skipCurrentElement();
            } else if (token == QXmlStreamReader::StartElement) {
                ++depth;
            }
        }
    }

    XmlPart& m_part;
    QXmlStreamReader& m_xml;
    QByteArray m_digest;
    XlsxLimits m_limits;
    QString m_file;
    QString m_style;
    QSet<QString> m_hiddenStyles;
    std::vector<SheetGrid> m_sheets;
    std::optional<Error> m_error;
    int m_depth = 0;

    // of the sheet being read
    QString m_name;
    QString m_note;  ///< of the cell being read
    QByteArray m_text;
    std::vector<Table::Slice> m_cells;
    std::vector<Table::Row> m_rows;
    std::vector<XlsxRange> m_merged;
    std::vector<FlawedCell> m_flawed;
    std::vector<CellName> m_formulas;
    std::vector<CellComment> m_comments;
    std::set<int> m_hiddenRows;
    std::vector<std::pair<int, int>> m_hiddenColumns;
    int m_row = 0;
    int m_column = 0;
};

}  // namespace

bool isOds(const QString& file, const QByteArray& bytes) {
    const auto package = ZipPackage::open(file, bytes, {});
    return package && package->has(u"content.xml"_s) && !package->has(u"[Content_Types].xml"_s);
}

Result<std::vector<SheetGrid>> readOdsGrids(const QString& file, const QByteArray& bytes, const XlsxLimits& limits) {
    const auto package = ZipPackage::open(file, bytes, limits.package);
    if (!package) {
        return package.error();
    }
    auto part = XmlPart::open(*package, u"content.xml"_s);
    return part ? OdsReader(*part, QCryptographicHash::hash(bytes, QCryptographicHash::Sha256), limits, file).read()
                : part.error();
}

}  // namespace pledge
