#include <core/wording/fill.h>
#include <core/wording/translated.h>
#include <core/wording/words.h>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace pledge {

namespace {

/// Where the pledge should stand: as a share of its target where it has one, and else as a figure.
QString requiredText(const Pledge& pledge, const Verdict& verdict, int decimals) {
    if (verdict.attainment && verdict.paceGap && pledge.nature != Nature::State && pledge.bound == Bound::AtLeast) {
        return rateText(*verdict.attainment - *verdict.paceGap, decimals);
    }
    return verdict.expected ? figureText(verdict.expected->rounded(2), pledge.unit) : QString();
}

QString gapOf(const Verdict& verdict, int decimals) {
    return verdict.paceGap ? gapText(*verdict.paceGap, decimals) : QString();
}

QString milestoneText(const Pledge& pledge, const Milestone& milestone, Month readIn) {
    const QString due = dueText(milestone.due, readIn);
    return milestone.value ? fill(Words::tr("%1 %2"), {due, figureText(*milestone.value, pledge.unit)})
                           : fill(Words::tr("done %1"), {due});
}

/// The latest one: under a yearly restart those of earlier years are history.
const Milestone* missedMilestone(const Verdict& verdict) {
    const auto& results = verdict.milestones;
    const auto missed = std::find_if(results.rbegin(), results.rend(), [](const MilestoneResult& result) {
        return result.state == MilestoneState::Missed;
    });
    return missed == results.rend() ? nullptr : &missed->milestone;
}

Month readingMonth(const Verdict& verdict, const Milestone& milestone) {
    return verdict.observed.value_or(verdict.lastKnown.value_or(milestone.month()));
}

QString overdueSentence(const Pledge& pledge, const Verdict& verdict) {
    const Milestone* milestone = missedMilestone(verdict);
    if (milestone == nullptr) {
        return reasonWords(verdict);
    }
    const QString pattern = verdict.silent ? Words::tr("Pledged %1, not reached and not reported: overdue is red")
                                           : Words::tr("Pledged %1, not reached: overdue is red");
    return fill(pattern, {milestoneText(pledge, *milestone, readingMonth(verdict, *milestone))});
}

QString notDueSentence(const Pledge& pledge, const Verdict& verdict) {
    if (!verdict.current) {
        return reasonWords(verdict);
    }
    const Milestone& milestone = verdict.milestones[*verdict.current].milestone;
    return fill(Words::tr("Pledged %1, not due yet"),
                {milestoneText(pledge, milestone, readingMonth(verdict, milestone))});
}

QString silentSentence(const Verdict& verdict) {
    if (verdict.rollUp) {
        return fill(Words::tr("%1 of %2 towns have reported"),
                    {QString::number(verdict.rollUp->reported), QString::number(verdict.rollUp->shares)});
    }
    return verdict.lastKnown
               ? fill(Words::tr("Not reported; the last report is of %1"), {monthText(*verdict.lastKnown)})
               : Words::tr("Not reported so far");
}

QString paceSentence(const Pledge& pledge, const Verdict& verdict, const LightPolicy& policy, int decimals) {
    const QStringList facts{requiredText(pledge, verdict, decimals), gapOf(verdict, decimals),
                            policy.yellowUpTo.toString()};
    if (facts[0].isEmpty() || facts[1].isEmpty()) {
        return reasonWords(verdict);
    }
    switch (verdict.reason) {
        case Reason::Behind:
            return fill(Words::tr("Should stand at %1, %2: up to %3 points is yellow"), facts);
        case Reason::FarBehind:
            return fill(Words::tr("Should stand at %1, %2: more than %3 points is red"), facts);
        default:
            return fill(Words::tr("Should stand at %1, %2"), facts);
    }
}

QString limitSentence(const Pledge& pledge, const Verdict& verdict) {
    if (!verdict.expected) {
        return reasonWords(verdict);
    }
    const QString limit = figureText(verdict.expected->rounded(Decimal::kPlaces), pledge.unit);
    return fill(verdict.reason == Reason::OverLimit ? Words::tr("Over the limit of %1: red at once")
                                                    : Words::tr("Within the limit of %1"),
                {limit});
}

QString baseSentence(const Pledge& pledge, const Verdict& verdict) {
    if (!pledge.base) {
        return reasonWords(verdict);
    }
    const QString base = figureText(pledge.base->value, pledge.unit);
    switch (verdict.reason) {
        case Reason::BetterThanBase:
            return fill(Words::tr("Better than the base of %1"), {base});
        case Reason::EqualToBase:
            return fill(Words::tr("Equal to the base of %1"), {base});
        default:
            return fill(Words::tr("Worse than the base of %1"), {base});
    }
}

QString stepSentence(const Pledge& pledge, const Verdict& verdict) {
    if (!verdict.expected) {
        return reasonWords(verdict);
    }
    return fill(Words::tr("The pledged %1 is reached"),
                {figureText(verdict.expected->rounded(Decimal::kPlaces), pledge.unit)});
}

}  // namespace

QString reasonSentence(const Pledge& pledge, const Verdict& verdict, const LightPolicy& policy, int decimals) {
    switch (verdict.reason) {
        case Reason::OnPace:
        case Reason::Behind:
        case Reason::FarBehind:
            return paceSentence(pledge, verdict, policy, decimals);
        case Reason::MilestoneMissed:
            return overdueSentence(pledge, verdict);
        case Reason::WithinLimit:
        case Reason::OverLimit:
            return limitSentence(pledge, verdict);
        case Reason::BetterThanBase:
        case Reason::EqualToBase:
        case Reason::WorseThanBase:
            return baseSentence(pledge, verdict);
        case Reason::StepReached:
            return stepSentence(pledge, verdict);
        case Reason::NotDue:
            return notDueSentence(pledge, verdict);
        case Reason::NotReported:
            return silentSentence(verdict);
        case Reason::Completed:
            return Words::tr("The final target is reached");
        case Reason::AwaitsClosing:
            return Words::tr("Claimed done by the unit, not yet closed by the lead office");
        case Reason::Withdrawn:
            return Words::tr("Withdrawn by a revision: shown, but not counted");
        case Reason::ForceMajeure:
            return Words::tr("Lifted by force majeure: shown, but not counted");
        case Reason::MadeUp:
        case Reason::NoteGiven:
        case Reason::ToBeAssigned:
            return reasonWords(verdict);
    }
    Q_UNREACHABLE();
}

}  // namespace pledge
