#include <core/plan/lightpresets.h>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace pledge {

namespace {

GapBands bands(GapMeasure measure, int yellowFrom, int yellowUpTo) {
    return {measure, Decimal::fromInteger(yellowFrom), Decimal::fromInteger(yellowUpTo)};
}

LightPolicy banded(const GapBands& gapBands) {
    LightPolicy policy;
    policy.bands = gapBands;
    return policy;
}

/// Between two milestones nothing but the last one due is required.
LightPolicy byMilestones() {
    LightPolicy policy = banded(bands(GapMeasure::Points, 0, 0));
    policy.flows = BetweenMilestones::Steps;
    return policy;
}

/// The rules that the programs share which this one is measured against.
LightPolicy yardstick() {
    LightPolicy policy = banded(bands(GapMeasure::Ratio, 0, 10));
    policy.missedForcesRed = false;
    policy.levels = BetweenMilestones::Line;
    policy.clock = LineClock::Days;
    policy.silence = Silence::CarriedForward;
    return policy;
}

}  // namespace

const std::vector<LightPreset>& lightPresets() {
    static const std::vector<LightPreset> presets{
        {u"default"_s, {}},
        {u"yinchuan_2025"_s, banded(bands(GapMeasure::Points, 10, 30))},
        {u"tianjin_2022"_s, banded(bands(GapMeasure::Ratio, 0, 30))},
        {u"xuancheng_2020"_s, banded(bands(GapMeasure::Points, 0, 0))},
        {u"ouhai_2020"_s, byMilestones()},
        {u"yardstick"_s, yardstick(), false},
    };
    return presets;
}

const LightPreset* lightPreset(QStringView token) {
    const auto found = std::ranges::find_if(lightPresets(), [token](const auto& one) { return one.token == token; });
    return found == lightPresets().end() ? nullptr : &*found;
}

}  // namespace pledge
