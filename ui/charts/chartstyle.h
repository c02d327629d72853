#pragma once

#include <core/schedule/verdict.h>

#include <QColor>
#include <QFont>

namespace pledge {

class Theme;

/// The theme as a chart needs it: its colours and its fonts, sized in logical pixels.
struct ChartStyle {
    QColor ground;
    QColor ink;
    QColor second;
    QColor third;
    QColor grid;
    QColor accent;
    QColor band;  ///< the forecast's range: a pale accent on the ground, opaque for print
    QColor green;
    QColor yellow;
    QColor red;
    QColor grey;
    QColor missedText;
    double weight = 1;  ///< by which lines and marks are drawn thicker than on a desk
    QFont note;         ///< axes and names of lines
    QFont label;        ///< the as-of figure

    [[nodiscard]] QColor of(Light light) const;
    [[nodiscard]] QColor of(MilestoneState state) const;
};

[[nodiscard]] ChartStyle chartStyle(const Theme& theme);

/// Ink or ground, whichever reads better on the fill.
[[nodiscard]] QColor readableOn(const QColor& fill, const ChartStyle& style);

}  // namespace pledge
