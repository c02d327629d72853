#pragma once

#include <core/plan/plansnapshot.h>
#include <core/schedule/verdict.h>

#include <QHash>

#include <span>
#include <vector>

namespace pledge {

/// How many signed lines stand under each light, and how many outside the count. A shared pledge counts once for each
/// unit that signed it.
struct LightCounts {
    int green = 0;
    int yellow = 0;
    int red = 0;
    int notDue = 0;
    int notReported = 0;
    int dueSoon = 0;  ///< a flag beside the light, not a class of its own
    int withdrawn = 0;
    int forceMajeure = 0;

    /// Those under a light; what stands outside the count is in none.
    [[nodiscard]] int total() const { return green + yellow + red + notDue + notReported; }
    [[nodiscard]] int outside() const { return withdrawn + forceMajeure; }
    [[nodiscard]] int of(Light light) const;
    void add(const Verdict& verdict);
    void add(const LightCounts& other);
    friend bool operator==(const LightCounts&, const LightCounts&) = default;
};

/// The verdicts over a whole snapshot at one as-of month, and their counts: a value.
class Scoreboard {
public:
    Scoreboard() = default;
    /// Judges every line of the snapshot.
    Scoreboard(const PlanSnapshot& snapshot, Month asOf);

    [[nodiscard]] Month asOf() const { return m_asOf; }
    /// Parallel to the snapshot's lines().
    [[nodiscard]] std::span<const Verdict> verdicts() const { return m_verdicts; }
    [[nodiscard]] const Verdict& verdict(std::size_t position) const { return m_verdicts[position]; }
    [[nodiscard]] LightCounts counts(OrgUnitId unit) const { return m_counts.value(unit); }
    /// Over all units of the group: signed lines.
    [[nodiscard]] LightCounts counts(const PlanSnapshot& snapshot, UnitGroup group) const;

    /// The board after these pledges changed: only they and the pledges they roll up into are judged again.
    [[nodiscard]] Scoreboard with(const PlanSnapshot& next, std::span<const PledgeId> changed) const;

private:
    void count(const PlanSnapshot& snapshot);

    Month m_asOf;
    std::vector<Verdict> m_verdicts;
    QHash<OrgUnitId, LightCounts> m_counts;
};

}  // namespace pledge
