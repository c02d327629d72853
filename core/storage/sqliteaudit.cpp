#include <core/storage/canonicalhash.h>
#include <core/storage/database.h>
#include <core/storage/pledgerow.h>
#include <core/storage/sqliteactualrow.h>
#include <core/storage/sqliteaudit.h>
#include <core/storage/sqlitestatement.h>

#include <algorithm>
#include <map>
#include <set>

using namespace Qt::StringLiterals;

namespace pledge {

namespace {

/// Every report that was ever written, with the entry that wrote it, withdrawals included.
constexpr const char* kWrittenReports =
    "SELECT entry, pledge, month, value, state, percent, numerator, denominator, note, place FROM actual "
    "UNION ALL SELECT old_entry, pledge, month, old_value, old_state, old_percent, old_numerator, old_denominator, "
    "old_note, old_place FROM actual_revision WHERE old_entry IS NOT NULL "
    "UNION ALL SELECT entry, pledge, month, new_value, new_state, new_percent, new_numerator, new_denominator, "
    "new_note, new_place FROM actual_revision WHERE new_value IS NULL AND new_state IS NULL AND new_note = '' "
    "ORDER BY 2, 3";

/// The entries of last revisions that differ from the report that stands.
constexpr const char* kContradictions =
    "SELECT DISTINCT r.entry FROM actual_revision AS r "
    "LEFT JOIN actual AS a ON a.pledge = r.pledge AND a.month = r.month "
    "WHERE r.number = (SELECT max(number) FROM actual_revision WHERE pledge = r.pledge AND month = r.month) "
    "AND NOT (r.new_value IS a.value AND r.new_state IS a.state AND r.new_percent IS a.percent "
    "AND r.new_numerator IS a.numerator AND r.new_denominator IS a.denominator "
    "AND r.new_note = coalesce(a.note, '') AND r.new_place IS a.place AND r.entry = coalesce(a.entry, r.entry)) ORDER "
    "BY 1";

using EntryNumbers = std::set<qint64>;

Outcome findWrongDigests(const Database& database, const std::vector<JournalEntry>& entries, EntryNumbers& faults) {
    std::map<qint64, ReportDigest> digests;
    SqliteStatement statement(database, kWrittenReports);
    auto row = statement.step();
    for (; row && *row; row = statement.step()) {
        const Month month = Month::fromIndex(static_cast<int>(statement.number(2)));
        digests[statement.number(0)].add(PledgeId(statement.number(1)), readActual(statement, month, 3));
    }
    if (!row) {
        return row.error();
    }
    for (const JournalEntry& entry : entries) {
        const auto written = digests.find(entry.id.number());
        if (writesReports(entry) && (written == digests.end() || written->second.result() != entry.digest)) {
            faults.insert(entry.id.number());
        }
        if (writesReports(entry) && written != digests.end()) {
            digests.erase(written);
        }
    }
    for (const auto& [orphanOf, digest] : digests) {
        faults.insert(orphanOf);
    }
    return Done{};
}

Outcome findContradictions(const Database& database, EntryNumbers& faults) {
    SqliteStatement statement(database, kContradictions);
    auto row = statement.step();
    for (; row && *row; row = statement.step()) {
        faults.insert(statement.number(0));
    }
    return row ? Outcome(Done{}) : Outcome(row.error());
}

Outcome findWrongPlan(const Database& database, const std::vector<JournalEntry>& entries, EntryNumbers& faults) {
    const auto planned =
        std::find_if_not(entries.rbegin(), entries.rend(), [](const JournalEntry& e) { return writesReports(e); });
    const auto digest = planDigest(database);
    if (!digest) {
        return digest.error();
    }
    if (planned != entries.rend() && planned->digest != *digest) {
        faults.insert(planned->id.number());
    }
    return Done{};
}

/// Whether a table without rows still adds its name to the hash.
enum class Emptiness { Counts, AddsNothing };

Outcome addRows(const Database& database, const QString& sql, Emptiness emptiness, CanonicalHash& hash) {
    SqliteStatement statement(database, sql.toUtf8().constData());
    auto row = statement.step();
    if ((row && *row) || emptiness == Emptiness::Counts) {
        hash.add(QStringView(sql));
    }
    for (; row && *row; row = statement.step()) {
        for (int column = 0; column < statement.columns(); ++column) {
            if (statement.isNull(column)) {
                hash.addNothing();
            } else {
                hash.add(QByteArrayView(statement.rawText(column)));
            }
        }
    }
    return row ? Outcome(Done{}) : Outcome(row.error());
}

}  // namespace

Result<QByteArray> planDigest(const Database& database) {
    const QStringList first{
        u"SELECT name, first_month, last_month, is_sample, note, reporting_day, yellow_up_to, trend_band FROM plan"_s,
        u"SELECT position, symbol FROM counted_unit ORDER BY position"_s,
        u"SELECT id, name, unit_group, position, active_from, active_to FROM org_unit ORDER BY id"_s,
        u"SELECT unit, position, alias FROM org_unit_alias ORDER BY unit, position"_s,
        u"SELECT id, name, position, goal, measures, policy FROM programme ORDER BY id"_s,
        u"SELECT %1 FROM pledge ORDER BY id"_s.arg(pledgeColumns()),
        u"SELECT pledge, position, alias FROM pledge_alias ORDER BY pledge, position"_s,
        u"SELECT pledge, part, position, unit FROM pledge_unit ORDER BY pledge, part, position"_s,
        u"SELECT pledge, due, value FROM milestone ORDER BY pledge, due"_s,
        u"SELECT pledge, month, value FROM last_year ORDER BY pledge, month"_s};
    const QStringList later{
        u"SELECT key, value FROM plan_setting ORDER BY key"_s,
        u"SELECT day, kind FROM calendar_day ORDER BY day"_s,
        u"SELECT position, name FROM step_template ORDER BY position"_s,
        u"SELECT template, position, name, days_before FROM step_template_step ORDER BY template, position"_s,
        u"SELECT programme, position, state FROM measure_state ORDER BY programme, position"_s,
        u"SELECT id, name, post, position FROM person ORDER BY id"_s,
        u"SELECT person, position, unit FROM person_unit ORDER BY person, position"_s,
        u"SELECT person, position, programme FROM person_programme ORDER BY person, position"_s,
        u"SELECT pledge, problem FROM open_problem ORDER BY pledge"_s,
        u"SELECT pledge, position, name, due, done_on FROM pledge_step ORDER BY pledge, position"_s,
        u"SELECT pledge, number, kind, decided_on, authority, reason, undone_entry IS NULL FROM pledge_revision "
        "ORDER BY pledge, number"_s,
        u"SELECT pledge, number, side, due, value FROM pledge_revision_milestone "
        "ORDER BY pledge, number, side, due"_s,
        u"SELECT pledge, position, waits_for FROM pledge_wait ORDER BY pledge, position"_s,
        u"SELECT id, name, hex(digest), body, plan_year FROM source_document ORDER BY id"_s,
        u"SELECT pledge, position, document, span_begin, span_end, part, due FROM pledge_source "
        "ORDER BY pledge, position"_s,
        u"SELECT pledge FROM pledge_own_figure ORDER BY pledge"_s,
        u"SELECT unit, month, number, act, entry, reason FROM round_step ORDER BY unit, month, number"_s,
        u"SELECT unit, month, number, position, pledge, remark FROM round_returned "
        "ORDER BY unit, month, number, position"_s,
        u"SELECT id, pledge, unit, month, source, source_name, raised_on, problem, next_step, person, deadline, state, "
        "claimed_on, closed_on, closing, sent_back FROM problem ORDER BY id"_s,
        u"SELECT id, name, position FROM ledger ORDER BY id"_s,
        u"SELECT ledger, position, name, type, meaning, required, unit_symbol, choices FROM ledger_column "
        "ORDER BY ledger, position"_s,
        u"SELECT ledger, position, name FROM ledger_stage ORDER BY ledger, position"_s,
        u"SELECT ledger, pledge, measure, from_stage FROM ledger_use ORDER BY ledger, pledge"_s,
        u"SELECT id, ledger, unit FROM ledger_row ORDER BY id"_s,
        u"SELECT row, position, text FROM ledger_cell ORDER BY row, position"_s,
        u"SELECT row, stage, day FROM ledger_reached ORDER BY row, stage"_s,
        u"SELECT id, name, type, size, hex(digest), by_name, at FROM attachment ORDER BY id"_s,
        u"SELECT id, attachment, pledge, month, row, problem FROM evidence ORDER BY id"_s};
    CanonicalHash hash;
    for (const QString& table : first) {
        if (const Outcome added = addRows(database, table, Emptiness::Counts, hash); !added) {
            return added.error();
        }
    }
    for (const QString& table : later) {
        if (const Outcome added = addRows(database, table, Emptiness::AddsNothing, hash); !added) {
            return added.error();
        }
    }
    return hash.result();
}

Result<std::vector<Error>> auditPlan(const Database& database, const std::vector<JournalEntry>& entries) {
    EntryNumbers faults;
    if (const Outcome found = findWrongDigests(database, entries, faults); !found) {
        return found.error();
    }
    if (const Outcome found = findContradictions(database, faults); !found) {
        return found.error();
    }
    if (const Outcome found = findWrongPlan(database, entries, faults); !found) {
        return found.error();
    }
    std::vector<Error> errors;
    for (const qint64 number : faults) {
        errors.push_back({ErrorCode::JournalBroken, QString::number(number), {}, {}});
    }
    return errors;
}

Result<int> countActuals(const Database& database) {
    const auto count = database.scalar(u"SELECT count(*) FROM actual"_s);
    return count ? Result<int>(count->toInt()) : Result<int>(count.error());
}

}  // namespace pledge
