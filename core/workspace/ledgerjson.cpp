#include <core/plan/ledgercells.h>
#include <core/plan/planrecords.h>
#include <core/workspace/ledgerjson.h>

#include <QHash>
#include <QJsonArray>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace pledge {

namespace {

QJsonArray columnsToJson(const Ledger& ledger) {
    QJsonArray columns;
    for (const LedgerColumn& column : ledger.columns) {
        columns.append(QJsonObject{{u"name"_s, column.name},
                                   {u"type"_s, static_cast<int>(column.type)},
                                   {u"meaning"_s, static_cast<int>(column.meaning)},
                                   {u"required"_s, column.isRequired},
                                   {u"unit"_s, column.unit},
                                   {u"choices"_s, QJsonArray::fromStringList(column.choices)}});
    }
    return columns;
}

QJsonObject ledgerToJson(const PlanSnapshot& snapshot, const Ledger& ledger) {
    QJsonArray uses;
    for (const LedgerUse& use : ledger.uses) {
        const Line* line = snapshot.line(use.pledge);
        uses.append(QJsonObject{{u"id"_s, use.pledge.number()},
                                {u"pledge"_s, line == nullptr ? QString() : line->pledge->name},
                                {u"measure"_s, static_cast<int>(use.measure)},
                                {u"from_stage"_s, use.fromStage}});
    }
    return {{u"name"_s, ledger.name},
            {u"columns"_s, columnsToJson(ledger)},
            {u"stages"_s, QJsonArray::fromStringList(ledger.stages)},
            {u"uses"_s, uses}};
}

QJsonObject rowToJson(const PlanSnapshot& snapshot, const PlanRecords& records, const LedgerRow& row) {
    QJsonObject cells;
    const Ledger* ledger = findLedger(records.ledgers, row.ledger);
    for (qsizetype at = 0; ledger != nullptr && at < row.cells.size(); ++at) {
        if (!row.cells[at].isEmpty()) {
            cells.insert(ledger->columns[static_cast<std::size_t>(at)].name, row.cells[at]);
        }
    }
    for (std::size_t stage = 0; ledger != nullptr && stage < row.reached.size(); ++stage) {
        if (row.reached[stage]) {
            cells.insert(ledger->stages[static_cast<qsizetype>(stage)], row.reached[stage]->toString(Qt::ISODate));
        }
    }
    const OrgUnit* unit = row.unit ? snapshot.unit(*row.unit) : nullptr;
    return {{u"unit"_s, unit == nullptr ? QString() : unit->name}, {u"cells"_s, cells}};
}

/// Both sides of every thing touched, side by side.
template <typename T, typename ToJson>
QJsonArray pairsToJson(const std::vector<T>& before, const std::vector<T>& after, const std::vector<T>& changed,
                       const std::vector<decltype(T::id)>& removed, ToJson toJson) {
    QHash<decltype(T::id), QJsonObject> pairs;
    std::vector<decltype(T::id)> ids = removed;
    for (const T& one : changed) {
        ids.push_back(one.id);
    }
    for (const auto id : ids) {
        pairs.insert(id, {{u"id"_s, id.number()}});
    }
    const auto add = [&](const std::vector<T>& all, const QString& side, bool isAfter) {
        for (const T& one : all) {
            if (const auto pair = pairs.find(one.id); pair != pairs.end()) {
                pair->insert(side, toJson(one, isAfter));
            }
        }
    };
    add(before, u"before"_s, false);
    add(after, u"after"_s, true);
    QJsonArray array;
    for (const auto id : ids) {
        array.append(pairs.value(id));
    }
    return array;
}

}  // namespace

QJsonObject ledgerChangesToJson(const PlanSnapshot& snapshot, const PlanRecords& next, const LedgerChanges& changes) {
    const PlanRecords& records = snapshot.records();
    QJsonObject detail;
    if (changes.touchesLedgers()) {
        detail.insert(u"ledgers"_s,
                      pairsToJson(records.ledgers, next.ledgers, changes.ledgers, changes.removedLedgers,
                                  [&](const Ledger& ledger, bool) { return ledgerToJson(snapshot, ledger); }));
    }
    if (!changes.rows.empty() || !changes.removedRows.empty()) {
        detail.insert(u"cases"_s, pairsToJson(records.ledgerRows, next.ledgerRows, changes.rows, changes.removedRows,
                                              [&](const LedgerRow& row, bool isAfter) {
                                                  return rowToJson(snapshot, isAfter ? next : records, row);
                                              }));
    }
    return detail;
}

}  // namespace pledge
