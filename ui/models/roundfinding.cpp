#include <core/plan/planrecords.h>
#include <core/schedule/monthduty.h>
#include <core/wording/fill.h>
#include <core/wording/roundwords.h>
#include <core/wording/words.h>
#include <ui/models/roundfinding.h>

#include <QCoreApplication>

#include <algorithm>
#include <map>

using namespace Qt::StringLiterals;

namespace pledge {

namespace {

struct RoundFinding {
    Q_DECLARE_TR_FUNCTIONS(RoundFinding)
};

struct RoundStanding {
    Q_DECLARE_TR_FUNCTIONS(RoundStanding)
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
    QStringList out;
    int late = 0;
    for (const UnitRound& round : rounds) {
        if (round.takesPart() && !round.isIn()) {
            out.append(snapshot.unit(round.unit)->name.toHtmlEscaped());
            late += round.daysLate > 0 ? 1 : 0;
        }
    }
    const QString found = fill(RoundFinding::tr("%1: %2 of %3 units have submitted, %4 of them in time"),
                               {monthText(month), QString::number(quality.submitted), QString::number(quality.units),
                                QString::number(quality.inTime)});
    if (late > 0) {
        const qsizetype shown = std::min<qsizetype>(out.size(), 5);
        const QString names = out.first(shown).join(RoundFinding::tr(", ", "between units"));
        return fill(shown < out.size() ? RoundStanding::tr("%1; <b>%2 have not, %3 of them late</b> (%4 …)")
                                       : RoundStanding::tr("%1; <b>%2 have not, %3 of them late</b> (%4)"),
                    {found, QString::number(out.size()), QString::number(late), names});
    }
    return quality.submitted < quality.units
               ? fill(RoundFinding::tr("%1; %2"), {found, deadlineWords(reportingDate(snapshot.plan(), month), today)})
               : found;
}

QString ownFinding(const PlanSnapshot& snapshot, const UnitRound& round, QDate today) {
    const QStringList facts{snapshot.unit(round.unit)->name, monthText(round.month), QString::number(round.asked),
                            QString::number(round.asked - round.reported), deadlineWords(round.deadline, today)};
    //: %1 unit, %2 month, %3 figures asked for, %4 of them missing, %5 until when
    switch (round.stage) {
        case RoundStage::Submitted:
            return fill(RoundFinding::tr("%1 has submitted %2; it waits for review"), facts);
        case RoundStage::Approved:
            return fill(RoundFinding::tr("%2 of %1 is approved"), facts);
        case RoundStage::Returned:
            return fill(RoundFinding::tr("%2 of %1 was returned: mend it and submit it again"), facts);
        case RoundStage::Open:
            break;
    }
    if (!round.takesPart()) {
        return fill(RoundFinding::tr("%1 owes no figures for %2"), facts);
    }
    return round.isComplete()
               ? fill(RoundFinding::tr("%1, %2: all %3 figures are filled in and can be submitted; %5"), facts)
               : fill(RoundFinding::tr("%1, %2: %4 of %3 figures are still missing; %5"), facts);
}

QString gapsLine(const PlanSnapshot& snapshot, OrgUnitId unit, Month month) {
    std::map<Month, QStringList> missing;
    for (const OwedReport& owed : owedBefore(snapshot, unit, month)) {
        missing[owed.month].append(snapshot.lines()[owed.position].pledge->name);
    }
    QStringList clauses;
    for (const auto& [earlier, names] : missing) {
        clauses.append(fill(
            RoundFinding::tr("%1: %2 (%3)", "month, how many figures are missing, which"),
            {monthText(earlier), QString::number(names.size()), names.join(RoundFinding::tr(", ", "between units"))}));
    }
    return clauses.isEmpty() ? QString()
                             : fill(RoundFinding::tr("Earlier months lack figures: %1"),
                                    {clauses.join(RoundFinding::tr("; ", "between months"))});
}

QString countingRule() {
    return RoundFinding::tr(
        "Missing: figures that the unit itself owes for the month and has not given. “Not reported” on the other pages "
        "counts grey lights: also sums that wait for towns, but not what is red and silent");
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
