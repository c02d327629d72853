#include <core/plan/reportruns.h>

#include <QSet>

#include <algorithm>

namespace pledge {

std::span<const ReportDraft> firstRun(std::span<const ReportDraft> reports) {
    QSet<std::pair<PledgeId, int>> months;
    const auto end = std::ranges::find_if(reports, [&](const ReportDraft& report) {
        const ReportDraft& first = reports.front();
        const std::pair month{report.pledge, report.actual.month.index()};
        const bool isSame = report.by == first.by && report.at == first.at && report.reason == first.reason;
        const bool belongs = isSame && !months.contains(month);
        months.insert(month);
        return !belongs;
    });
    return reports.first(static_cast<std::size_t>(end - reports.begin()));
}

}  // namespace pledge
