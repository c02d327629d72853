#pragma once

#include <core/base/result.h>
#include <core/plan/plansnapshot.h>

#include <QDateTime>

namespace pledge {

class Database;

/// Reads the whole plan. For one unchanging view it needs an open transaction. FileCorrupt where the plan itself is
/// missing.
[[nodiscard]] Result<PlanSnapshot> readSnapshot(const Database& database);

/// The same with the figures as they were known at that moment. Revisions are all there: seenFrom() leaves out those
/// written later.
[[nodiscard]] Result<PlanSnapshot> readSnapshotKnownAt(const Database& database, const QDateTime& moment);

}  // namespace pledge
