#include <core/plan/planrecords.h>
#include <core/schedule/monthduty.h>
#include <core/schedule/roundboard.h>
#include <core/schedule/rounds.h>

#include <algorithm>

namespace pledge {

namespace {

void addArrival(const PlanRecords& records, UnitRound& round) {
    const bool isOpen = round.stage == RoundStage::Open || round.stage == RoundStage::Returned;
    const TakenHandout* form = isOpen ? takenForm(records, round.unit, round.month) : nullptr;
    if (form != nullptr) {
        round.form = *form;
    }
    const TakenHandout* arrived = arrivedForm(records, round.unit, round.month, round.isComplete());
    const RoundStep* submission = firstSubmission(records, round.unit, round.month);
    if (arrived != nullptr && (submission == nullptr || arrived->entry < submission->entry)) {
        round.firstInAt = arrived->at;
    } else if (submission != nullptr) {
        round.firstInAt = submission->at;
    }
    if (const auto standing = standingArrival(records, round.unit, round.month, round.isComplete())) {
        round.submittedAt = standing->at;
        round.submittedBy = standing->by;
    }
}

}  // namespace

UnitRound unitRoundOf(const PlanSnapshot& snapshot, const Scoreboard& board, OrgUnitId unit, QDate today) {
    const Month month = std::min(board.asOf(), snapshot.plan().span.last);
    const MonthDuty duty = dutyOf(snapshot, board, unit);
    UnitRound round;
    round.unit = unit;
    round.month = month;
    round.stage = stageOf(snapshot.records(), unit, month);
    round.asked = duty.asked;
    round.reported = duty.reported();
    round.deadline = duty.deadline;
    addArrival(snapshot.records(), round);
    round.isReopened = standingReopening(snapshot.records(), unit, month) != nullptr;
    if (round.takesPart()) {
        const QDate came = round.firstInAt ? round.firstInAt->toLocalTime().date() : today;
        round.daysLate = static_cast<int>(std::max<qint64>(0, round.deadline.daysTo(came)));
    }
    return round;
}

std::vector<UnitRound> roundOf(const PlanSnapshot& snapshot, const Scoreboard& board, QDate today) {
    std::vector<UnitRound> rounds;
    for (const OrgUnitId unit : unitsInRound(snapshot, std::min(board.asOf(), snapshot.plan().span.last))) {
        rounds.push_back(unitRoundOf(snapshot, board, unit, today));
    }
    return rounds;
}

std::vector<OrgUnitId> unapprovedUnits(const PlanSnapshot& snapshot, const Scoreboard& board) {
    std::vector<OrgUnitId> units;
    for (const UnitRound& round : roundOf(snapshot, board, QDate())) {
        if (round.takesPart() && round.stage != RoundStage::Approved) {
            units.push_back(round.unit);
        }
    }
    return units;
}

RoundQuality qualityOf(Month month, const std::vector<UnitRound>& rounds) {
    RoundQuality quality;
    quality.month = month;
    for (const UnitRound& round : rounds) {
        if (!round.takesPart()) {
            continue;
        }
        ++quality.units;
        quality.submitted += round.isIn() ? 1 : 0;
        quality.inTime += round.isIn() && round.daysLate == 0 ? 1 : 0;
        quality.asked += round.asked;
        quality.reported += round.reported;
    }
    return quality;
}

std::vector<std::vector<UnitRound>> roundsOver(const PlanSnapshot& snapshot, const MonthSpan& months, QDate today) {
    std::vector<std::vector<UnitRound>> all;
    for (Month month = months.first; month <= months.last; month = month.plus(1)) {
        all.push_back(roundOf(snapshot, Scoreboard(snapshot, month), today));
    }
    return all;
}

}  // namespace pledge
