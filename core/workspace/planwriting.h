#pragma once

#include <core/base/result.h>
#include <core/plan/actor.h>
#include <core/plan/planchanges.h>
#include <core/storage/journal.h>

#include <QJsonObject>

namespace pledge {

class Database;

/// Refuses everybody but the lead office: NotPermitted.
[[nodiscard]] Outcome checkLeadOffice(const PlanSnapshot& snapshot, const Actor& actor);

/// Adds the entry of an act that changed what is planned, with the digest of the plan as it now stands, in the
/// transaction that is open.
[[nodiscard]] Result<EntryId> journalPlan(const Database& database, JournalAction action, const QString& subject,
                                          const QJsonObject& detail, const Occasion& occasion);

/// Holds the changes against the rules and writes them with their journal entry, in the transaction that is open.
[[nodiscard]] Outcome writeChanges(const Database& database, const PlanSnapshot& snapshot, const PlanChanges& changes,
                                   const QString& reason, const Occasion& occasion);

/// The rows alone.
[[nodiscard]] Outcome writeRows(const Database& database, const PlanSnapshot& next, const PlanChanges& changes);

}  // namespace pledge
