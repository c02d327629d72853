#include <core/exchange/celltext.h>
#include <core/exchange/statuswriter.h>

using namespace Qt::StringLiterals;

namespace pledge {

namespace {

QString csvCell(const StatusCell& cell) {
    return cell.type == StatusCell::Type::Text ? csvQuoted(guarded(cell.text)) : cell.text;
}

QString jsonCell(const StatusCell& cell) {
    switch (cell.type) {
        case StatusCell::Type::Empty:
            return u"null"_s;
        case StatusCell::Type::Number:
            return cell.text;
        case StatusCell::Type::Text:
            return jsonText(cell.text);
    }
    Q_UNREACHABLE();
}

QString jsonRow(const QStringList& columns, const std::vector<StatusCell>& cells) {
    QStringList members;
    for (std::size_t column = 0; column < cells.size(); ++column) {
        members.append(jsonText(columns[static_cast<qsizetype>(column)]) + u": "_s + jsonCell(cells[column]));
    }
    return u"    {"_s + members.join(u", "_s) + u'}';
}

}  // namespace

QString statusCsv(const StatusTable& table) {
    QString text = table.columns.join(u',') + u'\n';
    for (const auto& row : table.rows) {
        QStringList cells;
        for (const StatusCell& cell : row) {
            cells.append(csvCell(cell));
        }
        text += cells.join(u',') + u'\n';
    }
    return text;
}

QString statusJson(const StatusTable& table) {
    QStringList rows;
    for (const auto& row : table.rows) {
        rows.append(jsonRow(table.columns, row));
    }
    const QString body = rows.isEmpty() ? u"[]"_s : u"[\n"_s + rows.join(u",\n"_s) + u"\n  ]"_s;
    return u"{\n  \"plan\": "_s + jsonText(table.plan) + u",\n  \"as_of\": "_s + jsonText(table.asOf.toString()) +
           u",\n  \"sample\": "_s + (table.isSample ? u"true"_s : u"false"_s) + u",\n  \"rows\": "_s + body +
           u"\n}\n"_s;
}

}  // namespace pledge
