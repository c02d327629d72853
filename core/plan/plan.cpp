#include <core/plan/plan.h>

#include <algorithm>

namespace pledge {

namespace {

bool isWorked(const Plan& plan, QDate day) {
    const bool weekend = day.dayOfWeek() >= Qt::Saturday;
    return weekend ? std::ranges::binary_search(plan.workdays, day) : !std::ranges::binary_search(plan.holidays, day);
}

}  // namespace

QDate reportingDate(const Plan& plan, Month month) {
    const Month next = month.plus(1);
    QDate day = std::min(next.firstDay().addDays(plan.reportingDay - 1), next.lastDay());
    while (!isWorked(plan, day)) {
        day = day.addDays(1);
    }
    return day;
}

}  // namespace pledge
