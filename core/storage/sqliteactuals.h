#pragma once

#include <core/base/result.h>
#include <core/plan/actual.h>
#include <core/plan/snapshotassembly.h>
#include <core/storage/sqlitestatement.h>

#include <QSet>

#include <optional>
#include <utility>

namespace pledge {

class Database;

/// Whether a report is written with a revision that keeps what it replaces, and why. NotKept is only for a month in
/// which nothing stands.
enum class Revising { Kept, NotKept };

/// Writes reports under one journal entry, fastest in ascending order of pledge and month. A blank report withdraws
/// what stands. Withdrawals, and reports for a month that was withdrawn before, always keep a revision.
class ActualWriter {
public:
    ActualWriter(const Database& database, EntryId entry);

    [[nodiscard]] Outcome write(PledgeId pledge, const Actual& actual, Revising revising, const QString& reason);

private:
    [[nodiscard]] Outcome findWithdrawn();
    [[nodiscard]] bool isWithdrawn(PledgeId pledge, Month month) const;
    [[nodiscard]] Outcome withdraw(PledgeId pledge, Month month);

    SqliteStatement m_withdrawn;
    SqliteStatement m_insert;
    SqliteStatement m_replace;
    SqliteStatement m_revise;
    SqliteStatement m_withdraw;
    std::optional<QSet<std::pair<PledgeId, int>>> m_withdrawnMonths;
};

/// All reports that the statement yields, as month, value, state, percent, numerator, denominator, note, place and
/// pledge in ascending order of pledge and month.
[[nodiscard]] Result<SeriesByPledge> readSeries(SqliteStatement& statement);

/// Everything that is reported, by pledge.
[[nodiscard]] Result<SeriesByPledge> loadSeries(const Database& database);

}  // namespace pledge
