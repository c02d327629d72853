#include <core/plan/ledgercells.h>
#include <core/plan/ledgerchanges.h>
#include <core/plan/planrecords.h>

#include <QHash>
#include <QSet>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace pledge {

namespace {

template <typename T>
QHash<decltype(T::id), std::size_t> positionsOf(const std::vector<T>& all) {
    QHash<decltype(T::id), std::size_t> positions;
    positions.reserve(std::ssize(all));
    for (std::size_t i = 0; i < all.size(); ++i) {
        positions.insert(all[i].id, i);
    }
    return positions;
}

template <typename T>
void merge(std::vector<T>& all, const std::vector<T>& changed, const std::vector<decltype(T::id)>& removed) {
    auto positions = positionsOf(all);
    for (const T& one : changed) {
        const auto standing = positions.constFind(one.id);
        if (standing == positions.constEnd()) {
            positions.insert(one.id, all.size());
            all.push_back(one);
        } else {
            all[*standing] = one;
        }
    }
    const QSet<decltype(T::id)> gone(removed.begin(), removed.end());
    std::erase_if(all, [&gone](const T& one) { return gone.contains(one.id); });
}

template <typename T>
void invert(const std::vector<T>& standing, const std::vector<T>& changed, const std::vector<decltype(T::id)>& removed,
            std::vector<T>& restored, std::vector<decltype(T::id)>& dropped) {
    const auto positions = positionsOf(standing);
    for (const T& one : changed) {
        const auto known = positions.constFind(one.id);
        if (known == positions.constEnd()) {
            dropped.push_back(one.id);
        } else {
            restored.push_back(standing[*known]);
        }
    }
    for (const auto id : removed) {
        if (const auto known = positions.constFind(id); known != positions.constEnd()) {
            restored.push_back(standing[*known]);
        }
    }
}

template <typename T>
decltype(T::id) nextId(const std::vector<T>& all) {
    qint64 last = 0;
    for (const T& one : all) {
        last = std::max(last, one.id.number());
    }
    return decltype(T::id)(last + 1);
}

template <typename T>
void dropStanding(const std::vector<T>& standing, std::vector<T>& changed, std::vector<decltype(T::id)>& removed) {
    const auto positions = positionsOf(standing);
    std::erase_if(changed, [&](const T& one) {
        const auto known = positions.constFind(one.id);
        return known != positions.constEnd() && standing[*known] == one;
    });
    std::erase_if(removed, [&positions](const auto id) { return !positions.contains(id); });
}

int lastOrder(const std::vector<Ledger>& ledgers) {
    int last = 0;
    for (const Ledger& ledger : ledgers) {
        last = std::max(last, ledger.order);
    }
    return last;
}

void numberLedgers(const PlanRecords& records, LedgerChanges& changes) {
    LedgerId next = nextId(records.ledgers);
    int order = lastOrder(records.ledgers);
    for (Ledger& ledger : changes.ledgers) {
        if (ledger.id.isValid()) {
            continue;
        }
        ledger.id = std::exchange(next, LedgerId(next.number() + 1));
        ledger.order = ++order;
        for (LedgerRow& row : changes.rows) {
            row.ledger = row.ledger.isValid() ? row.ledger : ledger.id;
        }
    }
}

bool holdsCell(const std::vector<const LedgerRow*>& rows, qsizetype column) {
    return std::ranges::any_of(rows, [column](const LedgerRow* row) { return !row->cells.value(column).isEmpty(); });
}

bool holdsStage(const std::vector<const LedgerRow*>& rows, qsizetype stage) {
    return std::ranges::any_of(
        rows, [stage](const LedgerRow* row) { return row->reached[static_cast<std::size_t>(stage)].has_value(); });
}

bool comesFrom(const std::vector<std::optional<qsizetype>>& origins, qsizetype position) {
    return std::ranges::find(origins, std::optional(position)) != origins.end();
}

Outcome checkNothingLost(const Ledger& standing, const std::vector<const LedgerRow*>& rows,
                         const LedgerOrigins& origins) {
    for (qsizetype column = 0; column < std::ssize(standing.columns); ++column) {
        if (!comesFrom(origins.columns, column) && holdsCell(rows, column)) {
            const QString& name = standing.columns[static_cast<std::size_t>(column)].name;
            return Error{ErrorCode::LedgerRefused, standing.name, {u"column"_s, name}, {}};
        }
    }
    for (qsizetype stage = 0; stage < standing.stages.size(); ++stage) {
        if (!comesFrom(origins.stages, stage) && holdsStage(rows, stage)) {
            return Error{ErrorCode::LedgerRefused, standing.name, {u"stage"_s, standing.stages[stage]}, {}};
        }
    }
    return Done{};
}

LedgerRow movedRow(const LedgerRow& row, const LedgerOrigins& origins) {
    LedgerRow moved = row;
    moved.cells.clear();
    moved.reached.clear();
    for (const auto& origin : origins.columns) {
        moved.cells.append(origin ? row.cells.value(*origin) : QString());
    }
    for (const auto& origin : origins.stages) {
        moved.reached.push_back(origin ? row.reached[static_cast<std::size_t>(*origin)] : std::nullopt);
    }
    return moved;
}

}  // namespace

LedgerChanges settledChanges(const PlanRecords& records, LedgerChanges changes) {
    numberLedgers(records, changes);
    LedgerRowId next = nextId(records.ledgerRows);
    for (LedgerRow& row : changes.rows) {
        if (!row.id.isValid()) {
            row.id = std::exchange(next, LedgerRowId(next.number() + 1));
        }
    }
    dropStanding(records.ledgers, changes.ledgers, changes.removedLedgers);
    dropStanding(records.ledgerRows, changes.rows, changes.removedRows);
    return changes;
}

LedgerChanges inverseOf(const PlanRecords& records, const LedgerChanges& changes) {
    LedgerChanges inverse;
    invert(records.ledgers, changes.ledgers, changes.removedLedgers, inverse.ledgers, inverse.removedLedgers);
    invert(records.ledgerRows, changes.rows, changes.removedRows, inverse.rows, inverse.removedRows);
    return inverse;
}

PlanRecords changedLedgers(PlanRecords records, const LedgerChanges& changes) {
    merge(records.ledgers, changes.ledgers, changes.removedLedgers);
    merge(records.ledgerRows, changes.rows, changes.removedRows);
    std::ranges::stable_sort(records.ledgers, {}, [](const Ledger& one) { return std::pair(one.order, one.id); });
    std::ranges::stable_sort(records.ledgerRows, {}, &LedgerRow::id);
    return records;
}

Result<LedgerChanges> redefinition(const PlanRecords& records, const Ledger& next, const LedgerOrigins& origins) {
    LedgerChanges changes{{next}, {}, {}, {}};
    const Ledger* standing = findLedger(records.ledgers, next.id);
    if (standing == nullptr) {
        return changes;
    }
    std::vector<const LedgerRow*> rows;
    for (const LedgerRow& row : records.ledgerRows) {
        if (row.ledger == next.id) {
            rows.push_back(&row);
        }
    }
    if (const Outcome kept = checkNothingLost(*standing, rows, origins); !kept) {
        return kept.error();
    }
    for (const LedgerRow* row : rows) {
        changes.rows.push_back(movedRow(*row, origins));
    }
    return changes;
}

}  // namespace pledge
