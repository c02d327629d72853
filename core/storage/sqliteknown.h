#pragma once

#include <core/base/result.h>
#include <core/plan/snapshotassembly.h>

#include <QDateTime>

namespace pledge {

class Database;

/// What was reported by a moment, by pledge: of each month the report that stood then, whatever replaced it since.
[[nodiscard]] Result<SeriesByPledge> loadSeriesKnownAt(const Database& database, const QDateTime& moment);

}  // namespace pledge
