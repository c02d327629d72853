#include <core/base/rational.h>
#include <core/plan/allocationspread.h>

#include <algorithm>
#include <numeric>

using namespace Qt::StringLiterals;

namespace pledge {

namespace {

constexpr qint64 kHundredth = Decimal::kScale / 100;

Error refusedWeight(Decimal weight, const QString& allowed) {
    return Error{ErrorCode::WrongCell, {}, {u"weight"_s, weight.toString(), allowed}, {}};
}

/// What is left of each exact part below the step, and whose it is.
struct Remainder {
    std::size_t town = 0;
    Int128 rest = 0;
};

/// Splits so many steps by weights, of which one at least is above zero and none below. Steps and weights have at most
/// 63 bits each.
std::vector<qint64> split(qint64 steps, std::span<const TownWeight> weights) {
    const Int128 whole = std::accumulate(weights.begin(), weights.end(), Int128{0},
                                         [](Int128 sum, const TownWeight& w) { return sum + w.weight.micros(); });
    std::vector<qint64> parts;
    std::vector<Remainder> remainders;
    qint64 left = steps;
    for (const TownWeight& weight : weights) {
        const Int128 exact = Int128{steps} * weight.weight.micros();
        parts.push_back(static_cast<qint64>(exact / whole));
        remainders.push_back({remainders.size(), exact % whole});
        left -= parts.back();
    }
    std::ranges::stable_sort(remainders, [](const Remainder& a, const Remainder& b) { return a.rest > b.rest; });
    for (std::size_t i = 0; i < static_cast<std::size_t>(left); ++i) {
        ++parts[remainders[i].town];
    }
    return parts;
}

std::vector<Share> spread(Decimal target, const UnitOfMeasure& unit, std::span<const TownWeight> weights) {
    const qint64 step = spreadStep(target, unit).micros();
    const qint64 sign = target.isNegative() ? -1 : 1;
    const std::vector<qint64> parts = split(sign * target.micros() / step, weights);
    std::vector<Share> shares;
    for (std::size_t i = 0; i < weights.size(); ++i) {
        shares.push_back({weights[i].town, Decimal::fromMicros(sign * parts[i] * step)});
    }
    return shares;
}

}  // namespace

Decimal spreadStep(Decimal target, const UnitOfMeasure& unit) {
    if (unit.wholeCases && target.isWhole()) {
        return Decimal::fromInteger(1);
    }
    qint64 step = kHundredth;
    while (target.micros() % step != 0) {
        step /= 10;
    }
    return Decimal::fromMicros(step);
}

std::vector<Share> spreadEvenly(Decimal target, const UnitOfMeasure& unit, std::span<const OrgUnitId> towns) {
    std::vector<TownWeight> weights;
    for (const OrgUnitId town : towns) {
        weights.push_back({town, Decimal::fromInteger(1)});
    }
    return weights.empty() ? std::vector<Share>() : spread(target, unit, weights);
}

Result<std::vector<Share>> spreadByWeights(Decimal target, const UnitOfMeasure& unit,
                                           std::span<const TownWeight> weights) {
    bool anyAboveZero = weights.empty();
    for (const TownWeight& weight : weights) {
        if (weight.weight.isNegative()) {
            return refusedWeight(weight.weight, u"≥ 0"_s);
        }
        anyAboveZero = anyAboveZero || !weight.weight.isZero();
    }
    if (!anyAboveZero) {
        return refusedWeight(weights.front().weight, u"> 0"_s);
    }
    return weights.empty() ? std::vector<Share>() : spread(target, unit, weights);
}

}  // namespace pledge
