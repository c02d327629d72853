#include <core/schedule/rounds.h>
#include <core/wording/fill.h>
#include <core/wording/lockwords.h>
#include <core/wording/words.h>

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace pledge {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(LockWords)
};

}  // namespace

QString lockWords(const PlanSnapshot& snapshot, OrgUnitId unitId, Month month) {
    const OrgUnit* unit = snapshot.unit(unitId);
    const auto steps = stepsOf(snapshot.records(), unitId, month);
    if (unit == nullptr || steps.empty()) {
        return {};
    }
    const RoundStep& last = steps.back();
    const QStringList values{unit->name, monthText(month), last.by,
                             last.at.toLocalTime().date().toString(u"yyyy-MM-dd"_s)};
    switch (stageOf(snapshot.records(), unitId, month)) {
        case RoundStage::Approved:
            return fill(Texts::tr("The figures of %1 for %2 were approved by %3 on %4 and are locked. To mend one, the "
                                  "lead office reopens the month on the page of the monthly round, with a reason."),
                        values);
        case RoundStage::Submitted:
            return fill(Texts::tr("The figures of %1 for %2 were submitted by %3 on %4 and wait for review. To mend "
                                  "one, withdraw the submission first, on the page of the monthly round."),
                        values);
        default:
            return {};
    }
}

}  // namespace pledge
