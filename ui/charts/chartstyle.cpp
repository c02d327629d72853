#include <ui/charts/chartstyle.h>
#include <ui/theme.h>

namespace pledge {

QColor ChartStyle::of(Light light) const {
    switch (light) {
        case Light::Green:
            return green;
        case Light::Yellow:
            return yellow;
        case Light::Red:
            return red;
        case Light::NotDue:
        case Light::NotReported:
            return grey;
    }
    Q_UNREACHABLE();
}

QColor ChartStyle::of(MilestoneState state) const {
    switch (state) {
        case MilestoneState::Kept:
            return green;
        case MilestoneState::KeptLate:
            return yellow;
        case MilestoneState::Missed:
            return red;
        case MilestoneState::Open:
            return ground;
    }
    Q_UNREACHABLE();
}

QColor readableOn(const QColor& fill, const ChartStyle& style) {
    const bool dark = qGray(fill.rgb()) < 128;
    const bool inkIsDark = qGray(style.ink.rgb()) < 128;
    return dark == inkIsDark ? style.ground : style.ink;
}

}  // namespace pledge
