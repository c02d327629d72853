#include <core/plan/snapshotassembly.h>
#include <core/storage/database.h>
#include <core/storage/orgunitrepository.h>
#include <core/storage/pledgerepository.h>
#include <core/workspace/plancreation.h>
#include <core/workspace/planwriting.h>
#include <core/workspace/targetwriting.h>

#include <QFileInfo>
#include <QJsonObject>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace pledge {

namespace {

bool isTaken(const PlanSnapshot& snapshot, const TargetsDraft& draft) {
    return std::ranges::any_of(draft.units, [&](const OrgUnit& unit) { return snapshot.unit(unit.id) != nullptr; }) ||
           std::ranges::any_of(draft.pledges, [&](const Pledge& p) { return snapshot.line(p.id) != nullptr; });
}

/// The plan's units with the draft's, the draft's pledges alone: what has to fit together.
PlanSnapshot additions(const PlanSnapshot& snapshot, const TargetsDraft& draft) {
    std::vector<OrgUnit> units = snapshot.units();
    units.insert(units.end(), draft.units.begin(), draft.units.end());
    return assembleSnapshot(snapshot.plan(), std::move(units), {}, draft.pledges, {});
}

template <typename T>
qint64 firstId(const std::vector<T>& added) {
    return added.empty() ? 0 : std::ranges::min(added, {}, &T::id).id.number();
}

Outcome journalTargets(const Database& database, const TargetsDraft& draft, const Occasion& occasion) {
    const QString file = QFileInfo(draft.file).fileName();
    const QJsonObject detail{{u"file"_s, file},
                             {u"sha256"_s, QString::fromLatin1(draft.digest.toHex())},
                             {u"rows"_s, draft.rows},
                             {u"unchanged"_s, draft.unchanged},
                             {u"units"_s, static_cast<qint64>(draft.units.size())},
                             {u"first_unit"_s, firstId(draft.units)},
                             {u"pledges"_s, static_cast<qint64>(draft.pledges.size())},
                             {u"first_pledge"_s, firstId(draft.pledges)}};
    const auto entry = journalPlan(database, JournalAction::AddTargets, file, detail, occasion);
    return entry ? Outcome(Done{}) : Outcome(entry.error());
}

}  // namespace

Outcome writeTargets(const Database& database, const PlanSnapshot& snapshot, const TargetsDraft& draft,
                     const Occasion& occasion) {
    if (const Outcome allowed = checkLeadOffice(snapshot, occasion.actor); !allowed) {
        return allowed;
    }
    if (isTaken(snapshot, draft)) {
        return Error{ErrorCode::FileBusy, database.path(), {}, {}};
    }
    if (const Outcome checked = checkDefinitions(additions(snapshot, draft)); !checked) {
        return checked;
    }
    if (const Outcome inserted = OrgUnitRepository(database).replace(draft.units); !inserted) {
        return inserted;
    }
    if (const Outcome inserted = PledgeRepository(database).insert(draft.pledges); !inserted) {
        return inserted;
    }
    return journalTargets(database, draft, occasion);
}

}  // namespace pledge
