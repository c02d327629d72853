#include <core/schedule/lightrule.h>
#include <core/wording/fill.h>
#include <core/wording/policybands.h>
#include <core/wording/translated.h>
#include <core/wording/words.h>

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace pledge {

namespace {

/// The context of the sentences about bands and carried figures.
struct BandTexts {
    Q_DECLARE_TR_FUNCTIONS(LightReasons)
};

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
    if (verdict.rollUp && !verdict.rollUp->own) {
        return fill(Words::tr("%1 of %2 towns have reported"),
                    {QString::number(verdict.rollUp->reported), QString::number(verdict.rollUp->shares)});
    }
    return verdict.lastKnown
               ? fill(Words::tr("Not reported; the last report is of %1"), {monthText(*verdict.lastKnown)})
               : Words::tr("Not reported so far");
}

/// Why that distance has that light: "up to 10 points is yellow".
QString bandRule(const GapBands& bands, Light light) {
    switch (light) {
        case Light::Yellow:
            return bands.yellowFrom.isZero()
                       ? fill(BandTexts::tr("up to %1 is yellow"), {amountText(bands.measure, bands.yellowUpTo)})
                       : fill(BandTexts::tr("%1 is yellow"), {yellowRange(bands)});
        case Light::Red:
            return bands.yellowUpTo.isZero()
                       ? BandTexts::tr("behind is red")
                       : fill(BandTexts::tr("more than %1 is red"), {amountText(bands.measure, bands.yellowUpTo)});
        default:
            return fill(BandTexts::tr("less than %1 is still green"), {amountText(bands.measure, bands.yellowFrom)});
    }
}

/// Should stand at 50 亿元, 80.0% of it reached; an upper limit the other way round.
QString rateClause(const Pledge& pledge, const Verdict& verdict, int decimals) {
    if (!verdict.paceRate || !verdict.expected) {
        return {};
    }
    const QString required = figureText(verdict.expected->rounded(2), pledge.unit);
    return fill(pledge.bound == Bound::AtLeast ? BandTexts::tr("Should stand at %1, %2 of it reached")
                                               : BandTexts::tr("Should stay within %1, which is %2 of the actual"),
                {required, rateText(*verdict.paceRate, decimals)});
}

QString gapClause(const Pledge& pledge, const Verdict& verdict, int decimals) {
    const QString required = requiredText(pledge, verdict, decimals);
    const QString gap = gapOf(verdict, decimals);
    return required.isEmpty() || gap.isEmpty() ? QString() : fill(Words::tr("Should stand at %1, %2"), {required, gap});
}

bool isBehindRequired(const Verdict& verdict) {
    return verdict.light != Light::Green || (verdict.paceGap && verdict.paceGap->isNegative());
}

QString paceSentence(const Pledge& pledge, const Verdict& verdict, const LightPolicy& policy, int decimals) {
    const GapBands& bands = policy.bandsFor(kindOf(pledge));
    const QString stands = bands.measure == GapMeasure::Points ? gapClause(pledge, verdict, decimals)
                                                               : rateClause(pledge, verdict, decimals);
    if (stands.isEmpty()) {
        return reasonWords(verdict);
    }
    return isBehindRequired(verdict)
               ? fill(BandTexts::tr("%1: %2", "where it stands, the rule"), {stands, bandRule(bands, verdict.light)})
               : stands;
}

/// How far over its limit a figure is, in the policy's measure.
std::optional<Rational> excess(const GapBands& bands, const Verdict& verdict) {
    if (bands.measure == GapMeasure::Points) {
        return verdict.paceGap ? std::optional(-*verdict.paceGap) : std::nullopt;
    }
    return verdict.paceRate ? std::optional(Rational::fromInteger(100) - *verdict.paceRate) : std::nullopt;
}

QString limitSentence(const Pledge& pledge, const Verdict& verdict, const LightPolicy& policy, int decimals) {
    if (!verdict.expected) {
        return reasonWords(verdict);
    }
    const QString limit = figureText(verdict.expected->rounded(Decimal::kPlaces), pledge.unit);
    if (verdict.reason != Reason::OverLimit) {
        return fill(Words::tr("Within the limit of %1"), {limit});
    }
    const GapBands* bands = bandsAtStep(policy, pledge);
    const auto over = bands != nullptr ? excess(*bands, verdict) : std::nullopt;
    if (!over) {
        return fill(Words::tr("Over the limit of %1: red at once"), {limit});
    }
    return fill(BandTexts::tr("Over the limit of %1 by %2: %3"),
                {limit, amountText(bands->measure, *over, decimals), bandRule(*bands, verdict.light)});
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

QString plainReason(const Pledge& pledge, const Verdict& verdict, const LightPolicy& policy, int decimals) {
    switch (verdict.reason) {
        case Reason::OnPace:
        case Reason::Behind:
        case Reason::FarBehind:
            return paceSentence(pledge, verdict, policy, decimals);
        case Reason::MilestoneMissed:
            return overdueSentence(pledge, verdict);
        case Reason::WithinLimit:
        case Reason::OverLimit:
            return limitSentence(pledge, verdict, policy, decimals);
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

}  // namespace

QString reasonSentence(const Pledge& pledge, const Verdict& verdict, const LightPolicy& policy, int decimals) {
    const QString reason = plainReason(pledge, verdict, policy, decimals);
    return verdict.carried && verdict.observed ? fill(BandTexts::tr("Not reported this month, by the figure of %1: %2"),
                                                      {monthText(*verdict.observed), reason})
                                               : reason;
}

}  // namespace pledge
