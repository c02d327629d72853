#include <app/cli/statementlist.h>
#include <app/cli/texttable.h>
#include <core/exchange/celltext.h>
#include <core/reader/cleantext.h>
#include <core/wording/fill.h>
#include <ui/models/draftwords.h>

#include <QCoreApplication>

#include <array>

using namespace Qt::StringLiterals;

namespace pledge {

namespace {

struct Statements {
    Q_DECLARE_TR_FUNCTIONS(StatementList)
};

constexpr int kConfidenceDecimals = 2;
constexpr qsizetype kQuoteInTable = 40;

/// In the order of Doubt.
constexpr std::array kDoubts{"damaged_number",    "damaged_date", "missing_owner",  "several_owners",
                             "range_of_values",   "rough_value",  "name_or_number", "past_or_promise",
                             "reward_or_promise", "unsure_unit",  "other_year",     "vague_deed",
                             "carried_over",      "split_list"};

bool isQuantity(const Statement& statement) {
    return statement.kind == StatementKind::Quantity;
}

QString kindToken(const Statement& statement) {
    return isQuantity(statement) ? u"quantity"_s : u"deliverable"_s;
}

QString comparatorToken(const Statement& statement) {
    if (!isQuantity(statement)) {
        return {};
    }
    return statement.bound == Bound::AtMost ? u"le"_s : u"ge"_s;
}

QString valueText(const Statement& statement) {
    return isQuantity(statement) && statement.value ? statement.value->toString() : QString();
}

QString dueText(const Statement& statement) {
    return statement.due.isValid() ? statement.due.toString(Qt::ISODate) : QString();
}

QString confidenceText(const Statement& statement) {
    return QString::number(statement.confidence, 'f', kConfidenceDecimals);
}

QString spanJson(const std::optional<Span>& at) {
    return at ? u"[%1, %2]"_s.arg(at->begin).arg(at->end) : u"null"_s;
}

QString spansJson(const std::vector<Span>& spans) {
    QStringList texts;
    for (const Span at : spans) {
        texts.append(spanJson(at));
    }
    return u'[' + texts.join(u", "_s) + u']';
}

QString doubtsJson(const std::vector<Doubt>& doubts) {
    QStringList texts;
    for (const Doubt doubt : doubts) {
        texts.append(jsonText(QString::fromLatin1(kDoubts[static_cast<std::size_t>(doubt)])));
    }
    return u'[' + texts.join(u", "_s) + u']';
}

QString textOrNull(const QString& text) {
    return text.isEmpty() ? u"null"_s : jsonText(text);
}

QString digitsOrNull(const QString& digits) {
    return digits.isEmpty() ? u"null"_s : digits;
}

QString objectOf(const ReadDocument& text, const Statement& one) {
    const QStringList members{u"\"owner\": "_s + textOrNull(one.owner),
                              u"\"programme\": "_s + textOrNull(one.programme),
                              u"\"kind\": "_s + jsonText(kindToken(one)),
                              u"\"indicator\": "_s + jsonText(one.indicator),
                              u"\"comparator\": "_s + textOrNull(comparatorToken(one)),
                              u"\"value\": "_s + digitsOrNull(valueText(one)),
                              u"\"unit\": "_s + textOrNull(isQuantity(one) ? one.unit : QString()),
                              u"\"due\": "_s + textOrNull(dueText(one)),
                              u"\"stretch\": "_s + (one.stretch ? u"true"_s : u"false"_s),
                              u"\"quote\": "_s + jsonText(quoted(text.source, one.quote)),
                              u"\"begin\": "_s + QString::number(one.quote.begin),
                              u"\"end\": "_s + QString::number(one.quote.end),
                              u"\"confidence\": "_s + confidenceText(one),
                              u"\"owner_at\": "_s + spanJson(one.ownerAt),
                              u"\"indicator_at\": "_s + spansJson(one.indicatorAt),
                              u"\"value_at\": "_s + spanJson(one.valueAt),
                              u"\"due_at\": "_s + spanJson(one.dueAt),
                              u"\"part_of\": "_s + (one.partOf ? QString::number(*one.partOf + 1) : u"null"_s),
                              u"\"doubts\": "_s + doubtsJson(one.doubts)};
    return u"    {"_s + members.join(u", "_s) + u'}';
}

}  // namespace

QString statementsCsv(const ReadDocument& text) {
    QString csv = u"owner,programme,kind,indicator,comparator,value,unit,due,stretch,quote,begin,end,confidence\n"_s;
    for (const Statement& one : text.statements) {
        QStringList cells;
        for (const QString& cell : {one.owner, one.programme, kindToken(one), one.indicator, comparatorToken(one)}) {
            cells.append(csvQuoted(guarded(cell)));
        }
        cells.append(valueText(one));
        cells.append(isQuantity(one) ? csvQuoted(guarded(one.unit)) : QString());
        cells.append(dueText(one));
        cells.append(one.stretch ? u"1"_s : u"0"_s);
        cells.append(csvQuoted(guarded(quoted(text.source, one.quote))));
        cells.append({QString::number(one.quote.begin), QString::number(one.quote.end), confidenceText(one)});
        csv += cells.join(u',') + u'\n';
    }
    return csv;
}

QString statementsJson(const ReadDocument& text) {
    QStringList rows;
    for (const Statement& one : text.statements) {
        rows.append(objectOf(text, one));
    }
    const QString body = rows.isEmpty() ? u"[]"_s : u"[\n"_s + rows.join(u",\n"_s) + u"\n  ]"_s;
    return u"{\n  \"file\": "_s + jsonText(text.source.file) + u",\n  \"sha256\": "_s +
           jsonText(QString::fromLatin1(text.source.digest.toHex())) + u",\n  \"year\": "_s +
           QString::number(text.year) + u",\n  \"rows\": "_s + body + u"\n}\n"_s;
}

QString statementsTable(const ReadDocument& text) {
    std::vector<QStringList> rows;
    for (const Statement& one : text.statements) {
        QString quote = quoted(text.source, one.quote);
        if (quote.size() > kQuoteInTable) {
            quote = quote.first(kQuoteInTable) + u'…';
        }
        const QString side = one.bound == Bound::AtMost ? u"≤ "_s : QString();
        rows.push_back({QString::number(rows.size() + 1), one.owner, one.indicator,
                        isQuantity(one) ? side + valueText(one) : QString(), isQuantity(one) ? one.unit : QString(),
                        dueText(one), confidenceText(one), quote});
    }
    return textTable({{Statements::tr("No."), Side::Right},
                      {Statements::tr("Unit"), Side::Left},
                      {Statements::tr("Indicator"), Side::Left},
                      {Statements::tr("Value"), Side::Right},
                      {Statements::tr("Measured in"), Side::Left},
                      {Statements::tr("Due"), Side::Left},
                      {Statements::tr("Confidence"), Side::Right},
                      {Statements::tr("Quote"), Side::Left}},
                     rows);
}

QStringList doubtLines(const ReadDocument& text) {
    QStringList lines;
    for (std::size_t i = 0; i < text.statements.size(); ++i) {
        const Statement& one = text.statements[i];
        QStringList words;
        for (const Doubt doubt : one.doubts) {
            words.append(doubtWord(doubt));
        }
        if (!words.isEmpty()) {
            lines.append(fill(Statements::tr("Row %1, “%2”: %3"),
                              {QString::number(i + 1), quoted(text.source, one.quote),
                               words.join(Statements::tr("; ", "between the parts of a list"))}));
        }
    }
    return lines;
}

}  // namespace pledge
