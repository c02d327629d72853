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

/// Every pledge's months with the entry that first approved one of its owners' months, what stood then (by the first
/// change since), what stands now, and the last change since. Where a report came in without a revision, as imports
/// leave first reports, the report itself is the change.
constexpr const char16_t* kChangedSince =
    u"SELECT k.pledge, k.month, k.entry, f.old_entry, "
    "f.old_value, f.old_state, f.old_percent, f.old_numerator, f.old_denominator, f.old_note, f.old_place, "
    "a.value, a.state, a.percent, a.numerator, a.denominator, a.note, a.place, "
    "j.id, j.actor, j.at, j.detail, l.reason "
    "FROM (SELECT o.pledge AS pledge, s.month AS month, min(s.entry) AS entry FROM round_step AS s "
    "JOIN pledge_unit AS o ON o.unit = s.unit AND o.part = 'owner' WHERE s.act = 'approve' "
    "GROUP BY o.pledge, s.month) AS k "
    "LEFT JOIN actual AS a ON a.pledge = k.pledge AND a.month = k.month "
    "LEFT JOIN actual_revision AS f ON f.pledge = k.pledge AND f.month = k.month AND f.number = "
    "(SELECT min(number) FROM actual_revision WHERE pledge = k.pledge AND month = k.month AND entry > k.entry) "
    "LEFT JOIN actual_revision AS l ON l.pledge = k.pledge AND l.month = k.month AND l.number = "
    "(SELECT max(number) FROM actual_revision WHERE pledge = k.pledge AND month = k.month AND entry > k.entry) "
    "JOIN journal AS j ON j.id = coalesce(l.entry, a.entry) "
    "WHERE coalesce(l.entry, a.entry) > k.entry ORDER BY k.pledge, k.month";

constexpr int kStoodColumn = 4;
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

/// What stood when the month was approved: nothing, where the first change since replaced nothing that was there then.
Actual approvedReport(const Query& row, Month month) {
    const bool stood = !row.isNull(3) && row.id<EntryId>(3) <= row.id<EntryId>(2);
    return stood ? reportAt(row, month, kStoodColumn) : blankReport(month);
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
    if (const Outcome loaded = loadSteps(records.steps); !loaded) {
        return loaded;
    }
    return records.steps.empty() ? Outcome(Done{}) : loadCorrected(records.corrected);
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
    Query query(m_database, QString::fromUtf16(kChangedSince));
    return query.forEach([&corrected](const Query& row) {
        const Month month = row.month(1);
        Actual approved = approvedReport(row, month);
        if (approved == reportAt(row, month, kStandsColumn)) {
            return;
        }
        const bool hasRevision = !row.isNull(kChangeColumn + 4);
        corrected.push_back({row.id<PledgeId>(0), month, std::move(approved), row.id<EntryId>(kChangeColumn),
                             row.text(kChangeColumn + 1), momentOf(row.text(kChangeColumn + 2)),
                             hasRevision ? row.text(kChangeColumn + 4) : reasonIn(row.text(kChangeColumn + 3))});
    });
}

}  // namespace pledge
