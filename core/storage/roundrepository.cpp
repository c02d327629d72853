#include <core/storage/database.h>
#include <core/storage/journal.h>
#include <core/storage/query.h>
#include <core/storage/reportrow.h>
#include <core/storage/roundrepository.h>

#include <algorithm>
#include <tuple>
#include <utility>

using namespace Qt::StringLiterals;

namespace pledge {

namespace {

/// Figures that were changed after an entry: the unit's and pledge's months with the entry they are measured from (%1),
/// what stood then (by the first change since), what stands now, and the last change since. Where a report came in
/// without a revision, as imports leave first reports, the report itself is the change.
constexpr const char16_t* kChangedSince =
    u"SELECT k.unit, k.pledge, k.month, k.entry, f.old_entry, "
    "f.old_value, f.old_state, f.old_percent, f.old_numerator, f.old_denominator, f.old_note, f.old_place, "
    "a.value, a.state, a.percent, a.numerator, a.denominator, a.note, a.place, "
    "j.id, j.actor, j.at, j.detail, l.reason FROM (%1) AS k "
    "LEFT JOIN actual AS a ON a.pledge = k.pledge AND a.month = k.month "
    "LEFT JOIN actual_revision AS f ON f.pledge = k.pledge AND f.month = k.month AND f.number = "
    "(SELECT min(number) FROM actual_revision WHERE pledge = k.pledge AND month = k.month AND entry > k.entry) "
    "LEFT JOIN actual_revision AS l ON l.pledge = k.pledge AND l.month = k.month AND l.number = "
    "(SELECT max(number) FROM actual_revision WHERE pledge = k.pledge AND month = k.month AND entry > k.entry) "
    "JOIN journal AS j ON j.id = coalesce(l.entry, a.entry) "
    "WHERE coalesce(l.entry, a.entry) > k.entry ORDER BY %2";

/// Every pledge's months that were ever approved, for any of its owners, since the first time.
constexpr const char16_t* kFirstApproved =
    u"SELECT 0 AS unit, o.pledge AS pledge, s.month AS month, min(s.entry) AS entry FROM round_step AS s "
    "JOIN pledge_unit AS o ON o.unit = s.unit AND o.part = 'owner' WHERE s.act = 'approve' "
    "GROUP BY o.pledge, s.month";

/// The figures of every unit's month that stands submitted, or of which a form was taken since its last step: its own,
/// and its towns' where their sum is its own.
constexpr const char16_t* kStandsSubmitted =
    u"SELECT s.unit AS unit, o.pledge AS pledge, s.month AS month, s.entry AS entry FROM "
    "(SELECT h.unit AS unit, h.month AS month, h.entry AS entry FROM round_step AS h "
    "WHERE h.act = 'submit' AND NOT EXISTS (SELECT 1 FROM round_step AS n "
    "WHERE n.unit = h.unit AND n.month = h.month AND n.number > h.number) "
    "UNION SELECT t.unit, t.month, max(t.entry) FROM handout_taken AS t "
    "WHERE NOT EXISTS (SELECT 1 FROM round_step AS n WHERE n.unit = t.unit AND n.month = t.month "
    "AND (n.entry > t.entry OR (n.act IN ('submit', 'approve') AND NOT EXISTS (SELECT 1 FROM round_step AS m "
    "WHERE m.unit = n.unit AND m.month = n.month AND m.number > n.number)))) GROUP BY t.unit, t.month) AS s "
    "JOIN (SELECT unit, pledge, NULL AS whole FROM pledge_unit WHERE part = 'owner' "
    "UNION SELECT u.unit, p.id, p.allocated_from FROM pledge AS p "
    "JOIN pledge_unit AS u ON u.pledge = p.allocated_from AND u.part = 'owner') AS o ON o.unit = s.unit "
    "WHERE NOT EXISTS (SELECT 1 FROM actual AS w "
    "WHERE w.pledge = o.whole AND w.month = s.month AND (w.value IS NOT NULL OR w.state IS NOT NULL))";

constexpr int kSinceColumn = 3;
constexpr int kStoodColumn = 5;
constexpr int kStandsColumn = kStoodColumn + kReportColumns;
constexpr int kChangeColumn = kStandsColumn + kReportColumns;

auto keyOf(const RoundStep& step) {
    return std::tuple(step.unit, step.month, step.number);
}

Outcome insertReturned(const Database& database, const RoundStep& step) {
    Query query(database,
                u"INSERT INTO round_returned (unit, month, number, position, pledge, remark) "
                "VALUES (:unit, :month, :number, :position, :pledge, :remark)"_s);
    query.bind(u":unit"_s, step.unit);
    query.bind(u":month"_s, step.month);
    query.bind(u":number"_s, step.number);
    int position = 0;
    for (const ReturnedFigure& figure : step.returned) {
        query.bind(u":position"_s, ++position);
        query.bind(u":pledge"_s, figure.pledge);
        query.bind(u":remark"_s, figure.remark);
        if (const Outcome inserted = query.run(); !inserted) {
            return inserted;
        }
    }
    return Done{};
}

/// What stood at the entry that is measured from: nothing, where the first change since replaced nothing that was there
/// then.
Actual reportBefore(const Query& row, Month month) {
    const bool stood =
        !row.isNull(kSinceColumn + 1) && row.id<EntryId>(kSinceColumn + 1) <= row.id<EntryId>(kSinceColumn);
    return stood ? reportAt(row, month, kStoodColumn) : blankReport(month);
}

/// Calls take(ChangedFigure&&) for every figure that differs from what stood then.
template <typename Take>
Outcome forEachChange(const Database& database, const char16_t* since, const QString& order, Take take) {
    Query query(database, QString::fromUtf16(kChangedSince).arg(QString::fromUtf16(since), order));
    return query.forEach([&take](const Query& row) {
        const Month month = row.month(2);
        Actual before = reportBefore(row, month);
        if (before == reportAt(row, month, kStandsColumn)) {
            return;
        }
        const bool hasRevision = !row.isNull(kChangeColumn + 4);
        take(ChangedFigure{row.id<OrgUnitId>(0), row.id<PledgeId>(1), month, std::move(before),
                           row.id<EntryId>(kChangeColumn), row.text(kChangeColumn + 1),
                           momentOf(row.text(kChangeColumn + 2)),
                           hasRevision ? row.text(kChangeColumn + 4) : reasonIn(row.text(kChangeColumn + 3))});
    });
}

}  // namespace

Outcome RoundRepository::insert(const RoundStep& step) const {
    Query query(m_database,
                u"INSERT INTO round_step (unit, month, number, act, entry, reason) "
                "VALUES (:unit, :month, :number, :act, :entry, :reason)"_s);
    query.bind(u":unit"_s, step.unit);
    query.bind(u":month"_s, step.month);
    query.bind(u":number"_s, step.number);
    query.bind(u":act"_s, tokenOf(step.act));
    query.bind(u":entry"_s, step.entry);
    query.bind(u":reason"_s, step.reason);
    if (const Outcome inserted = query.run(); !inserted) {
        return inserted;
    }
    return insertReturned(m_database, step);
}

Outcome RoundRepository::load(PlanRecords& records) const {
    if (const Outcome loaded = loadSteps(records.steps); !loaded || (records.steps.empty() && records.taken.empty())) {
        return loaded;
    }
    const Outcome loaded = loadCorrected(records.corrected);
    return loaded ? loadChanged(records.changed) : loaded;
}

Outcome RoundRepository::loadSteps(std::vector<RoundStep>& steps) const {
    Query query(m_database,
                u"SELECT s.unit, s.month, s.number, s.act, s.entry, j.actor, j.at, s.reason FROM round_step AS s "
                "JOIN journal AS j ON j.id = s.entry ORDER BY s.unit, s.month, s.number"_s);
    const Outcome read = query.forEach([&steps](const Query& row) {
        steps.push_back({row.id<OrgUnitId>(0),
                         row.month(1),
                         row.number(2),
                         roundActOf(row.text(3)).value_or(RoundAct::Submit),
                         row.id<EntryId>(4),
                         row.text(5),
                         momentOf(row.text(6)),
                         row.text(7),
                         {}});
    });
    return read ? loadReturned(steps) : read;
}

Outcome RoundRepository::loadReturned(std::vector<RoundStep>& steps) const {
    Query query(m_database,
                u"SELECT unit, month, number, pledge, remark FROM round_returned "
                "ORDER BY unit, month, number, position"_s);
    return query.forEach([&steps](const Query& row) {
        const std::tuple key(row.id<OrgUnitId>(0), row.month(1), row.number(2));
        const auto step = std::ranges::lower_bound(steps, key, {}, keyOf);
        if (step != steps.end() && keyOf(*step) == key) {
            step->returned.push_back({row.id<PledgeId>(3), row.text(4)});
        }
    });
}

Outcome RoundRepository::loadCorrected(std::vector<CorrectedFigure>& corrected) const {
    return forEachChange(m_database, kFirstApproved, u"k.pledge, k.month"_s, [&corrected](ChangedFigure&& change) {
        corrected.push_back({change.pledge, change.month, std::move(change.submitted), change.entry,
                             std::move(change.by), std::move(change.at), std::move(change.reason)});
    });
}

Outcome RoundRepository::loadChanged(std::vector<ChangedFigure>& changed) const {
    return forEachChange(m_database, kStandsSubmitted, u"k.unit, k.month, k.pledge"_s,
                         [&changed](ChangedFigure&& change) { changed.push_back(std::move(change)); });
}

}  // namespace pledge
