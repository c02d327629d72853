#include <core/storage/sqliteactualrow.h>
#include <core/storage/sqliteactuals.h>

namespace pledge {

namespace {

constexpr const char* kInsert =
    "INSERT INTO actual (pledge, month, value, state, percent, numerator, denominator, note, place, entry) "
    "VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10)";

constexpr const char* kReplace =
    "INSERT INTO actual (pledge, month, value, state, percent, numerator, denominator, note, place, entry) "
    "VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10) "
    "ON CONFLICT (pledge, month) DO UPDATE SET value = excluded.value, state = excluded.state, "
    "percent = excluded.percent, numerator = excluded.numerator, denominator = excluded.denominator, "
    "note = excluded.note, place = excluded.place, entry = excluded.entry";

constexpr const char* kRevise =
    "INSERT INTO actual_revision (pledge, month, number, old_value, old_state, old_percent, old_numerator, "
    "old_denominator, old_note, old_place, old_entry, new_value, new_state, new_percent, new_numerator, "
    "new_denominator, new_note, new_place, entry, reason) "
    "SELECT ?1, ?2, 1 + coalesce((SELECT max(number) FROM actual_revision WHERE pledge = ?1 AND month = ?2), 0), "
    "old.value, old.state, old.percent, old.numerator, old.denominator, coalesce(old.note, ''), old.place, "
    "old.entry, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11 "
    "FROM (SELECT 1) LEFT JOIN actual AS old ON old.pledge = ?1 AND old.month = ?2";

constexpr const char* kWithdrawn =
    "SELECT DISTINCT r.pledge, r.month FROM actual_revision AS r "
    "LEFT JOIN actual AS a ON a.pledge = r.pledge AND a.month = r.month WHERE a.pledge IS NULL";

constexpr int kEntryParameter = 10;
constexpr int kReasonParameter = 11;

}  // namespace

ActualWriter::ActualWriter(const Database& database, EntryId entry)
    : m_withdrawn(database, kWithdrawn),
      m_insert(database, kInsert),
      m_replace(database, kReplace),
      m_revise(database, kRevise),
      m_withdraw(database, "DELETE FROM actual WHERE pledge = ?1 AND month = ?2") {
    m_insert.bind(kEntryParameter, entry.number());
    m_replace.bind(kEntryParameter, entry.number());
    m_revise.bind(kEntryParameter, entry.number());
}

Outcome ActualWriter::write(PledgeId pledge, const Actual& actual, Revising revising, const QString& reason) {
    if (revising == Revising::NotKept && !m_withdrawnMonths) {
        if (const Outcome found = findWithdrawn(); !found) {
            return found;
        }
    }
    if (revising == Revising::Kept || actual.isBlank() || isWithdrawn(pledge, actual.month)) {
        bindActual(m_revise, pledge, actual);
        m_revise.bind(kReasonParameter, reason);
        if (const Outcome revised = m_revise.run(); !revised) {
            return revised;
        }
    }
    if (actual.isBlank()) {
        return withdraw(pledge, actual.month);
    }
    SqliteStatement& statement = revising == Revising::Kept ? m_replace : m_insert;
    bindActual(statement, pledge, actual);
    return statement.run();
}

Outcome ActualWriter::findWithdrawn() {
    m_withdrawnMonths.emplace();
    auto row = m_withdrawn.step();
    for (; row && *row; row = m_withdrawn.step()) {
        m_withdrawnMonths->insert({PledgeId(m_withdrawn.number(0)), static_cast<int>(m_withdrawn.number(1))});
    }
    return row ? Outcome(Done{}) : Outcome(row.error());
}

bool ActualWriter::isWithdrawn(PledgeId pledge, Month month) const {
    return !m_withdrawnMonths->isEmpty() && m_withdrawnMonths->contains({pledge, month.index()});
}

Outcome ActualWriter::withdraw(PledgeId pledge, Month month) {
    m_withdraw.bind(1, pledge.number());
    m_withdraw.bind(2, qint64{month.index()});
    return m_withdraw.run();
}

Result<SeriesByPledge> readSeries(SqliteStatement& statement) {
    SeriesByPledge all;
    Series* series = nullptr;
    PledgeId current;
    auto row = statement.step();
    for (; row && *row; row = statement.step()) {
        const PledgeId pledge(statement.number(8));
        if (series == nullptr || pledge != current) {
            current = pledge;
            auto begun = std::make_shared<Series>();
            series = begun.get();
            all.insert(pledge, std::move(begun));
        }
        series->set(readActual(statement, Month::fromIndex(static_cast<int>(statement.number(0))), 1));
    }
    return row ? Result<SeriesByPledge>(std::move(all)) : Result<SeriesByPledge>(row.error());
}

Result<SeriesByPledge> loadSeries(const Database& database) {
    SqliteStatement statement(database,
                              "SELECT month, value, state, percent, numerator, denominator, note, place, pledge "
                              "FROM actual ORDER BY pledge, month");
    return readSeries(statement);
}

}  // namespace pledge
