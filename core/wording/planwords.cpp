#include <core/wording/fill.h>
#include <core/wording/translated.h>
#include <core/wording/words.h>

using namespace Qt::StringLiterals;

namespace pledge {

namespace {

QString stateText(const Actual& actual) {
    const QString state = taskWord(*actual.state);
    return actual.percent ? fill(Words::tr("%1 (%2%)"), {state, actual.percent->toString()}) : state;
}

}  // namespace

QString kindWord(PledgeKind kind) {
    switch (kind) {
        case PledgeKind::Cumulative:
            return Words::tr("Cumulative");
        case PledgeKind::Level:
            return Words::tr("Level");
        case PledgeKind::Ceiling:
            return Words::tr("Ceiling");
        case PledgeKind::Works:
            return Words::tr("Works");
        case PledgeKind::Deliverable:
            return Words::tr("Deliverable");
        case PledgeKind::Direction:
            return Words::tr("Direction");
        case PledgeKind::Standing:
            return Words::tr("Standing");
    }
    Q_UNREACHABLE();
}

QString groupWord(UnitGroup group) {
    switch (group) {
        case UnitGroup::Department:
            return Words::tr("Department");
        case UnitGroup::Town:
            return Words::tr("Town");
        case UnitGroup::TaskForce:
            return Words::tr("Task force");
    }
    Q_UNREACHABLE();
}

QString actualText(const Pledge& pledge, const Verdict& verdict) {
    if (!verdict.actual) {
        return {};
    }
    const Actual& actual = *verdict.actual;
    if (actual.value) {
        return figureText(*actual.value, pledge.unit);
    }
    return actual.state ? stateText(actual) : actual.note;
}

QString targetText(const Pledge& pledge, const Verdict& verdict) {
    const PledgeKind kind = kindOf(pledge);
    if (kind == PledgeKind::Deliverable) {
        const QDate due = pledge.milestones.back().due;
        return fill(Words::tr("done %1"), {dueText(due, verdict.observed.value_or(Month::of(due)))});
    }
    if (kind == PledgeKind::Direction) {
        const QString base = figureText(pledge.base->value, pledge.unit);
        return fill(pledge.bound == Bound::AtLeast ? Words::tr("above %1") : Words::tr("below %1"), {base});
    }
    const auto target = verdict.finalTarget ? verdict.finalTarget : pledge.finalTarget();
    if (target) {
        return (pledge.bound == Bound::AtMost ? u"≤"_s : QString()) + figureText(*target, pledge.unit);
    }
    return pledge.toBeAssigned ? Words::tr("to be assigned") : QString();
}

QString sampleWord() {
    return Words::tr("Sample data: the split among towns and the monthly figures are made up");
}

}  // namespace pledge
