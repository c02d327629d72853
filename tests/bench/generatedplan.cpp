#include <tests/bench/generatedplan.h>

#include <memory>

using namespace Qt::StringLiterals;

namespace pledge::bench {

namespace {

constexpr Month kLast(2025, 12);
constexpr int kYearlyTarget = 1200;

void makeKind(Pledge& pledge, int number) {
    if (number % 3 == 0) {
        pledge.yearlyRestart = true;
        return;
    }
    pledge.nature = Nature::State;
    pledge.bound = number % 3 == 1 ? Bound::AtLeast : Bound::AtMost;
    pledge.judged = number % 3 == 1 ? Judged::AtSteps : Judged::Throughout;
}

std::vector<Milestone> halfYearSteps(const MonthSpan& span) {
    std::vector<Milestone> steps;
    for (Month month = span.first; month <= span.last; month = month.plus(1)) {
        if (month.monthOfYear() % 6 == 0) {
            steps.push_back({month.lastDay(), Decimal::fromInteger(kYearlyTarget * month.monthOfYear() / 12)});
        }
    }
    return steps;
}

Pledge generatedPledge(const MonthSpan& span, int id, OrgUnitId owner, int number) {
    Pledge pledge;
    pledge.id = PledgeId(id);
    pledge.order = id;
    pledge.name = u"承诺事项%1"_s.arg(number + 1, 2, 10, QLatin1Char('0'));
    pledge.unit = unitOfMeasure(u"亿元"_s);
    pledge.owners = {owner};
    pledge.milestones = halfYearSteps(span);
    makeKind(pledge, number);
    return pledge;
}

/// The running total of a month, some pledges ahead and some behind; rises within each year.
Decimal generatedFigure(PledgeId pledge, Month month) {
    const qint64 pace = 80 + pledge.number() * 7919 % 41;
    return Decimal::fromMicros(pace * kYearlyTarget * month.monthOfYear() / 12 * Decimal::kScale / 100);
}

}  // namespace

PlanDraft generatedDraft(const PlanSize& size) {
    PlanDraft draft;
    draft.plan.name = u"基准计划"_s;
    draft.plan.span = {kLast.plus(1 - size.months), kLast};
    for (int unit = 0; unit < size.units; ++unit) {
        const OrgUnitId id(unit + 1);
        draft.units.push_back(
            {id, u"责任单位%1"_s.arg(unit + 1, 3, 10, QLatin1Char('0')), UnitGroup::Department, unit + 1, {}, {}, {}});
        for (int number = 0; number < size.pledgesPerUnit; ++number) {
            const int pledge = unit * size.pledgesPerUnit + number + 1;
            draft.pledges.push_back(generatedPledge(draft.plan.span, pledge, id, number));
        }
    }
    return draft;
}

std::vector<ActualChange> generatedFigures(const PlanDraft& draft) {
    std::vector<ActualChange> figures;
    const MonthSpan& span = draft.plan.span;
    figures.reserve(draft.pledges.size() * static_cast<std::size_t>(span.length()));
    for (const Pledge& pledge : draft.pledges) {
        for (Month month = span.first; month <= span.last; month = month.plus(1)) {
            figures.push_back({pledge.id, Actual{month, generatedFigure(pledge.id, month), {}, {}, {}, {}, {}}});
        }
    }
    return figures;
}

PlanSnapshot generatedSnapshot(const PlanSize& size) {
    const PlanDraft draft = generatedDraft(size);
    std::vector<Line> lines;
    for (const Pledge& pledge : draft.pledges) {
        lines.push_back({std::make_shared<const Pledge>(pledge), std::make_shared<const Series>()});
    }
    return PlanSnapshot(draft.plan, draft.units, {}, lines).with(generatedFigures(draft));
}

QByteArray generatedCsv(const PlanDraft& draft) {
    QByteArray csv = QByteArrayLiteral("unit,indicator,period,value\n");
    for (const ActualChange& change : generatedFigures(draft)) {
        const Pledge& pledge = draft.pledges[static_cast<std::size_t>(change.pledge.number() - 1)];
        const OrgUnit& owner = draft.units[static_cast<std::size_t>(pledge.owners.front().number() - 1)];
        csv += owner.name.toUtf8() + ',' + pledge.name.toUtf8() + ',' + change.actual.month.toString().toUtf8() + ',' +
               change.actual.value->toString().toUtf8() + '\n';
    }
    return csv;
}

}  // namespace pledge::bench
