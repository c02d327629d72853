#include <tests/core/schedule/scoredplan.h>
#include <tests/support/printers.h>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace pledge::test {

namespace {

/// The score of one line by itself.
PledgeScore marked(Pledge pledge, Series series, const ScorePolicy& policy = {}) {
    ScoredPlan plan;
    plan.plan.score = policy;
    plan.line(plan.unit(), std::move(pledge), std::move(series));
    return plan.score().pledges.front();
}

QString markText(const PledgeScore& score) {
    return score.mark ? score.mark->toString(1) : u"-"_s;
}

ScorePolicy cappedAt(int cap) {
    ScorePolicy policy;
    policy.cap = cap;
    return policy;
}

std::optional<LeftOut> whyOut(Pledge pledge, Series series = {}) {
    return marked(std::move(pledge), std::move(series)).leftOut;
}

/// A town plan in which two towns share one pledge of a department.
struct Shared {
    ScoredPlan plan;
    PledgeId whole = plan.line(plan.unit(), hundredByJune());
    std::vector<OrgUnitId> towns;

    explicit Shared(std::initializer_list<const char*> reported) {
        plan.plan.score.scheme = ScoreScheme::RankLadder;
        for (const char* figure : reported) {
            towns.push_back(plan.unit(UnitGroup::Town));
            plan.share(towns.back(), whole, figure);
        }
    }

    QString marks() const {
        QStringList texts;
        for (const UnitScore& score : plan.scores(UnitGroup::Town)) {
            texts.append(markText(score.pledges.front()));
        }
        return texts.join(u' ');
    }
};

}  // namespace

TEST(PledgeScore, IsActualByRequired) {
    const PledgeScore score = marked(flow({{"2022-06-30", "115"}, {"2022-12-31", "200"}}), inJune("108.6"));
    EXPECT_EQ(score.ratio, Rational(figure("108.6")) * Rational::fromInteger(100) / Rational(figure("115")));
    EXPECT_EQ(markText(score), u"94.4"_s);
    EXPECT_TRUE(score.counts());
    EXPECT_TRUE(score.reported);
    EXPECT_FALSE(score.isKept());
}

TEST(PledgeScore, TheRatioIsNeverCappedTheMarkIs) {
    EXPECT_EQ(marked(hundredByJune(), inJune("961.7")).ratio, Rational(figure("961.7")));
    EXPECT_EQ(markText(marked(hundredByJune(), inJune("130"), cappedAt(100))), u"100.0"_s);
    EXPECT_EQ(markText(marked(hundredByJune(), inJune("110"), cappedAt(120))), u"110.0"_s);
    EXPECT_EQ(markText(marked(hundredByJune(), inJune("130"), cappedAt(120))), u"120.0"_s);
}

TEST(PledgeScore, IsNeverBelowZero) {
    Pledge net = hundredByJune();
    net.mayFall = true;
    EXPECT_EQ(markText(marked(net, inJune("-5"))), u"0.0"_s);
}

TEST(PledgeScore, OfAnUpperLimitIsRequiredByActual) {
    const Pledge spent = budget({{"2022-12-31", "200"}});
    EXPECT_EQ(markText(marked(spent, inJune("125"))), u"80.0"_s);
    EXPECT_EQ(markText(marked(spent, inJune("80"), cappedAt(120))), u"120.0"_s);
    EXPECT_EQ(markText(marked(spent, inJune("0"), cappedAt(110))), u"110.0"_s);
}

TEST(PledgeScore, OfALevelAndOfACeilingIsAllOrNothingOnceDue) {
    const Pledge share = level({{"2022-06-30", "88"}});
    EXPECT_EQ(markText(marked(share, inJune("88"), cappedAt(120))), u"100.0"_s);
    EXPECT_EQ(markText(marked(share, inJune("87.9"))), u"0.0"_s);
    EXPECT_EQ(whyOut(level({{"2022-12-31", "88"}}), inJune("90")), LeftOut::NotDue);
    const Pledge jobless = ceiling({{"2022-12-31", "4.3"}});
    EXPECT_EQ(markText(marked(jobless, inJune("3.57"))), u"100.0"_s);
    EXPECT_EQ(markText(marked(jobless, inJune("4.4"))), u"0.0"_s);
}

TEST(PledgeScore, OfADeliverableCountsFromItsDueMonthOrItsClaim) {
    const Series claimed = states({{"2022-05", TaskState::Claimed}});
    EXPECT_EQ(markText(marked(deliverable("2022-05-31"), claimed)), u"100.0"_s);
    EXPECT_EQ(markText(marked(deliverable("2022-12-31"), claimed)), u"100.0"_s);
    const PledgeScore overdue = marked(deliverable("2022-05-31"), {});
    EXPECT_EQ(markText(overdue), u"0.0"_s);
    EXPECT_TRUE(overdue.reported);
    EXPECT_EQ(overdue.missed, 1);
    EXPECT_EQ(whyOut(deliverable("2022-12-31")), LeftOut::NotDue);
}

TEST(PledgeScore, OfWorksIsThePercentOfThePercentPledgedFromItsDueMonth) {
    EXPECT_EQ(markText(marked(works({{"2022-06-30", "80"}}), inJune("60"))), u"75.0"_s);
    EXPECT_EQ(whyOut(works({{"2022-12-31", "80"}}), inJune("60")), LeftOut::NotDue);
    EXPECT_EQ(markText(marked(works({{"2022-12-31", "80"}}), inJune("80"))), u"100.0"_s);
}

TEST(PledgeScore, SaysWhyALineIsLeftOut) {
    Pledge stretch = hundredByJune();
    stretch.stretch = true;
    Pledge idle = hundredByJune();
    idle.weight = Decimal();
    Pledge withdrawn = hundredByJune();
    withdrawn.standing = Standing::Withdrawn;
    Pledge lifted = hundredByJune();
    lifted.standing = Standing::ForceMajeure;
    EXPECT_EQ(whyOut(stretch, inJune("50")), LeftOut::Stretch);
    EXPECT_EQ(whyOut(idle, inJune("50")), LeftOut::NoWeight);
    EXPECT_EQ(whyOut(withdrawn, inJune("50")), LeftOut::Withdrawn);
    EXPECT_EQ(whyOut(lifted, inJune("50")), LeftOut::ForceMajeure);
    EXPECT_EQ(whyOut(standing()), LeftOut::Unrated);
    EXPECT_EQ(whyOut(direction("50"), inJune("51")), LeftOut::Unrated);
    EXPECT_EQ(whyOut(hundredByJune()), LeftOut::NotReported);
    EXPECT_EQ(whyOut(flow({{"2022-12-31", "1"}}, "家"), inJune("0")), LeftOut::RequiredZero);
}

TEST(PledgeScore, APartHasAScoreOfItsOwnBesideItsWhole) {
    ScoredPlan plan;
    const OrgUnitId owner = plan.unit();
    Pledge part = hundredByJune();
    part.partOf = plan.line(owner, hundredByJune(), inJune("100"));
    plan.line(owner, part, inJune("50"));
    const auto scores = plan.scores();
    EXPECT_EQ(markText(scores[0].pledges[1]), u"50.0"_s);
    EXPECT_EQ(total(scores[0]), u"75.0"_s);
}

TEST(PledgeScore, StretchGoalsCountWhereThePlanSaysSo) {
    ScorePolicy policy;
    policy.stretch = StretchScore::Counted;
    Pledge stretch = hundredByJune();
    stretch.stretch = true;
    EXPECT_TRUE(marked(stretch, inJune("50"), policy).counts());
}

TEST(PledgeScore, AllOrNothingKnowsNoMiddle) {
    ScorePolicy policy = cappedAt(120);
    policy.scheme = ScoreScheme::AllOrNothing;
    EXPECT_EQ(markText(marked(hundredByJune(), inJune("99.9"), policy)), u"0.0"_s);
    EXPECT_EQ(markText(marked(hundredByJune(), inJune("100"), policy)), u"100.0"_s);
    EXPECT_EQ(markText(marked(hundredByJune(), inJune("150"), policy)), u"100.0"_s);
}

TEST(RankLadder, GivesTheBestShareAHundredAndEachPlaceFiveLess) {
    EXPECT_EQ(Shared({"90", "120", "30", "60"}).marks(), u"95.0 100.0 85.0 90.0"_s);
}

TEST(RankLadder, TiesShareAPlaceAndTheNextIsSkipped) {
    EXPECT_EQ(Shared({"80", "80", "70"}).marks(), u"100.0 100.0 90.0"_s);
}

TEST(RankLadder, LeavesTheSilentWithoutAPlace) {
    EXPECT_EQ(Shared({"80", nullptr, "90"}).marks(), u"95.0 - 100.0"_s);
}

TEST(RankLadder, NeverFallsBelowZeroAndTakesTheStepOfThePlan) {
    Shared shared({"40", "30", "20", "10"});
    shared.plan.plan.score.ladderStep = figure("40");
    EXPECT_EQ(shared.marks(), u"100.0 60.0 20.0 0.0"_s);
}

TEST(RankLadder, LeavesAPledgeOfOneUnitAloneItsPercentage) {
    EXPECT_EQ(Shared({"80"}).marks(), u"80.0"_s);
    ScorePolicy policy;
    policy.scheme = ScoreScheme::RankLadder;
    EXPECT_EQ(markText(marked(hundredByJune(), inJune("80"), policy)), u"80.0"_s);
}

TEST(UnitScore, IsTheMeanByWeight) {
    ScoredPlan plan;
    const OrgUnitId owner = plan.unit();
    Pledge heavy = hundredByJune();
    heavy.weight = figure("2.5");
    plan.line(owner, heavy, inJune("80"));
    plan.line(owner, hundredByJune(), inJune("45"));
    // (2.5 × 80 + 45) ÷ 3.5 = 70
    EXPECT_EQ(plan.score().total, Rational::fromInteger(70));
}

TEST(UnitScore, SaysHowManyWereReportedAndLeavesTheRestOut) {
    ScoredPlan plan;
    const OrgUnitId owner = plan.unit();
    plan.line(owner, hundredByJune(), inJune("60"));
    plan.line(owner, hundredByJune());
    plan.line(owner, standing());
    const UnitScore score = plan.score();
    EXPECT_EQ(score.reported, 1);
    EXPECT_EQ(score.owed, 2);
    EXPECT_EQ(total(score), u"60.0"_s);
    EXPECT_EQ(score.noRank, NoRank::TooFewReported);
}

TEST(UnitScore, CountsTheSilentAsZeroWhereThePlanSaysSo) {
    ScoredPlan plan;
    plan.plan.score.unreported = UnreportedScore::CountsAsZero;
    const OrgUnitId owner = plan.unit();
    plan.line(owner, hundredByJune(), inJune("60"));
    plan.line(owner, hundredByJune());
    EXPECT_EQ(total(plan.score()), u"30.0"_s);
    EXPECT_EQ(plan.score().noRank, NoRank::TooFewReported);
}

TEST(UnitScore, TakesARankFromEightyPercentReported) {
    ScoredPlan plan;
    const OrgUnitId owner = plan.unit();
    for (int i = 0; i < 4; ++i) {
        plan.line(owner, hundredByJune(), inJune("60"));
    }
    plan.line(owner, hundredByJune());
    EXPECT_EQ(plan.score().noRank, std::nullopt);
    plan.line(owner, hundredByJune());
    EXPECT_EQ(plan.score().noRank, NoRank::TooFewReported);
}

TEST(UnitScore, IsMissingWhileNothingIsDue) {
    ScoredPlan plan;
    plan.line(plan.unit(), deliverable("2022-12-31"));
    EXPECT_EQ(plan.score().total, std::nullopt);
    EXPECT_EQ(plan.score().noRank, NoRank::NothingDue);
}

TEST(UnitScore, LosesPointsForLightsAndMissedMilestones) {
    ScoredPlan plan;
    plan.plan.score.perYellow = figure("1");
    plan.plan.score.perRed = figure("2");
    plan.plan.score.perOverdue = figure("0.5");
    const OrgUnitId owner = plan.unit();
    plan.line(owner, flow({{"2022-12-31", "200"}}), inJune("90"));  // 5 points behind: yellow
    plan.line(owner, hundredByJune(), inJune("60"));                // milestone missed: red
    const UnitScore score = plan.score();
    EXPECT_EQ(score.yellow, (Deduction{1, figure("1")}));
    EXPECT_EQ(score.red, (Deduction{1, figure("2")}));
    EXPECT_EQ(score.overdue, (Deduction{1, figure("0.5")}));
    EXPECT_EQ(score.mean, Rational::fromInteger(75));
    EXPECT_EQ(score.total, Rational(figure("71.5")));
}

TEST(UnitScore, IsNotPushedBelowZero) {
    ScoredPlan plan;
    plan.plan.score.perRed = figure("100");
    plan.line(plan.unit(), hundredByJune(), inJune("60"));
    EXPECT_EQ(plan.score().total, Rational());
}

TEST(UnitScore, OfASharedPledgeCountsUnderEachOwner) {
    ScoredPlan plan;
    const OrgUnitId one = plan.unit();
    const OrgUnitId other = plan.unit();
    plan.line({one, other}, hundredByJune(), inJune("70"));
    for (const UnitScore& score : plan.scores()) {
        EXPECT_EQ(total(score), u"70.0"_s);
    }
}

TEST(UnitScore, OfTownSharesCountsAmongTownsAlone) {
    const Shared shared({"50", "100"});
    ScoredPlan plan = shared.plan;
    plan.plan.score.scheme = ScoreScheme::Linear;
    EXPECT_EQ(plan.scores(UnitGroup::Town).size(), 2u);
    EXPECT_EQ(plan.scores(UnitGroup::Department).size(), 1u);
    EXPECT_EQ(total(plan.scores(UnitGroup::Town)[0]), u"50.0"_s);
}

TEST(UnitScore, LeavesUnitsOutThatAreNotActive) {
    ScoredPlan plan;
    plan.unit();
    plan.unitWith("50");
    EXPECT_EQ(plan.scores().size(), 1u);
}

TEST(UnitScore, StaysExactOverManyUnevenFractions) {
    ScoredPlan plan;
    const OrgUnitId owner = plan.unit();
    for (int i = 0; i < 60; ++i) {
        Pledge uneven = flow({{"2022-12-31", "1"}});
        uneven.milestones.front().value = Decimal::fromMicros(1'000'000'007LL + 9973LL * i);
        Series series;
        series.setValue(ScoredPlan::kJune, Decimal::fromMicros(250'000'001LL + 7919LL * i));
        plan.line(owner, uneven, series);
    }
    EXPECT_EQ(total(plan.score()), u"50.0"_s);
}

}  // namespace pledge::test
