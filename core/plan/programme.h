#pragma once

#include <core/base/id.h>

#include <QString>

namespace pledge {

/// A programme (行动 / 重点工作): a titled group of pledges with its goal (目标内容), measures (工作举措) and policy
/// (扶持政策).
struct Programme {
    ProgrammeId id;
    QString name;
    int order = 0;
    QString goal;
    QString measures;
    QString policy;

    friend bool operator==(const Programme&, const Programme&) = default;
};

}  // namespace pledge
