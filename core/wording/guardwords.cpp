#include <core/base/rational.h>
#include <core/wording/fill.h>
#include <core/wording/guardwords.h>
#include <core/wording/words.h>

#include <QCoreApplication>

namespace pledge {

namespace {

struct GuardWords {
    Q_DECLARE_TR_FUNCTIONS(GuardWords)
};

/// A guard about one report, with what its sentence needs.
class GuardSentence {
public:
    GuardSentence(const PlanSnapshot& next, const ActualChange& change, const FigureGuard& guard)
        : m_next(next), m_change(change), m_guard(guard), m_pledge(*next.line(change.pledge)->pledge) {}

    [[nodiscard]] QString text() const {
        switch (m_guard.kind) {
            case FigureGuardKind::Falls:
                return falls();
            case FigureGuardKind::Slips:
                return slips();
            case FigureGuardKind::NotWhole:
                return fill(GuardWords::tr("%1 counts whole cases; %2 is not whole."),
                            {m_pledge.unit.symbol, figure()});
            case FigureGuardKind::AboveHundred:
                return fill(GuardWords::tr("%1 is more than the whole: a share ends at 100 %."), {figure(true)});
            case FigureGuardKind::PartAboveWhole:
                return partAboveWhole();
            case FigureGuardKind::FallsFreely:
                return fallsFreely();
            case FigureGuardKind::TownsDiffer:
                return townsDiffer();
            case FigureGuardKind::Jumps:
                return fill(GuardWords::tr("%1 is far from the %2 of %3: by this pledge's own months, no further than "
                                           "%4 was to be expected."),
                            {figure(true), figureText(m_guard.other->value, m_pledge.unit),
                             monthOf(m_guard.other->month), figureText(*m_guard.limit, m_pledge.unit)});
            case FigureGuardKind::SameAsBefore:
                return fill(GuardWords::tr("Same as %1 (%2). Check that nothing was added."),
                            {monthOf(m_guard.other->month), figureText(m_guard.other->value, m_pledge.unit)});
            case FigureGuardKind::ExactlyTarget:
                return fill(GuardWords::tr("Exactly the target, %1. Check that it is the figure and not the target."),
                            {figure(true)});
            case FigureGuardKind::ClaimWithoutEvidence:
                return GuardWords::tr("Said to be done, and no file shows it. Attach the document that does.");
        }
        Q_UNREACHABLE();
    }

private:
    [[nodiscard]] QString figure(bool withUnit = false) const {
        const Decimal value = *m_change.actual.value;
        return withUnit ? figureText(value, m_pledge.unit) : value.toString();
    }

    [[nodiscard]] QString monthOf(Month month) const {
        return month.year() == m_change.actual.month.year() ? shortMonth(month) : monthText(month);
    }

    [[nodiscard]] QString falls() const {
        const QStringList values{figure(true), figureText(m_guard.other->value, m_pledge.unit),
                                 monthOf(m_guard.other->month)};
        return m_guard.other->month < m_change.actual.month
                   ? fill(GuardWords::tr("The running total falls: %1 is below the %2 of %3."), values)
                   : fill(GuardWords::tr("%1 is above the %2 already reported for %3."), values);
    }

    [[nodiscard]] QString fallsFreely() const {
        const QStringList values{figure(true), figureText(m_guard.other->value, m_pledge.unit),
                                 monthOf(m_guard.other->month)};
        return m_guard.other->month < m_change.actual.month
                   ? fill(GuardWords::tr("The running total falls from the %2 of %3 to %1; this pledge may fall. Check "
                                         "that it did."),
                          values)
                   : fill(GuardWords::tr("%1 is above the %2 already reported for %3; this pledge may fall. Check that "
                                         "it did."),
                          values);
    }

    [[nodiscard]] QString slips() const {
        const QString found =
            m_guard.other
                ? fill(GuardWords::tr("%1 does not go with the %2 of %3."),
                       {figure(true), figureText(m_guard.other->value, m_pledge.unit), monthOf(m_guard.other->month)})
                : fill(GuardWords::tr("%1 does not go with the target of %2."),
                       {figure(true), figureText(*m_pledge.finalTarget(), m_pledge.unit)});
        return m_guard.suggestion ? found + fill(GuardWords::tr(" Was %1 meant (another unit, or a digit too many)?"),
                                                 {figureText(*m_guard.suggestion, m_pledge.unit)})
                                  : found + GuardWords::tr(" Check the unit and the decimal point.");
    }

    [[nodiscard]] QString partAboveWhole() const {
        const Pledge& other = *m_next.line(*m_guard.otherPledge)->pledge;
        const QStringList values{figure(true), figureText(m_guard.other->value, other.unit), other.name};
        return m_pledge.partOf == m_guard.otherPledge
                   ? fill(GuardWords::tr("A part cannot be larger than its whole: %1, but “%3” has %2."), values)
                   : fill(GuardWords::tr("A whole cannot be smaller than its part: %1, but “%3” has %2."), values);
    }

    [[nodiscard]] QString townsDiffer() const {
        const Pledge& whole = *m_next.line(*m_guard.otherPledge)->pledge;
        return m_guard.other && m_guard.limit
                   ? fill(GuardWords::tr("The towns add up to %1, the department has %2."),
                          {figureText(*m_guard.limit, whole.unit), figureText(m_guard.other->value, whole.unit)})
                   : GuardWords::tr("The towns' figures do not give the department's.");
    }

    const PlanSnapshot& m_next;
    const ActualChange& m_change;
    const FigureGuard& m_guard;
    const Pledge& m_pledge;
};

}  // namespace

QString guardSentence(const PlanSnapshot& next, const ActualChange& change, const FigureGuard& guard) {
    return GuardSentence(next, change, guard).text();
}

QString guardWord(FigureGuardKind kind) {
    switch (kind) {
        case FigureGuardKind::Falls:
            return GuardWords::tr("total falls");
        case FigureGuardKind::Slips:
            return GuardWords::tr("unit or digit?");
        case FigureGuardKind::NotWhole:
            return GuardWords::tr("not whole");
        case FigureGuardKind::AboveHundred:
            return GuardWords::tr("above 100 %");
        case FigureGuardKind::PartAboveWhole:
            return GuardWords::tr("part above whole");
        case FigureGuardKind::FallsFreely:
            return GuardWords::tr("falls, as it may");
        case FigureGuardKind::TownsDiffer:
            return GuardWords::tr("towns differ");
        case FigureGuardKind::Jumps:
            return GuardWords::tr("jump");
        case FigureGuardKind::SameAsBefore:
            return GuardWords::tr("as before");
        case FigureGuardKind::ExactlyTarget:
            return GuardWords::tr("just the target");
        case FigureGuardKind::ClaimWithoutEvidence:
            return GuardWords::tr("no evidence");
    }
    Q_UNREACHABLE();
}

}  // namespace pledge
