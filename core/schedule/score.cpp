#include <core/schedule/score.h>

#include <QHash>

#include <algorithm>

namespace pledge {

namespace {

Deduction deduction(int count, Decimal each) {
    return {count, Decimal::fromMicros(each.micros() * count)};
}

std::optional<Rational> meanOf(std::span<const PledgeScore> pledges) {
    Rational sum;
    Rational weights;
    for (const PledgeScore& pledge : pledges) {
        if (pledge.counts()) {
            sum = sum + Rational(pledge.weight) * Rational(*pledge.mark);
            weights = weights + Rational(pledge.weight);
        }
    }
    return weights.isZero() ? std::nullopt : std::optional(sum / weights);
}

std::optional<NoRank> withoutRank(const UnitScore& score, int rankedFrom) {
    if (score.owed == 0) {
        return NoRank::NothingDue;
    }
    const bool enough = qint64{score.reported} * 100 >= qint64{score.owed} * rankedFrom;
    return enough && score.total ? std::nullopt : std::optional(NoRank::TooFewReported);
}

/// The lines of the group's units that are shares of the same pledge, as they stand in the scores.
using Shares = QHash<PledgeId, std::vector<PledgeScore*>>;

/// Gives each share its place among those of the same pledge, and the mark that goes with it.
void climb(std::span<PledgeScore* const> shares, Decimal step) {
    for (PledgeScore* share : shares) {
        if (!share->ratio) {
            continue;
        }
        const auto better = std::ranges::count_if(
            shares, [share](const PledgeScore* other) { return other->ratio && *other->ratio > *share->ratio; });
        share->place = static_cast<int>(better) + 1;
        const qint64 lost = std::min(step.micros() * better, 100 * Decimal::kScale);
        share->mark = Decimal::fromMicros(100 * Decimal::kScale - lost);
    }
}

void climbAll(const PlanSnapshot& snapshot, std::vector<std::vector<PledgeScore>>& ofUnits) {
    Shares shares;
    for (auto& pledges : ofUnits) {
        for (PledgeScore& pledge : pledges) {
            const auto& allocation = snapshot.lines()[pledge.position].pledge->allocation;
            if (allocation) {
                shares[allocation->of].push_back(&pledge);
            }
        }
    }
    for (const auto& ofPledge : std::as_const(shares)) {
        if (ofPledge.size() > 1) {
            climb(ofPledge, snapshot.plan().score.ladderStep);
        }
    }
}

}  // namespace

Rational UnitScore::deducted() const {
    return Rational(yellow.points) + Rational(red.points) + Rational(overdue.points);
}

bool UnitScore::keptAll() const {
    return owed > 0 && reported == owed &&
           std::ranges::all_of(pledges, [](const PledgeScore& pledge) { return !pledge.isOwed() || pledge.isKept(); });
}

UnitScore totalScore(OrgUnitId unit, std::vector<PledgeScore> pledges, const ScorePolicy& policy) {
    UnitScore score;
    score.unit = unit;
    int yellow = 0;
    int red = 0;
    int missed = 0;
    for (const PledgeScore& pledge : pledges) {
        if (pledge.isOwed()) {
            ++score.owed;
            score.reported += pledge.reported ? 1 : 0;
            yellow += pledge.light == Light::Yellow ? 1 : 0;
            red += pledge.light == Light::Red ? 1 : 0;
            missed += pledge.missed;
        }
    }
    score.mean = meanOf(pledges);
    score.yellow = deduction(yellow, policy.perYellow);
    score.red = deduction(red, policy.perRed);
    score.overdue = deduction(missed, policy.perOverdue);
    if (score.mean) {
        score.total = std::max(Rational(), *score.mean - score.deducted());
    }
    score.noRank = withoutRank(score, policy.rankedFrom);
    score.pledges = std::move(pledges);
    return score;
}

std::vector<UnitScore> unitScores(const PlanSnapshot& snapshot, std::span<const Verdict> verdicts, Month asOf,
                                  UnitGroup group) {
    std::vector<OrgUnitId> units;
    std::vector<std::vector<PledgeScore>> ofUnits;
    for (const OrgUnit& unit : snapshot.units(group)) {
        if (!unit.isActive(asOf) || snapshot.linesOf(unit.id).empty()) {
            continue;
        }
        units.push_back(unit.id);
        auto& pledges = ofUnits.emplace_back();
        for (const std::size_t position : snapshot.linesOf(unit.id)) {
            pledges.push_back(pledgeScore(snapshot, position, verdicts[position], asOf));
        }
    }
    if (snapshot.plan().score.scheme == ScoreScheme::RankLadder) {
        climbAll(snapshot, ofUnits);
    }
    std::vector<UnitScore> scores;
    for (std::size_t i = 0; i < units.size(); ++i) {
        scores.push_back(totalScore(units[i], std::move(ofUnits[i]), snapshot.plan().score));
    }
    return scores;
}

}  // namespace pledge
