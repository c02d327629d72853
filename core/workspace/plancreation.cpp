#include <core/plan/reportruns.h>
#include <core/plan/snapshotassembly.h>
#include <core/plan/sourcepieces.h>
#include <core/storage/orgunitrepository.h>
#include <core/storage/personrepository.h>
#include <core/storage/planrepository.h>
#include <core/storage/pledgerepository.h>
#include <core/storage/programmerepository.h>
#include <core/storage/sourcerepository.h>
#include <core/workspace/plancreation.h>
#include <core/workspace/planwriting.h>
#include <core/workspace/recordcreation.h>
#include <core/workspace/reportact.h>
#include <core/workspace/revising.h>
#include <core/workspace/roundcreation.h>
#include <core/workspace/sheetmemories.h>

#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace pledge {

namespace {

Outcome checkUnitNames(const std::vector<OrgUnit>& units) {
    QSet<QString> names;
    for (const OrgUnit& unit : units) {
        if (names.contains(unit.name)) {
            return Error{ErrorCode::DuplicateName, unit.name, {}, {}};
        }
        names.insert(unit.name);
    }
    return Done{};
}

Outcome insertDefinitions(const Database& database, const PlanDraft& draft) {
    if (const Outcome inserted = PlanRepository(database).replace(draft.plan); !inserted) {
        return inserted;
    }
    if (const Outcome inserted = OrgUnitRepository(database).replace(draft.units); !inserted) {
        return inserted;
    }
    if (const Outcome inserted = ProgrammeRepository(database).replace(draft.programmes); !inserted) {
        return inserted;
    }
    if (const Outcome inserted = PersonRepository(database).replace(draft.persons); !inserted) {
        return inserted;
    }
    if (const Outcome inserted = SourceRepository(database).insert(draft.sources); !inserted) {
        return inserted;
    }
    if (const Outcome inserted = PledgeRepository(database).insert(draft.pledges); !inserted) {
        return inserted;
    }
    if (const Outcome kept = writeSheetMemories(database, draft.sheetMemories); !kept) {
        return kept;
    }
    return insertRecords(database, draft);
}

Outcome journalCreation(const Database& database, const PlanDraft& draft, const Occasion& occasion) {
    const QJsonObject detail{{u"units"_s, static_cast<qint64>(draft.units.size())},
                             {u"programmes"_s, static_cast<qint64>(draft.programmes.size())},
                             {u"pledges"_s, static_cast<qint64>(draft.pledges.size())}};
    const auto entry = journalPlan(database, JournalAction::CreatePlan, draft.plan.name, detail, occasion);
    return entry ? Outcome(Done{}) : Outcome(entry.error());
}

/// The reporter speaks for the units whose figures the draft gives under that name.
Occasion occasionOf(const ReportDraft& report, const Occasion& creation) {
    Occasion occasion{creation.actor, report.at};
    if (report.by != creation.actor.name) {
        occasion.actor = {report.by, Role::ReportingUnit, {}};
    }
    return occasion;
}

Outcome writeRun(const Database& database, PlanSnapshot& snapshot, std::span<const ReportDraft> run,
                 const Occasion& creation) {
    std::vector<ActualChange> changes;
    for (const ReportDraft& report : run) {
        changes.push_back({report.pledge, report.actual});
    }
    PlanSnapshot next = snapshot.with(changes);
    const QString reason = run.front().reason;
    if (const Outcome checked = checkReports(snapshot, next, changes, reason, creation.actor); !checked) {
        return checked;
    }
    const auto differences = findDifferences(snapshot, changes);
    if (differences.empty()) {
        return Done{};
    }
    const ReportAct act{changes, reason, occasionOf(run.front(), creation), JournalAction::RecordActuals, {}, {}};
    const auto written = writeReports(database, snapshot, act, differences);
    snapshot = std::move(next);
    return written ? Outcome(Done{}) : Outcome(written.error());
}

/// Reports, the rounds' steps and collected forms, in the order in which they came.
Outcome writeHistory(const Database& database, PlanSnapshot& snapshot, const PlanDraft& draft,
                     const Occasion& occasion) {
    std::span<const ReportDraft> reports = draft.reports;
    CarriedRounds rounds(database, draft, occasion);
    for (int handedIn = 0;;) {
        if (const Outcome carried = rounds.writeBy(handedIn, snapshot); !carried) {
            return carried;
        }
        if (reports.empty()) {
            return Done{};
        }
        const auto together = firstRun(reports);
        const auto next = rounds.reportsBeforeNext();
        const auto untilNext = next ? static_cast<std::size_t>(*next - handedIn) : together.size();
        const auto run = together.first(std::min(together.size(), untilNext));
        if (const Outcome written = writeRun(database, snapshot, run, occasion); !written) {
            return written;
        }
        reports = reports.subspan(run.size());
        handedIn += static_cast<int>(run.size());
    }
}

}  // namespace

Outcome checkDefinitions(const PlanSnapshot& snapshot) {
    if (const Outcome named = checkUnitNames(snapshot.units()); !named) {
        return named;
    }
    for (const Line& line : snapshot.lines()) {
        if (const Outcome valid = validate(*line.pledge, snapshot.plan().span); !valid) {
            return valid;
        }
    }
    return checkSourceSpans(snapshot);
}

Outcome writeDraft(const Database& database, const PlanDraft& draft, const Occasion& occasion) {
    PlanSnapshot snapshot =
        assembleSnapshot(draft.plan, draft.units, draft.programmes, draft.pledges, {}, draft.persons, draft.sources);
    if (const Outcome checked = checkDefinitions(snapshot); !checked) {
        return checked;
    }
    if (const Outcome inserted = insertDefinitions(database, draft); !inserted) {
        return inserted;
    }
    if (const Outcome journaled = journalCreation(database, draft, occasion); !journaled) {
        return journaled;
    }
    if (const Outcome carried = writeCarriedRevisions(database, draft.pledges); !carried) {
        return carried;
    }
    return writeHistory(database, snapshot, draft, occasion);
}

}  // namespace pledge
