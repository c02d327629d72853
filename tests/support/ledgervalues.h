#pragma once

#include <core/plan/planrecords.h>
#include <core/plan/plansnapshot.h>

#include <initializer_list>

namespace pledge::test {

/// Companies with their town, day and amount in 万元, without stages; feeds these pledges by their number.
Ledger companies(qint64 id, std::initializer_list<PledgeId> feeds);

/// Projects from signing over building to production, with their investment in 亿元.
Ledger projects(qint64 id, std::initializer_list<LedgerUse> uses);

LedgerRow company(qint64 id, qint64 ledger, const char* name, const char* town, const char* day,
                  const char* amount = "");

/// Days on which the stages were reached; empty where not yet.
LedgerRow project(qint64 id, qint64 ledger, const char* name, const char* investment,
                  std::initializer_list<const char*> reached);

PlanSnapshot withLedgers(const PlanSnapshot& snapshot, std::vector<Ledger> ledgers, std::vector<LedgerRow> rows);

}  // namespace pledge::test
