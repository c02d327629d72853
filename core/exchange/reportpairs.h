#pragma once

#include <core/exchange/plancomparison.h>
#include <core/exchange/planpairs.h>
#include <core/plan/plandraft.h>

#include <QHash>
#include <QMap>

#include <vector>

namespace pledge {

/// The reports of two plans by pledge and month, each month with all that was ever handed in for it.
class ReportPairs {
public:
    /// A month whose reports differ, and the last of them: who, when.
    struct Difference {
        Month month;
        QString before;
        QString after;
        QString by;
        std::optional<QDateTime> at;
    };

    ReportPairs(const PlanDraft& before, const PlanDraft& after, CompareTimes times);

    /// In order of the months. Both sides say what stands, or, where that is the same, all that was handed in.
    [[nodiscard]] std::vector<Difference> differing(const Pair<Pledge>& pair) const;

private:
    using Months = QMap<Month, std::vector<const ReportDraft*>>;
    using Lines = QHash<PledgeId, Months>;

    static Lines linesOf(const PlanDraft& draft);
    [[nodiscard]] QString historyText(const std::vector<const ReportDraft*>& reports) const;

    Lines m_before;
    Lines m_after;
    CompareTimes m_times;
};

/// What a report says: a figure with its parts, a state, a note; withdrawn where it is blank.
[[nodiscard]] QString reportText(const Actual& actual);
/// What a revision says, with its times and its writer only where those count.
[[nodiscard]] QString revisionText(const TargetRevision& revision, CompareTimes times);

}  // namespace pledge
