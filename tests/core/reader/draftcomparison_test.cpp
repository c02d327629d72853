#include <core/reader/draftcomparison.h>
#include <core/reader/indicatorname.h>
#include <core/reader/likenessindex.h>
#include <tests/core/reader/statements.h>
#include <tests/support/printers.h>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace pledge::test {

namespace {

constexpr OrgUnitId kOffice(1);
const QString kName = u"水利局"_s;

Pledge pledge(qint64 id, const QString& name, Pledge facts) {
    facts.id = PledgeId(id);
    facts.order = static_cast<int>(id);
    facts.name = name;
    facts.owners = {kOffice};
    return facts;
}

PlanSnapshot plan(const std::vector<Pledge>& pledges) {
    std::vector<Line> lines;
    for (const Pledge& one : pledges) {
        lines.push_back({std::make_shared<const Pledge>(one), std::make_shared<const Series>()});
    }
    return {
        planOf("2024-01", "2024-12"), {{kOffice, kName, UnitGroup::Department, 1, {u"水务局"_s}, {}, {}}}, {}, lines};
}

PledgeDraft draft(const QString& name, const char* value, const QString& unit, const char* due) {
    return draftsOf({quantity(kName, name, value, unit, due)}).front();
}

}  // namespace

TEST(Likeness, IsTheShareOfPairsInCommon) {
    EXPECT_DOUBLE_EQ(likeness(U"新建泵站", U"新建泵站"), 1);
    EXPECT_DOUBLE_EQ(likeness(U"新建泵站", U"改建泵站"), 2.0 * 2 / 6);
    EXPECT_DOUBLE_EQ(likeness(U"水", U"水"), 1);
    EXPECT_DOUBLE_EQ(likeness(U"水", U"水库"), 0);
    EXPECT_DOUBLE_EQ(likeness(U"", U"水库"), 0);
}

TEST(NameKeys, LeaveOutHowItIsCountedButNeverAll) {
    const NameKeys keys;
    EXPECT_EQ(keys.indicator(u"全年 累计完成“河道”整治"_s), U"河道整治");
    EXPECT_EQ(keys.indicator(u"累计完成"_s), U"累计完成");
    EXPECT_EQ(NameKeys::unit(u" 水 利局"_s), U"水利局");
}

TEST(LikenessIndex, FindsWhatIsNearAndNothingElse) {
    LikenessIndex index;
    index.add(4, U"新建泵站");
    index.add(2, U"改建泵站");
    index.add(9, U"河道整治");
    index.add(9, U"泵站新建");
    using Near = LikenessIndex::Near;
    EXPECT_EQ(index.near(U"新建泵站", 0.6), (std::vector{Near{4, 1}, Near{2, 4.0 / 6}, Near{9, 4.0 / 6}}));
    EXPECT_EQ(index.near(U"新建泵站", 0.9), (std::vector{Near{4, 1}}));
    EXPECT_TRUE(index.near(U"桥梁", 0.1).empty());
}

TEST(Comparison, OfTwoDraftsIsInExactFigures) {
    const PledgeDraft land = draft(u"整治土地"_s, "1.5", u"万亩"_s, "2024-12-31");
    EXPECT_EQ(comparisonOf(land, draft(u"x"_s, "15000", u"亩"_s, "2024-12-31")), Comparison::Same);
    EXPECT_EQ(comparisonOf(land, draft(u"x"_s, "1000", u"公顷"_s, "2024-12-31")), Comparison::Same);
    EXPECT_EQ(comparisonOf(land, draft(u"x"_s, "1.6", u"万亩"_s, "2024-12-31")), Comparison::OtherValue);
    EXPECT_EQ(comparisonOf(land, draft(u"x"_s, "1.5", u"万亩"_s, "2024-11-30")), Comparison::OtherDate);
    EXPECT_EQ(comparisonOf(land, draft(u"x"_s, "1.6", u"万亩"_s, "2024-11-30")), Comparison::OtherValue);
    EXPECT_EQ(comparisonOf(land, draft(u"x"_s, "1.5", u"万户"_s, "2024-12-31")), Comparison::OtherUnit);
    PledgeDraft ladder = land;
    ladder.milestones.insert(ladder.milestones.begin(), {figure("1"), date("2024-06-30"), {}});
    EXPECT_EQ(comparisonOf(land, ladder), Comparison::Part);
}

TEST(Comparison, WithThePlanPairsNamesAndTellsWhatIsNewAndGone) {
    const PlanSnapshot snapshot = plan({pledge(1, u"整治河道"_s, flow({{"2024-12-31", "30"}}, "公里")),
                                        pledge(2, u"新建排涝泵站"_s, flow({{"2024-12-31", "4"}}, "座")),
                                        pledge(3, u"建成水文站"_s, deliverable("2024-10-31")),
                                        pledge(4, u"除险加固水库"_s, flow({{"2024-12-31", "2"}}, "座"))});
    const std::vector drafts{draft(u"累计整治河道"_s, "30", u"公里"_s, "2024-12-31"),
                             draft(u"新建城区排涝泵站"_s, "5", u"座"_s, "2024-12-31"),
                             draft(u"改造灌区"_s, "8", u"万亩"_s, "2024-12-31"),
                             draftsOf({deed(u"水务局"_s, u"建成水文站"_s, "2024-11-30")}).front()};
    const auto pairs = comparedWithPlan(drafts, snapshot);
    ASSERT_EQ(pairs.size(), 5U);
    EXPECT_EQ(pairs[0], (DraftPair{0, 0, Comparison::Same, 1}));
    EXPECT_EQ(pairs[1].other, 1U);
    EXPECT_EQ(pairs[1].comparison, Comparison::OtherValue);
    EXPECT_GT(pairs[1].likeness, 0.6);
    EXPECT_EQ(pairs[2], (DraftPair{2, {}, Comparison::New, 0}));
    EXPECT_EQ(pairs[3], (DraftPair{3, 2, Comparison::OtherDate, 1})) << "the plan knows the unit by its alias";
    EXPECT_EQ(pairs[4], (DraftPair{{}, 3, Comparison::Gone, 0}));
}

TEST(Comparison, PairsEqualNamesBeforeLikeOnesAndEqualTargetsFirst) {
    const PlanSnapshot snapshot = plan({pledge(1, u"新建泵站"_s, flow({{"2024-12-31", "4"}}, "座")),
                                        pledge(2, u"新建泵站二"_s, flow({{"2024-12-31", "9"}}, "座"))});
    const auto pairs = comparedWithPlan(std::vector{draft(u"新建泵站二"_s, "4", u"座"_s, "2024-12-31"),
                                                    draft(u"新建泵站"_s, "9", u"座"_s, "2024-12-31")},
                                        snapshot);
    EXPECT_EQ(pairs[0].other, 1U);
    EXPECT_EQ(pairs[1].other, 0U);
}

TEST(Comparison, NeverPairsACountWithADeedNorTheTwoSides) {
    const PlanSnapshot snapshot = plan({pledge(1, u"新建泵站"_s, deliverable("2024-12-31")),
                                        pledge(2, u"新建泵站"_s, ceiling({{"2024-12-31", "9"}}, "座"))});
    const auto pairs = comparedWithPlan(std::vector{draft(u"新建泵站"_s, "9", u"座"_s, "2024-12-31")}, snapshot);
    EXPECT_EQ(pairs.front().comparison, Comparison::New);
}

TEST(Comparison, OfTwoTextsFindsAnOwnerThatTheOtherTextNamesOtherwise) {
    PledgeDraft city = draft(u"整治河道"_s, "30", u"公里"_s, "2024-12-31");
    city.owner.clear();
    const std::vector here{city};
    const std::vector there{draft(u"整治河道"_s, "31", u"公里"_s, "2024-12-31")};
    const auto pairs = comparedWithDrafts(here, there);
    ASSERT_EQ(pairs.size(), 1U);
    EXPECT_EQ(pairs[0], (DraftPair{0, 0, Comparison::OtherValue, 1}));
}

TEST(Twins, AreTheSamePromiseOfTwoUnits) {
    PledgeDraft other = draft(u"新建泵站"_s, "4", u"座"_s, "2024-12-31");
    other.owner = u"建设局"_s;
    PledgeDraft more = other;
    more.owner = u"城管局"_s;
    more.milestones[0].value = figure("5");
    const auto twins = twinsAmong(std::vector{draft(u"新建泵站"_s, "4", u"座"_s, "2024-12-31"),
                                              draft(u"累计新建泵站"_s, "4", u"座"_s, "2024-12-31"), other, more});
    EXPECT_EQ(twins, (std::vector{TwinDrafts{0, 2, 1}, TwinDrafts{1, 2, 1}}));
}

TEST(Comparison, FindsEachAmongAThousandOfLikeNames) {
    std::vector<PledgeDraft> drafts;
    std::vector<Pledge> pledges;
    for (int i = 0; i < 1000; ++i) {
        const QString name = u"新建第%1号排涝泵站工程"_s.arg(i * 37 % 1000);
        drafts.push_back(draft(name, "4", u"座"_s, "2024-12-31"));
        pledges.push_back(pledge(i + 1, u"新建第%1号排涝泵站工程"_s.arg(i), flow({{"2024-12-31", "4"}}, "座")));
    }
    const auto pairs = comparedWithPlan(drafts, plan(pledges));
    ASSERT_EQ(pairs.size(), 1000U);
    EXPECT_TRUE(std::ranges::all_of(pairs, [](const DraftPair& pair) { return pair.comparison == Comparison::Same; }));
}

}  // namespace pledge::test
