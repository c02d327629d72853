#include <core/plan/ledgercells.h>
#include <core/plan/ledgerrules.h>
#include <core/plan/planrecords.h>
#include <core/storage/ledgerrepository.h>
#include <core/workspace/ledgerjson.h>
#include <core/workspace/ledgerkeeping.h>
#include <core/workspace/monthlock.h>
#include <core/workspace/planwriting.h>
#include <core/workspace/workspace.h>

#include <QHash>

#include <algorithm>
#include <memory>
#include <utility>

using namespace Qt::StringLiterals;

namespace pledge {

namespace {

bool feedsPledgeOf(const PlanSnapshot& snapshot, const Ledger& ledger, OrgUnitId unit) {
    const auto isFed = [&](std::size_t at) {
        const Pledge& pledge = *snapshot.lines()[at].pledge;
        const PledgeId whole = pledge.allocation ? pledge.allocation->of : pledge.id;
        return std::ranges::find(ledger.uses, whole, &LedgerUse::pledge) != ledger.uses.end();
    };
    return std::ranges::any_of(snapshot.linesOf(unit), isFed);
}

/// Holds the acting person's rights against every case as it stands and as it would stand.
class CaseRights {
public:
    CaseRights(const PlanSnapshot& snapshot, const Actor& actor) : m_snapshot(snapshot), m_actor(actor) {
        for (const LedgerRow& row : snapshot.records().ledgerRows) {
            m_standing.insert(row.id, &row);
        }
    }

    [[nodiscard]] Outcome check(const LedgerChanges& changes) const {
        if (m_actor.role == Role::LeadOffice) {
            return Done{};
        }
        if (const Outcome office = changes.touchesLedgers() ? checkLeadOffice(m_snapshot, m_actor) : Outcome(Done{});
            !office) {
            return office;
        }
        for (const LedgerRow& row : changes.rows) {
            if (!mayWrite(row) || !mayTouch(row.id)) {
                return refusal(row.unit);
            }
        }
        const auto closed = std::ranges::find_if(changes.removedRows, [this](LedgerRowId id) { return !mayTouch(id); });
        return closed == changes.removedRows.end() ? Outcome(Done{}) : refusal(m_standing.value(*closed)->unit);
    }

private:
    [[nodiscard]] bool mayWrite(const LedgerRow& row) const {
        const Ledger* ledger = findLedger(m_snapshot.records().ledgers, row.ledger);
        return ledger != nullptr && mayKeepCases(m_snapshot, *ledger, row.unit, m_actor);
    }

    [[nodiscard]] bool mayTouch(LedgerRowId id) const {
        const LedgerRow* standing = m_standing.value(id);
        return standing == nullptr || mayWrite(*standing);
    }

    [[nodiscard]] Outcome refusal(const std::optional<OrgUnitId>& id) const {
        const OrgUnit* unit = id ? m_snapshot.unit(*id) : nullptr;
        return Error{
            ErrorCode::NotPermitted, m_actor.name, {unit == nullptr ? m_snapshot.plan().name : unit->name}, {}};
    }

    const PlanSnapshot& m_snapshot;
    const Actor& m_actor;
    QHash<LedgerRowId, const LedgerRow*> m_standing;
};

/// What refers goes before what is referred to, and the reverse.
Outcome writeLedgerChanges(const Database& database, const LedgerChanges& changes) {
    const LedgerRepository repository(database);
    if (const Outcome removed = repository.removeRows(changes.removedRows); !removed) {
        return removed;
    }
    if (const Outcome removed = repository.remove(changes.removedLedgers); !removed) {
        return removed;
    }
    const Outcome written = repository.write(changes.ledgers);
    return written ? repository.writeRows(changes.rows) : written;
}

/// The ledger's name, where the act touches one only.
QString subjectOf(const PlanRecords& records, const PlanRecords& next, const LedgerChanges& changes) {
    LedgerId id;
    if (!changes.ledgers.empty()) {
        id = changes.ledgers.front().id;
    } else if (!changes.rows.empty()) {
        id = changes.rows.front().ledger;
    } else if (!changes.removedRows.empty()) {
        const auto row = std::ranges::find(records.ledgerRows, changes.removedRows.front(), &LedgerRow::id);
        id = row->ledger;
    } else {
        id = changes.removedLedgers.front();
    }
    const Ledger* ledger = findLedger(next.ledgers, id);
    ledger = ledger == nullptr ? findLedger(records.ledgers, id) : ledger;
    return ledger == nullptr ? QString() : ledger->name;
}

Outcome keepLedgers(const Database& database, const PlanSnapshot& snapshot, const LedgerChanges& changes,
                    const Occasion& occasion) {
    if (const Outcome allowed = CaseRights(snapshot, occasion.actor).check(changes); !allowed) {
        return allowed;
    }
    if (const Outcome fits = checkLedgerChanges(snapshot, changes); !fits) {
        return fits;
    }
    const auto records = std::make_shared<const PlanRecords>(changedLedgers(snapshot.records(), changes));
    const PlanRecords& next = *records;
    if (const Outcome open = checkCasesOpen(snapshot, snapshot.withRecords(records), occasion.actor); !open) {
        return open;
    }
    if (const Outcome written = writeLedgerChanges(database, changes); !written) {
        return written;
    }
    const auto action = changes.touchesLedgers() ? JournalAction::KeepLedger : JournalAction::KeepCases;
    const auto entry = journalPlan(database, action, subjectOf(snapshot.records(), next, changes),
                                   ledgerChangesToJson(snapshot, next, changes), occasion);
    return entry ? Outcome(Done{}) : Outcome(entry.error());
}

}  // namespace

bool mayKeepCases(const PlanSnapshot& snapshot, const Ledger& ledger, const std::optional<OrgUnitId>& unit,
                  const Actor& actor) {
    if (actor.role == Role::LeadOffice) {
        return true;
    }
    return unit && actor.mayReportFor({*unit}) && feedsPledgeOf(snapshot, ledger, *unit);
}

Result<LedgerChanges> changeLedgers(Workspace& workspace, const LedgerChanges& changes, const Occasion& occasion) {
    if (settledChanges(workspace.snapshot().records(), changes).isEmpty()) {
        return LedgerChanges();
    }
    LedgerChanges inverse;
    const Outcome changed =
        workspace.changeRecords([&](const Database& database, const PlanSnapshot& snapshot) -> Outcome {
            const LedgerChanges settled = settledChanges(snapshot.records(), changes);
            inverse = inverseOf(snapshot.records(), settled);
            return settled.isEmpty() ? Outcome(Done{}) : keepLedgers(database, snapshot, settled, occasion);
        });
    return changed ? Result<LedgerChanges>(std::move(inverse)) : Result<LedgerChanges>(changed.error());
}

}  // namespace pledge
