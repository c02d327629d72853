#include <core/exchange/celltext.h>
#include <core/exchange/comparisonwriter.h>
#include <core/exchange/plantables.h>
#include <core/exchange/plantokens.h>

using namespace Qt::StringLiterals;

namespace pledge {

namespace {

constexpr std::array<QByteArrayView, 12> kComparedTokens{"settings", "unit",      "programme",  "person",
                                                         "pledge",   "milestone", "allocation", "revision",
                                                         "actual",   "source",    "ledger",     "case"};

const QStringList& columns() {
    static const QStringList names = u"what,unit,name,field,old,new,by,at"_s.split(u',');
    return names;
}

QStringList cellsOf(const PlanDifference& difference) {
    return {tokenOf(kComparedTokens, difference.what),
            difference.unit,
            difference.name,
            difference.field,
            difference.before,
            difference.after,
            difference.by,
            difference.at ? momentText(*difference.at) : QString()};
}

}  // namespace

QString comparisonCsv(std::span<const PlanDifference> differences) {
    QString text = columns().join(u',') + u'\n';
    for (const PlanDifference& difference : differences) {
        QStringList cells;
        for (const QString& cell : cellsOf(difference)) {
            cells.append(csvQuoted(guarded(cell)));
        }
        text += cells.join(u',') + u'\n';
    }
    return text;
}

QString comparisonJson(std::span<const PlanDifference> differences) {
    QStringList rows;
    for (const PlanDifference& difference : differences) {
        const QStringList cells = cellsOf(difference);
        QStringList members;
        for (qsizetype column = 0; column < cells.size(); ++column) {
            const QString& cell = cells[column];
            members.append(jsonText(columns()[column]) + u": "_s + (cell.isEmpty() ? u"null"_s : jsonText(cell)));
        }
        rows.append(u"    {"_s + members.join(u", "_s) + u'}');
    }
    const QString body = rows.isEmpty() ? u"[]"_s : u"[\n"_s + rows.join(u",\n"_s) + u"\n  ]"_s;
    return u"{\n  \"equal\": "_s + (rows.isEmpty() ? u"true"_s : u"false"_s) + u",\n  \"differences\": "_s + body +
           u"\n}\n"_s;
}

}  // namespace pledge
