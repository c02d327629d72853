#pragma once

#include <core/plan/orgunit.h>
#include <core/plan/person.h>
#include <core/plan/plan.h>
#include <core/plan/pledge.h>
#include <core/plan/programme.h>
#include <core/plan/series.h>

#include <QHash>

#include <memory>
#include <optional>
#include <span>
#include <vector>

namespace pledge {

/// A pledge with what was reported for it. Both parts are shared between snapshots and never change.
struct Line {
    std::shared_ptr<const Pledge> pledge;
    std::shared_ptr<const Series> series;
};

struct PlanRecords;

/// A report of one month for one pledge.
struct ActualChange {
    PledgeId pledge;
    Actual actual;

    friend bool operator==(const ActualChange&, const ActualChange&) = default;
};

/// The whole plan at one moment, as an immutable value that is cheap to copy: threads may share it. with() makes the
/// next one and copies only the series that changed.
class PlanSnapshot {
public:
    PlanSnapshot();
    PlanSnapshot(Plan plan, std::vector<OrgUnit> units, std::vector<Programme> programmes, std::vector<Line> lines,
                 std::vector<Person> persons = {}, std::vector<SourceDocument> sources = {});

    [[nodiscard]] const Plan& plan() const { return m_frame->plan; }
    /// In official order, departments and towns together.
    [[nodiscard]] const std::vector<OrgUnit>& units() const { return m_frame->units; }
    [[nodiscard]] std::vector<OrgUnit> units(UnitGroup group) const;
    [[nodiscard]] const std::vector<Programme>& programmes() const { return m_frame->programmes; }
    [[nodiscard]] const std::vector<Person>& persons() const { return m_frame->persons; }
    /// The texts that pledges were read from, in the order in which they came.
    [[nodiscard]] const std::vector<SourceDocument>& sources() const { return m_frame->sources; }
    [[nodiscard]] const SourceDocument* source(SourceId id) const;
    /// What the monthly rounds leave beside the figures.
    [[nodiscard]] const std::shared_ptr<const PlanRecords>& sharedRecords() const { return m_records; }
    [[nodiscard]] const PlanRecords& records() const { return *m_records; }
    /// In the order of the text; a pledge's allocations follow it in the order of their towns.
    [[nodiscard]] std::span<const Line> lines() const { return m_lines; }

    [[nodiscard]] const OrgUnit* unit(OrgUnitId id) const;
    [[nodiscard]] const Line* line(PledgeId id) const;
    /// The lines the unit signed or has a share of, as positions in lines(), in order.
    [[nodiscard]] std::span<const std::size_t> linesOf(OrgUnitId id) const;
    /// The towns' parts of a pledge, as positions in lines().
    [[nodiscard]] std::span<const std::size_t> allocationsOf(PledgeId id) const;
    /// The position of a line in lines().
    [[nodiscard]] std::optional<std::size_t> position(PledgeId id) const;
    /// The last month with any report, which is where a review opens; the plan's first month when there is none.
    [[nodiscard]] Month lastReportedMonth() const;

    /// The unit of that name or alias: UnknownUnit, or AmbiguousName with the candidates.
    [[nodiscard]] Result<OrgUnitId> findUnit(const QString& name) const;
    /// The unit's pledge of that name or alias: UnknownPledge, or AmbiguousName with the candidates.
    [[nodiscard]] Result<PledgeId> findPledge(OrgUnitId unit, const QString& name) const;

    [[nodiscard]] PlanSnapshot with(std::span<const ActualChange> changes) const;
    [[nodiscard]] PlanSnapshot withRecords(std::shared_ptr<const PlanRecords> records) const;
    /// The same plan with these pledges' targets and standing, and those of their allocated parts; owners and the order
    /// of the text must be as they were.
    [[nodiscard]] PlanSnapshot withPledges(std::span<const Pledge> pledges) const;

private:
    struct Frame {
        Plan plan;
        std::vector<OrgUnit> units;
        std::vector<Programme> programmes;
        std::vector<Person> persons;
        std::vector<SourceDocument> sources;
        QHash<OrgUnitId, std::size_t> unitPositions;
        QHash<PledgeId, std::size_t> linePositions;
        QHash<OrgUnitId, std::vector<std::size_t>> linesOfUnit;
        QHash<PledgeId, std::vector<std::size_t>> allocationsOfPledge;
    };

    std::shared_ptr<const Frame> m_frame;
    std::vector<Line> m_lines;
    std::shared_ptr<const PlanRecords> m_records;  ///< never null
};

}  // namespace pledge
