#include <tests/core/schedule/randomplan.h>
#include <tests/support/planvalues.h>

#include <algorithm>
#include <memory>

using namespace Qt::StringLiterals;

namespace pledge::test {

namespace {

constexpr int kKinds = 9;
const MonthSpan kSpan{Month(2021, 1), Month(2022, 12)};

/// Rising for a lower bound, falling for an upper one of a state; at month ends and now and then in mid-month.
std::vector<Milestone> randomMilestones(Dice& dice, const Pledge& pledge) {
    const bool falling = pledge.nature == Nature::State && pledge.bound == Bound::AtMost;
    std::vector<Milestone> milestones;
    int value = falling ? 400 : 0;
    for (Month month = kSpan.first; month <= kSpan.last; month = month.plus(1)) {
        const bool yearsEnd = month.monthOfYear() == 12;
        if (!yearsEnd && !dice.oneIn(4)) {
            continue;
        }
        value += falling ? -dice.below(12) : 1 + dice.below(40);
        const int day = !yearsEnd && dice.oneIn(5) ? 15 : month.lastDay().day();
        milestones.push_back({QDate(month.year(), month.monthOfYear(), day), Decimal::fromInteger(value)});
        value = pledge.yearlyRestart && yearsEnd ? 0 : value;
    }
    return milestones;
}

void shape(Dice& dice, Pledge& pledge) {
    const int kind = dice.below(kKinds);
    const bool atMost = dice.oneIn(3);
    pledge.nature = kind < 4 ? Nature::Flow : kind < 7 ? Nature::State : Nature::Task;
    pledge.bound = atMost && !pledge.isTask() ? Bound::AtMost : Bound::AtLeast;
    pledge.judged = pledge.nature == Nature::Flow ? Judged::AlongLine : Judged::AtSteps;
    if (pledge.nature == Nature::State && dice.oneIn(2)) {
        pledge.judged = Judged::Throughout;
    }
    pledge.yearlyRestart = pledge.nature == Nature::Flow && dice.oneIn(2);
    pledge.unit = unitOfMeasure(dice.oneIn(3) ? u"家"_s : dice.oneIn(2) ? u"%"_s : u"亿元"_s);
    pledge.frequency = dice.oneIn(5) ? Frequency::Quarterly : Frequency::Monthly;
    pledge.lagMonths = dice.oneIn(8) ? 1 : 0;
    pledge.milestones = randomMilestones(dice, pledge);
    if (pledge.isTask() && dice.oneIn(2)) {
        pledge.milestones = {{pledge.milestones.front().due, std::nullopt}};
    }
    if (pledge.nature == Nature::State && dice.oneIn(6)) {
        pledge.milestones.clear();
        pledge.base = Base{Decimal::fromInteger(50), QDate(2020, 12, 31)};
    }
}

TaskState randomState(Dice& dice) {
    return static_cast<TaskState>(1 + dice.below(4));
}

/// Reports with gaps; a flow's rise, a state's wander around what is asked.
Series randomSeries(Dice& dice, const Pledge& pledge) {
    Series series;
    int value = pledge.nature == Nature::State ? 380 - dice.below(370) : 0;
    for (Month month = kSpan.first; month <= kSpan.last; month = month.plus(1)) {
        const bool restarts = pledge.yearlyRestart && month.monthOfYear() == 1;
        value = restarts ? dice.below(12) : value + dice.below(12) - (pledge.nature == Nature::State ? 6 : 0);
        if (dice.oneIn(6)) {
            continue;
        }
        Actual actual;
        actual.month = month;
        if (pledge.takesFigures()) {
            actual.value = Decimal::fromInteger(value);
        } else {
            actual.state = randomState(dice);
        }
        series.set(actual);
    }
    return series;
}

Line lineOf(Dice& dice, const Pledge& pledge) {
    return {std::make_shared<const Pledge>(pledge), std::make_shared<const Series>(randomSeries(dice, pledge))};
}

}  // namespace

int Dice::below(int end) {
    m_state = m_state * 6'364'136'223'846'793'005ULL + 1'442'695'040'888'963'407ULL;
    return static_cast<int>((m_state >> 33U) % static_cast<quint64>(end));
}

PlanSnapshot randomPlan(Dice dice, int pledges, const LightPolicy& policy) {
    Plan plan;
    plan.name = u"随机计划"_s;
    plan.span = kSpan;
    plan.policy = policy;
    std::vector<OrgUnit> units{{OrgUnitId(1), u"商务局"_s, UnitGroup::Department, 1, {}, {}, {}},
                               {OrgUnitId(2), u"古山镇"_s, UnitGroup::Town, 2, {}, {}, {}},
                               {OrgUnitId(3), u"芝英镇"_s, UnitGroup::Town, 3, {}, {}, {}}};
    std::vector<Line> lines;
    for (int number = 1; number <= pledges; ++number) {
        Pledge pledge;
        pledge.id = PledgeId(number * 10);
        pledge.order = number;
        pledge.name = u"承诺%1"_s.arg(number);
        pledge.owners = {OrgUnitId(1)};
        shape(dice, pledge);
        lines.push_back(lineOf(dice, pledge));
        if (pledge.nature == Nature::Flow && dice.oneIn(4)) {
            lines.back().series = std::make_shared<const Series>();
            for (const int town : {2, 3}) {
                Pledge part = allocatedPart(pledge, OrgUnitId(town), Decimal::fromInteger(10 * town));
                part.id = PledgeId(number * 10 + town);
                lines.push_back(lineOf(dice, part));
            }
        }
    }
    return {plan, std::move(units), {}, std::move(lines)};
}

Reports takenOut(const PlanSnapshot& snapshot) {
    std::vector<Line> lines;
    std::vector<ActualChange> inOrder;
    for (const Line& line : snapshot.lines()) {
        lines.push_back({line.pledge, std::make_shared<const Series>()});
    }
    for (Month month = kSpan.first; month <= kSpan.last; month = month.plus(1)) {
        for (const Line& line : snapshot.lines()) {
            if (const auto actual = line.series->at(month)) {
                inOrder.push_back({line.pledge->id, *actual});
            }
        }
    }
    return {PlanSnapshot(snapshot.plan(), snapshot.units(), {}, std::move(lines)), std::move(inOrder)};
}

}  // namespace pledge::test
