#include <core/plan/planrecords.h>
#include <core/schedule/rounds.h>
#include <core/wording/lockwords.h>
#include <core/wording/sentences.h>
#include <core/workspace/monthlock.h>
#include <ui/models/entrylock.h>

namespace pledge {

namespace {

Outcome checkCell(const PlanSnapshot& snapshot, const Pledge& pledge, Month month, const Actor& actor) {
    const bool hasRounds = !snapshot.records().steps.empty() || !snapshot.records().taken.empty();
    return hasRounds ? checkOpenFor(snapshot, pledge, month, actor) : Outcome(Done{});
}

}  // namespace

bool isEntryLocked(const PlanSnapshot& snapshot, const Pledge& pledge, Month month, const Actor& actor) {
    return !checkCell(snapshot, pledge, month, actor);
}

QString entryLock(const PlanSnapshot& snapshot, const Pledge& pledge, Month month, const Actor& actor) {
    const Outcome open = checkCell(snapshot, pledge, month, actor);
    if (open) {
        return {};
    }
    const auto unit = snapshot.findUnit(open.error().subject);
    const QString words = unit ? lockWords(snapshot, *unit, month) : QString();
    return words.isEmpty() ? sentence(open.error()) : words;
}

bool isMonthClosed(const PlanSnapshot& snapshot, OrgUnitId unit, Month month, const Actor& actor) {
    return stageOf(snapshot.records(), unit, month) == RoundStage::Approved ||
           (actor.role == Role::ReportingUnit && isResting(snapshot, unit, month));
}

}  // namespace pledge
