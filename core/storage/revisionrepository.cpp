#include <core/storage/database.h>
#include <core/storage/journal.h>
#include <core/storage/query.h>
#include <core/storage/reportrow.h>
#include <core/storage/revisionrepository.h>

#include <algorithm>
#include <tuple>
#include <utility>

using namespace Qt::StringLiterals;

namespace pledge {

namespace {

/// Which pledges a history is read of.
enum class Extent { OnePledge, All };

QString condition(Extent extent, const QString& column) {
    return extent == Extent::OnePledge ? u"%1 = :pledge"_s.arg(column) : u"TRUE"_s;
}

/// The first reports of those months that have no revision of their first report, as an import leaves them.
Outcome appendFirstReports(const Database& database, Extent extent, PledgeId pledge, std::vector<Revision>& history) {
    Query query(
        database,
        u"SELECT f.month, f.value, f.state, f.percent, f.numerator, f.denominator, f.note, f.place, f.entry, j.actor, "
        "j.at, j.detail, f.pledge FROM ("
        "SELECT a.month, a.value, a.state, a.percent, a.numerator, a.denominator, a.note, a.place, a.entry, a.pledge "
        "FROM actual AS a WHERE %1 AND NOT EXISTS "
        "(SELECT 1 FROM actual_revision AS r WHERE r.pledge = a.pledge AND r.month = a.month) "
        "UNION ALL SELECT month, old_value, old_state, old_percent, old_numerator, old_denominator, old_note, "
        "old_place, old_entry, pledge FROM actual_revision WHERE %2 AND number = 1 AND old_entry IS NOT NULL) AS f "
        "JOIN journal AS j ON j.id = f.entry"_s.arg(condition(extent, u"a.pledge"_s), condition(extent, u"pledge"_s)));
    if (extent == Extent::OnePledge) {
        query.bind(u":pledge"_s, pledge);
    }
    return query.forEach([&](const Query& row) {
        const Month month = row.month(0);
        history.push_back({row.id<PledgeId>(12), blankReport(month), reportAt(row, month, 1), row.id<EntryId>(8),
                           row.text(9), momentOf(row.text(10)), reasonIn(row.text(11))});
    });
}

Outcome appendRevisions(const Database& database, Extent extent, PledgeId pledge, std::vector<Revision>& history) {
    Query query(database,
                u"SELECT r.month, r.old_value, r.old_state, r.old_percent, r.old_numerator, r.old_denominator, "
                "r.old_note, r.old_place, r.new_value, r.new_state, r.new_percent, r.new_numerator, r.new_denominator, "
                "r.new_note, r.new_place, "
                "r.entry, j.actor, j.at, r.reason, r.pledge "
                "FROM actual_revision AS r JOIN journal AS j ON j.id = r.entry WHERE %1"_s.arg(
                    condition(extent, u"r.pledge"_s)));
    if (extent == Extent::OnePledge) {
        query.bind(u":pledge"_s, pledge);
    }
    return query.forEach([&](const Query& row) {
        const Month month = row.month(0);
        history.push_back({row.id<PledgeId>(19), reportAt(row, month, 1), reportAt(row, month, 1 + kReportColumns),
                           row.id<EntryId>(15), row.text(16), momentOf(row.text(17)), row.text(18)});
    });
}

Result<std::vector<Revision>> historyOf(const Database& database, Extent extent, PledgeId pledge) {
    std::vector<Revision> history;
    if (const Outcome read = appendFirstReports(database, extent, pledge, history); !read) {
        return read.error();
    }
    if (const Outcome read = appendRevisions(database, extent, pledge, history); !read) {
        return read.error();
    }
    std::ranges::sort(history, {}, [](const Revision& revision) {
        return std::tuple(revision.entry, revision.pledge, revision.after.month);
    });
    return history;
}

}  // namespace

Result<std::vector<Revision>> RevisionRepository::history(PledgeId pledge) const {
    return historyOf(m_database, Extent::OnePledge, pledge);
}

Result<std::vector<Revision>> RevisionRepository::everything() const {
    return historyOf(m_database, Extent::All, PledgeId());
}

Result<std::vector<Revision>> RevisionRepository::standingFrom(EntryId entry) const {
    std::vector<Revision> standing;
    Query query(
        m_database,
        u"SELECT a.month, r.old_value, r.old_state, r.old_percent, r.old_numerator, r.old_denominator, "
        "coalesce(r.old_note, ''), r.old_place, a.value, a.state, a.percent, a.numerator, a.denominator, a.note, "
        "a.place, a.pledge "
        "FROM actual AS a LEFT JOIN actual_revision AS r "
        "ON r.pledge = a.pledge AND r.month = a.month AND r.entry = a.entry "
        "WHERE a.entry = :entry ORDER BY a.pledge, a.month"_s);
    query.bind(u":entry"_s, entry);
    const Outcome read = query.forEach([&](const Query& row) {
        const Month month = row.month(0);
        standing.push_back({row.id<PledgeId>(15),
                            reportAt(row, month, 1),
                            reportAt(row, month, 1 + kReportColumns),
                            entry,
                            {},
                            {},
                            {}});
    });
    return read ? Result<std::vector<Revision>>(std::move(standing)) : Result<std::vector<Revision>>(read.error());
}

Result<int> RevisionRepository::replacedSince(EntryId entry) const {
    int replaced = 0;
    Query query(m_database, u"SELECT count(*) FROM actual_revision WHERE old_entry = :entry"_s);
    query.bind(u":entry"_s, entry);
    const Outcome read = query.forEach([&replaced](const Query& row) { replaced = row.number(0); });
    return read ? Result<int>(replaced) : Result<int>(read.error());
}

}  // namespace pledge
