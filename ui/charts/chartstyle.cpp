#include <ui/charts/chartstyle.h>
#include <ui/theme.h>

namespace pledge {

namespace {

/// How much of the accent the forecast's band has.
constexpr double kBandStrength = 0.16;

QColor mixed(const QColor& colour, const QColor& ground, double share) {
    const auto channel = [share](int one, int other) { return qRound(one * share + other * (1 - share)); };
    return {channel(colour.red(), ground.red()), channel(colour.green(), ground.green()),
            channel(colour.blue(), ground.blue())};
}

}  // namespace

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

ChartStyle chartStyle(const Theme& theme) {
    ChartStyle style;
    style.ground = theme.color(Ink::Card);
    style.ink = theme.color(Ink::Text);
    style.second = theme.color(Ink::SecondText);
    style.third = theme.color(Ink::ThirdText);
    style.grid = theme.color(Ink::Line);
    style.accent = theme.color(Ink::Accent);
    style.band = mixed(style.accent, style.ground, kBandStrength);
    style.green = theme.fill(Light::Green);
    style.yellow = theme.fill(Light::Yellow);
    style.red = theme.fill(Light::Red);
    style.grey = theme.fill(Light::NotDue);
    style.missedText = theme.text(Light::Red);
    style.weight = theme.scale();
    style.note = theme.font(TextSize::Note);
    style.label = theme.font(TextSize::Body);
    return style;
}

QColor readableOn(const QColor& fill, const ChartStyle& style) {
    const bool dark = qGray(fill.rgb()) < 128;
    const bool inkIsDark = qGray(style.ink.rgb()) < 128;
    return dark == inkIsDark ? style.ground : style.ink;
}

}  // namespace pledge
