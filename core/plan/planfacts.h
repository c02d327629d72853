#pragma once

#include <core/plan/plan.h>
#include <core/plan/plansnapshot.h>

#include <QHash>
#include <QString>

#include <vector>

namespace pledge {

/// One fact of a thing in the plan as plain text: its English field name and what stands there, figures digit by digit.
struct Fact {
    QString field;
    QString text;

    friend bool operator==(const Fact&, const Fact&) = default;
};

/// What the ids inside a plan's facts are called.
struct PlanNames {
    QHash<OrgUnitId, QString> units;
    QHash<ProgrammeId, QString> programmes;
    QHash<PledgeId, QString> pledges;
    QHash<SourceId, QString> sources;
};

[[nodiscard]] PlanNames namesOf(const std::vector<OrgUnit>& units, const std::vector<Programme>& programmes,
                                const std::vector<Pledge>& pledges, const std::vector<SourceDocument>& sources = {});
[[nodiscard]] PlanNames namesOf(const PlanSnapshot& snapshot);

// Every fact that can be changed, in a fixed order, those that are empty included.
[[nodiscard]] std::vector<Fact> factsOf(const Plan& plan);
[[nodiscard]] std::vector<Fact> factsOf(const OrgUnit& unit);
[[nodiscard]] std::vector<Fact> factsOf(const Programme& programme);
[[nodiscard]] std::vector<Fact> factsOf(const Person& person, const PlanNames& names);
/// The digests of its file and of its text stand for them.
[[nodiscard]] std::vector<Fact> factsOf(const SourceDocument& document);
/// Without its revisions, which have a table of their own.
[[nodiscard]] std::vector<Fact> factsOf(const Pledge& pledge, const PlanNames& names);

/// "2022-06-30=115;2022-12-31=200", "2022-05-31=done".
[[nodiscard]] QString milestonesText(const std::vector<Milestone>& milestones);

/// A fact that differs between two versions of one thing.
struct FactChange {
    QString field;
    QString before;
    QString after;

    friend bool operator==(const FactChange&, const FactChange&) = default;
};

/// The facts that differ; either list may be empty, for what is new or gone.
[[nodiscard]] std::vector<FactChange> differencesOf(const std::vector<Fact>& before, const std::vector<Fact>& after);

}  // namespace pledge
