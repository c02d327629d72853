#pragma once

#include <core/plan/orgunit.h>
#include <core/plan/plansnapshot.h>
#include <core/plan/pledge.h>

#include <QByteArray>
#include <QString>

#include <vector>

namespace pledge {

/// What a file of targets would add to a plan: units it lacks and pledges with their milestones, ids already given
/// beyond those of the plan.
struct TargetsDraft {
    QString file;
    QByteArray digest;  ///< SHA-256 of the file's bytes
    std::vector<OrgUnit> units;
    std::vector<Pledge> pledges;
    int rows = 0;
    int unchanged = 0;  ///< rows whose target the plan already has
};

/// What a file of actuals would change in a plan.
struct ActualsDraft {
    QString file;
    QByteArray digest;                  ///< SHA-256 of the file's bytes
    std::vector<ActualChange> changes;  ///< in order of pledge and month
    int rows = 0;
    int unchanged = 0;  ///< rows whose figure the plan already has
};

}  // namespace pledge
