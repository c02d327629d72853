// The light policy as data: every setting takes effect, and each published rule gives the lights its source states.

#include <core/plan/lightpresets.h>
#include <core/schedule/judge.h>
#include <tests/core/schedule/verdicttext.h>
#include <tests/support/planvalues.h>
#include <tests/support/rowname.h>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace pledge::test {

namespace {

Plan planUnder(const LightPolicy& policy) {
    Plan plan = plan2022();
    plan.policy = policy;
    return plan;
}

Plan planUnder(const char* token) {
    return planUnder(lightPreset(QString::fromLatin1(token))->policy);
}

Pledge hundred() {
    return flow({{"2022-12-31", "100"}});
}

Pledge loans() {
    return flow({{"2022-06-30", "115"}, {"2022-09-30", "165"}, {"2022-12-31", "200"}});
}

struct PresetCase {
    const char* name;
    const char* preset;
    Pledge pledge;
    Series series;
    const char* asOf;
    Light light;
    Reason reason;
    const char* expected = nullptr;
    const char* paceRate = nullptr;
};

class PresetGives : public testing::TestWithParam<PresetCase> {};

TEST_P(PresetGives, TheLightOfItsSource) {
    const PresetCase& row = GetParam();
    const Verdict verdict = judge(row.pledge, row.series, planUnder(row.preset), month(row.asOf));
    EXPECT_EQ(verdict.light, row.light);
    EXPECT_EQ(verdict.reason, row.reason);
    if (row.expected != nullptr) {
        EXPECT_EQ(exact(verdict.expected), row.expected);
    }
    if (row.paceRate != nullptr) {
        EXPECT_EQ(rate(verdict.paceRate), row.paceRate);
    }
}

std::vector<PresetCase> yinchuanCases() {
    const auto june = [](const char* name, const char* actual, Light light, Reason reason) {
        return PresetCase{name, "yinchuan_2025", hundred(), figures({{"2022-06", actual}}), "2022-06", light, reason};
    };
    return {
        june("OnPaceIsGreen", "50", Light::Green, Reason::OnPace),
        june("LessThanTenBehindIsGreenToo", "40.000001", Light::Green, Reason::OnPace),
        june("TenBehindIsYellow", "40", Light::Yellow, Reason::Behind),
        june("ThirtyBehindIsStillYellow", "20", Light::Yellow, Reason::Behind),
        june("MoreThanThirtyBehindIsRed", "19.999999", Light::Red, Reason::FarBehind),
    };
}

INSTANTIATE_TEST_SUITE_P(Yinchuan2025, PresetGives, testing::ValuesIn(yinchuanCases()), RowName());

std::vector<PresetCase> tianjinCases() {
    const auto june = [](const char* name, const char* actual, Light light, Reason reason, const char* paceRate) {
        return PresetCase{name,   "tianjin_2022", hundred(), figures({{"2022-06", actual}}), "2022-06", light,
                          reason, "50",           paceRate};
    };
    return {
        june("AsExpectedIsGreen", "50", Light::Green, Reason::OnPace, "100.0"),
        june("ThirtyPercentLessIsYellow", "35", Light::Yellow, Reason::Behind, "70.0"),
        june("MoreThanThirtyPercentLessIsRed", "34.999999", Light::Red, Reason::FarBehind, "70.0"),
        {"SpendingIsTurned", "tianjin_2022", budget({{"2022-12-31", "100"}}), figures({{"2022-06", "62.5"}}), "2022-06",
         Light::Yellow, Reason::Behind, "50", "80.0"},
        {"NothingSpentHasNoRate", "tianjin_2022", budget({{"2022-12-31", "100"}}), figures({{"2022-06", "0"}}),
         "2022-06", Light::Green, Reason::OnPace, "50", "-"},
    };
}

INSTANTIATE_TEST_SUITE_P(Tianjin2022, PresetGives, testing::ValuesIn(tianjinCases()), RowName());

std::vector<PresetCase> xuanchengCases() {
    return {
        {"JustAboveElevenTwelfthsIsGreen", "xuancheng_2020", hundred(), figures({{"2022-11", "91.67"}}), "2022-11",
         Light::Green, Reason::OnPace},
        {"BelowElevenTwelfthsIsRedHoweverLittle", "xuancheng_2020", hundred(), figures({{"2022-11", "91.66"}}),
         "2022-11", Light::Red, Reason::FarBehind},
        {"GrowthIsHeldAgainstTheWholeYearsTarget", "xuancheng_2020", level({{"2022-12-31", "20"}}),
         figures({{"2022-11", "19"}}), "2022-11", Light::NotDue, Reason::NotDue, "20"},
    };
}

INSTANTIATE_TEST_SUITE_P(Xuancheng2020, PresetGives, testing::ValuesIn(xuanchengCases()), RowName());

std::vector<PresetCase> ouhaiCases() {
    const auto with = [](const char* name, std::initializer_list<Report> reports, const char* asOf, Light light,
                         Reason reason, const char* expected) {
        return PresetCase{name, "ouhai_2020", loans(), figures(reports), asOf, light, reason, expected};
    };
    const Pledge spending = budget({{"2022-06-30", "50"}, {"2022-12-31", "100"}});
    return {
        with("BeforeItsMilestoneNothingIsDue", {{"2022-05", "1"}}, "2022-05", Light::NotDue, Reason::NotDue, "-"),
        with("ReachedEarlyIsGreen", {{"2022-05", "115"}}, "2022-05", Light::Green, Reason::StepReached, "-"),
        with("MetIsGreen", {{"2022-06", "115"}}, "2022-06", Light::Green, Reason::StepReached, "115"),
        with("MissedIsRedInItsMonth", {{"2022-06", "114"}}, "2022-06", Light::Red, Reason::MilestoneMissed, "115"),
        with("BetweenMilestonesTheLastOneIsRequired", {{"2022-06", "115"}, {"2022-08", "116"}}, "2022-08", Light::Green,
             Reason::StepReached, "115"),
        with("MadeUpTheMonthIsGreenAgain", {{"2022-06", "114"}, {"2022-07", "115"}}, "2022-07", Light::Green,
             Reason::StepReached, "115"),
        {"SpendingOverItsNextMilestoneIsRedAtOnce", "ouhai_2020", spending, figures({{"2022-03", "51"}}), "2022-03",
         Light::Red, Reason::OverLimit, "50"},
        {"SpendingMayGoOnToTheNextMilestone", "ouhai_2020", spending, figures({{"2022-06", "50"}, {"2022-07", "80"}}),
         "2022-07", Light::Green, Reason::WithinLimit, "100"},
    };
}

INSTANTIATE_TEST_SUITE_P(Ouhai2020, PresetGives, testing::ValuesIn(ouhaiCases()), RowName());

std::vector<PresetCase> yardstickCases() {
    const Pledge perDay = flow({{"2022-12-31", "365"}});
    const Pledge rising = level({{"2022-06-30", "80"}, {"2022-12-31", "126"}});
    const Pledge falling = reduction({{"2022-06-30", "80"}, {"2022-12-31", "34"}});
    const auto row = [](const char* name, const Pledge& pledge, std::initializer_list<Report> reports, const char* asOf,
                        Light light, Reason reason, const char* expected, const char* paceRate) {
        return PresetCase{name, "yardstick", pledge, figures(reports), asOf, light, reason, expected, paceRate};
    };
    return {
        row("TheLineRunsByDays", perDay, {{"2022-06", "181"}}, "2022-06", Light::Green, Reason::OnPace, "181", "100.0"),
        row("NineTenthsAreYellow", perDay, {{"2022-06", "162.9"}}, "2022-06", Light::Yellow, Reason::Behind, "181",
            "90.0"),
        row("LessIsRed", perDay, {{"2022-06", "162.899999"}}, "2022-06", Light::Red, Reason::FarBehind, "181", "90.0"),
        row("TheLastFigureIsCarriedOn", perDay, {{"2022-05", "170"}}, "2022-06", Light::Yellow, Reason::Behind, "181",
            "93.9"),
        row("NothingToCarryIsNotReported", perDay, {}, "2022-06", Light::NotReported, Reason::NotReported, "181", "-"),
        row("ALevelStandsAtItsFirstMilestoneBefore", rising, {{"2022-03", "80"}}, "2022-03", Light::Green,
            Reason::OnPace, "80", "100.0"),
        row("ALevelIsBoundFromTheStart", rising, {{"2022-03", "71"}}, "2022-03", Light::Red, Reason::FarBehind, "80",
            "88.8"),
        row("BetweenItsMilestonesALevelFollowsTheLine", rising, {{"2022-09", "99"}}, "2022-09", Light::Yellow,
            Reason::Behind, "103", "96.1"),
        row("AnyEarlierLevelIsCarriedOn", rising, {{"2022-02", "103"}}, "2022-09", Light::Green, Reason::OnPace, "103",
            "100.0"),
        row("AnUpperLevelIsTurned", falling, {{"2022-09", "60"}}, "2022-09", Light::Yellow, Reason::Behind, "57",
            "95.0"),
        row("AMissedMilestoneDoesNotForceRed", loans(), {{"2022-06", "114"}}, "2022-06", Light::Yellow, Reason::Behind,
            "115", "99.1"),
        row("NorDoesAMissedTargetOfALevel", rising, {{"2022-12", "126"}}, "2022-12", Light::Green, Reason::OnPace,
            "126", "100.0"),
    };
}

INSTANTIATE_TEST_SUITE_P(Yardstick, PresetGives, testing::ValuesIn(yardstickCases()), RowName());

LightPolicy forgiving() {
    LightPolicy policy;
    policy.missedForcesRed = false;
    return policy;
}

LightPolicy ownBands(PledgeKind kind, GapMeasure measure, const char* yellowFrom, const char* yellowUpTo) {
    LightPolicy policy;
    policy.byKind = {{kind, {measure, figure(yellowFrom), figure(yellowUpTo)}}};
    return policy;
}

struct SettingCase {
    const char* name;
    LightPolicy policy;
    Pledge pledge;
    Series series;
    const char* asOf;
    Light light;
    Reason reason;
};

class SettingGives : public testing::TestWithParam<SettingCase> {};

TEST_P(SettingGives, ItsOwnLight) {
    const SettingCase& row = GetParam();
    const Verdict verdict = judge(row.pledge, row.series, planUnder(row.policy), month(row.asOf));
    EXPECT_EQ(verdict.light, row.light);
    EXPECT_EQ(verdict.reason, row.reason);
}

std::vector<SettingCase> bandsByKindCases() {
    const LightPolicy ceilings = ownBands(PledgeKind::Ceiling, GapMeasure::Ratio, "0", "5");
    const LightPolicy building = ownBands(PledgeKind::Works, GapMeasure::Points, "2", "20");
    const Pledge limit = ceiling({{"2022-12-31", "4.3"}});
    const Pledge works2 = works({{"2022-06-30", "40"}, {"2022-12-31", "80"}});
    return {
        {"ALittleOverALimitMayBeYellow", ceilings, limit, figures({{"2022-02", "4.5"}}), "2022-02", Light::Yellow,
         Reason::OverLimit},
        {"FarOverItIsRed", ceilings, limit, figures({{"2022-02", "4.6"}}), "2022-02", Light::Red, Reason::OverLimit},
        {"WithinItIsGreen", ceilings, limit, figures({{"2022-02", "4.3"}}), "2022-02", Light::Green,
         Reason::WithinLimit},
        {"OtherKindsKeepThePlansBands", ceilings, hundred(), figures({{"2022-06", "39"}}), "2022-06", Light::Red,
         Reason::FarBehind},
        {"WorksMayBeFurtherBehind", building, works2, figures({{"2022-03", "4"}}), "2022-03", Light::Yellow,
         Reason::Behind},
        {"AndAreToleratedALittle", building, works2, figures({{"2022-03", "19"}}), "2022-03", Light::Green,
         Reason::OnPace},
    };
}

INSTANTIATE_TEST_SUITE_P(BandsByKind, SettingGives, testing::ValuesIn(bandsByKindCases()), RowName());

std::vector<SettingCase> missedCases() {
    const Pledge two = level({{"2022-06-30", "80"}, {"2022-12-31", "88"}});
    return {
        {"TheGapDecidesOnAMissedMilestone", forgiving(), loans(), figures({{"2022-06", "114"}}), "2022-06",
         Light::Yellow, Reason::Behind},
        {"AlsoFarBehind", forgiving(), loans(), figures({{"2022-06", "90"}}), "2022-06", Light::Red, Reason::FarBehind},
        {"AlsoOfALevel", forgiving(), two, figures({{"2022-06", "79"}}), "2022-06", Light::Yellow, Reason::Behind},
        {"NotOfALimit", forgiving(), ceiling({{"2022-12-31", "4.3"}}), figures({{"2022-02", "4.4"}}), "2022-02",
         Light::Red, Reason::OverLimit},
        {"NotOfADeliverable", forgiving(), deliverable("2022-05-31"), Series(), "2022-05", Light::Red,
         Reason::MilestoneMissed},
        {"SilenceIsThenNotReported", forgiving(), loans(), figures({{"2022-06", "114"}}), "2022-07", Light::NotReported,
         Reason::NotReported},
    };
}

INSTANTIATE_TEST_SUITE_P(MissedForcesRedOff, SettingGives, testing::ValuesIn(missedCases()), RowName());

struct SoonCase {
    const char* name;
    int days;
    const char* due;
    bool soon;
};

class DueSoonWithin : public testing::TestWithParam<SoonCase> {};

TEST_P(DueSoonWithin, TheDaysOfThePolicy) {
    const SoonCase& row = GetParam();
    LightPolicy policy;
    policy.dueSoonDays = row.days;
    EXPECT_EQ(judge(deliverable(row.due), Series(), planUnder(policy), month("2022-05")).dueSoon, row.soon);
}

INSTANTIATE_TEST_SUITE_P(Days, DueSoonWithin,
                         testing::Values(SoonCase{"TheFifteenthDayIsIn", 15, "2022-06-15", true},
                                         SoonCase{"TheSixteenthIsNot", 15, "2022-06-16", false},
                                         SoonCase{"SixtyDaysReachIntoTheMonthAfterNext", 60, "2022-07-30", true},
                                         SoonCase{"TheAsOfDayItselfIsNotAhead", 15, "2022-05-31", false},
                                         SoonCase{"ZeroMeansTheEndOfNextMonth", 0, "2022-06-30", true},
                                         SoonCase{"AndNoLater", 0, "2022-07-01", false}),
                         RowName());

}  // namespace

TEST(LightPolicy, ACarriedFigureKeepsItsMonthAndIsMarked) {
    const Verdict verdict =
        judge(hundred(), figures({{"2022-04", "30"}, {"2022-05", "41"}}), planUnder("yardstick"), month("2022-06"));
    EXPECT_TRUE(verdict.carried);
    EXPECT_EQ(verdict.observed, month("2022-05"));
    EXPECT_EQ(verdict.actual->value, figure("41"));
    EXPECT_EQ(trend(verdict), "-");
    EXPECT_FALSE(judge(hundred(), figures({{"2022-06", "41"}}), planUnder("yardstick"), month("2022-06")).carried);
}

TEST(LightPolicy, ARedCarriedFigureIsStillSilent) {
    const Verdict verdict = judge(hundred(), figures({{"2022-05", "10"}}), planUnder("yardstick"), month("2022-06"));
    EXPECT_EQ(verdict.light, Light::Red);
    EXPECT_TRUE(verdict.silent);
}

TEST(LightPolicy, AFlowCarriesNothingIntoItsNextYear) {
    Pledge yearly = flow({{"2021-12-31", "100"}, {"2022-12-31", "100"}});
    yearly.yearlyRestart = true;
    Plan plan = planUnder("yardstick");
    plan.span = {month("2021-01"), month("2022-12")};
    EXPECT_EQ(judge(yearly, figures({{"2021-12", "90"}}), plan, month("2022-01")).light, Light::NotReported);
    EXPECT_EQ(
        judge(level({{"2021-12-31", "80"}, {"2022-12-31", "80"}}), figures({{"2021-12", "90"}}), plan, month("2022-01"))
            .light,
        Light::Green);
}

TEST(LightPolicy, AQuarterlyFigureIsCarriedToTheMonthThatWasOwed) {
    Pledge quarterly = flow({{"2022-12-31", "365"}});
    quarterly.frequency = Frequency::Quarterly;
    const Verdict verdict = judge(quarterly, figures({{"2022-03", "170"}}), planUnder("yardstick"), month("2022-08"));
    EXPECT_TRUE(verdict.carried);
    EXPECT_EQ(exact(verdict.expected), "181");
}

TEST(LightPolicy, MilestonesKeepTheirHistoryUnderEveryPolicy) {
    const Series series = figures({{"2022-06", "105"}, {"2022-07", "120"}});
    for (const LightPreset& preset : lightPresets()) {
        EXPECT_EQ(history(judge(loans(), series, planUnder(preset.policy), month("2022-07"))), "late1 open open");
    }
}

TEST(PaceRate, IsThatOfTheRequiredFigure) {
    const auto paceRate = [](const Pledge& pledge, const char* actual, const char* at) {
        return rate(judge(pledge, figures({{at, actual}}), plan2022(), month(at)).paceRate);
    };
    EXPECT_EQ(paceRate(loans(), "120", "2022-06"), "104.3");
    EXPECT_EQ(paceRate(loans(), "105", "2022-06"), "91.3");
    EXPECT_EQ(paceRate(ceiling({{"2022-12-31", "4.3"}}), "3.57", "2022-06"), "120.4");
    EXPECT_EQ(paceRate(ceiling({{"2022-12-31", "4.3"}}), "0", "2022-06"), "-");
    EXPECT_EQ(paceRate(level({{"2022-12-31", "80"}}), "70", "2022-06"), "87.5");
    EXPECT_EQ(paceRate(budget({{"2022-12-31", "0"}}), "1", "2022-06"), "-");
    EXPECT_EQ(paceRate(direction("100"), "120", "2022-06"), "-");
}

}  // namespace pledge::test
