#include <core/plan/policyfacts.h>
#include <tests/support/planvalues.h>
#include <tests/support/printers.h>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace pledge::test {

namespace {

struct PolicyTexts {
    const char* key;
    const char* usual;
    QStringList valid;
    QStringList invalid;
};

std::vector<PolicyTexts> policyTexts() {
    const QStringList noFigures{u""_s, u"-1"_s, u"1000.000001"_s, u"1e3"_s, u"1,5"_s, u"0.1234567"_s};
    const QStringList figures{u"0"_s, u"2.5"_s, u"1000"_s};
    return {{"gap_measure", "points", {u"points"_s, u"ratio"_s}, {u""_s, u"Points"_s, u"percent"_s}},
            {"yellow_from", "0", figures, noFigures},
            {"yellow_up_to", "10", figures, noFigures},
            {"bands_by_kind",
             "",
             {u""_s, u"works=points:0:20"_s, u"cumulative=ratio:2.5:30;ceiling=points:0:0"_s},
             {u"works"_s, u"works=points:0"_s, u"works=points:20:0"_s, u"road=points:0:20"_s, u"works=stars:0:20"_s,
              u"=points:0:20"_s, u"works=points:0:20;works=ratio:0:5"_s, u"works=points:-1:20"_s}},
            {"trend_band", "0.5", figures, noFigures},
            {"missed_forces_red", "yes", {u"yes"_s, u"no"_s}, {u""_s, u"1"_s, u"true"_s}},
            {"between_milestones", "line", {u"line"_s, u"steps"_s}, {u""_s, u"curve"_s}},
            {"between_levels", "steps", {u"line"_s, u"steps"_s}, {u""_s, u"curve"_s}},
            {"line_clock", "months", {u"months"_s, u"days"_s}, {u""_s, u"weeks"_s}},
            {"silence", "not_reported", {u"not_reported"_s, u"carried_forward"_s}, {u""_s, u"zero"_s}},
            {"due_soon_days", "0", {u"0"_s, u"366"_s}, {u""_s, u"-1"_s, u"367"_s, u"3.5"_s}},
            {"score_scheme", "linear", {u"linear"_s, u"all_or_nothing"_s, u"rank_ladder"_s}, {u""_s, u"none"_s}},
            {"score_cap", "100", {u"100"_s, u"120"_s, u"200"_s}, {u""_s, u"99"_s, u"201"_s}},
            {"score_unreported", "left_out", {u"left_out"_s, u"zero"_s}, {u""_s, u"one"_s}},
            {"score_stretch", "left_out", {u"left_out"_s, u"counted"_s}, {u""_s, u"zero"_s}},
            {"ladder_step", "5", figures, noFigures},
            {"points_per_yellow", "0", figures, noFigures},
            {"points_per_red", "0", figures, noFigures},
            {"points_per_overdue", "0", figures, noFigures},
            {"ranked_from", "80", {u"0"_s, u"100"_s}, {u""_s, u"-1"_s, u"101"_s}},
            {"honour_departments", "4", {u"0"_s, u"99"_s}, {u""_s, u"100"_s}},
            {"honour_towns", "5", {u"0"_s, u"99"_s}, {u""_s, u"100"_s}},
            {"warning_departments", "3", {u"0"_s, u"99"_s}, {u""_s, u"100"_s}},
            {"warning_towns", "4", {u"0"_s, u"99"_s}, {u""_s, u"100"_s}}};
}

}  // namespace

TEST(PolicyFacts, AreAllInTheTableOfTheirTexts) {
    QStringList keys;
    for (const PolicyTexts& one : policyTexts()) {
        keys.append(QString::fromLatin1(one.key));
    }
    EXPECT_EQ(keys, policyKeys());
}

TEST(PolicyFacts, SayWhatANewPlanHas) {
    for (const PolicyTexts& one : policyTexts()) {
        EXPECT_EQ(policyText(Plan(), QString::fromLatin1(one.key)), QString::fromLatin1(one.usual)) << one.key;
    }
}

TEST(PolicyFacts, ComeBackAsTheTextTheyWereSetBy) {
    for (const PolicyTexts& one : policyTexts()) {
        const QString key = QString::fromLatin1(one.key);
        for (const QString& text : one.valid) {
            Plan plan;
            EXPECT_TRUE(setPolicy(plan, key, u' ' + text + u' ')) << one.key << " " << text.toStdString();
            EXPECT_EQ(policyText(plan, key), text) << one.key;
        }
    }
}

TEST(PolicyFacts, LeaveThePlanAloneWhereTheTextIsNoneOfTheirs) {
    for (const PolicyTexts& one : policyTexts()) {
        const QString key = QString::fromLatin1(one.key);
        for (const QString& text : one.invalid) {
            Plan plan;
            EXPECT_FALSE(setPolicy(plan, key, text)) << one.key << " \"" << text.toStdString() << '"';
            EXPECT_EQ(plan, Plan()) << one.key;
        }
        EXPECT_FALSE(policyValues(key).isEmpty());
    }
    Plan plan;
    EXPECT_FALSE(setPolicy(plan, u"colour"_s, u"red"_s));
    EXPECT_TRUE(policyValues(u"colour"_s).isEmpty());
}

TEST(PolicyFacts, KeepTheKindsInOneOrder) {
    Plan plan;
    ASSERT_TRUE(setPolicy(plan, u"bands_by_kind"_s, u"works=points:0:20; cumulative=ratio:0:5"_s));
    EXPECT_EQ(policyText(plan, u"bands_by_kind"_s), u"cumulative=ratio:0:5;works=points:0:20"_s);
    EXPECT_EQ(plan.policy.bandsFor(PledgeKind::Works).yellowUpTo, figure("20"));
    EXPECT_EQ(plan.policy.bandsFor(PledgeKind::Level).yellowUpTo, figure("10"));
}

TEST(PolicyFacts, ReachEverySettingThroughItsOwnName) {
    Plan plan;
    for (const PolicyTexts& one : policyTexts()) {
        ASSERT_TRUE(setPolicy(plan, QString::fromLatin1(one.key), one.valid.back()));
    }
    EXPECT_EQ(plan.policy.bands.measure, GapMeasure::Ratio);
    EXPECT_EQ(plan.policy.clock, LineClock::Days);
    EXPECT_EQ(plan.policy.silence, Silence::CarriedForward);
    EXPECT_FALSE(plan.policy.missedForcesRed);
    EXPECT_EQ(plan.policy.dueSoonDays, 366);
    EXPECT_EQ(plan.score.scheme, ScoreScheme::RankLadder);
    EXPECT_EQ(plan.score.cap, 200);
    EXPECT_EQ(plan.score.unreported, UnreportedScore::CountsAsZero);
    EXPECT_EQ(plan.score.stretch, StretchScore::Counted);
    EXPECT_EQ(plan.score.lists.warning(UnitGroup::Town), 99);
}

}  // namespace pledge::test
