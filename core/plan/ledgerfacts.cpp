#include <core/plan/ledgercells.h>
#include <core/plan/ledgerfacts.h>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace pledge {

namespace {

constexpr std::array<QStringView, 5> kColumnTypes{u"text", u"date", u"figure", u"town", u"choice"};
constexpr std::array<QStringView, 5> kMeanings{u"", u"name", u"day", u"amount", u"town"};
constexpr std::array<QStringView, 2> kMeasures{u"cases", u"amount"};

template <std::size_t N, typename Enumerator>
QString word(const std::array<QStringView, N>& words, Enumerator value) {
    return words[static_cast<std::size_t>(value)].toString();
}

/// "金额:figure:amount:required:万元".
QString columnText(const LedgerColumn& column) {
    const QStringList parts{column.name,
                            word(kColumnTypes, column.type),
                            word(kMeanings, column.meaning),
                            column.isRequired ? u"required"_s : QString(),
                            column.unit,
                            column.choices.join(u'|')};
    QString text = parts.join(u':');
    while (text.endsWith(u':')) {
        text.chop(1);
    }
    return text;
}

QString useText(const Ledger& ledger, const LedgerUse& use, const PlanNames& names) {
    const QString stage = ledger.stages.value(use.fromStage);
    const QString text = names.pledges.value(use.pledge) + u':' + word(kMeasures, use.measure);
    return stage.isEmpty() ? text : text + u':' + stage;
}

}  // namespace

std::vector<Fact> factsOf(const Ledger& ledger, const PlanNames& names) {
    QStringList columns;
    for (const LedgerColumn& column : ledger.columns) {
        columns.append(columnText(column));
    }
    QStringList uses;
    for (const LedgerUse& use : ledger.uses) {
        uses.append(useText(ledger, use, names));
    }
    uses.sort();
    return {{u"name"_s, ledger.name},
            {u"columns"_s, columns.join(u';')},
            {u"stages"_s, ledger.stages.join(u';')},
            {u"uses"_s, uses.join(u';')}};
}

std::vector<Fact> factsOf(const Ledger& ledger, const LedgerRow& row, const PlanNames& names) {
    std::vector<Fact> facts;
    for (std::size_t at = 0; at < ledger.columns.size(); ++at) {
        const LedgerColumn& column = ledger.columns[at];
        const auto place = column.meaning == LedgerMeaning::Name ? facts.begin() : facts.end();
        facts.insert(place, {column.name, row.cells.value(static_cast<qsizetype>(at))});
    }
    for (std::size_t stage = 0; stage < row.reached.size(); ++stage) {
        const auto& day = row.reached[stage];
        facts.push_back(
            {ledger.stages.value(static_cast<qsizetype>(stage)), day ? day->toString(Qt::ISODate) : QString()});
    }
    facts.push_back({u"keeper"_s, row.unit ? names.units.value(*row.unit) : QString()});
    return facts;
}

}  // namespace pledge
