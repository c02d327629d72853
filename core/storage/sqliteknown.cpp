#include <core/storage/database.h>
#include <core/storage/sqliteactuals.h>
#include <core/storage/sqliteknown.h>
#include <core/storage/sqlitestatement.h>

using namespace Qt::StringLiterals;

namespace pledge {

namespace {

/// Of every month the report that stood before the first revision written after the moment, or, without such a
/// revision, the one that stands, where it was written by then. Moments are compared as the texts they are stored as.
constexpr const char* kKnown =
    "SELECT month, value, state, percent, numerator, denominator, note, place, pledge FROM ("
    "SELECT r.pledge, r.month, r.old_value AS value, r.old_state AS state, r.old_percent AS percent, "
    "r.old_numerator AS numerator, r.old_denominator AS denominator, r.old_note AS note, r.old_place AS place "
    "FROM actual_revision AS r JOIN journal AS j ON j.id = r.entry "
    "WHERE j.at > ?1 AND r.old_entry IS NOT NULL "
    "AND (SELECT at FROM journal WHERE id = r.old_entry) <= ?1 "
    "AND NOT EXISTS (SELECT 1 FROM actual_revision AS e JOIN journal AS k ON k.id = e.entry "
    "WHERE e.pledge = r.pledge AND e.month = r.month AND e.number < r.number AND k.at > ?1) "
    "UNION ALL SELECT a.pledge, a.month, a.value, a.state, a.percent, a.numerator, a.denominator, a.note, a.place "
    "FROM actual AS a JOIN journal AS j ON j.id = a.entry WHERE j.at <= ?1 "
    "AND NOT EXISTS (SELECT 1 FROM actual_revision AS e JOIN journal AS k ON k.id = e.entry "
    "WHERE e.pledge = a.pledge AND e.month = a.month AND k.at > ?1)) ORDER BY pledge, month";

}  // namespace

Result<SeriesByPledge> loadSeriesKnownAt(const Database& database, const QDateTime& moment) {
    SqliteStatement statement(database, kKnown);
    statement.bind(1, moment.toUTC().toString(Qt::ISODateWithMs));
    return readSeries(statement);
}

}  // namespace pledge
