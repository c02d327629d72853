#pragma once

#include <core/base/result.h>
#include <core/plan/actual.h>
#include <core/plan/orgunit.h>
#include <core/plan/person.h>
#include <core/plan/plan.h>
#include <core/plan/planrecords.h>
#include <core/plan/pledge.h>
#include <core/plan/programme.h>
#include <core/plan/sheetmemory.h>

#include <QByteArray>
#include <QDateTime>
#include <QString>

#include <functional>
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

/// A step of a unit's month as it was taken, with how many of the draft's reports were handed in before it.
struct RoundDraft {
    RoundStep step;  ///< without an entry
    int reports = 0;

    friend bool operator==(const RoundDraft&, const RoundDraft&) = default;
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
    PlanRecords records;             ///< but the rounds, which go with the reports
    std::vector<RoundDraft> rounds;  ///< in the order in which they were taken
    /// Reads a kept file's bytes, as long as what the draft was read from is there; empty where no file is kept.
    std::function<Result<QByteArray>(AttachmentId)> attachmentBytes;
    std::vector<ReportDraft> reports;        ///< in the order they were handed in
    std::vector<SheetMemory> sheetMemories;  ///< by signature, heads before names, then by text
};

}  // namespace pledge
