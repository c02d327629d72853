#pragma once

#include <core/base/id.h>

#include <QString>

#include <vector>

namespace pledge {

enum class MeasureState { NotStarted, InHand, Done };

/// One of the measures (工作举措) that a programme names, and how far it is.
struct Measure {
    QString text;  ///< one line
    MeasureState state = MeasureState::NotStarted;

    friend bool operator==(const Measure&, const Measure&) = default;
};

/// A programme (行动 / 重点工作): a titled group of pledges with its goal (目标内容), measures (工作举措) and policy
/// (扶持政策).
struct Programme {
    ProgrammeId id;
    QString name;
    int order = 0;
    QString goal;
    std::vector<Measure> measures;
    QString policy;

    friend bool operator==(const Programme&, const Programme&) = default;
};

/// The measures that stand one a line in a text, none of them begun.
[[nodiscard]] std::vector<Measure> measuresIn(const QString& text);
/// One a line.
[[nodiscard]] QString measuresText(const std::vector<Measure>& measures);

}  // namespace pledge
