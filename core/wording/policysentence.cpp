#include <core/wording/fill.h>
#include <core/wording/policybands.h>
#include <core/wording/words.h>

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace pledge {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(PolicySentence)
};

QString greenText(const GapBands& bands) {
    const bool points = bands.measure == GapMeasure::Points;
    if (bands.yellowFrom.isZero()) {
        return points ? Texts::tr("Green: at or ahead of the pledged pace")
                      : Texts::tr("Green: at least the required figure");
    }
    return fill(points ? Texts::tr("Green: at or ahead of the pledged pace, or behind by less than %1")
                       : Texts::tr("Green: at least the required figure, or less than %1 below it"),
                {amountText(bands.measure, bands.yellowFrom)});
}

QString yellowText(const GapBands& bands) {
    if (!hasYellow(bands)) {
        return {};
    }
    return fill(bands.measure == GapMeasure::Points ? Texts::tr("Yellow: behind by %1")
                                                    : Texts::tr("Yellow: below the required figure by %1"),
                {yellowRange(bands)});
}

/// What the gap alone makes red.
QString redGapText(const GapBands& bands) {
    const bool points = bands.measure == GapMeasure::Points;
    if (bands.yellowUpTo.isZero()) {
        return points ? Texts::tr("behind the pledged pace", "what is red")
                      : Texts::tr("below the required figure", "what is red");
    }
    return fill(points ? Texts::tr("behind by more than %1", "what is red")
                       : Texts::tr("more than %1 below the required figure", "what is red"),
                {amountText(bands.measure, bands.yellowUpTo)});
}

QString redText(const LightPolicy& policy) {
    return fill(policy.missedForcesRed ? Texts::tr("Red: %1, or a milestone or deliverable overdue")
                                       : Texts::tr("Red: %1, or a deliverable overdue"),
                {redGapText(policy.bands)});
}

QString kindText(const KindBands& own) {
    QStringList rules;
    if (hasYellow(own.bands)) {
        rules.append(fill(Texts::tr("%1 behind is yellow"), {yellowRange(own.bands)}));
    }
    rules.append(own.bands.yellowUpTo.isZero()
                     ? Texts::tr("any distance behind is red")
                     : fill(Texts::tr("more than %1 is red"), {amountText(own.bands.measure, own.bands.yellowUpTo)}));
    return fill(Texts::tr("%1: %2", "a kind of pledge and its rule"),
                {kindWord(own.kind), rules.join(Texts::tr(", ", "between rules"))});
}

void addIf(QStringList& rules, bool differs, const QString& rule) {
    if (differs) {
        rules.append(rule);
    }
}

/// What differs from the program's own rule beyond the colours.
QStringList furtherRules(const LightPolicy& policy) {
    QStringList rules;
    for (const KindBands& own : policy.byKind) {
        rules.append(kindText(own));
    }
    addIf(rules, !policy.missedForcesRed, Texts::tr("a missed milestone alone is not red: the gap decides"));
    addIf(rules, policy.flows == BetweenMilestones::Steps,
          Texts::tr("running totals are held against the milestones due, not against a line between them"));
    addIf(rules, policy.levels == BetweenMilestones::Line,
          Texts::tr("levels are held against the line between their milestones in every month"));
    addIf(rules, policy.clock == LineClock::Days, Texts::tr("the line runs by days"));
    addIf(rules, policy.silence == Silence::CarriedForward,
          Texts::tr("a month without a report takes the last figure, and stays marked"));
    addIf(rules, policy.trendBand != LightPolicy().trendBand,
          fill(Texts::tr("a change of the gap within %1 is holding"),
               {amountText(GapMeasure::Points, policy.trendBand)}));
    addIf(rules, policy.dueSoonDays > 0,
          fill(Texts::tr("due soon means within %1 days"), {QString::number(policy.dueSoonDays)}));
    return rules;
}

}  // namespace

QString policySentence(const LightPolicy& policy) {
    QStringList colours{greenText(policy.bands), yellowText(policy.bands), redText(policy),
                        policy.silence == Silence::CarriedForward ? Texts::tr("Grey: not due, or never reported")
                                                                  : Texts::tr("Grey: not due, or not reported")};
    colours.removeAll(QString());
    const QStringList further = furtherRules(policy);
    if (!further.isEmpty()) {
        colours.append(
            fill(Texts::tr("Also: %1", "further rules"), {further.join(Texts::tr("; ", "between further rules"))}));
    }
    return fill(Texts::tr("%1.", "the rules of the lights"), {colours.join(Texts::tr(". ", "between colours"))});
}

}  // namespace pledge
