#include <core/exchange/ledgertables.h>
#include <core/exchange/ledgertokens.h>
#include <core/exchange/plancells.h>
#include <core/exchange/planfolderledgers.h>
#include <core/plan/ledgercells.h>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace pledge {

namespace {

enum ColumnColumn : std::size_t {
    NameColumn = 1,
    TypeColumn,
    MeaningColumn,
    RequiredColumn,
    UnitColumn,
    ChoicesColumn
};

enum UseColumn : std::size_t { PledgeColumn = 1, MeasureColumn, FromStageColumn };

enum RowColumn : std::size_t { KeyColumn, LedgerColumnOfRow, KeeperColumn, HeadColumn, ValueColumn };

/// A town is kept as it was called when the case was written down.
void readText(CellReader& cells, std::size_t row, const Ledger& ledger, const LedgerColumn& column, QString& cell) {
    const QString text = cells.plain(row, ValueColumn);
    const bool isTown = column.type == LedgerColumnType::Town;
    const auto kept = isTown ? Result<QString>(text) : canonicalCell(PlanSnapshot(), ledger, column, text);
    if (kept) {
        cell = *kept;
    } else {
        cells.note(row, ValueColumn, kept.error());
    }
}

}  // namespace

Ledger* PlanFolderLedgers::ledgerAt(CellReader& cells, std::size_t row, std::size_t column) {
    auto& ledgers = m_draft.records.ledgers;
    const auto found = std::ranges::find(ledgers, cells.plain(row, column), &Ledger::name);
    if (found != ledgers.end()) {
        return &*found;
    }
    QStringList names;
    for (const Ledger& ledger : ledgers) {
        names.append(ledger.name);
    }
    cells.noteWrong(row, column, names.join(u", "_s));
    return nullptr;
}

std::vector<Error> PlanFolderLedgers::readLedgers(const Table& table) {
    return pledge::readRows(table, shapes::ledgers(), [this](CellReader& cells, std::size_t row) {
        if (!cells.required(row, 0)) {
            return;
        }
        auto& ledgers = m_draft.records.ledgers;
        Ledger ledger;
        ledger.name = cells.plain(row, 0);
        ledger.order = static_cast<int>(ledgers.size()) + 1;
        ledger.id = LedgerId(ledger.order);
        if (std::ranges::find(ledgers, ledger.name, &Ledger::name) != ledgers.end()) {
            cells.note(row, 0, {ErrorCode::DuplicateName, ledger.name, {}, {}});
            return;
        }
        ledgers.push_back(std::move(ledger));
    });
}

std::vector<Error> PlanFolderLedgers::readColumns(const Table& table) {
    return pledge::readRows(table, shapes::ledgerColumns(),
                            [this](CellReader& cells, std::size_t row) { readColumn(cells, row); });
}

void PlanFolderLedgers::readColumn(CellReader& cells, std::size_t row) {
    Ledger* ledger = ledgerAt(cells, row, 0);
    const auto name = cells.required(row, NameColumn);
    const auto type = cells.choice(row, TypeColumn, kColumnTypeTokens);
    const auto meaning = cells.choice(row, MeaningColumn, kColumnMeaningTokens);
    const bool isRequired = flagAt(cells, row, RequiredColumn).value_or(false);
    if (ledger != nullptr && name && type && meaning) {
        ledger->columns.push_back({cells.plain(row, NameColumn), static_cast<LedgerColumnType>(*type),
                                   static_cast<LedgerMeaning>(*meaning), isRequired, cells.plain(row, UnitColumn),
                                   cells.list(row, ChoicesColumn)});
    }
}

std::vector<Error> PlanFolderLedgers::readStages(const Table& table) {
    return pledge::readRows(table, shapes::ledgerStages(), [this](CellReader& cells, std::size_t row) {
        Ledger* ledger = ledgerAt(cells, row, 0);
        if (ledger != nullptr && cells.required(row, 1)) {
            ledger->stages.append(cells.plain(row, 1));
        }
    });
}

std::vector<Error> PlanFolderLedgers::readUses(const Table& table) {
    return pledge::readRows(table, shapes::ledgerUses(),
                            [this](CellReader& cells, std::size_t row) { readUse(cells, row); });
}

void PlanFolderLedgers::readUse(CellReader& cells, std::size_t row) {
    Ledger* ledger = ledgerAt(cells, row, 0);
    const QString key = cells.text(row, PledgeColumn);
    const Pledge* pledge = m_pledges.find(key);
    const auto measure = cells.choice(row, MeasureColumn, kLedgerMeasureTokens);
    if (pledge == nullptr) {
        cells.note(row, PledgeColumn, unknownPledge(key));
    }
    if (ledger == nullptr || pledge == nullptr || !measure) {
        return;
    }
    const QString stage = cells.plain(row, FromStageColumn);
    const auto from = stage.isEmpty() && ledger->stages.isEmpty() ? 0 : ledger->stages.indexOf(stage);
    if (from < 0) {
        cells.noteWrong(row, FromStageColumn, ledger->stages.join(u", "_s));
        return;
    }
    ledger->uses.push_back({pledge->id, static_cast<LedgerMeasure>(*measure), static_cast<int>(from)});
    std::ranges::sort(ledger->uses, {}, &LedgerUse::pledge);
}

std::vector<Error> PlanFolderLedgers::readRows(const Table& table) {
    return pledge::readRows(table, shapes::ledgerRows(),
                            [this](CellReader& cells, std::size_t row) { readCell(cells, row); });
}

LedgerRow* PlanFolderLedgers::caseAt(CellReader& cells, std::size_t row, const Ledger& ledger) {
    auto& rows = m_draft.records.ledgerRows;
    const QString key = cells.text(row, KeyColumn);
    if (!rows.empty() && key == caseKeyAt(rows.size() - 1)) {
        if (rows.back().ledger != ledger.id) {
            cells.noteWrong(row, LedgerColumnOfRow, cells.plain(row - 1, LedgerColumnOfRow));
        }
        return rows.back().ledger == ledger.id ? &rows.back() : nullptr;
    }
    if (key != caseKeyAt(rows.size())) {
        cells.noteWrong(row, KeyColumn, caseKeyAt(rows.size()));
        return nullptr;
    }
    LedgerRow& begun = rows.emplace_back();
    begun.id = LedgerRowId(static_cast<qint64>(rows.size()));
    begun.ledger = ledger.id;
    begun.cells.resize(std::ssize(ledger.columns));
    begun.reached.resize(static_cast<std::size_t>(ledger.stages.size()));
    if (!cells.isEmpty(row, KeeperColumn)) {
        const OrgUnitId unit = unitCalled(m_draft, cells.plain(row, KeeperColumn));
        begun.unit = unit.isValid() ? std::optional(unit) : std::nullopt;
        if (!unit.isValid()) {
            cells.note(row, KeeperColumn, {ErrorCode::UnknownUnit, cells.plain(row, KeeperColumn), {}, {}});
        }
    }
    return &begun;
}

void PlanFolderLedgers::readCell(CellReader& cells, std::size_t row) {
    const Ledger* ledger = ledgerAt(cells, row, LedgerColumnOfRow);
    LedgerRow* begun = ledger == nullptr ? nullptr : caseAt(cells, row, *ledger);
    if (begun == nullptr || !cells.required(row, ValueColumn)) {
        return;
    }
    const QString head = cells.plain(row, HeadColumn);
    const auto column = std::ranges::find(ledger->columns, head, &LedgerColumn::name);
    const qsizetype stage = ledger->stages.indexOf(head);
    if (column != ledger->columns.end()) {
        readText(cells, row, *ledger, *column, begun->cells[column - ledger->columns.begin()]);
    } else if (stage >= 0) {
        begun->reached[static_cast<std::size_t>(stage)] = cells.date(row, ValueColumn);
    } else {
        cells.noteWrong(row, HeadColumn, ledger->stages.join(u", "_s));
    }
}

}  // namespace pledge
