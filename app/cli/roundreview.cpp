#include <app/cli/roundreview.h>
#include <core/schedule/rounds.h>
#include <core/workspace/workspace.h>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace pledge {

namespace {

struct RoundReviews {
    Q_DECLARE_TR_FUNCTIONS(RoundReviews)
};

}  // namespace

void addRoundOptions(VerbOptions& options) {
    options.addValue(
        u"month"_s, u"MONTH"_s,
        RoundReviews::tr("The month of the round, as 2022-06; the last one with any report if not given."));
    options.addValue(u"unit"_s, u"NAMES"_s,
                     RoundReviews::tr("Only these units, by name or alias, parted by semicolons."));
    options.addValue(u"today"_s, u"DATE"_s,
                     RoundReviews::tr("The day on which lateness is counted; the computer's day if not given."));
}

Result<std::vector<OrgUnitId>> unitsCalled(const PlanSnapshot& snapshot, const QString& names) {
    std::vector<OrgUnitId> units;
    for (const QString& name : QString(names).replace(u'；', u';').split(u';', Qt::SkipEmptyParts)) {
        const auto unit = snapshot.findUnit(name.trimmed());
        if (!unit) {
            return unit.error();
        }
        units.push_back(*unit);
    }
    return units;
}

Result<RoundReview> roundReviewOf(const VerbOptions& options) {
    RoundReview review;
    review.today = QDate::currentDate();
    if (options.isSet(u"today"_s)) {
        const auto today = options.date(u"today"_s);
        if (!today) {
            return today.error();
        }
        review.today = *today;
    }
    const auto workspace = Workspace::open(options.file(), Access::ReadOnly);
    if (!workspace) {
        return workspace.error();
    }
    review.snapshot = (*workspace)->snapshot();
    const MonthSpan& span = review.snapshot.plan().span;
    const auto month = monthWithin(options, u"month"_s, std::max(review.snapshot.lastReportedMonth(), span.first),
                                   review.snapshot.plan());
    if (!month) {
        return month.error();
    }
    review.month = std::min(*month, span.last);
    auto units = unitsCalled(review.snapshot, options.value(u"unit"_s));
    if (!units) {
        return units.error();
    }
    review.units = options.isSet(u"unit"_s) ? std::move(*units) : unitsInRound(review.snapshot, review.month);
    return review;
}

}  // namespace pledge
