#include <core/plan/allocations.h>
#include <core/plan/planfacts.h>
#include <core/plan/sourcepieces.h>
#include <tests/support/planvalues.h>
#include <tests/support/printers.h>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace pledge::test {

namespace {

constexpr OrgUnitId kOffice(1);
constexpr OrgUnitId kTown(2);
constexpr PledgeId kRoads(1);
constexpr PledgeId kTownRoads(2);

/// Seven characters, the second of which takes two places in a QString.
SourceDocument text() {
    return {SourceId(1), u"承诺.txt"_s, QByteArray(32, 'a'), u"修\U00020BB7路30公里"_s, 2024};
}

Pledge roads() {
    Pledge pledge = flow({{"2024-12-31", "30"}}, "公里");
    pledge.id = kRoads;
    pledge.name = u"修路"_s;
    pledge.owners = {kOffice};
    pledge.sources = {{SourceId(1), {0, 7}, SourcePart::Statement, date("2024-12-31")},
                      {SourceId(1), {3, 5}, SourcePart::Value, date("2024-12-31")}};
    return pledge;
}

PlanSnapshot plan(const Pledge& whole = roads()) {
    Pledge part = allocatedPart(whole, kTown, figure("10"));
    part.id = kTownRoads;
    const auto series = std::make_shared<const Series>();
    return {planOf("2024-01", "2024-12"),
            {{kOffice, u"交通局"_s, UnitGroup::Department, 1, {}, {}, {}},
             {kTown, u"东镇"_s, UnitGroup::Town, 2, {}, {}, {}}},
            {},
            {{std::make_shared<const Pledge>(whole), series}, {std::make_shared<const Pledge>(part), series}},
            {},
            {text()}};
}

}  // namespace

TEST(SourcePieces, CountCharactersNotHalvesOfThem) {
    EXPECT_EQ(lengthOf(text()), 7);
    EXPECT_EQ(pieceOf(text(), {1, 3}), u"\U00020BB7路"_s);
    EXPECT_EQ(pieceOf(text(), {3, 5}), u"30"_s);
    EXPECT_EQ(pieceOf(text(), {5, 99}), u"公里"_s);
    EXPECT_EQ(pieceOf(text(), {9, 12}), QString());
}

TEST(SourcePieces, ATownsPartIsStatedWhereItsWholeIs) {
    const PlanSnapshot snapshot = plan();
    const Pledge& part = *snapshot.line(kTownRoads)->pledge;
    EXPECT_TRUE(part.sources.empty());
    EXPECT_EQ(sourcesOf(snapshot, part), roads().sources);
    EXPECT_EQ(sourcesOf(snapshot, *snapshot.line(kRoads)->pledge), roads().sources);
}

TEST(SourceSpans, MustLieInsideATextThatIsKept) {
    EXPECT_TRUE(checkSourceSpans(plan()));
    for (const SourceSpan& wrong : {SourceSpan{SourceId(1), {3, 8}, SourcePart::Value, {}},
                                    SourceSpan{SourceId(1), {3, 3}, SourcePart::Value, {}},
                                    SourceSpan{SourceId(1), {-1, 3}, SourcePart::Value, {}},
                                    SourceSpan{SourceId(2), {0, 1}, SourcePart::Value, {}}}) {
        Pledge pledge = roads();
        pledge.sources.push_back(wrong);
        const Outcome checked = checkSourceSpans(plan(pledge));
        ASSERT_FALSE(checked);
        EXPECT_EQ(checked.error(), (Error{ErrorCode::InvalidPledge, u"修路"_s, {u"sources"_s}, {}}));
    }
}

TEST(SourceChanges, AKeptTextNeverChanges) {
    PlanChanges changes;
    changes.sources = {text()};
    EXPECT_TRUE(checkChanges(plan(), changes));
    EXPECT_TRUE(differingFrom(plan(), changes).isEmpty());
    changes.sources.front().text += u'!';
    const Outcome checked = checkChanges(plan(), changes);
    ASSERT_FALSE(checked);
    EXPECT_EQ(checked.error().details, QStringList{u"source_text"_s});
}

TEST(SourceChanges, ATextGoesOnlyWhenNoPledgePointsAtIt) {
    PlanChanges changes;
    changes.removedSources = {SourceId(1)};
    const Outcome checked = checkChanges(plan(), changes);
    ASSERT_FALSE(checked);
    EXPECT_EQ(checked.error(), (Error{ErrorCode::InUse, u"承诺.txt"_s, {u"修路"_s}, {}}));
    changes.removedPledges = {kTownRoads, kRoads};
    EXPECT_TRUE(checkChanges(plan(), changes));
}

TEST(SourceChanges, AreTakenBackByTheirInverse) {
    PlanChanges changes;
    changes.sources = {{nextSourceId(plan()), u"another"_s, QByteArray(32, 'b'), u"文"_s, 2024}};
    changes.pledges = {roads()};
    changes.pledges.front().sources.push_back({SourceId(2), {0, 1}, SourcePart::Statement, {}});
    ASSERT_TRUE(checkChanges(plan(), changes));
    const PlanSnapshot after = changedPlan(plan(), changes);
    ASSERT_NE(after.source(SourceId(2)), nullptr);
    EXPECT_EQ(after.line(kRoads)->pledge->sources.size(), 3U);
    const PlanSnapshot undone = changedPlan(after, inverseOf(plan(), changes));
    EXPECT_EQ(undone.sources(), plan().sources());
    EXPECT_EQ(*undone.line(kRoads)->pledge, *plan().line(kRoads)->pledge);
}

TEST(SourceFacts, NameTheTextAndItsPlaces) {
    const auto facts = factsOf(*plan().line(kRoads)->pledge, namesOf(plan()));
    const auto sources = std::ranges::find(facts, u"sources"_s, &Fact::field);
    ASSERT_NE(sources, facts.end());
    EXPECT_EQ(sources->text, u"承诺.txt 0-7 statement 2024-12-31\n承诺.txt 3-5 value 2024-12-31"_s);
    EXPECT_EQ(factsOf(text()).size(), 4U);
    EXPECT_FALSE(factsOf(text()).back().text.isEmpty());
}

}  // namespace pledge::test
