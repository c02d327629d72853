#include <core/schedule/monthduty.h>
#include <core/schedule/rounds.h>
#include <core/wording/fill.h>
#include <core/wording/roundwords.h>
#include <core/wording/words.h>

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace pledge {

namespace {

struct RoundWords {
    Q_DECLARE_TR_FUNCTIONS(RoundWords)
};

struct RoundStanding {
    Q_DECLARE_TR_FUNCTIONS(RoundStanding)
};

constexpr qsizetype kMostNames = 8;

QString countText(qint64 count) {
    return QString::number(count);
}

/// So many names, and that there are more.
QString namesText(const QStringList& names) {
    const QString shown = names.first(std::min(names.size(), kMostNames)).join(RoundWords::tr(", ", "between pledges"));
    return names.size() <= kMostNames ? shown : fill(RoundWords::tr("%1 and more", "names of pledges"), {shown});
}

QString nameAt(const PlanSnapshot& snapshot, std::size_t position) {
    return snapshot.lines()[position].pledge->name;
}

QString missingText(const PlanSnapshot& snapshot, const MonthDuty& duty) {
    if (duty.missing.empty()) {
        return RoundWords::tr("all figures are entered, but not submitted yet");
    }
    QStringList names;
    for (const OwedReport& owed : duty.missing) {
        names.append(nameAt(snapshot, owed.position));
    }
    return fill(RoundWords::tr("%1 figures are still missing (%2)"), {countText(names.size()), namesText(names)});
}

QString remarksText(const PlanSnapshot& snapshot, const RoundStep& step) {
    QStringList clauses;
    for (const ReturnedFigure& figure : step.returned) {
        const Line* line = snapshot.line(figure.pledge);
        if (line != nullptr) {
            clauses.append(figure.remark.isEmpty() ? line->pledge->name
                                                   : fill(RoundWords::tr("%1 (%2)", "pledge, remark"),
                                                          {line->pledge->name, figure.remark}));
        }
    }
    if (!step.reason.isEmpty()) {
        clauses.append(step.reason);
    }
    return clauses.join(RoundWords::tr("; ", "between remarks"));
}

/// 已逾期2天 / 今天截止 / 还有3天.
QString daysText(QDate deadline, QDate today) {
    const int left = static_cast<int>(today.daysTo(deadline));
    return left < 0    ? RoundWords::tr("%n days late", nullptr, -left)
           : left == 0 ? RoundWords::tr("due today")
                       : RoundWords::tr("%n days left", nullptr, left);
}

QString dayText(QDate deadline) {
    return dueText(deadline, Month::of(deadline));
}

QString dayOf(const QDateTime& moment) {
    return moment.toLocalTime().date().toString(Qt::ISODate);
}

/// Month, figure before, who, day, figure now and reason of a correction or a change; empty for a pledge that is gone.
template <typename Change>
QStringList changeFacts(const PlanSnapshot& snapshot, const Change& change, const Actual& before,
                        const QString& reason) {
    const Line* line = snapshot.line(change.pledge);
    if (line == nullptr) {
        return {};
    }
    Actual blank;
    blank.month = change.month;
    const Actual stands = line->series->at(change.month).value_or(blank);
    return {shortMonth(change.month), reportWords(*line->pledge, before), change.by,
            dayOf(change.at),         reportWords(*line->pledge, stands), reason};
}

}  // namespace

QString stageWord(const UnitRound& round) {
    if (round.form) {
        return RoundWords::tr("Form collected");
    }
    switch (round.stage) {
        case RoundStage::Open:
            if (!round.takesPart()) {
                return RoundWords::tr("Nothing owed");
            }
            if (round.isReopened) {
                return RoundStanding::tr("Reopened");
            }
            return round.isBegun() ? RoundWords::tr("Being entered") : RoundWords::tr("Not submitted");
        case RoundStage::Submitted:
            return RoundWords::tr("Submitted");
        case RoundStage::Returned:
            return RoundWords::tr("Returned");
        case RoundStage::Approved:
            return RoundWords::tr("Approved");
    }
    Q_UNREACHABLE();
}

QString roundActWord(RoundAct act) {
    switch (act) {
        case RoundAct::Submit:
            return RoundWords::tr("Submit");
        case RoundAct::Return:
            return RoundWords::tr("Return");
        case RoundAct::Approve:
            return RoundWords::tr("Approve");
        case RoundAct::Reopen:
            return RoundWords::tr("Reopen");
        case RoundAct::Withdraw:
            return RoundWords::tr("Take back");
    }
    Q_UNREACHABLE();
}

QString lateWords(const UnitRound& round) {
    if (round.daysLate == 0) {
        return {};
    }
    return round.firstInAt ? RoundWords::tr("submitted %n days late", nullptr, round.daysLate)
                           : RoundWords::tr("%n days late", nullptr, round.daysLate);
}

QString deadlineWords(QDate deadline, QDate today) {
    return fill(RoundWords::tr("to be submitted %1, %2", "day, days left or late"),
                {dayText(deadline), daysText(deadline, today)});
}

QString arrivalWords(const UnitRound& round, QDate today) {
    if (!round.takesPart()) {
        return RoundWords::tr("no figures are owed for this month");
    }
    const QString filled =
        fill(RoundWords::tr("%1 of %2 figures are filled in"), {countText(round.reported), countText(round.asked)});
    if (round.form) {
        return fill(RoundWords::tr("%1; the form filled in by %2 was taken on %3"),
                    {filled, round.form->sender, dayOf(round.form->at)});
    }
    if (round.stage == RoundStage::Open || round.stage == RoundStage::Returned) {
        return fill(RoundWords::tr("%1; %2", "filled, deadline"), {filled, deadlineWords(round.deadline, today)});
    }
    return round.submittedAt ? fill(RoundWords::tr("%1; %2 submitted them on %3"),
                                    {filled, round.submittedBy, dayOf(*round.submittedAt)})
                             : filled;
}

QString reminderText(const PlanSnapshot& snapshot, const Scoreboard& board, OrgUnitId unit, QDate today) {
    const UnitRound round = unitRoundOf(snapshot, board, unit, today);
    const OrgUnit* owner = snapshot.unit(unit);
    if (owner == nullptr || round.isIn()) {
        return {};
    }
    const QString month = shortMonth(round.month);
    if (const RoundStep* step = standingReturn(snapshot.records(), unit, round.month)) {
        return fill(RoundWords::tr("%1: the figures for %2 were returned: %3. Please mend them and submit again soon."),
                    {owner->name, month, remarksText(snapshot, *step)});
    }
    if (round.asked == 0) {
        return {};
    }
    return fill(RoundWords::tr("%1: the figures for %2 are to be submitted %3; %4; %5. Please submit them in time."),
                {owner->name, month, dayText(round.deadline), missingText(snapshot, dutyOf(snapshot, board, unit)),
                 daysText(round.deadline, today)});
}

QString reminderTexts(const PlanSnapshot& snapshot, const Scoreboard& board, QDate today) {
    QStringList lines;
    for (const OrgUnitId unit : unitsInRound(snapshot, std::min(board.asOf(), snapshot.plan().span.last))) {
        const QString text = reminderText(snapshot, board, unit, today);
        if (!text.isEmpty()) {
            lines.append(text);
        }
    }
    return lines.join(u'\n');
}

QString unapprovedWords(const PlanSnapshot& snapshot, const Scoreboard& board) {
    const auto count = hasRounds(snapshot) ? unapprovedUnits(snapshot, board).size() : 0;
    return count == 0 ? QString()
                      : fill(RoundWords::tr("with figures of %1 units that are not approved"),
                             {countText(static_cast<qint64>(count))});
}

QString correctionMark() {
    return u"※"_s;
}

QString correctionHeading() {
    return RoundWords::tr("Changed after approval");
}

QString correctionFootnote() {
    return fill(RoundWords::tr("%1 changed after its month was approved"), {correctionMark()});
}

QString reportWords(const Pledge& pledge, const Actual& actual) {
    if (actual.isBlank()) {
        return RoundWords::tr("blank", "no report");
    }
    Verdict shown;
    shown.actual = actual;
    return actualText(pledge, shown);
}

QString correctionReason(const PlanSnapshot& snapshot, const CorrectedFigure& correction) {
    const RoundStep* reopening = correction.reason.isEmpty() ? reopeningBefore(snapshot, correction) : nullptr;
    return reopening == nullptr ? correction.reason
                                : fill(RoundWords::tr("reopened: %1", "reason"), {reopening->reason});
}

QString correctionSentence(const PlanSnapshot& snapshot, const CorrectedFigure& correction) {
    const QString reason = correctionReason(snapshot, correction);
    const QStringList facts = changeFacts(snapshot, correction, correction.approved, reason);
    if (facts.isEmpty()) {
        return {};
    }
    //: %1 month, %2 figure approved, %3 who, %4 day, %5 figure now, %6 reason
    return reason.isEmpty() ? fill(RoundWords::tr("%1: %2 when approved, changed to %5 by %3 on %4"), facts)
                            : fill(RoundWords::tr("%1: %2 when approved, changed to %5 by %3 on %4: %6"), facts);
}

QString changedSentence(const PlanSnapshot& snapshot, const ChangedFigure& change) {
    const QStringList facts = changeFacts(snapshot, change, change.submitted, change.reason);
    if (facts.isEmpty()) {
        return {};
    }
    //: %1 month, %2 figure submitted, %3 who, %4 day, %5 figure now, %6 reason
    return change.reason.isEmpty()
               ? fill(RoundWords::tr("%1: %2 when submitted, changed to %5 by %3 on %4"), facts)
               : fill(RoundWords::tr("%1: %2 when submitted, changed to %5 by %3 on %4: %6"), facts);
}

QString correctionWords(const PlanSnapshot& snapshot, std::size_t position, Month month) {
    QStringList sentences;
    const Line& line = snapshot.lines()[position];
    if (const CorrectedFigure* own = correctionOf(snapshot.records(), line.pledge->id, month)) {
        sentences.append(correctionSentence(snapshot, *own));
    } else if (isCorrected(snapshot, position, month)) {
        for (const std::size_t part : snapshot.allocationsOf(line.pledge->id)) {
            const Pledge& town = *snapshot.lines()[part].pledge;
            const CorrectedFigure* correction = correctionOf(snapshot.records(), town.id, month);
            if (correction != nullptr && !town.owners.empty()) {
                sentences.append(
                    fill(RoundWords::tr("%1, %2", "town, what was changed"),
                         {snapshot.unit(town.owners.front())->name, correctionSentence(snapshot, *correction)}));
            }
        }
    }
    return sentences.join(u'\n');
}

}  // namespace pledge
