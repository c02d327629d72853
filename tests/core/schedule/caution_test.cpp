#include <core/schedule/caution.h>
#include <tests/support/planvalues.h>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace pledge::test {

namespace {

/// A pledge of the one department, with its id.
Line line(qint64 id, Pledge pledge, Series series) {
    pledge.id = PledgeId(id);
    pledge.order = static_cast<int>(id);
    pledge.name = u"事项%1"_s.arg(id);
    pledge.owners = {OrgUnitId(1)};
    return {std::make_shared<const Pledge>(std::move(pledge)), std::make_shared<const Series>(std::move(series))};
}

PlanSnapshot planWith(std::vector<Line> lines) {
    return {plan2022(),
            {{OrgUnitId(1), u"资规局"_s, UnitGroup::Department, 1, {}, {}, {}},
             {OrgUnitId(2), u"东镇"_s, UnitGroup::Town, 2, {}, {}, {}}},
            {},
            std::move(lines)};
}

std::vector<Caution> inJune(const PlanSnapshot& snapshot, std::size_t position) {
    return cautionsOf(snapshot, Scoreboard(snapshot, month("2022-06")), position);
}

std::vector<CautionKind> kindsInJune(const PlanSnapshot& snapshot, std::size_t position) {
    std::vector<CautionKind> kinds;
    for (const Caution& caution : inJune(snapshot, position)) {
        kinds.push_back(caution.kind);
    }
    return kinds;
}

Pledge land(const char* target) {
    return flow({{"2022-12-31", target}}, "亩");
}

Pledge partOf(Pledge pledge, qint64 whole) {
    pledge.partOf = PledgeId(whole);
    return pledge;
}

Pledge waitingFor(Pledge pledge, std::initializer_list<qint64> upstream) {
    for (const qint64 id : upstream) {
        pledge.waitsFor.push_back(PledgeId(id));
    }
    return pledge;
}

/// Cleared by May, auctioned by August, begun by November; with these states of the clearing.
PlanSnapshot chain(Series clearing, Series auction = {}) {
    return planWith({line(1, deliverable("2022-05-31"), std::move(clearing)),
                     line(2, waitingFor(deliverable("2022-08-31"), {1}), std::move(auction)),
                     line(3, waitingFor(deliverable("2022-11-30"), {2}), {})});
}

}  // namespace

TEST(Caution, APartMayNotExceedItsWholeInTheSameMonth) {
    const auto snapshot = planWith({line(1, land("5000"), figures({{"2022-06", "1200"}})),
                                    line(2, partOf(land("1500"), 1), figures({{"2022-06", "1300"}}))});
    EXPECT_EQ(inJune(snapshot, 1),
              (std::vector{Caution{CautionKind::PartAboveWhole, 1, 0, figure("1300"), figure("1200")}}));
    EXPECT_TRUE(inJune(snapshot, 0).empty());
}

TEST(Caution, PartsNeedNotAddUpToTheWhole) {
    const auto snapshot = planWith({line(1, land("5000"), figures({{"2022-06", "2500"}})),
                                    line(2, partOf(land("1500"), 1), figures({{"2022-06", "800"}}))});
    EXPECT_TRUE(cautions(snapshot, Scoreboard(snapshot, month("2022-06"))).empty());
}

TEST(Caution, AWholeThatIsNotReportedIsNoZero) {
    const auto snapshot =
        planWith({line(1, land("5000"), {}), line(2, partOf(land("1500"), 1), figures({{"2022-06", "800"}}))});
    EXPECT_TRUE(inJune(snapshot, 1).empty());
}

TEST(Caution, APartsTargetMayNotExceedTheWholes) {
    const auto snapshot = planWith({line(1, land("1000"), {}), line(2, partOf(land("1500"), 1), {})});
    EXPECT_EQ(inJune(snapshot, 1),
              (std::vector{Caution{CautionKind::PartTargetAboveWhole, 1, 0, figure("1500"), figure("1000")}}));
}

TEST(Caution, SharesInPercentAreNoPartsToCompare) {
    const auto snapshot = planWith({line(1, level({{"2022-12-31", "59"}}), figures({{"2022-06", "50"}})),
                                    line(2, partOf(level({{"2022-12-31", "80"}}), 1), figures({{"2022-06", "70"}}))});
    EXPECT_TRUE(inJune(snapshot, 1).empty());
}

TEST(Caution, SharesThatDoNotAddUpToThePledgeAreShown) {
    Pledge whole = land("100");
    whole.id = PledgeId(1);
    whole.owners = {OrgUnitId(1)};
    Pledge part = allocatedPart(whole, OrgUnitId(2), figure("85"));
    part.id = PledgeId(2);
    const auto snapshot = planWith({{std::make_shared<const Pledge>(whole), std::make_shared<const Series>()},
                                    {std::make_shared<const Pledge>(part), std::make_shared<const Series>()}});
    EXPECT_EQ(inJune(snapshot, 0),
              (std::vector{Caution{CautionKind::AllocationsDiffer, 0, std::nullopt, figure("85"), figure("100")}}));
}

TEST(Caution, AnOwnFigureThatDiffersFromItsTownsIsShownWithBoth) {
    Pledge whole = land("100");
    whole.id = PledgeId(1);
    whole.owners = {OrgUnitId(1)};
    Pledge part = allocatedPart(whole, OrgUnitId(2), figure("100"));
    part.id = PledgeId(2);
    const auto reported = [](const char* value) {
        return std::make_shared<const Series>(figures({{"2022-06", value}}));
    };
    const auto snapshot = planWith({{std::make_shared<const Pledge>(whole), reported("55")},
                                    {std::make_shared<const Pledge>(part), reported("51.5")}});
    EXPECT_EQ(inJune(snapshot, 0),
              (std::vector{Caution{CautionKind::OwnFigureDiffers, 0, std::nullopt, figure("55"), figure("51.5")}}));
}

TEST(Caution, ASlipUpstreamWarnsTheWholeChainBeforeItsOwnDates) {
    const auto snapshot = chain(states({{"2022-05", TaskState::Started}}));
    EXPECT_EQ(kindsInJune(snapshot, 1), std::vector{CautionKind::UpstreamOverdue});
    EXPECT_EQ(kindsInJune(snapshot, 2), std::vector{CautionKind::UpstreamOverdue});
    EXPECT_EQ(inJune(snapshot, 2).front().other, std::size_t{0});
    EXPECT_EQ(Scoreboard(snapshot, month("2022-06")).verdict(2).light, Light::NotDue);
}

TEST(Caution, ASlipThatWasMadeUpWarnsNoMore) {
    EXPECT_TRUE(kindsInJune(chain(states({{"2022-06", TaskState::Claimed}})), 1).empty());
}

TEST(Caution, WhatIsDoneItselfIsNotHeldUp) {
    const auto snapshot = chain(states({{"2022-05", TaskState::Started}}), states({{"2022-06", TaskState::Claimed}}));
    EXPECT_TRUE(kindsInJune(snapshot, 1).empty());
}

TEST(Caution, AnUpstreamFigureThatIsBehindWarnsToo) {
    const auto snapshot = planWith({line(1, land("1200"), figures({{"2022-06", "500"}})),
                                    line(2, waitingFor(land("2000"), {1}), figures({{"2022-06", "1500"}}))});
    EXPECT_EQ(kindsInJune(snapshot, 1), std::vector{CautionKind::UpstreamBehind});
}

TEST(Caution, AWithdrawnLineCarriesNone) {
    Pledge lifted = partOf(land("1500"), 1);
    lifted.standing = Standing::Withdrawn;
    const auto snapshot = planWith({line(1, land("1000"), {}), line(2, lifted, {})});
    EXPECT_TRUE(inJune(snapshot, 1).empty());
}

TEST(Chain, GoesUpNearestFirstAndDownOneStep) {
    const auto snapshot = chain({});
    EXPECT_EQ(upstreamOf(snapshot, 2), (std::vector<std::size_t>{1, 0}));
    EXPECT_EQ(downstreamOf(snapshot, 0), std::vector<std::size_t>{1});
    EXPECT_TRUE(upstreamOf(snapshot, 0).empty());
}

}  // namespace pledge::test
