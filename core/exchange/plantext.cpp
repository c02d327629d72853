#include <core/exchange/celltext.h>
#include <core/exchange/plantext.h>
#include <core/plan/planfacts.h>

using namespace Qt::StringLiterals;

namespace pledge {

namespace {

constexpr int kFormatVersion = 1;

QString flagText(bool flag) {
    return flag ? u"yes"_s : u"no"_s;
}

struct CsvCell {
    QString operator()(std::monostate) const { return {}; }
    QString operator()(const QString& text) const { return guarded(text); }
    QString operator()(const PlanCell::Figure& figure) const { return figure.digits; }
    QString operator()(bool flag) const { return flagText(flag); }
    QString operator()(const QStringList& list) const { return guarded(joinedList(list)); }
    QString operator()(const std::vector<Milestone>& targets) const { return milestonesText(targets); }
};

QString array(const QStringList& items) {
    return u'[' + items.join(u", "_s) + u']';
}

struct JsonCell {
    QString operator()(std::monostate) const { return u"null"_s; }
    QString operator()(const QString& text) const { return jsonText(text); }
    QString operator()(const PlanCell::Figure& figure) const { return figure.digits; }
    QString operator()(bool flag) const { return flag ? u"true"_s : u"false"_s; }
    QString operator()(const QStringList& list) const {
        QStringList items;
        for (const QString& one : list) {
            items.append(jsonText(one));
        }
        return array(items);
    }
    QString operator()(const std::vector<Milestone>& targets) const {
        QStringList items;
        for (const Milestone& target : targets) {
            const QString value = target.value ? target.value->toString() : u"\"done\""_s;
            items.append(u"{\"due\": \""_s + target.due.toString(Qt::ISODate) + u"\", \"target\": "_s + value + u'}');
        }
        return array(items);
    }
};

QString csvRow(const QStringList& cells) {
    QStringList quoted;
    for (const QString& cell : cells) {
        quoted.append(csvQuoted(cell));
    }
    return quoted.join(u',') + u'\n';
}

QString member(const QString& name, const PlanCell& cell) {
    return jsonText(name) + u": "_s + std::visit(JsonCell(), cell.content);
}

QString settingsJson(const PlanTable& table) {
    QStringList members;
    for (const auto& row : table.rows) {
        members.append(u"    "_s + member(std::get<QString>(row.front().content), row.back()));
    }
    return u"{\n"_s + members.join(u",\n"_s) + u"\n  }"_s;
}

QString rowsJson(const PlanTable& table) {
    QStringList rows;
    for (const auto& row : table.rows) {
        QStringList members;
        for (std::size_t column = 0; column < row.size(); ++column) {
            members.append(member(table.shape.columns[static_cast<qsizetype>(column)], row[column]));
        }
        rows.append(u"    {"_s + members.join(u", "_s) + u'}');
    }
    return rows.isEmpty() ? u"[]"_s : u"[\n"_s + rows.join(u",\n"_s) + u"\n  ]"_s;
}

}  // namespace

QString planCsv(const PlanTable& table) {
    QString text = csvRow(table.shape.columns);
    for (const auto& row : table.rows) {
        QStringList cells;
        for (const PlanCell& cell : row) {
            cells.append(std::visit(CsvCell(), cell.content));
        }
        text += csvRow(cells);
    }
    return text;
}

QString planJson(std::span<const PlanTable> tables) {
    QString text = u"{\n  \"format\": \"pledgeboard plan\",\n  \"version\": "_s + QString::number(kFormatVersion);
    for (const PlanTable& table : tables) {
        const bool isSettings = table.shape.name == shapes::plan().name;
        text +=
            u",\n  "_s + jsonText(table.shape.name) + u": "_s + (isSettings ? settingsJson(table) : rowsJson(table));
    }
    return text + u"\n}\n"_s;
}

}  // namespace pledge
