#include <core/exchange/ledgertables.h>
#include <core/exchange/ledgertokens.h>
#include <core/exchange/plantokens.h>
#include <core/plan/ledgercells.h>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace pledge {

namespace {

PlanTable ledgersTable(const PlanRecords& records) {
    PlanTable table{shapes::ledgers(), {}};
    for (const Ledger& ledger : records.ledgers) {
        table.rows.push_back({ledger.name});
    }
    return table;
}

PlanTable columnsTable(const PlanRecords& records) {
    PlanTable table{shapes::ledgerColumns(), {}};
    for (const Ledger& ledger : records.ledgers) {
        for (const LedgerColumn& column : ledger.columns) {
            table.rows.push_back({ledger.name, column.name, tokenOf(kColumnTypeTokens, column.type),
                                  tokenOf(kColumnMeaningTokens, column.meaning), std::optional(column.isRequired),
                                  column.unit, column.choices});
        }
    }
    return table;
}

PlanTable stagesTable(const PlanRecords& records) {
    PlanTable table{shapes::ledgerStages(), {}};
    for (const Ledger& ledger : records.ledgers) {
        for (const QString& stage : ledger.stages) {
            table.rows.push_back({ledger.name, stage});
        }
    }
    return table;
}

/// In the order of the text, whatever the ids are: keys are p1, p2 ….
PlanTable usesTable(const PlanRecords& records, const QHash<PledgeId, QString>& pledges) {
    PlanTable table{shapes::ledgerUses(), {}};
    for (const Ledger& ledger : records.ledgers) {
        std::vector<LedgerUse> uses = ledger.uses;
        const auto place = [&pledges](const LedgerUse& use) { return pledges.value(use.pledge).mid(1).toInt(); };
        std::ranges::sort(uses, {}, place);
        for (const LedgerUse& use : uses) {
            table.rows.push_back({ledger.name, pledges.value(use.pledge), tokenOf(kLedgerMeasureTokens, use.measure),
                                  ledger.stages.value(use.fromStage)});
        }
    }
    return table;
}

void addCase(const Ledger& ledger, const LedgerRow& row, const QString& key, const QString& unit, PlanTable& table) {
    const auto add = [&](const QString& column, const QString& value) {
        if (!value.isEmpty()) {
            table.rows.push_back({key, ledger.name, unit, column, value});
        }
    };
    for (qsizetype at = 0; at < row.cells.size(); ++at) {
        add(ledger.columns[static_cast<std::size_t>(at)].name, row.cells[at]);
    }
    for (std::size_t stage = 0; stage < row.reached.size(); ++stage) {
        const auto& day = row.reached[stage];
        add(ledger.stages[static_cast<qsizetype>(stage)], day ? day->toString(Qt::ISODate) : QString());
    }
}

PlanTable casesTable(const PlanRecords& records, const QHash<OrgUnitId, QString>& units) {
    PlanTable table{shapes::ledgerRows(), {}};
    for (std::size_t at = 0; at < records.ledgerRows.size(); ++at) {
        const LedgerRow& row = records.ledgerRows[at];
        if (const Ledger* ledger = findLedger(records.ledgers, row.ledger)) {
            addCase(*ledger, row, caseKeyAt(at), row.unit ? units.value(*row.unit) : QString(), table);
        }
    }
    return table;
}

}  // namespace

std::vector<PlanTable> ledgerTables(const PlanRecords& records, const QHash<OrgUnitId, QString>& units,
                                    const QHash<PledgeId, QString>& pledges) {
    return {ledgersTable(records), columnsTable(records), stagesTable(records), usesTable(records, pledges),
            casesTable(records, units)};
}

QString caseKeyAt(std::size_t position) {
    return u"c%1"_s.arg(position + 1);
}

}  // namespace pledge
