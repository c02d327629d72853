#include <core/plan/viewpoint.h>
#include <tests/support/planvalues.h>
#include <tests/support/printers.h>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace pledge::test {

namespace {

constexpr PledgeId kLoans(1);
constexpr PledgeId kPart(2);

QDateTime moment(const char* text) {
    return QDateTime::fromString(QString::fromUtf8(text), Qt::ISODate);
}

std::vector<Milestone> targets(const char* june, const char* december) {
    return flow({{"2022-06-30", june}, {"2022-12-31", december}}).milestones;
}

TargetRevision revision(int number, RevisionKind kind, std::vector<Milestone> before, std::vector<Milestone> after,
                        const char* decidedOn, const char* at) {
    return {number,      kind,      std::move(before), std::move(after), date(decidedOn),
            u"市委办"_s, u"原因"_s, u"督查室"_s,       moment(at),       std::nullopt};
}

/// Pledged 115 and 200; 100 and 200 from 20 May, written on the 23rd; 90 and 180, an error undone within the hour of
/// 8 July; withdrawn on 10 August, back on 5 September.
std::vector<TargetRevision> history() {
    const auto pledged = targets("115", "200");
    const auto first = targets("100", "200");
    std::vector<TargetRevision> all{
        revision(1, RevisionKind::Targets, pledged, first, "2022-05-20", "2022-05-23T09:00:00Z"),
        revision(2, RevisionKind::Targets, first, targets("90", "180"), "2022-07-08", "2022-07-08T02:00:00Z"),
        revision(3, RevisionKind::Withdrawn, first, first, "2022-08-10", "2022-08-11T02:00:00Z"),
        revision(4, RevisionKind::Reinstated, first, first, "2022-09-05", "2022-09-05T02:00:00Z")};
    all[1].undoneAt = moment("2022-07-08T03:00:00Z");
    return all;
}

PlanSnapshot snapshot() {
    Pledge loans = flow({{"2022-06-30", "100"}, {"2022-12-31", "200"}});
    loans.id = kLoans;
    loans.revisions = history();
    Pledge part = allocatedPart(loans, OrgUnitId(2), figure("50"));
    part.id = kPart;
    const auto line = [](const Pledge& pledge) {
        return Line{std::make_shared<const Pledge>(pledge), std::make_shared<const Series>()};
    };
    return {plan2022(),
            {{OrgUnitId(1), u"局"_s, UnitGroup::Department, 1, {}, {}, {}},
             {OrgUnitId(2), u"镇"_s, UnitGroup::Town, 2, {}, {}, {}}},
            {},
            {line(loans), line(part)}};
}

struct Look {
    const char* name;
    TargetView targets;
    const char* knownAt;  ///< empty: as it stands
    const char* asOf;
    const char* june;
    const char* december;
    Standing standing;
    std::size_t counting;
    const char* townsJune;
};

void PrintTo(const Look& look, std::ostream* out) {
    *out << look.name;
}

class SeenFrom : public testing::TestWithParam<Look> {};

TEST_P(SeenFrom, TheTargetsThatCount) {
    const Look& look = GetParam();
    Viewpoint viewpoint{look.targets, std::nullopt};
    if (*look.knownAt != '\0') {
        viewpoint.knownAt = moment(look.knownAt);
    }
    const PlanSnapshot seen = seenFrom(snapshot(), viewpoint, month(look.asOf));
    const Pledge& loans = *seen.line(kLoans)->pledge;
    EXPECT_EQ(loans.milestones, targets(look.june, look.december));
    EXPECT_EQ(loans.standing, look.standing);
    EXPECT_EQ(loans.revisions.size(), look.counting);
    EXPECT_EQ(milestonesAsPledged(loans).front().value, look.counting == 0 ? figure(look.june) : figure("115"));
    const Pledge& part = *seen.line(kPart)->pledge;
    EXPECT_EQ(part.milestones.front().value, figure(look.townsJune));
    EXPECT_EQ(part.standing, look.standing);
}

constexpr auto kRevised = TargetView::AsRevised;
constexpr auto kPledged = TargetView::AsPledged;

INSTANTIATE_TEST_SUITE_P(
    Table, SeenFrom,
    testing::Values(
        Look{"AsPledged", kPledged, "", "2022-12", "115", "200", Standing::InForce, 0, "28.75"},
        Look{"BeforeTheFirstDecision", kRevised, "", "2022-04", "115", "200", Standing::InForce, 0, "28.75"},
        Look{"AtTheEndOfTheMonthOfTheDecision", kRevised, "", "2022-05", "100", "200", Standing::InForce, 1, "25"},
        Look{"WhatWasUndoneNeverCounts", kRevised, "", "2022-07", "100", "200", Standing::InForce, 1, "25"},
        Look{"Withdrawn", kRevised, "", "2022-08", "100", "200", Standing::Withdrawn, 2, "25"},
        Look{"Reinstated", kRevised, "", "2022-09", "100", "200", Standing::InForce, 3, "25"},
        Look{"DecidedButNotYetWritten", kRevised, "2022-05-22T12:00:00Z", "2022-05", "115", "200", Standing::InForce, 0,
             "28.75"},
        Look{"WrittenSince", kRevised, "2022-05-23T09:00:00Z", "2022-05", "100", "200", Standing::InForce, 1, "25"},
        Look{"KnownBeforeTheErrorWasUndone", kRevised, "2022-07-08T02:30:00Z", "2022-07", "90", "180",
             Standing::InForce, 2, "25"},
        Look{"KnownAfterItWasUndone", kRevised, "2022-07-08T03:00:00Z", "2022-07", "100", "200", Standing::InForce, 1,
             "25"},
        Look{"APastMonthWithWhatIsKnownToday", kRevised, "2022-12-01T00:00:00Z", "2022-08", "100", "200",
             Standing::Withdrawn, 2, "25"},
        Look{"AsPledgedAndKnownThen", kPledged, "2022-08-20T00:00:00Z", "2022-08", "115", "200", Standing::InForce, 0,
             "28.75"}),
    [](const auto& look) { return std::string(look.param.name); });

}  // namespace

TEST(SeenFromAnywhere, APlanWithoutRevisionsIsItself) {
    const PlanSnapshot plan = snapshot();
    const PlanSnapshot pledged = seenFrom(plan, {TargetView::AsPledged, {}}, month("2022-12"));
    const PlanSnapshot again = seenFrom(pledged, {}, month("2022-12"));
    EXPECT_EQ(*again.line(kLoans)->pledge, *pledged.line(kLoans)->pledge);
}

TEST(SeenFromAnywhere, WhatCountsIsNotMarkedAsUndoneThere) {
    const PlanSnapshot then = seenFrom(snapshot(), {kRevised, moment("2022-07-08T02:30:00Z")}, month("2022-07"));
    for (const TargetRevision& revision : then.line(kLoans)->pledge->revisions) {
        EXPECT_FALSE(revision.undoneAt);
    }
}

}  // namespace pledge::test
