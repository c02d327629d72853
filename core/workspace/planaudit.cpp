#include <core/plan/sourcepieces.h>
#include <core/storage/attachmentrepository.h>
#include <core/storage/database.h>
#include <core/storage/journal.h>
#include <core/storage/snapshotreader.h>
#include <core/storage/sqliteaudit.h>
#include <core/storage/sqlitescript.h>
#include <core/workspace/planaudit.h>

#include <algorithm>

namespace pledge {

namespace {

using Problems = std::vector<Error>;

void addUnlessKnown(Problems& problems, const Error& error) {
    if (std::ranges::find(problems, error) == problems.end()) {
        problems.push_back(error);
    }
}

void addFindings(Problems& problems, const Database& database, const Result<QStringList>& findings) {
    if (!findings) {
        problems.push_back(findings.error());
        return;
    }
    for (const QString& finding : *findings) {
        problems.push_back({ErrorCode::FileCorrupt, database.path(), {finding}, {}});
    }
}

void addFaults(Problems& problems, const Result<Problems>& faults) {
    if (!faults) {
        addUnlessKnown(problems, faults.error());
        return;
    }
    for (const Error& fault : *faults) {
        addUnlessKnown(problems, fault);
    }
}

void auditJournal(const Database& database, CheckReport& report) {
    const Journal journal(database);
    const auto entries = journal.entries();
    if (!entries) {
        addUnlessKnown(report.problems, entries.error());
        return;
    }
    report.journalEntries = static_cast<int>(entries->size());
    addFaults(report.problems, journal.verify(*entries));
    addFaults(report.problems, auditPlan(database, *entries));
}

void auditPledges(const Database& database, CheckReport& report) {
    const auto snapshot = readSnapshot(database);
    if (!snapshot) {
        addUnlessKnown(report.problems, snapshot.error());
        return;
    }
    report.pledges = static_cast<int>(snapshot->lines().size());
    for (const Line& line : snapshot->lines()) {
        report.actuals += line.series->reportedMonths();
        if (const Outcome valid = validate(*line.pledge, snapshot->plan().span); !valid) {
            report.problems.push_back(valid.error());
        }
    }
    if (const Outcome fit = checkSourceSpans(*snapshot); !fit) {
        report.problems.push_back(fit.error());
    }
}

}  // namespace

CheckReport auditPlanFile(const Database& database) {
    CheckReport report;
    addFindings(report.problems, database, findDamage(database));
    addFindings(report.problems, database, findDanglingReferences(database));
    addFindings(report.problems, database, AttachmentRepository(database).findDamaged());
    auditJournal(database, report);
    auditPledges(database, report);
    return report;
}

}  // namespace pledge
