#include <core/storage/database.h>
#include <core/storage/ledgerrepository.h>
#include <core/storage/query.h>
#include <core/storage/rowremoval.h>
#include <core/storage/sqliteledgerrows.h>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace pledge {

namespace {

constexpr std::array kTypes{"text", "date", "figure", "town", "choice"};
constexpr std::array kMeanings{"none", "name", "day", "amount", "town"};
constexpr std::array kMeasures{"cases", "amount"};

template <std::size_t N, typename Enumerator>
QString storedWord(const std::array<const char*, N>& words, Enumerator value) {
    return QString::fromLatin1(words[static_cast<std::size_t>(value)]);
}

/// The schema allows no other words.
template <typename Enumerator, std::size_t N>
Enumerator fromStored(const std::array<const char*, N>& words, const QString& word) {
    const auto found = std::ranges::find_if(words, [&word](const char* one) { return word == QLatin1StringView(one); });
    return static_cast<Enumerator>(found - words.begin());
}

const QStringList& definitionTables() {
    static const QStringList names{u"ledger_column"_s, u"ledger_stage"_s, u"ledger_use"_s};
    return names;
}

Outcome writeLedger(const Database& database, const Ledger& ledger) {
    Query query(database,
                u"INSERT INTO ledger (id, name, position) VALUES (:id, :name, :position) "
                "ON CONFLICT (id) DO UPDATE SET name = excluded.name, position = excluded.position"_s);
    query.bind(u":id"_s, ledger.id);
    query.bind(u":name"_s, ledger.name);
    query.bind(u":position"_s, ledger.order);
    return query.run();
}

Outcome writeColumns(const Database& database, const Ledger& ledger) {
    Query query(database,
                u"INSERT INTO ledger_column (ledger, position, name, type, meaning, required, unit_symbol, choices) "
                "VALUES (:ledger, :position, :name, :type, :meaning, :required, :unit, :choices)"_s);
    query.bind(u":ledger"_s, ledger.id);
    int position = 0;
    for (const LedgerColumn& column : ledger.columns) {
        query.bind(u":position"_s, position++);
        query.bind(u":name"_s, column.name);
        query.bind(u":type"_s, storedWord(kTypes, column.type));
        query.bind(u":meaning"_s, storedWord(kMeanings, column.meaning));
        query.bind(u":required"_s, column.isRequired);
        query.bind(u":unit"_s, column.unit);
        query.bind(u":choices"_s, column.choices.join(u'\n'));
        if (const Outcome written = query.run(); !written) {
            return written;
        }
    }
    return Done{};
}

Outcome writeStages(const Database& database, const Ledger& ledger) {
    Query query(database, u"INSERT INTO ledger_stage (ledger, position, name) VALUES (:ledger, :position, :name)"_s);
    query.bind(u":ledger"_s, ledger.id);
    for (qsizetype position = 0; position < ledger.stages.size(); ++position) {
        query.bind(u":position"_s, qint64{position});
        query.bind(u":name"_s, ledger.stages[position]);
        if (const Outcome written = query.run(); !written) {
            return written;
        }
    }
    return Done{};
}

Outcome writeUses(const Database& database, const Ledger& ledger) {
    Query query(database,
                u"INSERT INTO ledger_use (ledger, pledge, measure, from_stage) "
                "VALUES (:ledger, :pledge, :measure, :stage)"_s);
    query.bind(u":ledger"_s, ledger.id);
    for (const LedgerUse& use : ledger.uses) {
        query.bind(u":pledge"_s, use.pledge);
        query.bind(u":measure"_s, storedWord(kMeasures, use.measure));
        query.bind(u":stage"_s, use.fromStage);
        if (const Outcome written = query.run(); !written) {
            return written;
        }
    }
    return Done{};
}

LedgerColumn columnOf(const Query& row) {
    return {row.text(1),
            fromStored<LedgerColumnType>(kTypes, row.text(2)),
            fromStored<LedgerMeaning>(kMeanings, row.text(3)),
            row.flag(4),
            row.text(5),
            row.text(6).split(u'\n', Qt::SkipEmptyParts)};
}

template <typename Take>
Outcome loadParts(const Database& database, const QString& sql, std::vector<Ledger>& ledgers, Take take) {
    return Query(database, sql).forEach([&](const Query& row) {
        const auto ledger = std::ranges::find(ledgers, row.id<LedgerId>(0), &Ledger::id);
        if (ledger != ledgers.end()) {
            take(*ledger, row);
        }
    });
}

Outcome loadDefinitions(const Database& database, std::vector<Ledger>& ledgers) {
    const Outcome columns =
        loadParts(database,
                  u"SELECT ledger, name, type, meaning, required, unit_symbol, choices FROM ledger_column "
                  "ORDER BY ledger, position"_s,
                  ledgers, [](Ledger& ledger, const Query& row) { ledger.columns.push_back(columnOf(row)); });
    if (!columns) {
        return columns;
    }
    const Outcome stages =
        loadParts(database, u"SELECT ledger, name FROM ledger_stage ORDER BY ledger, position"_s, ledgers,
                  [](Ledger& ledger, const Query& row) { ledger.stages.append(row.text(1)); });
    if (!stages) {
        return stages;
    }
    return loadParts(database, u"SELECT ledger, pledge, measure, from_stage FROM ledger_use ORDER BY ledger, pledge"_s,
                     ledgers, [](Ledger& ledger, const Query& row) {
                         ledger.uses.push_back(
                             {row.id<PledgeId>(1), fromStored<LedgerMeasure>(kMeasures, row.text(2)), row.number(3)});
                     });
}

}  // namespace

Outcome LedgerRepository::write(std::span<const Ledger> ledgers) const {
    const auto ids = idsOf(ledgers);
    const Outcome removed = pledge::removeRows<LedgerId>(m_database, definitionTables(), u"ledger"_s, ids);
    if (!removed) {
        return removed;
    }
    for (const Ledger& ledger : ledgers) {
        for (const auto part : {&writeLedger, &writeColumns, &writeStages, &writeUses}) {
            if (const Outcome written = part(m_database, ledger); !written) {
                return written;
            }
        }
    }
    return Done{};
}

Outcome LedgerRepository::writeRows(std::span<const LedgerRow> rows) const {
    return writeLedgerRows(m_database, rows);
}

Outcome LedgerRepository::remove(std::span<const LedgerId> ledgers) const {
    const Outcome removed = pledge::removeRows(m_database, definitionTables(), u"ledger"_s, ledgers);
    return removed ? pledge::removeRows(m_database, {u"ledger"_s}, u"id"_s, ledgers) : removed;
}

Outcome LedgerRepository::removeRows(std::span<const LedgerRowId> rows) const {
    return removeLedgerRows(m_database, rows);
}

Outcome LedgerRepository::load(PlanRecords& records) const {
    Query query(m_database, u"SELECT id, name, position FROM ledger ORDER BY position, id"_s);
    const Outcome read = query.forEach([&records](const Query& row) {
        records.ledgers.push_back({row.id<LedgerId>(0), row.text(1), row.number(2), {}, {}, {}});
    });
    if (!read) {
        return read;
    }
    const Outcome defined = loadDefinitions(m_database, records.ledgers);
    return defined ? loadLedgerRows(m_database, records) : defined;
}

}  // namespace pledge
