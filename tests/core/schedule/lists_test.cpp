#include <tests/core/schedule/scoredplan.h>
#include <tests/support/printers.h>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace pledge::test {

namespace {

/// Units with those figures of 100, and the lists with that many places.
ScoredPlan listed(std::initializer_list<const char*> reported, int honour, int warning) {
    ScoredPlan plan;
    plan.plan.score.cap = 120;
    plan.plan.score.lists = {honour, 0, warning, 0};
    for (const char* figure : reported) {
        plan.unitWith(figure);
    }
    return plan;
}

/// In the order of the rows: H honour, W warning, . none.
QString lists(const Ranking& ranking) {
    QString text;
    for (const RankRow& row : ranking.rows) {
        text += !row.list ? u'.' : *row.list == ListMark::Honour ? u'H' : u'W';
    }
    return text;
}

}  // namespace

TEST(Lists, HonourThoseWhoKeptAllAmongTheFirst) {
    EXPECT_EQ(lists(listed({"110", "100", "105", "90"}, 2, 0).ranking()), u"HH.."_s);
    EXPECT_EQ(lists(listed({"110", "99", "98", "90"}, 3, 0).ranking()), u"H..."_s);
}

TEST(Lists, WarnThoseWhoMissedAmongTheLast) {
    EXPECT_EQ(lists(listed({"110", "100", "95", "90"}, 0, 3).ranking()), u"..WW"_s);
    EXPECT_EQ(lists(listed({"110", "80", "95", "90"}, 0, 1).ranking()), u"...W"_s);
}

TEST(Lists, TakeAllThatShareTheLastPlace) {
    EXPECT_EQ(lists(listed({"100", "100", "100"}, 2, 0).ranking()), u"HHH"_s);
    EXPECT_EQ(lists(listed({"90", "80", "80"}, 0, 1).ranking()), u".WW"_s);
}

TEST(Lists, TakeTheLengthsOfTheTownsApart) {
    ScoredPlan plan;
    plan.plan.score.lists = {0, 1, 0, 1};
    plan.unitWith("100");
    plan.unitWith("100", UnitGroup::Town);
    plan.unitWith("50", UnitGroup::Town);
    EXPECT_EQ(lists(plan.ranking(UnitGroup::Department)), u"."_s);
    EXPECT_EQ(lists(plan.ranking(UnitGroup::Town)), u"HW"_s);
}

TEST(Lists, PassOverAUnitWhoseMissesWereLifted) {
    ScoredPlan plan = listed({"120"}, 0, 2);
    const OrgUnitId struck = plan.unit();
    plan.line(struck, hundredByJune(), inJune("100"));
    Pledge lifted = hundredByJune();
    lifted.standing = Standing::ForceMajeure;
    plan.line(struck, lifted, inJune("10"));
    EXPECT_EQ(lists(plan.ranking()), u".."_s);
}

TEST(Lists, DoNotHonourAUnitThatIsSilentOnAPledge) {
    ScoredPlan plan = listed({}, 3, 3);
    const OrgUnitId owner = plan.unit();
    for (int i = 0; i < 4; ++i) {
        plan.line(owner, hundredByJune(), inJune("100"));
    }
    plan.line(owner, hundredByJune());
    EXPECT_EQ(ranks(plan.ranking()), u"1"_s);
    EXPECT_EQ(lists(plan.ranking()), u"."_s);
}

TEST(Lists, NeverNameAUnitWithoutARank) {
    ScoredPlan plan = listed({"100"}, 3, 3);
    const OrgUnitId owner = plan.unit();
    plan.line(owner, hundredByJune(), inJune("50"));
    plan.line(owner, hundredByJune());
    EXPECT_EQ(lists(plan.ranking()), u"H."_s);
}

}  // namespace pledge::test
