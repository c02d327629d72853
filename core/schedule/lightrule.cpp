#include <core/schedule/lightrule.h>

#include <algorithm>

namespace pledge {

namespace {

/// How far behind, in the policy's own measure; 0 where the measure cannot tell it from being on pace.
std::optional<Rational> behind(GapMeasure measure, const std::optional<Rational>& paceGap,
                               const std::optional<Rational>& paceRate) {
    const auto& against = measure == GapMeasure::Points ? paceGap : paceRate;
    if (!against) {
        return std::nullopt;
    }
    const Rational full = Rational::fromInteger(measure == GapMeasure::Points ? 0 : 100);
    return std::max(full - *against, Rational());
}

}  // namespace

LightAndReason lightOfGap(const GapBands& bands, const std::optional<Rational>& paceGap,
                          const std::optional<Rational>& paceRate) {
    const auto distance = behind(bands.measure, paceGap, paceRate);
    if (!distance || *distance > Rational(bands.yellowUpTo)) {
        return {Light::Red, Reason::FarBehind};
    }
    return *distance < Rational(bands.yellowFrom) ? LightAndReason{Light::Green, Reason::OnPace}
                                                  : LightAndReason{Light::Yellow, Reason::Behind};
}

const GapBands* bandsAtStep(const LightPolicy& policy, const Pledge& pledge) {
    const PledgeKind kind = kindOf(pledge);
    const auto own = std::ranges::find(policy.byKind, kind, &KindBands::kind);
    if (own != policy.byKind.end()) {
        return &own->bands;
    }
    return policy.missedForcesRed || kind == PledgeKind::Ceiling ? nullptr : &policy.bands;
}

QDate dueSoonUntil(const LightPolicy& policy, Month asOf) {
    return policy.dueSoonDays == 0 ? asOf.plus(1).lastDay() : asOf.lastDay().addDays(policy.dueSoonDays);
}

bool isDueSoon(const LightPolicy& policy, Month asOf, QDate due) {
    return due > asOf.lastDay() && due <= dueSoonUntil(policy, asOf);
}

}  // namespace pledge
