#pragma once

#include <core/base/result.h>
#include <core/plan/actor.h>
#include <core/plan/standingreport.h>
#include <core/storage/journal.h>

#include <QJsonObject>
#include <QString>

#include <span>
#include <vector>

namespace pledge {

class Database;

/// Reports that are written together, under one journal entry.
struct ReportAct {
    std::span<const ActualChange> changes;
    QString reason;
    Occasion occasion;
    JournalAction action = JournalAction::RecordActuals;
    QString subject;     ///< of the journal entry; empty = the pledge's name where there is but one
    QJsonObject detail;  ///< of the journal entry, to which what was written is added
};

/// The changes that differ from what stands, by pledge and month; of several for one month the last counts.
[[nodiscard]] std::vector<const ActualChange*> findDifferences(const PlanSnapshot& snapshot,
                                                               std::span<const ActualChange> changes);

/// Holds reports against the rules, snapshot being what stands and next what would.
[[nodiscard]] Outcome checkReports(const PlanSnapshot& snapshot, const PlanSnapshot& next,
                                   std::span<const ActualChange> changes, const QString& reason, const Actor& actor);

/// Writes the journal entry and the reports, in the transaction that is open; returns the entry.
[[nodiscard]] Result<EntryId> writeReports(const Database& database, const PlanSnapshot& snapshot, const ReportAct& act,
                                           std::span<const ActualChange* const> differences);

}  // namespace pledge
