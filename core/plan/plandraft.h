#pragma once

#include <core/plan/actual.h>
#include <core/plan/orgunit.h>
#include <core/plan/person.h>
#include <core/plan/plan.h>
#include <core/plan/pledge.h>
#include <core/plan/programme.h>

#include <QDateTime>
#include <QString>

#include <vector>

namespace pledge {

/// A report as it was handed in: what, by whom, when, and why it replaced an earlier one.
struct ReportDraft {
    PledgeId pledge;
    Actual actual;
    QString by;
    QDateTime at;
    QString reason;
};

/// A whole plan before it is stored: ids are already given (1, 2, … within each kind) and refer to one another.
struct PlanDraft {
    Plan plan;
    std::vector<OrgUnit> units;
    std::vector<Programme> programmes;
    std::vector<Person> persons;
    std::vector<Pledge>
        pledges;  ///< allocated ones carry no milestones of their own yet: the whole's are scaled on loading
    std::vector<SourceDocument> sources;
    std::vector<ReportDraft> reports;  ///< in the order they were handed in
};

}  // namespace pledge
