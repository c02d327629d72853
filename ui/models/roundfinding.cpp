#include <core/plan/planrecords.h>
#include <core/wording/fill.h>
#include <core/wording/roundwords.h>
#include <core/wording/words.h>
#include <ui/models/roundfinding.h>

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace pledge {

namespace {

struct RoundFinding {
    Q_DECLARE_TR_FUNCTIONS(RoundFinding)
};

constexpr qsizetype kMostCorrections = 3;

QString share(int part, int whole) {
    return whole == 0 ? u"–"_s
                      : rateText(Rational(Decimal::fromInteger(part)) * Rational(Decimal::fromInteger(100)) /
                                     Rational(Decimal::fromInteger(whole)),
                                 0);
}

QString ownersText(const PlanSnapshot& snapshot, const Pledge& pledge) {
    QStringList names;
    for (const OrgUnitId owner : pledge.owners) {
        names.append(snapshot.unit(owner)->name);
    }
    return names.join(RoundFinding::tr(", ", "between units"));
}

}  // namespace

Month roundMonth(const PlanSnapshot& snapshot, Month asOf) {
    return std::min(asOf, snapshot.plan().span.last);
}

QString roundFinding(const PlanSnapshot& snapshot, const std::vector<UnitRound>& rounds, Month month, QDate today) {
    const RoundQuality quality = qualityOf(month, rounds);
    QStringList late;
    for (const UnitRound& round : rounds) {
        if (!round.submittedAt && round.daysLate > 0) {
            late.append(snapshot.unit(round.unit)->name);
        }
    }
    const QString found = fill(RoundFinding::tr("%1: %2 of %3 units have submitted, %4 of them in time"),
                               {monthText(month), QString::number(quality.submitted), QString::number(quality.units),
                                QString::number(quality.inTime)});
    if (!late.isEmpty()) {
        const qsizetype shown = std::min<qsizetype>(late.size(), 5);
        const QString names = late.first(shown).join(RoundFinding::tr(", ", "between units"));
        return fill(
            shown < late.size() ? RoundFinding::tr("%1; late: %2 (%3 …)") : RoundFinding::tr("%1; late: %2 (%3)"),
            {found, QString::number(late.size()), names});
    }
    return quality.submitted < quality.units
               ? fill(RoundFinding::tr("%1; %2"), {found, deadlineWords(reportingDate(snapshot.plan(), month), today)})
               : found;
}

QString qualityLine(const std::vector<std::vector<UnitRound>>& months) {
    QStringList clauses;
    for (const std::vector<UnitRound>& rounds : months) {
        if (!rounds.empty()) {
            const RoundQuality quality = qualityOf(rounds.front().month, rounds);
            clauses.append(fill(RoundFinding::tr("%1 %2/%3", "month, completeness, timeliness"),
                                {shortMonth(quality.month), share(quality.reported, quality.asked),
                                 share(quality.inTime, quality.units)}));
        }
    }
    return clauses.isEmpty() ? QString()
                             : fill(RoundFinding::tr("Completeness/timeliness: %1"), {clauses.join(u"　"_s)});
}

QString correctedLine(const PlanSnapshot& snapshot) {
    const std::vector<CorrectedFigure>& corrected = snapshot.records().corrected;
    if (corrected.empty()) {
        return {};
    }
    QStringList lines{fill(RoundFinding::tr("%1 %2 figures were changed after their month was approved:"),
                           {correctionMark(), QString::number(corrected.size())})};
    for (const CorrectedFigure& one : corrected) {
        const Line* line = snapshot.line(one.pledge);
        if (lines.size() > kMostCorrections) {
            lines.append(RoundFinding::tr("… all of them stand in the progress report"));
            break;
        }
        if (line != nullptr) {
            lines.append(
                fill(RoundFinding::tr("%1, “%2”, %3", "units, pledge, what was changed"),
                     {ownersText(snapshot, *line->pledge), line->pledge->name, correctionSentence(snapshot, one)}));
        }
    }
    return lines.join(u'\n');
}

}  // namespace pledge
