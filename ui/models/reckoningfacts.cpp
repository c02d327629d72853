#include <core/schedule/growth.h>
#include <core/schedule/reckoning.h>
#include <core/schedule/rollup.h>
#include <core/wording/explanation.h>
#include <ui/models/facts.h>

#include <QCoreApplication>

namespace pledge {

namespace {

struct ReckoningText {
    Q_DECLARE_TR_FUNCTIONS(ReckoningText)
};

}  // namespace

FactSection reckoningFacts(const FactSource& source) {
    FactSection section{ReckoningText::tr("How it is reckoned"), {}};
    if (const auto reckoning = reckoningOf(source.snapshot, source.board, source.position)) {
        const int decimals = source.snapshot.plan().rateDecimals;
        for (const QString& step : reckoningSentences(source.pledge(), source.verdict(), *reckoning, decimals)) {
            section.rows.push_back({{}, step, std::nullopt, {}});
        }
    }
    return section;
}

FactSection comparisonFacts(const FactSource& source) {
    FactSection section{ReckoningText::tr("Compared"), {}};
    const Verdict& verdict = source.verdict();
    const Plan& plan = source.snapshot.plan();
    const auto growth = verdict.observed ? growthAt(source.pledge(), effectiveSeries(source.snapshot, source.position),
                                                    plan, *verdict.observed)
                                         : std::nullopt;
    if (growth) {
        section.rows.push_back({ReckoningText::tr("Growth"),
                                growthSentence(*growth, source.pledge().unit, plan.rateDecimals),
                                std::nullopt,
                                {}});
    }
    if (verdict.actual && verdict.actual->outsidePlace) {
        section.rows.push_back(
            {ReckoningText::tr("Ranking from outside"), placeText(*verdict.actual->outsidePlace), std::nullopt, {}});
    }
    return section;
}

}  // namespace pledge
