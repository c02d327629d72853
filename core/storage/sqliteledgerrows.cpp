#include <core/storage/sqliteledgerrows.h>
#include <core/storage/sqlitestatement.h>

#include <QHash>

#include <optional>

namespace pledge {

namespace {

using RowPositions = QHash<LedgerRowId, std::size_t>;

Outcome runFor(SqliteStatement& statement, qint64 id) {
    statement.bind(1, id);
    return statement.run();
}

Outcome writeContent(SqliteStatement& cell, SqliteStatement& reached, const LedgerRow& row) {
    cell.bind(1, row.id.number());
    for (qsizetype at = 0; at < row.cells.size(); ++at) {
        cell.bind(2, qint64{at});
        cell.bind(3, row.cells[at]);
        if (const Outcome written = row.cells[at].isEmpty() ? Outcome(Done{}) : cell.run(); !written) {
            return written;
        }
    }
    reached.bind(1, row.id.number());
    for (std::size_t stage = 0; stage < row.reached.size(); ++stage) {
        if (!row.reached[stage]) {
            continue;
        }
        reached.bind(2, static_cast<qint64>(stage));
        reached.bind(3, row.reached[stage]->toString(Qt::ISODate));
        if (const Outcome written = reached.run(); !written) {
            return written;
        }
    }
    return Done{};
}

QHash<LedgerId, const Ledger*> ledgersById(const PlanRecords& records) {
    QHash<LedgerId, const Ledger*> ledgers;
    for (const Ledger& ledger : records.ledgers) {
        ledgers.insert(ledger.id, &ledger);
    }
    return ledgers;
}

Outcome loadRows(const Database& database, PlanRecords& records, RowPositions& positions) {
    const auto ledgers = ledgersById(records);
    SqliteStatement statement(database, "SELECT id, ledger, unit FROM ledger_row ORDER BY id");
    auto step = statement.step();
    for (; step && *step; step = statement.step()) {
        LedgerRow row;
        row.id = LedgerRowId(statement.number(0));
        row.ledger = LedgerId(statement.number(1));
        const auto unit = statement.maybe(2);
        row.unit = unit ? std::optional(OrgUnitId(*unit)) : std::nullopt;
        if (const Ledger* ledger = ledgers.value(row.ledger)) {
            row.cells.resize(std::ssize(ledger->columns));
            row.reached.resize(static_cast<std::size_t>(ledger->stages.size()));
        }
        positions.insert(row.id, records.ledgerRows.size());
        records.ledgerRows.push_back(std::move(row));
    }
    return step ? Outcome(Done{}) : Outcome(step.error());
}

template <typename Take>
Outcome loadParts(const Database& database, const char* sql, PlanRecords& records, const RowPositions& positions,
                  Take take) {
    SqliteStatement statement(database, sql);
    auto step = statement.step();
    for (; step && *step; step = statement.step()) {
        const auto at = positions.constFind(LedgerRowId(statement.number(0)));
        if (at != positions.constEnd()) {
            take(records.ledgerRows[*at], statement.number(1), statement.text(2));
        }
    }
    return step ? Outcome(Done{}) : Outcome(step.error());
}

}  // namespace

Outcome writeLedgerRows(const Database& database, std::span<const LedgerRow> rows) {
    SqliteStatement head(database,
                         "INSERT INTO ledger_row (id, ledger, unit) VALUES (?, ?, ?) "
                         "ON CONFLICT (id) DO UPDATE SET ledger = excluded.ledger, unit = excluded.unit");
    SqliteStatement oldCells(database, "DELETE FROM ledger_cell WHERE row = ?");
    SqliteStatement oldReached(database, "DELETE FROM ledger_reached WHERE row = ?");
    SqliteStatement cell(database, "INSERT INTO ledger_cell (row, position, text) VALUES (?, ?, ?)");
    SqliteStatement reached(database, "INSERT INTO ledger_reached (row, stage, day) VALUES (?, ?, ?)");
    for (const LedgerRow& row : rows) {
        head.bind(1, row.id.number());
        head.bind(2, row.ledger.number());
        head.bind(3, row.unit ? std::optional(row.unit->number()) : std::nullopt);
        for (const Outcome& written : {head.run(), runFor(oldCells, row.id.number()),
                                       runFor(oldReached, row.id.number()), writeContent(cell, reached, row)}) {
            if (!written) {
                return written;
            }
        }
    }
    return Done{};
}

Outcome removeLedgerRows(const Database& database, std::span<const LedgerRowId> rows) {
    SqliteStatement cells(database, "DELETE FROM ledger_cell WHERE row = ?");
    SqliteStatement reached(database, "DELETE FROM ledger_reached WHERE row = ?");
    SqliteStatement heads(database, "DELETE FROM ledger_row WHERE id = ?");
    for (const LedgerRowId row : rows) {
        for (const Outcome& removed :
             {runFor(cells, row.number()), runFor(reached, row.number()), runFor(heads, row.number())}) {
            if (!removed) {
                return removed;
            }
        }
    }
    return Done{};
}

Outcome loadLedgerRows(const Database& database, PlanRecords& records) {
    RowPositions positions;
    if (const Outcome loaded = loadRows(database, records, positions); !loaded) {
        return loaded;
    }
    const Outcome cells = loadParts(database, "SELECT row, position, text FROM ledger_cell", records, positions,
                                    [](LedgerRow& row, qint64 position, const QString& text) {
                                        if (position < row.cells.size()) {
                                            row.cells[position] = text;
                                        }
                                    });
    if (!cells) {
        return cells;
    }
    return loadParts(database, "SELECT row, stage, day FROM ledger_reached", records, positions,
                     [](LedgerRow& row, qint64 stage, const QString& day) {
                         if (stage < std::ssize(row.reached)) {
                             row.reached[static_cast<std::size_t>(stage)] = QDate::fromString(day, Qt::ISODate);
                         }
                     });
}

}  // namespace pledge
