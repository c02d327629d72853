#include <core/plan/standingreport.h>

namespace pledge {

Actual standingReport(const Line& line, Month month) {
    Actual blank;
    blank.month = month;
    return line.series->at(month).value_or(blank);
}

Actual standingReport(const PlanSnapshot& snapshot, PledgeId pledge, Month month) {
    if (const Line* line = snapshot.line(pledge)) {
        return standingReport(*line, month);
    }
    Actual blank;
    blank.month = month;
    return blank;
}

Actual standingReport(const PlanSnapshot& snapshot, const ActualChange& change) {
    return standingReport(snapshot, change.pledge, change.actual.month);
}

QString standingReason(std::span<const Revision> history, Month month) {
    QString reason;
    for (const Revision& revision : history) {
        const bool isOther =
            revision.before.value != revision.after.value || revision.before.state != revision.after.state;
        if (revision.after.month == month && isOther) {
            reason = revision.reason;
        }
    }
    return reason;
}

}  // namespace pledge
