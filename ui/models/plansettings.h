#pragma once

#include <core/base/result.h>
#include <core/plan/plan.h>

#include <QString>

namespace pledge {

/// The settings of a plan as they are edited: days as lists in text.
struct PlanSettings {
    int reportingDay = 5;  ///< 1 to 31
    int rateDecimals = 1;  ///< 0 to 3
    QString honourList;
    QString warningList;
    QString holidays;
    QString workdays;
    int attachmentMegabytes = 20;  ///< 1 to 200

    friend bool operator==(const PlanSettings&, const PlanSettings&) = default;
};

[[nodiscard]] PlanSettings settingsOf(const Plan& plan);

/// The plan with these settings. NotADate where a list of days cannot be read; DuplicateName where a day is both a
/// holiday and worked.
[[nodiscard]] Result<Plan> withSettings(const Plan& plan, const PlanSettings& settings);

}  // namespace pledge
