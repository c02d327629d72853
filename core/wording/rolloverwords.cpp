#include <core/wording/fill.h>
#include <core/wording/rolloverwords.h>
#include <core/wording/translated.h>
#include <core/wording/words.h>

using namespace Qt::StringLiterals;

namespace pledge {

namespace {

QString milestoneText(const Pledge& pledge, const Milestone& milestone, Month readIn) {
    const QString due = dueText(milestone.due, readIn);
    return milestone.value
               ? fill(Words::tr("%2 %1", "a milestone: figure, due"), {due, figureText(*milestone.value, pledge.unit)})
               : due;
}

QString missedText(const Pledge& pledge, const Verdict& verdict, Month asOf) {
    QStringList missed;
    for (const MilestoneResult& result : verdict.milestones) {
        if (result.state == MilestoneState::Missed) {
            missed.append(milestoneText(pledge, result.milestone, asOf));
        }
    }
    return missed.join(Words::tr(", ", "between the parts of a list"));
}

}  // namespace

QString openProblemSentence(const Pledge& pledge, const Verdict& verdict, Month asOf) {
    const QString actual = actualText(pledge, verdict);
    const QString missed = missedText(pledge, verdict, asOf);
    const QStringList values{asOfText(asOf), actual, targetText(pledge, verdict), reasonWords(verdict), missed};
    const QString stands =
        actual.isEmpty()
            ? fill(Words::tr("Nothing reported %1, target %3 (%4)", "month, actual, target, reason"), values)
            : fill(Words::tr("%2 %1, target %3 (%4)", "month, actual, target, reason"), values);
    return missed.isEmpty()
               ? stands
               : fill(Words::tr("%1; missed milestones: %2", "how a pledge stood, its milestones"), {stands, missed});
}

QString rolloverNote(const QString& lastPlan, int splitPledges) {
    const QStringList values{lastPlan, QString::number(splitPledges)};
    return splitPledges == 0
               ? fill(Words::tr("Carried over from “%1”."), values)
               : fill(Words::tr("Carried over from “%1”; town shares to be set anew for pledges: %2."), values);
}

}  // namespace pledge
