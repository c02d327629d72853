#include <core/wording/fill.h>
#include <core/wording/words.h>
#include <ui/models/figurehistory.h>
#include <ui/models/planstate.h>

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace pledge {

namespace {

struct FigureHistory {
    Q_DECLARE_TR_FUNCTIONS(FigureHistory)
};

QString reportText(const Pledge& pledge, const Actual& actual) {
    if (actual.isBlank()) {
        return FigureHistory::tr("blank");
    }
    Verdict verdict;
    verdict.actual = actual;
    const QString figure = actualText(pledge, verdict);
    return actual.note.isEmpty() || figure == actual.note
               ? figure
               : fill(FigureHistory::tr("%1 (%2)", "figure, note"), {figure, actual.note});
}

QString lineOf(const Pledge& pledge, const Revision& revision) {
    const QString when = revision.at.toLocalTime().toString(u"yyyy-MM-dd HH:mm"_s);
    const QString line =
        fill(FigureHistory::tr("%1 %2: %3 → %4", "when, who, old, new"),
             {when, revision.by, reportText(pledge, revision.before), reportText(pledge, revision.after)});
    return revision.reason.isEmpty() ? line
                                     : fill(FigureHistory::tr("%1; %2", "change, reason"), {line, revision.reason});
}

}  // namespace

QString figureHistory(const PlanState& state, const EntryCell& cell) {
    const Line* line = state.standingPlan().line(cell.pledge);
    const auto revisions = state.history(cell.pledge);
    QStringList lines;
    if (line != nullptr && revisions) {
        for (const Revision& revision : *revisions) {
            if (revision.after.month == cell.month) {
                lines.prepend(lineOf(*line->pledge, revision));
            }
        }
    }
    return lines.isEmpty() ? FigureHistory::tr("Nothing was written yet") : lines.join(u'\n');
}

}  // namespace pledge
