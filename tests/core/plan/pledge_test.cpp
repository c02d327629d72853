#include <core/plan/pledge.h>
#include <tests/support/printers.h>

#include <gtest/gtest.h>

#include <functional>

using namespace Qt::StringLiterals;

namespace pledge {

namespace {

constexpr MonthSpan kYear{Month(2022, 1), Month(2022, 12)};
constexpr MonthSpan kThreeYears{Month(2021, 1), Month(2023, 12)};

Milestone step(int year, int month, QStringView value) {
    return {Month(year, month).lastDay(), value.isEmpty() ? std::nullopt : std::optional(*Decimal::parse(value))};
}

/// New loans: 115 / 165 / 200 by June, September and December.
Pledge loans() {
    Pledge pledge;
    pledge.id = PledgeId(1);
    pledge.name = u"新增贷款"_s;
    pledge.aliases = QStringList{u"新增贷款余额"_s};
    pledge.unit = unitOfMeasure(u"亿元"_s);
    pledge.owners = {OrgUnitId(1)};
    pledge.milestones = {step(2022, 6, u"115"), step(2022, 9, u"165"), step(2022, 12, u"200")};
    return pledge;
}

QStringList values(const std::vector<Milestone>& milestones) {
    QStringList texts;
    for (const Milestone& milestone : milestones) {
        texts.append(milestone.value ? milestone.value->toString() : u"done"_s);
    }
    return texts;
}

struct Named {
    const char* facts;
    std::function<void(Pledge&)> change;
    PledgeKind kind;
    bool takesFigures;
};

struct Misfit {
    const char* facts;
    std::function<void(Pledge&)> change;
    QString part;
};

void makeDirection(Pledge& pledge) {
    pledge.nature = Nature::State;
    pledge.milestones.clear();
    pledge.base = Base{Decimal::fromInteger(60), QDate(2021, 12, 31)};
}

void makeState(Pledge& pledge, Bound bound, Judged judged) {
    pledge.nature = Nature::State;
    pledge.bound = bound;
    pledge.judged = judged;
}

}  // namespace

TEST(PledgeKind, IsANameForTheFacts) {
    const Named rows[] = {
        {"flow", [](Pledge&) {}, PledgeKind::Cumulative, true},
        {"flow at most", [](Pledge& p) { p.bound = Bound::AtMost; }, PledgeKind::Cumulative, true},
        {"flow not yet assigned",
         [](Pledge& p) {
             p.milestones.clear();
             p.toBeAssigned = true;
         },
         PledgeKind::Cumulative, true},
        {"state", [](Pledge& p) { makeState(p, Bound::AtLeast, Judged::AtSteps); }, PledgeKind::Level, true},
        {"state at least, throughout", [](Pledge& p) { makeState(p, Bound::AtLeast, Judged::Throughout); },
         PledgeKind::Level, true},
        {"state at most by its date", [](Pledge& p) { makeState(p, Bound::AtMost, Judged::AtSteps); },
         PledgeKind::Level, true},
        {"state at most, throughout", [](Pledge& p) { makeState(p, Bound::AtMost, Judged::Throughout); },
         PledgeKind::Ceiling, true},
        {"state with a base and a target",
         [](Pledge& p) {
             makeState(p, Bound::AtLeast, Judged::AtSteps);
             p.base = Base{Decimal::fromInteger(25), QDate(2021, 12, 31)};
         },
         PledgeKind::Level, true},
        {"state with a base only", makeDirection, PledgeKind::Direction, true},
        {"state with a base, not yet assigned",
         [](Pledge& p) {
             makeDirection(p);
             p.toBeAssigned = true;
         },
         PledgeKind::Level, true},
        {"task with figures", [](Pledge& p) { p.nature = Nature::Task; }, PledgeKind::Works, true},
        {"task without figures",
         [](Pledge& p) {
             p.nature = Nature::Task;
             p.milestones = {step(2022, 5, u"")};
         },
         PledgeKind::Deliverable, false},
        {"task without milestones",
         [](Pledge& p) {
             p.nature = Nature::Task;
             p.milestones.clear();
         },
         PledgeKind::Standing, false},
    };
    for (const Named& row : rows) {
        SCOPED_TRACE(row.facts);
        Pledge pledge = loans();
        row.change(pledge);
        EXPECT_EQ(kindOf(pledge), row.kind);
        EXPECT_EQ(pledge.takesFigures(), row.takesFigures);
    }
}

TEST(Pledge, AnswersToItsNameAndAliases) {
    EXPECT_TRUE(loans().isCalled(u"新增贷款"_s));
    EXPECT_TRUE(loans().isCalled(u"新增贷款余额"_s));
    EXPECT_FALSE(loans().isCalled(u"贷款"_s));
    EXPECT_TRUE(loans().isOwnedBy(OrgUnitId(1)));
    EXPECT_FALSE(loans().isOwnedBy(OrgUnitId(2)));
}

TEST(Pledge, ItsFinalTargetIsTheLastMilestone) {
    EXPECT_EQ(loans().finalTarget(), Decimal::fromInteger(200));
    EXPECT_EQ(Pledge().finalTarget(), std::nullopt);
}

TEST(Pledge, RestartsEachYearWhenEveryYearHasAMilestone) {
    Pledge pledge = loans();
    EXPECT_FALSE(restartsByDefault(pledge, kYear));
    EXPECT_FALSE(restartsByDefault(pledge, kThreeYears));
    pledge.milestones = {step(2021, 12, u"30"), step(2022, 12, u"35"), step(2023, 12, u"40")};
    EXPECT_TRUE(restartsByDefault(pledge, kThreeYears));
    pledge.nature = Nature::State;
    EXPECT_FALSE(restartsByDefault(pledge, kThreeYears));
    pledge.nature = Nature::Task;
    EXPECT_FALSE(restartsByDefault(pledge, kThreeYears));
}

TEST(Pledge, RunsOverTheWholeSpanOrOneYearOfIt) {
    const MonthSpan span{Month(2021, 5), Month(2023, 10)};
    Pledge pledge = loans();
    EXPECT_EQ(runOf(pledge, span, Month(2022, 6)), span);
    pledge.yearlyRestart = true;
    EXPECT_EQ(runOf(pledge, span, Month(2021, 6)), (MonthSpan{Month(2021, 5), Month(2021, 12)}));
    EXPECT_EQ(runOf(pledge, span, Month(2022, 6)), (MonthSpan{Month(2022, 1), Month(2022, 12)}));
    EXPECT_EQ(runOf(pledge, span, Month(2023, 6)), (MonthSpan{Month(2023, 1), Month(2023, 10)}));
    EXPECT_EQ(runOf(pledge, span, Month(2030, 1)), (MonthSpan{Month(2023, 1), Month(2023, 10)}));
    EXPECT_EQ(runOf(pledge, span, Month(2020, 1)), (MonthSpan{Month(2021, 5), Month(2021, 12)}));
}

TEST(Pledge, AFigureOnItsBoundSatisfiesIt) {
    EXPECT_TRUE(satisfies(Bound::AtLeast, *Decimal::parse(u"36.8"), *Decimal::parse(u"36.80")));
    EXPECT_FALSE(satisfies(Bound::AtLeast, *Decimal::parse(u"36.799999"), *Decimal::parse(u"36.8")));
    EXPECT_TRUE(satisfies(Bound::AtMost, *Decimal::parse(u"4.3"), *Decimal::parse(u"4.3")));
    EXPECT_FALSE(satisfies(Bound::AtMost, *Decimal::parse(u"4.300001"), *Decimal::parse(u"4.3")));
}

TEST(ScaledMilestones, KeepTheShapeOfTheLadder) {
    EXPECT_EQ(values(scaledMilestones(loans(), Decimal::fromInteger(20))),
              (QStringList{u"11.5"_s, u"16.5"_s, u"20"_s}));
}

TEST(ScaledMilestones, RoundCountedUnitsDownBeforeTheLast) {
    Pledge companies = loans();
    companies.unit = unitOfMeasure(u"家"_s);
    companies.milestones = {step(2022, 6, u"16"), step(2022, 9, u"24"), step(2022, 12, u"34")};
    EXPECT_EQ(values(scaledMilestones(companies, Decimal::fromInteger(5))), (QStringList{u"2"_s, u"3"_s, u"5"_s}));
    EXPECT_EQ(values(scaledMilestones(companies, Decimal::fromInteger(34))), (QStringList{u"16"_s, u"24"_s, u"34"_s}));
    EXPECT_EQ(values(scaledMilestones(companies, Decimal())), (QStringList{u"0"_s, u"0"_s, u"0"_s}));
}

TEST(ScaledMilestones, EndOnTheShareItself) {
    Pledge land = loans();
    land.milestones = {step(2022, 6, u"1"), step(2022, 12, u"3")};
    EXPECT_EQ(values(scaledMilestones(land, *Decimal::parse(u"0.7"))), (QStringList{u"0.233333"_s, u"0.7"_s}));
}

TEST(ScaledMilestones, AStateIsTheSameForEveryTown) {
    Pledge ratio = loans();
    ratio.nature = Nature::State;
    EXPECT_EQ(scaledMilestones(ratio, Decimal::fromInteger(20)), ratio.milestones);
}

TEST(ScaledMilestones, WithoutAFinalTargetThereIsNothingToScale) {
    Pledge pledge = loans();
    pledge.milestones = {step(2022, 6, u"0"), step(2022, 12, u"0")};
    EXPECT_EQ(scaledMilestones(pledge, Decimal::fromInteger(20)), pledge.milestones);
    pledge.milestones.clear();
    EXPECT_TRUE(scaledMilestones(pledge, Decimal::fromInteger(20)).empty());
}

TEST(ValidatePledge, AcceptsEveryKind) {
    const std::function<void(Pledge&)> changes[] = {
        [](Pledge&) {},
        [](Pledge& p) { p.nature = Nature::Task; },
        [](Pledge& p) {
            p.nature = Nature::Task;
            p.milestones.clear();
        },
        [](Pledge& p) {
            p.nature = Nature::Task;
            p.milestones = {step(2022, 5, u"")};
        },
        makeDirection,
        [](Pledge& p) {
            p.milestones.clear();
            p.toBeAssigned = true;
        },
        [](Pledge& p) {
            p.milestones = {{QDate(2022, 6, 15), Decimal::fromInteger(5)}};
        },
    };
    for (const auto& change : changes) {
        Pledge pledge = loans();
        change(pledge);
        EXPECT_TRUE(validate(pledge, kYear));
    }
}

TEST(ValidatePledge, NamesWhatDoesNotFit) {
    const Misfit rows[] = {
        {"blank name", [](Pledge& p) { p.name = u"  "_s; }, u"name"_s},
        {"nobody's", [](Pledge& p) { p.owners.clear(); }, u"owners"_s},
        {"negative lag", [](Pledge& p) { p.lagMonths = -1; }, u"frequency"_s},
        {"negative weight", [](Pledge& p) { p.weight = Decimal::fromInteger(-1); }, u"weight"_s},
        {"out of order", [](Pledge& p) { std::swap(p.milestones[0], p.milestones[1]); }, u"milestones"_s},
        {"same date twice", [](Pledge& p) { p.milestones[1].due = p.milestones[0].due; }, u"milestones"_s},
        {"before the plan", [](Pledge& p) { p.milestones[0] = step(2021, 12, u"1"); }, u"milestones"_s},
        {"after the plan", [](Pledge& p) { p.milestones[2] = step(2023, 1, u"300"); }, u"milestones"_s},
        {"no date", [](Pledge& p) { p.milestones[0].due = QDate(); }, u"milestones"_s},
        {"flow without a value", [](Pledge& p) { p.milestones[1].value.reset(); }, u"targets"_s},
        {"flow with dates only", [](Pledge& p) { p.milestones = {step(2022, 12, u"")}; }, u"targets"_s},
        {"flow without milestones", [](Pledge& p) { p.milestones.clear(); }, u"targets"_s},
        {"state without milestone or base",
         [](Pledge& p) {
             p.nature = Nature::State;
             p.milestones.clear();
         },
         u"targets"_s},
        {"task half with values",
         [](Pledge& p) {
             p.nature = Nature::Task;
             p.milestones[1].value.reset();
         },
         u"targets"_s},
    };
    for (const Misfit& row : rows) {
        SCOPED_TRACE(row.facts);
        Pledge pledge = loans();
        row.change(pledge);
        const Outcome outcome = validate(pledge, kYear);
        ASSERT_FALSE(outcome);
        EXPECT_EQ(outcome.error().code, ErrorCode::InvalidPledge);
        EXPECT_EQ(outcome.error().subject, pledge.name);
        EXPECT_EQ(outcome.error().details, QStringList{row.part});
    }
}

}  // namespace pledge
