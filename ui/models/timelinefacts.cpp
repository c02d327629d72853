#include <core/schedule/timeline.h>
#include <core/wording/lightwords.h>
#include <core/wording/words.h>
#include <ui/models/facts.h>

#include <QCoreApplication>

namespace pledge {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(TimelineFacts)
};

constexpr std::size_t kMonthsShown = 12;

}  // namespace

FactSection timelineFacts(const FactSource& source) {
    const Plan& plan = source.snapshot.plan();
    const Month asOf = source.board.asOf();
    const auto months = timeline(source.snapshot, source.position, asOf);
    FactSection section{Texts::tr("Month by month"), {}};
    for (std::size_t at = months.size() > kMonthsShown ? months.size() - kMonthsShown : 0; at < months.size(); ++at) {
        const Month month = months[at].month;
        section.rows.push_back({month.year() == asOf.year() ? shortMonth(month) : monthText(month),
                                monthVerdictText(months[at], plan.rateDecimals),
                                months[at].light,
                                {}});
    }
    return section;
}

}  // namespace pledge
