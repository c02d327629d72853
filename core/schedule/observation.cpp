#include <core/schedule/observation.h>

#include <algorithm>

namespace pledge {

Month periodEnd(Month month, Frequency frequency) {
    const int length = static_cast<int>(frequency);
    const int rest = month.monthOfYear() % length;
    return rest == 0 ? month : month.plus(length - rest);
}

std::optional<Month> owedMonth(const Pledge& pledge, const MonthSpan& within, Month asOf) {
    const Month settled = std::min(asOf.plus(-pledge.lagMonths), within.last);
    const int length = static_cast<int>(pledge.frequency);
    const Month ended = settled.plus(-(settled.monthOfYear() % length));
    return ended < within.first ? std::nullopt : std::optional(ended);
}

Observation observe(const Pledge& pledge, const Series& series, const MonthSpan& within, Month asOf) {
    Observation found;
    found.owed = owedMonth(pledge, within, asOf);
    found.reported = series.lastReportedBy(std::min(asOf, within.last));
    if (found.reported && *found.reported < within.first) {
        found.reported = std::nullopt;
    }
    if (found.reported && (!found.owed || *found.reported >= *found.owed)) {
        found.observed = found.reported;
    }
    return found;
}

}  // namespace pledge
