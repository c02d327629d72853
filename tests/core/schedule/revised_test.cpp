#include <core/schedule/judge.h>
#include <core/schedule/scoreboard.h>
#include <tests/core/schedule/verdicttext.h>
#include <tests/support/planvalues.h>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace pledge::test {

namespace {

Pledge loans() {
    return flow({{"2022-06-30", "115"}, {"2022-09-30", "165"}, {"2022-12-31", "200"}});
}

TargetRevision revision(const Pledge& pledge, RevisionKind kind, const char* decidedOn,
                        std::vector<Milestone> after = {}) {
    TargetRevision made;
    made.number = static_cast<int>(pledge.revisions.size()) + 1;
    made.kind = kind;
    made.before = pledge.milestones;
    made.after = kind == RevisionKind::Targets ? std::move(after) : pledge.milestones;
    made.decidedOn = date(decidedOn);
    return made;
}

Pledge revised(Pledge pledge, RevisionKind kind, const char* decidedOn, std::vector<Milestone> after = {}) {
    auto revisions = pledge.revisions;
    revisions.push_back(revision(pledge, kind, decidedOn, std::move(after)));
    applyRevisions(pledge, std::move(revisions));
    return pledge;
}

std::vector<Milestone> targets(std::initializer_list<Due> milestones) {
    return flow(milestones).milestones;
}

Pledge loansRevised() {
    return revised(loans(), RevisionKind::Targets, "2022-05-20",
                   targets({{"2022-06-30", "100"}, {"2022-09-30", "165"}, {"2022-12-31", "180"}}));
}

}  // namespace

TEST(Revised, TheMilestonesThatCountAreJudged) {
    const Series series = figures({{"2022-06", "105"}});
    EXPECT_EQ(judge(loans(), series, plan2022(), month("2022-06")).reason, Reason::MilestoneMissed);
    const Verdict verdict = judge(loansRevised(), series, plan2022(), month("2022-06"));
    EXPECT_EQ(verdict.reason, Reason::OnPace);
    EXPECT_EQ(rate(verdict.attainment), "58.3");
    EXPECT_EQ(history(verdict), "kept open open");
}

TEST(Revised, AMilestoneSaysByWhichRevisionItCameAndWhatWasPledged) {
    const Pledge twice = revised(loansRevised(), RevisionKind::Targets, "2022-08-10",
                                 targets({{"2022-06-30", "100"}, {"2022-09-30", "150"}, {"2022-12-31", "180"}}));
    const auto results = judge(twice, Series(), plan2022(), month("2022-08")).milestones;
    ASSERT_EQ(results.size(), 3U);
    EXPECT_EQ(results[0].revised, (MilestoneChange{1, Milestone{date("2022-06-30"), figure("115")}}));
    EXPECT_EQ(results[1].revised, (MilestoneChange{2, Milestone{date("2022-09-30"), figure("165")}}));
    EXPECT_EQ(results[2].revised, (MilestoneChange{1, Milestone{date("2022-12-31"), figure("200")}}));
}

TEST(Revised, WhatWasNotTouchedStandsAsPledged) {
    const auto results = judge(loansRevised(), Series(), plan2022(), month("2022-05")).milestones;
    EXPECT_TRUE(results[0].revised);
    EXPECT_FALSE(results[1].revised);
    EXPECT_TRUE(results[2].revised);
}

TEST(Revised, AMovedDateKeepsItsPlaceAndAnAddedOneHasNone) {
    const Pledge moved =
        revised(flow({{"2022-12-31", "200"}}), RevisionKind::Targets, "2022-05-20", targets({{"2022-11-30", "200"}}));
    EXPECT_EQ(judge(moved, Series(), plan2022(), month("2022-05")).milestones[0].revised,
              (MilestoneChange{1, Milestone{date("2022-12-31"), figure("200")}}));
    const Pledge added = revised(flow({{"2022-12-31", "200"}}), RevisionKind::Targets, "2022-05-20",
                                 targets({{"2022-09-30", "120"}, {"2022-12-31", "200"}}));
    const auto results = judge(added, Series(), plan2022(), month("2022-05")).milestones;
    EXPECT_EQ(results[0].revised, (MilestoneChange{1, std::nullopt}));
    EXPECT_FALSE(results[1].revised);
}

TEST(Outside, AWithdrawnPledgeShowsItsFigureAndNothingElse) {
    const Pledge pledge = revised(loans(), RevisionKind::Withdrawn, "2022-07-20");
    const Verdict verdict =
        judge(pledge, figures({{"2022-05", "98"}, {"2022-06", "105"}}), plan2022(), month("2022-08"));
    EXPECT_EQ(verdict.light, Light::NotDue);
    EXPECT_EQ(verdict.reason, Reason::Withdrawn);
    EXPECT_EQ(verdict.actual->value, figure("105"));
    EXPECT_EQ(verdict.observed, month("2022-06"));
    EXPECT_EQ(rate(verdict.attainment), "-");
    EXPECT_EQ(rate(verdict.paceGap), "-");
    EXPECT_EQ(rate(verdict.calendarGap), "-");
    EXPECT_EQ(exact(verdict.expected), "-");
    EXPECT_FALSE(verdict.trend);
    EXPECT_FALSE(verdict.dueSoon);
    EXPECT_FALSE(verdict.silent);
}

TEST(Outside, MilestonesDueBeforeKeepTheirHistoryLaterOnesStayOpen) {
    const Pledge pledge = revised(loans(), RevisionKind::ForceMajeure, "2022-07-20");
    const Series series = figures({{"2022-06", "105"}, {"2022-09", "110"}, {"2022-12", "110"}});
    const Verdict verdict = judge(pledge, series, plan2022(), month("2022-12"));
    EXPECT_EQ(verdict.reason, Reason::ForceMajeure);
    EXPECT_EQ(history(verdict), "missed open open");
}

TEST(Outside, AReinstatedPledgeIsJudgedAgain) {
    const Pledge pledge =
        revised(revised(loans(), RevisionKind::Withdrawn, "2022-04-20"), RevisionKind::Reinstated, "2022-05-30");
    EXPECT_EQ(judge(pledge, figures({{"2022-06", "120"}}), plan2022(), month("2022-06")).reason, Reason::OnPace);
}

TEST(Outside, ItIsInNoLightAndNotInTheTotal) {
    LightCounts counts;
    const Series series = figures({{"2022-06", "105"}});
    for (const Pledge& pledge : {loans(), loansRevised(), revised(loans(), RevisionKind::Withdrawn, "2022-05-20"),
                                 revised(loans(), RevisionKind::ForceMajeure, "2022-05-20")}) {
        counts.add(judge(pledge, series, plan2022(), month("2022-06")));
    }
    EXPECT_EQ(counts.total(), 2);
    EXPECT_EQ(counts.red, 1);
    EXPECT_EQ(counts.green, 1);
    EXPECT_EQ(counts.notDue, 0);
    EXPECT_EQ(counts.withdrawn, 1);
    EXPECT_EQ(counts.forceMajeure, 1);
    EXPECT_EQ(counts.outside(), 2);
}

TEST(Outside, TheTownsPartsFollowTheirWhole) {
    Pledge whole = revised(flow({{"2022-06-30", "60"}, {"2022-12-31", "100"}}), RevisionKind::Targets, "2022-05-20",
                           targets({{"2022-06-30", "40"}, {"2022-12-31", "100"}}));
    Pledge part = allocatedPart(whole, OrgUnitId(2), figure("25"));
    part.id = PledgeId(2);
    const std::vector<OrgUnit> units{{OrgUnitId(1), u"局"_s, UnitGroup::Department, 1, {}, {}, {}},
                                     {OrgUnitId(2), u"镇"_s, UnitGroup::Town, 2, {}, {}, {}}};
    const auto line = [](const Pledge& pledge) {
        return Line{std::make_shared<const Pledge>(pledge),
                    std::make_shared<const Series>(figures({{"2022-06", "12"}}))};
    };
    const PlanSnapshot snapshot(plan2022(), units, {}, {line(whole), line(part)});
    const Verdict town = Scoreboard(snapshot, month("2022-06")).verdict(1);
    EXPECT_EQ(town.reason, Reason::OnPace);
    EXPECT_EQ(town.milestones[0].revised, (MilestoneChange{1, Milestone{date("2022-06-30"), figure("15")}}));
    EXPECT_FALSE(town.milestones[1].revised);

    whole = revised(whole, RevisionKind::Withdrawn, "2022-06-10");
    followWhole(part, whole);
    const Scoreboard board(PlanSnapshot(plan2022(), units, {}, {line(whole), line(part)}), month("2022-06"));
    EXPECT_EQ(board.verdict(1).reason, Reason::Withdrawn);
    EXPECT_EQ(history(board.verdict(1)), "open open");
    EXPECT_EQ(board.counts(OrgUnitId(2)).outside(), 1);
}

}  // namespace pledge::test
