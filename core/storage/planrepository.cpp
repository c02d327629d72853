#include <core/storage/database.h>
#include <core/storage/planrepository.h>
#include <core/storage/plansettings.h>
#include <core/storage/query.h>

using namespace Qt::StringLiterals;

namespace pledge {

namespace {

Outcome writePlan(const Database& database, const Plan& plan) {
    Query query(database,
                u"INSERT INTO plan (id, name, first_month, last_month, is_sample, note, reporting_day, "
                "yellow_up_to, trend_band) "
                "VALUES (1, :name, :first, :last, :sample, :note, :day, :yellow, :trend) "
                "ON CONFLICT (id) DO UPDATE SET name = excluded.name, first_month = excluded.first_month, "
                "last_month = excluded.last_month, is_sample = excluded.is_sample, note = excluded.note, "
                "reporting_day = excluded.reporting_day, yellow_up_to = excluded.yellow_up_to, "
                "trend_band = excluded.trend_band"_s);
    query.bind(u":name"_s, plan.name);
    query.bind(u":first"_s, plan.span.first);
    query.bind(u":last"_s, plan.span.last);
    query.bind(u":sample"_s, plan.isSample);
    query.bind(u":note"_s, plan.note);
    query.bind(u":day"_s, plan.reportingDay);
    query.bind(u":yellow"_s, plan.policy.bands.yellowUpTo);
    query.bind(u":trend"_s, plan.policy.trendBand);
    return query.run();
}

Outcome writeCountedUnits(const Database& database, const Plan& plan) {
    if (const Outcome cleared = database.execute(u"DELETE FROM counted_unit"_s); !cleared) {
        return cleared;
    }
    Query query(database, u"INSERT INTO counted_unit (position, symbol) VALUES (:position, :symbol)"_s);
    for (qsizetype i = 0; i < plan.countedUnits.size(); ++i) {
        query.bind(u":position"_s, qint64{i} + 1);
        query.bind(u":symbol"_s, plan.countedUnits[i]);
        if (const Outcome inserted = query.run(); !inserted) {
            return inserted;
        }
    }
    return Done{};
}

Plan planOf(const Query& row) {
    Plan plan;
    plan.name = row.text(0);
    plan.span = {row.month(1), row.month(2)};
    plan.isSample = row.flag(3);
    plan.note = row.text(4);
    plan.reportingDay = row.number(5);
    plan.policy.bands.yellowUpTo = row.figure(6);
    plan.policy.trendBand = row.figure(7);
    return plan;
}

}  // namespace

Outcome PlanRepository::replace(const Plan& plan) const {
    for (const auto write : {&writePlan, &writeCountedUnits, &writeSettings, &writeCalendar, &writeStepTemplates}) {
        if (const Outcome written = write(m_database, plan); !written) {
            return written;
        }
    }
    return Done{};
}

Result<Plan> PlanRepository::load() const {
    std::optional<Plan> plan;
    Query query(m_database,
                u"SELECT name, first_month, last_month, is_sample, note, reporting_day, yellow_up_to, "
                "trend_band FROM plan"_s);
    if (const Outcome read = query.forEach([&plan](const Query& row) { plan = planOf(row); }); !read) {
        return read.error();
    }
    if (!plan) {
        return Error{ErrorCode::FileCorrupt, m_database.path(), {u"plan"_s}, {}};
    }
    Query symbols(m_database, u"SELECT symbol FROM counted_unit ORDER BY position"_s);
    const Outcome read = symbols.forEach([&plan](const Query& row) { plan->countedUnits.append(row.text(0)); });
    if (!read) {
        return read.error();
    }
    for (const auto load : {&loadSettings, &loadCalendar, &loadStepTemplates}) {
        if (const Outcome loaded = load(m_database, *plan); !loaded) {
            return loaded.error();
        }
    }
    return *plan;
}

}  // namespace pledge
