#include <core/report/linehistory.h>
#include <core/report/progresssentence.h>
#include <core/report/reportfigures.h>
#include <core/report/reporttext.h>
#include <core/wording/fill.h>
#include <core/wording/words.h>

namespace pledge {

namespace {

/// The name with the month its figure is of, where that is not the report's own.
QString subject(const ReportContext& context, const SignedLine& at) {
    const Verdict& verdict = context.verdict(at);
    const QString name = context.listedName(at);
    if (!verdict.observed || *verdict.observed == context.asOf()) {
        return name;
    }
    return fill(ReportText::tr("%1 (figure of %2)"), {name, monthText(*verdict.observed)});
}

bool hasOneYear(const ReportContext& context, const Pledge& pledge) {
    return pledge.yearlyRestart || context.snapshot.plan().span.length() <= 12;
}

QString rateClause(const ReportContext& context, const Pledge& pledge, const Verdict& verdict) {
    if (!verdict.attainment) {
        return {};
    }
    const QString rate = rateText(*verdict.attainment, context.decimals());
    if (pledge.bound == Bound::AtMost) {
        return fill(ReportText::tr("%1 of the limit used"), {rate});
    }
    return fill(hasOneYear(context, pledge) ? ReportText::tr("%1 of the annual target")
                                            : ReportText::tr("%1 of the whole target"),
                {rate});
}

/// Against the calendar, and against the pledged ladder where the two differ in print.
QStringList gapClauses(const Pledge& pledge, const Verdict& verdict, int decimals) {
    QStringList clauses;
    if (pledge.bound == Bound::AtLeast && verdict.calendarGap) {
        clauses.append(scheduleGap(*verdict.calendarGap, decimals));
    }
    const bool differs = verdict.paceGap && (clauses.isEmpty() || verdict.paceGap->rounded(decimals) !=
                                                                      verdict.calendarGap->rounded(decimals));
    if (differs) {
        clauses.append(ladderGap(*verdict.paceGap, decimals));
    }
    return clauses;
}

QString stateClause(const Pledge& pledge, const Verdict& verdict) {
    const Decimal value = printed(*verdict.actual->value, pledge);
    switch (verdict.reason) {
        case Reason::WithinLimit:
        case Reason::OverLimit: {
            const Decimal limit = verdict.expected ? verdict.expected->rounded(Decimal::kPlaces) : value;
            return verdict.reason == Reason::WithinLimit
                       ? fill(ReportText::tr("within the limit of %1"), {quantity(limit, pledge.unit)})
                       : fill(ReportText::tr("%1 over the limit of %2"),
                              {distance(value, limit, pledge.unit), quantity(limit, pledge.unit)});
        }
        case Reason::BetterThanBase:
            return fill(ReportText::tr("better than the base of %1"), {quantity(pledge.base->value, pledge.unit)});
        case Reason::EqualToBase:
            return fill(ReportText::tr("equal to the base of %1"), {quantity(pledge.base->value, pledge.unit)});
        case Reason::WorseThanBase:
            return fill(ReportText::tr("worse than the base of %1"), {quantity(pledge.base->value, pledge.unit)});
        default:
            return {};
    }
}

QString headClause(const Pledge& pledge, const QString& name, const QString& figure) {
    switch (kindOf(pledge)) {
        case PledgeKind::Cumulative:
            return fill(
                pledge.bound == Bound::AtLeast ? ReportText::tr("%1: %2 so far") : ReportText::tr("%1: %2 used so far"),
                {name, figure});
        case PledgeKind::Works:
            return fill(ReportText::tr("%1: works at %2"), {name, figure});
        default:
            return fill(ReportText::tr("%1: at %2"), {name, figure});
    }
}

QString dueClause(const Pledge& pledge, const MilestoneResult& result, Decimal actual, const QString& due) {
    const Decimal target = *result.milestone.value;
    const QStringList facts{due, quantity(target, pledge.unit), distance(actual, target, pledge.unit)};
    const bool reached = pledge.bound == Bound::AtLeast ? actual >= target : actual <= target;
    if (result.state == MilestoneState::KeptLate) {
        return fill(ReportText::tr("the milestone for %1, %2, made up late (by %3 mo.)"),
                    {facts[0], facts[1], QString::number(result.monthsLate)});
    }
    if (reached && actual != target && pledge.bound == Bound::AtLeast) {
        return pledge.nature == Nature::State
                   ? fill(ReportText::tr("%3 beyond the target for %1, %2"), facts)
                   : fill(ReportText::tr("the milestone for %1, %2, kept with %3 to spare"), facts);
    }
    if (reached) {
        return fill(ReportText::tr("the milestone for %1, %2, kept"), facts);
    }
    return pledge.bound == Bound::AtLeast ? fill(ReportText::tr("%3 short of the milestone for %1, %2"), facts)
                                          : fill(ReportText::tr("%3 above the milestone for %1, %2"), facts);
}

}  // namespace

bool hasProgress(const ReportContext& context, const SignedLine& at) {
    const Verdict& verdict = context.verdict(at);
    return verdict.actual && verdict.actual->value && context.pledge(at).takesFigures() && !isOutside(verdict.reason);
}

QString milestoneClause(const Pledge& pledge, const Verdict& verdict, Month asOf) {
    if (!verdict.current || !verdict.actual || !verdict.actual->value) {
        return {};
    }
    const MilestoneResult& result = verdict.milestones[*verdict.current];
    if (!result.milestone.value || !isOfRun(pledge, result.milestone, asOf)) {
        return {};
    }
    const QString due = dueName(result.milestone.due, asOf);
    if (result.milestone.month() <= asOf) {
        return dueClause(pledge, result, printed(*verdict.actual->value, pledge), due);
    }
    if (pledge.nature != Nature::State || kindOf(pledge) == PledgeKind::Ceiling) {
        return {};
    }
    const Decimal target = *result.milestone.value;
    const QStringList facts{due, quantity(target, pledge.unit)};
    return verdict.light == Light::Green ? fill(ReportText::tr("the target for %1, %2, reached early"), facts)
                                         : fill(ReportText::tr("target for %1: %2, not due"), facts);
}

QString progressSentence(const ReportContext& context, const SignedLine& at) {
    const Pledge& pledge = context.pledge(at);
    const Verdict& verdict = context.verdict(at);
    QStringList clauses{
        headClause(pledge, subject(context, at), quantity(printed(*verdict.actual->value, pledge), pledge.unit))};
    if (pledge.nature != Nature::State) {
        clauses.append(rateClause(context, pledge, verdict));
        clauses.append(gapClauses(pledge, verdict, context.decimals()));
    } else {
        clauses.append(stateClause(pledge, verdict));
    }
    clauses.removeAll(QString());
    const QString sentence = clauses.join(ReportText::tr(", ", "between clauses"));
    const QString milestone =
        kindOf(pledge) == PledgeKind::Ceiling ? QString() : milestoneClause(pledge, verdict, context.asOf());
    return milestone.isEmpty() ? sentence : sentence + ReportText::tr("; ", "between parts of a sentence") + milestone;
}

}  // namespace pledge
