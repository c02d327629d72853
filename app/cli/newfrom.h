#pragma once

#include <app/cli/verb.h>
#include <core/base/month.h>

#include <QString>

#include <optional>

namespace pledge {

/// Writes the plan of a folder of tables into a new file.
[[nodiscard]] ExitCode newFromFolder(const QString& file, const QString& folder, const Console& console);

/// The plan to go on from, and what the next one is called and spans, where that is not taken from it.
struct NextPlan {
    QString last;
    QString name;
    std::optional<MonthSpan> span;
};

/// Carries a plan into the next span of months, in a new file, and says what was left behind.
[[nodiscard]] ExitCode newFromPlan(const QString& file, const NextPlan& next, const Console& console);

}  // namespace pledge
