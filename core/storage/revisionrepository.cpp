#include <core/storage/database.h>
#include <core/storage/journal.h>
#include <core/storage/query.h>
#include <core/storage/revisionrepository.h>

#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace pledge {

namespace {

constexpr int kActualColumns = 6;

Actual readActual(const Query& row, Month month, int first) {
    Actual actual;
    actual.month = month;
    actual.value = row.maybe(first, &Query::figure);
    if (const auto state = row.maybe(first + 1, &Query::number)) {
        actual.state = static_cast<TaskState>(*state);
    }
    actual.percent = row.maybe(first + 2, &Query::figure);
    actual.numerator = row.maybe(first + 3, &Query::figure);
    actual.denominator = row.maybe(first + 4, &Query::figure);
    actual.note = row.text(first + 5);
    return actual;
}

Actual blank(Month month) {
    Actual actual;
    actual.month = month;
    return actual;
}

QString reasonIn(const QString& detail) {
    return QJsonDocument::fromJson(detail.toUtf8()).object().value(u"reason"_s).toString();
}

/// The first reports of those months that have no revision of their first report, as an import leaves them.
Outcome appendFirstReports(const Database& database, PledgeId pledge, std::vector<Revision>& history) {
    Query query(database,
                u"SELECT f.month, f.value, f.state, f.percent, f.numerator, f.denominator, f.note, f.entry, j.actor, "
                "j.at, j.detail FROM ("
                "SELECT a.month, a.value, a.state, a.percent, a.numerator, a.denominator, a.note, a.entry "
                "FROM actual AS a WHERE a.pledge = :pledge AND NOT EXISTS "
                "(SELECT 1 FROM actual_revision AS r WHERE r.pledge = a.pledge AND r.month = a.month) "
                "UNION ALL SELECT month, old_value, old_state, old_percent, old_numerator, old_denominator, old_note, "
                "old_entry FROM actual_revision WHERE pledge = :pledge AND number = 1 AND old_entry IS NOT NULL) AS f "
                "JOIN journal AS j ON j.id = f.entry"_s);
    query.bind(u":pledge"_s, pledge);
    return query.forEach([&](const Query& row) {
        const Month month = row.month(0);
        history.push_back({pledge, blank(month), readActual(row, month, 1), row.id<EntryId>(7), row.text(8),
                           momentOf(row.text(9)), reasonIn(row.text(10))});
    });
}

Outcome appendRevisions(const Database& database, PledgeId pledge, std::vector<Revision>& history) {
    Query query(database,
                u"SELECT r.month, r.old_value, r.old_state, r.old_percent, r.old_numerator, r.old_denominator, "
                "r.old_note, r.new_value, r.new_state, r.new_percent, r.new_numerator, r.new_denominator, r.new_note, "
                "r.entry, j.actor, j.at, r.reason "
                "FROM actual_revision AS r JOIN journal AS j ON j.id = r.entry WHERE r.pledge = :pledge"_s);
    query.bind(u":pledge"_s, pledge);
    return query.forEach([&](const Query& row) {
        const Month month = row.month(0);
        history.push_back({pledge, readActual(row, month, 1), readActual(row, month, 1 + kActualColumns),
                           row.id<EntryId>(13), row.text(14), momentOf(row.text(15)), row.text(16)});
    });
}

}  // namespace

Result<std::vector<Revision>> RevisionRepository::history(PledgeId pledge) const {
    std::vector<Revision> history;
    if (const Outcome read = appendFirstReports(m_database, pledge, history); !read) {
        return read.error();
    }
    if (const Outcome read = appendRevisions(m_database, pledge, history); !read) {
        return read.error();
    }
    std::ranges::sort(history, [](const Revision& a, const Revision& b) {
        return std::pair(a.entry, a.after.month) < std::pair(b.entry, b.after.month);
    });
    return history;
}

}  // namespace pledge
