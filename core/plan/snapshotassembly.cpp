#include <core/plan/snapshotassembly.h>

#include <algorithm>
#include <tuple>
#include <utility>

namespace pledge {

namespace {

using Positions = QHash<PledgeId, std::size_t>;

Positions positionsOf(const std::vector<Pledge>& pledges) {
    Positions positions;
    positions.reserve(std::ssize(pledges));
    for (std::size_t i = 0; i < pledges.size(); ++i) {
        positions.insert(pledges[i].id, i);
    }
    return positions;
}

void scaleAllocations(std::vector<Pledge>& pledges, const Positions& positions) {
    for (Pledge& pledge : pledges) {
        const auto whole = pledge.allocation ? positions.constFind(pledge.allocation->of) : positions.constEnd();
        if (whole != positions.constEnd()) {
            followWhole(pledge, pledges[*whole]);
        }
    }
}

/// Where a pledge stands: by the order and id of the signed one, then by the town's own order.
std::vector<std::size_t> textOrder(const std::vector<Pledge>& pledges, const Positions& positions,
                                   const std::vector<OrgUnit>& units) {
    QHash<OrgUnitId, int> unitOrder;
    for (const OrgUnit& unit : units) {
        unitOrder.insert(unit.id, unit.order);
    }
    std::vector<std::tuple<int, PledgeId, int, PledgeId, std::size_t>> keys;
    keys.reserve(pledges.size());
    for (std::size_t i = 0; i < pledges.size(); ++i) {
        const Pledge& pledge = pledges[i];
        const auto whole = pledge.allocation ? positions.constFind(pledge.allocation->of) : positions.constEnd();
        const Pledge& signedOne = whole == positions.constEnd() ? pledge : pledges[*whole];
        const int town = pledge.allocation && !pledge.owners.empty() ? unitOrder.value(pledge.owners.front()) + 1 : 0;
        keys.emplace_back(signedOne.order, signedOne.id, town, pledge.id, i);
    }
    std::ranges::sort(keys);
    std::vector<std::size_t> order;
    order.reserve(keys.size());
    std::ranges::transform(keys, std::back_inserter(order), [](const auto& key) { return std::get<4>(key); });
    return order;
}

}  // namespace

PlanSnapshot assembleSnapshot(Plan plan, std::vector<OrgUnit> units, std::vector<Programme> programmes,
                              std::vector<Pledge> pledges, const SeriesByPledge& series, std::vector<Person> persons,
                              std::vector<SourceDocument> sources) {
    const Positions positions = positionsOf(pledges);
    scaleAllocations(pledges, positions);
    const auto nothing = std::make_shared<const Series>();
    std::vector<Line> lines;
    lines.reserve(pledges.size());
    for (const std::size_t position : textOrder(pledges, positions, units)) {
        Pledge& pledge = pledges[position];
        const auto reported = series.constFind(pledge.id);
        const std::shared_ptr<const Series> shared = reported == series.constEnd() ? nothing : *reported;
        lines.push_back({std::make_shared<const Pledge>(std::move(pledge)), shared});
    }
    return {std::move(plan),  std::move(units),   std::move(programmes),
            std::move(lines), std::move(persons), std::move(sources)};
}

}  // namespace pledge
