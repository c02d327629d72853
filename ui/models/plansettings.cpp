#include <ui/models/daylist.h>
#include <ui/models/plansettings.h>

#include <algorithm>

namespace pledge {

PlanSettings settingsOf(const Plan& plan) {
    return {plan.reportingDay,       plan.rateDecimals,       plan.listNames.honour,   plan.listNames.warning,
            daysText(plan.holidays), daysText(plan.workdays), plan.attachmentMegabytes};
}

Result<Plan> withSettings(const Plan& plan, const PlanSettings& settings) {
    auto holidays = readDays(settings.holidays);
    if (!holidays) {
        return holidays.error();
    }
    auto workdays = readDays(settings.workdays);
    if (!workdays) {
        return workdays.error();
    }
    for (const QDate& day : *workdays) {
        if (std::ranges::binary_search(*holidays, day)) {
            return Error{ErrorCode::DuplicateName, day.toString(Qt::ISODate), {}, {}};
        }
    }
    Plan changed = plan;
    changed.reportingDay = settings.reportingDay;
    changed.rateDecimals = settings.rateDecimals;
    changed.attachmentMegabytes = settings.attachmentMegabytes;
    changed.listNames = {settings.honourList.trimmed(), settings.warningList.trimmed()};
    changed.holidays = *std::move(holidays);
    changed.workdays = *std::move(workdays);
    return changed;
}

}  // namespace pledge
