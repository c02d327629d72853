#include <core/schedule/lineverdict.h>
#include <core/schedule/scoreboard.h>

#include <QSet>

namespace pledge {

int LightCounts::of(Light light) const {
    switch (light) {
        case Light::Green:
            return green;
        case Light::Yellow:
            return yellow;
        case Light::Red:
            return red;
        case Light::NotDue:
            return notDue;
        case Light::NotReported:
            return notReported;
    }
    Q_UNREACHABLE();
}

void LightCounts::add(const Verdict& verdict) {
    withdrawn += verdict.reason == Reason::Withdrawn ? 1 : 0;
    forceMajeure += verdict.reason == Reason::ForceMajeure ? 1 : 0;
    if (isOutside(verdict.reason)) {
        return;
    }
    green += verdict.light == Light::Green ? 1 : 0;
    yellow += verdict.light == Light::Yellow ? 1 : 0;
    red += verdict.light == Light::Red ? 1 : 0;
    notDue += verdict.light == Light::NotDue ? 1 : 0;
    notReported += verdict.light == Light::NotReported ? 1 : 0;
    dueSoon += verdict.dueSoon ? 1 : 0;
}

void LightCounts::add(const LightCounts& other) {
    green += other.green;
    yellow += other.yellow;
    red += other.red;
    notDue += other.notDue;
    notReported += other.notReported;
    dueSoon += other.dueSoon;
    withdrawn += other.withdrawn;
    forceMajeure += other.forceMajeure;
}

Scoreboard::Scoreboard(const PlanSnapshot& snapshot, Month asOf) : m_asOf(asOf) {
    m_verdicts.reserve(snapshot.lines().size());
    for (std::size_t position = 0; position < snapshot.lines().size(); ++position) {
        m_verdicts.push_back(lineVerdict(snapshot, position, asOf));
    }
    count(snapshot);
}

LightCounts Scoreboard::counts(const PlanSnapshot& snapshot, UnitGroup group) const {
    LightCounts sum;
    for (const OrgUnit& unit : snapshot.units()) {
        if (unit.group == group) {
            sum.add(counts(unit.id));
        }
    }
    return sum;
}

Scoreboard Scoreboard::with(const PlanSnapshot& next, std::span<const PledgeId> changed) const {
    QSet<std::size_t> touched;
    for (const PledgeId id : changed) {
        const auto position = next.position(id);
        if (!position) {
            continue;
        }
        touched.insert(*position);
        const auto& allocation = next.lines()[*position].pledge->allocation;
        if (const auto whole = allocation ? next.position(allocation->of) : std::nullopt) {
            touched.insert(*whole);
        }
    }
    Scoreboard board = *this;
    for (const std::size_t position : std::as_const(touched)) {
        board.m_verdicts[position] = lineVerdict(next, position, m_asOf);
    }
    board.count(next);
    return board;
}

void Scoreboard::count(const PlanSnapshot& snapshot) {
    m_counts.clear();
    for (std::size_t position = 0; position < m_verdicts.size(); ++position) {
        for (const OrgUnitId owner : snapshot.lines()[position].pledge->owners) {
            m_counts[owner].add(m_verdicts[position]);
        }
    }
}

}  // namespace pledge
