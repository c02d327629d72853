#include <core/plan/planrecords.h>
#include <core/plan/plansnapshot.h>

#include <algorithm>
#include <utility>

namespace pledge {

namespace {

template <typename Key>
std::span<const std::size_t> positions(const QHash<Key, std::vector<std::size_t>>& table, Key key) {
    const auto found = table.constFind(key);
    return found == table.constEnd() ? std::span<const std::size_t>() : std::span<const std::size_t>(*found);
}

/// The one candidate; an error of that code when there is none, AmbiguousName when there are several.
template <typename Found>
Result<Found> theOnly(const std::vector<std::pair<Found, QString>>& candidates, const QString& name, Error none) {
    if (candidates.empty()) {
        return none;
    }
    if (candidates.size() > 1) {
        Error several{ErrorCode::AmbiguousName, name, {}, {}};
        for (const auto& candidate : candidates) {
            several.details.append(candidate.second);
        }
        return several;
    }
    return candidates.front().first;
}

}  // namespace

PlanSnapshot::PlanSnapshot()
    : m_frame(std::make_shared<const Frame>()), m_records(std::make_shared<const PlanRecords>()) {}

PlanSnapshot::PlanSnapshot(Plan plan, std::vector<OrgUnit> units, std::vector<Programme> programmes,
                           std::vector<Line> lines, std::vector<Person> persons, std::vector<SourceDocument> sources)
    : m_lines(std::move(lines)), m_records(std::make_shared<const PlanRecords>()) {
    auto frame = std::make_shared<Frame>();
    frame->plan = std::move(plan);
    frame->units = std::move(units);
    frame->programmes = std::move(programmes);
    frame->persons = std::move(persons);
    frame->sources = std::move(sources);
    for (std::size_t i = 0; i < frame->units.size(); ++i) {
        frame->unitPositions.insert(frame->units[i].id, i);
    }
    for (std::size_t i = 0; i < m_lines.size(); ++i) {
        const Pledge& pledge = *m_lines[i].pledge;
        frame->linePositions.insert(pledge.id, i);
        for (const OrgUnitId owner : pledge.owners) {
            frame->linesOfUnit[owner].push_back(i);
        }
        if (pledge.allocation) {
            frame->allocationsOfPledge[pledge.allocation->of].push_back(i);
        }
    }
    m_frame = std::move(frame);
}

std::vector<OrgUnit> PlanSnapshot::units(UnitGroup group) const {
    std::vector<OrgUnit> chosen;
    std::ranges::copy_if(units(), std::back_inserter(chosen), [group](const OrgUnit& u) { return u.group == group; });
    return chosen;
}

const OrgUnit* PlanSnapshot::unit(OrgUnitId id) const {
    const auto found = m_frame->unitPositions.constFind(id);
    return found == m_frame->unitPositions.constEnd() ? nullptr : &m_frame->units[*found];
}

const SourceDocument* PlanSnapshot::source(SourceId id) const {
    const auto found = std::ranges::find(m_frame->sources, id, &SourceDocument::id);
    return found == m_frame->sources.end() ? nullptr : &*found;
}

const Line* PlanSnapshot::line(PledgeId id) const {
    const auto at = position(id);
    return at ? &m_lines[*at] : nullptr;
}

std::optional<std::size_t> PlanSnapshot::position(PledgeId id) const {
    const auto found = m_frame->linePositions.constFind(id);
    return found == m_frame->linePositions.constEnd() ? std::nullopt : std::optional(*found);
}

std::span<const std::size_t> PlanSnapshot::linesOf(OrgUnitId id) const {
    return positions(m_frame->linesOfUnit, id);
}

std::span<const std::size_t> PlanSnapshot::allocationsOf(PledgeId id) const {
    return positions(m_frame->allocationsOfPledge, id);
}

Month PlanSnapshot::lastReportedMonth() const {
    Month last = plan().span.first;
    for (const Line& line : m_lines) {
        if (!line.series->isEmpty()) {
            last = std::max(last, line.series->lastReported());
        }
    }
    return last;
}

Result<OrgUnitId> PlanSnapshot::findUnit(const QString& name) const {
    std::vector<std::pair<OrgUnitId, QString>> candidates;
    for (const OrgUnit& unit : units()) {
        if (unit.name == name) {
            return unit.id;
        }
        if (unit.isCalled(name)) {
            candidates.emplace_back(unit.id, unit.name);
        }
    }
    return theOnly(candidates, name, Error{ErrorCode::UnknownUnit, name, {}, {}});
}

Result<PledgeId> PlanSnapshot::findPledge(OrgUnitId unitId, const QString& name) const {
    std::vector<std::pair<PledgeId, QString>> candidates;
    for (const std::size_t position : linesOf(unitId)) {
        const Pledge& pledge = *m_lines[position].pledge;
        if (pledge.name == name) {
            return pledge.id;
        }
        if (pledge.isCalled(name)) {
            candidates.emplace_back(pledge.id, pledge.name);
        }
    }
    const OrgUnit* owner = unit(unitId);
    return theOnly(candidates, name, Error{ErrorCode::UnknownPledge, name, {owner ? owner->name : QString()}, {}});
}

PlanSnapshot PlanSnapshot::with(std::span<const ActualChange> changes) const {
    PlanSnapshot next = *this;
    QHash<PledgeId, std::shared_ptr<Series>> touched;
    for (const ActualChange& change : changes) {
        const auto at = position(change.pledge);
        if (!at) {
            continue;
        }
        auto& series = touched[change.pledge];
        if (!series) {
            series = std::make_shared<Series>(*m_lines[*at].series);
            next.m_lines[*at].series = series;
        }
        series->set(change.actual);
    }
    return next;
}

PlanSnapshot PlanSnapshot::withRecords(std::shared_ptr<const PlanRecords> records) const {
    PlanSnapshot next = *this;
    next.m_records = std::move(records);
    return next;
}

PlanSnapshot PlanSnapshot::withPledges(std::span<const Pledge> pledges) const {
    PlanSnapshot next = *this;
    for (const Pledge& pledge : pledges) {
        if (const auto at = position(pledge.id)) {
            next.m_lines[*at].pledge = std::make_shared<const Pledge>(pledge);
        }
    }
    for (const Pledge& pledge : pledges) {
        for (const std::size_t at : allocationsOf(pledge.id)) {
            auto part = std::make_shared<Pledge>(*next.m_lines[at].pledge);
            followWhole(*part, pledge);
            next.m_lines[at].pledge = std::move(part);
        }
    }
    return next;
}

}  // namespace pledge
