#pragma once

#include <core/plan/plansnapshot.h>

#include <QHash>

#include <memory>
#include <vector>

namespace pledge {

using SeriesByPledge = QHash<PledgeId, std::shared_ptr<const Series>>;

/// A snapshot out of what was stored or drafted: pledges in the order of the text, each followed by its allocations in
/// the order of their towns, with the whole's milestones scaled by their shares. Pledges without a series have no
/// reports.
[[nodiscard]] PlanSnapshot assembleSnapshot(Plan plan, std::vector<OrgUnit> units, std::vector<Programme> programmes,
                                            std::vector<Pledge> pledges, const SeriesByPledge& series,
                                            std::vector<Person> persons = {}, std::vector<SourceDocument> sources = {});

}  // namespace pledge
