#include <core/report/chartlabels.h>
#include <core/wording/fill.h>
#include <core/wording/words.h>

#include <QCoreApplication>

namespace pledge {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(PledgeChart)
};

QString dueWord(const Milestone& milestone, const MonthSpan& months) {
    const Month month = milestone.month();
    const bool severalYears = months.first.year() != months.last.year();
    const QString monthName = severalYears ? monthText(month) : shortMonth(month);
    if (milestone.due == month.lastDay()) {
        return monthName;
    }
    //: %1 month, %2 day of the month
    return fill(Texts::tr("%1 %2"), {monthName, QString::number(milestone.due.day())});
}

QString targetWord(const Milestone& milestone, const MonthSpan& months) {
    const QString due = dueWord(milestone, months);
    if (!milestone.value) {
        //: a deliverable's due month
        return fill(Texts::tr("due %1"), {due});
    }
    const QString value = milestone.value->toString();
    const bool final = milestone.due == months.last.lastDay();
    if (final && months.length() == 12) {
        return fill(Texts::tr("year's target %1"), {value});
    }
    return fill(final ? Texts::tr("target %1") : Texts::tr("%2 milestone %1"), {value, due});
}

/// By how much a missed milestone is missed, from the actual that is judged.
QString shortfall(const Pledge& pledge, const Milestone& milestone, const Verdict& verdict) {
    const auto actual = verdict.actual ? verdict.actual->value : std::nullopt;
    if (!milestone.value) {
        return Texts::tr("not done");
    }
    if (!actual) {
        return Texts::tr("missed");
    }
    const bool atLeast = pledge.bound == Bound::AtLeast;
    const auto gap = atLeast ? milestone.value->minus(*actual) : actual->minus(*milestone.value);
    if (!gap || gap->isNegative() || gap->isZero()) {
        return Texts::tr("missed");
    }
    return fill(atLeast ? Texts::tr("%1 short") : Texts::tr("%1 over"), {gap->toString()});
}

QString outcome(const Pledge& pledge, const MilestoneResult& result, const Verdict& verdict) {
    switch (result.state) {
        case MilestoneState::Missed:
            return shortfall(pledge, result.milestone, verdict);
        case MilestoneState::KeptLate:
            return fill(Texts::tr("made up %1 month(s) late"), {QString::number(result.monthsLate)});
        case MilestoneState::Kept:
            return result.milestone.value ? QString() : Texts::tr("done");
        case MilestoneState::Open:
            return {};
    }
    Q_UNREACHABLE();
}

}  // namespace

QStringList monthLabels(const MonthSpan& months) {
    const bool severalYears = months.first.year() != months.last.year();
    QStringList labels;
    for (Month month = months.first; month <= months.last; month = month.plus(1)) {
        labels.append(severalYears ? monthText(month) : shortMonth(month));
    }
    return labels;
}

QString axisLabel(const Pledge& pledge, const MonthSpan& months) {
    if (!pledge.takesFigures()) {
        return {};
    }
    if (pledge.nature != Nature::Flow) {
        return pledge.unit.symbol;
    }
    if (months.first.monthOfYear() == 1 && months.length() <= 12) {
        return fill(Texts::tr("%1, running total of the year"), {pledge.unit.symbol});
    }
    return fill(Texts::tr("%1, running total since %2"), {pledge.unit.symbol, monthText(months.first)});
}

QString milestoneLabel(const Pledge& pledge, const MilestoneResult& result, const Verdict& verdict,
                       const MonthSpan& months) {
    const QString target = targetWord(result.milestone, months);
    const QString became = outcome(pledge, result, verdict);
    return became.isEmpty() ? target : fill(Texts::tr("%1, %2"), {target, became});
}

QString actualLabel(const Pledge& pledge, const Verdict& verdict) {
    if (verdict.actual && verdict.actual->value && verdict.observed) {
        const QString value = verdict.actual->value->toString();
        return pledge.nature == Nature::Flow ? fill(Texts::tr("total %1"), {value})
                                             : fill(Texts::tr("%2 %1"), {value, shortMonth(*verdict.observed)});
    }
    const bool owed = verdict.light == Light::NotReported || verdict.silent;
    return owed ? Texts::tr("not reported") : QString();
}

QString groupTitle(UnitGroup group) {
    switch (group) {
        case UnitGroup::Department:
            return Texts::tr("Departments by light");
        case UnitGroup::Town:
            return Texts::tr("Towns by light");
        case UnitGroup::TaskForce:
            return Texts::tr("Task forces by light");
    }
    Q_UNREACHABLE();
}

}  // namespace pledge
