#include <core/plan/snapshotassembly.h>
#include <core/storage/orgunitrepository.h>
#include <core/storage/planrepository.h>
#include <core/storage/pledgerepository.h>
#include <core/storage/programmerepository.h>
#include <core/storage/snapshotreader.h>
#include <core/storage/sqliteactuals.h>

#include <utility>

namespace pledge {

Result<PlanSnapshot> readSnapshot(const Database& database) {
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
    auto pledges = PledgeRepository(database).load();
    if (!pledges) {
        return pledges.error();
    }
    const auto series = loadSeries(database);
    if (!series) {
        return series.error();
    }
    return assembleSnapshot(std::move(*plan), std::move(*units), std::move(*programmes), std::move(*pledges), *series);
}

}  // namespace pledge
