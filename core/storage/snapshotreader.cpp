#include <core/plan/snapshotassembly.h>
#include <core/storage/orgunitrepository.h>
#include <core/storage/personrepository.h>
#include <core/storage/planrepository.h>
#include <core/storage/pledgerepository.h>
#include <core/storage/programmerepository.h>
#include <core/storage/recordsreader.h>
#include <core/storage/snapshotreader.h>
#include <core/storage/sourcerepository.h>
#include <core/storage/sqliteactuals.h>
#include <core/storage/sqliteknown.h>

#include <utility>

namespace pledge {

namespace {

Result<PlanSnapshot> readWith(const Database& database, const Result<SeriesByPledge>& series) {
    auto plan = PlanRepository(database).load();
    if (!plan) {
        return plan.error();
    }
    auto units = OrgUnitRepository(database).load();
    if (!units) {
        return units.error();
    }
    auto programmes = ProgrammeRepository(database).load();
    if (!programmes) {
        return programmes.error();
    }
    auto persons = PersonRepository(database).load();
    if (!persons) {
        return persons.error();
    }
    auto pledges = PledgeRepository(database).load();
    if (!pledges) {
        return pledges.error();
    }
    auto sources = SourceRepository(database).load();
    if (!sources) {
        return sources.error();
    }
    auto records = readRecords(database);
    if (!records) {
        return records.error();
    }
    if (!series) {
        return series.error();
    }
    return assembleSnapshot(std::move(*plan), std::move(*units), std::move(*programmes), std::move(*pledges), *series,
                            std::move(*persons), std::move(*sources))
        .withRecords(std::make_shared<const PlanRecords>(std::move(*records)));
}

}  // namespace

Result<PlanSnapshot> readSnapshot(const Database& database) {
    return readWith(database, loadSeries(database));
}

Result<PlanSnapshot> readSnapshotKnownAt(const Database& database, const QDateTime& moment) {
    return readWith(database, loadSeriesKnownAt(database, moment));
}

}  // namespace pledge
