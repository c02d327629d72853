#include <ui/widgets/markformat.h>

namespace pledge {

namespace {

constexpr double kTint = 0.16;
constexpr double kFadedTint = 0.05;
constexpr double kCurrentTint = 0.34;

QColor mixed(const QColor& ground, const QColor& color, double share) {
    const auto part = [share](int from, int to) { return qRound(from + (to - from) * share); };
    return {part(ground.red(), color.red()), part(ground.green(), color.green()), part(ground.blue(), color.blue())};
}

QColor colorOf(const Theme& theme, SourcePart part) {
    switch (part) {
        case SourcePart::Value:
            return theme.flag();
        case SourcePart::Due:
            return theme.fill(Light::Yellow);
        case SourcePart::Owner:
            return theme.fill(Light::Green);
        case SourcePart::Statement:
        case SourcePart::Indicator:
            return theme.color(Ink::Accent);
    }
    Q_UNREACHABLE();
}

QTextCharFormat::UnderlineStyle underlineOf(SourcePart part) {
    switch (part) {
        case SourcePart::Value:
            return QTextCharFormat::SingleUnderline;
        case SourcePart::Due:
            return QTextCharFormat::DashUnderline;
        case SourcePart::Owner:
            return QTextCharFormat::WaveUnderline;
        case SourcePart::Statement:
        case SourcePart::Indicator:
            return QTextCharFormat::NoUnderline;
    }
    Q_UNREACHABLE();
}

double tintOf(SourcePart part, Decision decision, bool isCurrent) {
    if (isCurrent) {
        return kCurrentTint;
    }
    const bool isWhole = part == SourcePart::Statement || part == SourcePart::Indicator;
    return decision != Decision::Open ? kFadedTint : isWhole ? kTint / 2 : kTint;
}

}  // namespace

QTextCharFormat markFormat(const Theme& theme, SourcePart part, Decision decision, bool isCurrent) {
    const QColor color = colorOf(theme, part);
    QTextCharFormat format;
    format.setBackground(mixed(theme.color(Ink::Card), color, tintOf(part, decision, isCurrent)));
    format.setUnderlineStyle(underlineOf(part));
    format.setUnderlineColor(color);
    if (decision == Decision::Rejected) {
        format.setFontStrikeOut(true);
        format.setForeground(theme.color(Ink::ThirdText));
    } else if (decision == Decision::Accepted && !isCurrent) {
        format.setForeground(theme.color(Ink::SecondText));
    }
    return format;
}

}  // namespace pledge
