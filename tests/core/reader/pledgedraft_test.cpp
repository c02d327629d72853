#include <core/reader/pledgedraft.h>
#include <tests/core/reader/statements.h>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace pledge::test {

namespace {

const QString kOffice = u"水利局"_s;

std::vector<QString> targets(const PledgeDraft& draft) {
    std::vector<QString> texts;
    for (const DraftMilestone& one : draft.milestones) {
        texts.push_back(one.due.toString(u"MM-dd"_s) + u'=' + (one.value ? one.value->toString() : u"done"_s));
    }
    return texts;
}

}  // namespace

TEST(Drafts, OneIndicatorAtLaterDatesIsOneLadder) {
    const auto drafts = draftsOf({quantity(kOffice, u"整治河道"_s, "12", u"公里"_s, "2024-06-30"),
                                  quantity(kOffice, u"累计整治河道"_s, "20", u"公里"_s, "2024-09-30"),
                                  quantity(kOffice, u"全年完成“整治河道”"_s, "30", u"公里"_s, "2024-12-31")});
    ASSERT_EQ(drafts.size(), 1U);
    EXPECT_EQ(targets(drafts[0]), (std::vector{u"06-30=12"_s, u"09-30=20"_s, u"12-31=30"_s}));
    EXPECT_EQ(drafts[0].name, u"全年完成“整治河道”"_s) << "as the last milestone words it";
    EXPECT_EQ(drafts[0].statements, (std::vector<std::size_t>{0, 1, 2}));
    EXPECT_EQ(drafts[0].milestones[1].statement, 1U);
}

TEST(Drafts, TheYearMayBeSaidBeforeItsCheckpoints) {
    const auto drafts = draftsOf({quantity(kOffice, u"新建泵站"_s, "9", u"座"_s, "2024-12-31"),
                                  quantity(kOffice, u"新建泵站"_s, "4", u"座"_s, "2024-06-30")});
    ASSERT_EQ(drafts.size(), 1U);
    EXPECT_EQ(targets(drafts[0]), (std::vector{u"06-30=4"_s, u"12-31=9"_s}));
}

TEST(Drafts, WhatFallsOrStandsTwiceAtADateIsNoLadder) {
    const auto drafts = draftsOf({quantity(kOffice, u"新建泵站"_s, "4", u"座"_s, "2024-06-30"),
                                  quantity(kOffice, u"新建泵站"_s, "3", u"座"_s, "2024-12-31"),
                                  quantity(kOffice, u"新建泵站"_s, "5", u"座"_s, "2024-06-30")});
    EXPECT_EQ(drafts.size(), 3U);
}

TEST(Drafts, ALevelMayFallFromStepToStep) {
    auto first = quantity(kOffice, u"漏损率"_s, "9", u"%"_s, "2024-06-30");
    auto second = quantity(kOffice, u"漏损率"_s, "8", u"%"_s, "2024-12-31");
    for (Statement* statement : {&first, &second}) {
        statement->nature = Nature::State;
        statement->bound = Bound::AtMost;
        statement->judged = Judged::AtSteps;
    }
    const auto drafts = draftsOf({first, second});
    ASSERT_EQ(drafts.size(), 1U);
    EXPECT_EQ(drafts[0].bound, Bound::AtMost);
    EXPECT_EQ(targets(drafts[0]).size(), 2U);
}

TEST(Drafts, TheSameSaidTwiceIsSaidOnce) {
    const auto drafts = draftsOf({quantity(kOffice, u"新建泵站"_s, "9", u"座"_s, "2024-12-31"),
                                  quantity(kOffice, u"新建泵站"_s, "9", u"座"_s, "2024-12-31")});
    ASSERT_EQ(drafts.size(), 1U);
    EXPECT_EQ(drafts[0].milestones.size(), 1U);
    EXPECT_EQ(drafts[0].statements.size(), 2U);
}

TEST(Drafts, OtherOwnersUnitsSidesAndProgrammesStayApart) {
    auto ceiling = quantity(kOffice, u"整治河道"_s, "30", u"公里"_s, "2024-12-31");
    ceiling.bound = Bound::AtMost;
    auto elsewhere = ceiling;
    elsewhere.bound = Bound::AtLeast;
    elsewhere.programme = u"碧水行动"_s;
    auto stretch = elsewhere;
    stretch.stretch = true;
    const auto drafts =
        draftsOf({quantity(kOffice, u"整治河道"_s, "12", u"公里"_s, "2024-06-30"),
                  quantity(u"交通局"_s, u"整治河道"_s, "20", u"公里"_s, "2024-12-31"),
                  quantity(kOffice, u"整治河道"_s, "20", u"条"_s, "2024-12-31"), ceiling, elsewhere, stretch});
    EXPECT_EQ(drafts.size(), 6U);
}

TEST(Drafts, DeedsNeverMerge) {
    const auto drafts =
        draftsOf({deed(kOffice, u"建成水文站"_s, "2024-06-30"), deed(kOffice, u"建成水文站"_s, "2024-12-31")});
    EXPECT_EQ(drafts.size(), 2U);
}

TEST(Drafts, WhatIsDamagedStandsAlone) {
    auto noValue = quantity(kOffice, u"新建泵站"_s, "1", u"座"_s, "2024-06-30");
    noValue.value.reset();
    noValue.doubts = {Doubt::DamagedNumber};
    auto noDate = quantity(kOffice, u"新建泵站"_s, "5", u"座"_s, "2024-06-30");
    noDate.due = QDate();
    const auto drafts = draftsOf({noValue, noDate, quantity(kOffice, u"新建泵站"_s, "9", u"座"_s, "2024-12-31")});
    ASSERT_EQ(drafts.size(), 3U);
    EXPECT_EQ(drafts[0].doubts, std::vector{Doubt::DamagedNumber});
}

TEST(Drafts, PartsPointAtTheLadderOfTheirWhole) {
    auto whole = quantity(kOffice, u"整治河道"_s, "12", u"公里"_s, "2024-06-30");
    auto part = quantity(kOffice, u"城区河道"_s, "5", u"公里"_s, "2024-06-30");
    part.partOf = 0;
    auto later = quantity(kOffice, u"整治河道"_s, "30", u"公里"_s, "2024-12-31");
    auto laterPart = quantity(kOffice, u"城区河道"_s, "9", u"公里"_s, "2024-12-31");
    laterPart.partOf = 2;
    const auto drafts = draftsOf({whole, part, later, laterPart});
    ASSERT_EQ(drafts.size(), 2U);
    EXPECT_EQ(drafts[1].partOf, 0U);
    EXPECT_EQ(targets(drafts[1]).size(), 2U);
}

TEST(Drafts, AreAsSureAsTheirLeastSureStatement) {
    auto rough = quantity(kOffice, u"新建泵站"_s, "4", u"座"_s, "2024-06-30");
    rough.confidence = 0.5;
    rough.doubts = {Doubt::RoughValue, Doubt::CarriedOver};
    auto net = quantity(kOffice, u"新建泵站"_s, "9", u"座"_s, "2024-12-31");
    net.counting = Counting::NetAdded;
    net.doubts = {Doubt::RoughValue};
    const auto drafts = draftsOf({rough, net});
    ASSERT_EQ(drafts.size(), 1U);
    EXPECT_DOUBLE_EQ(drafts[0].confidence, 0.5);
    EXPECT_EQ(drafts[0].doubts, (std::vector{Doubt::RoughValue, Doubt::CarriedOver}));
    EXPECT_TRUE(drafts[0].mayFall);
}

TEST(Drafts, WorksWithSeveralPercentsRunAlongALine) {
    auto half = quantity(kOffice, u"大坝主体工程"_s, "50", u"%"_s, "2024-06-30");
    auto whole = quantity(kOffice, u"大坝主体工程"_s, "100", u"%"_s, "2024-12-31");
    for (Statement* statement : {&half, &whole}) {
        statement->nature = Nature::Task;
        statement->judged = Judged::AtSteps;
    }
    EXPECT_EQ(draftsOf({half}).front().judged, Judged::AtSteps);
    EXPECT_EQ(draftsOf({half, whole}).front().judged, Judged::AlongLine);
}

}  // namespace pledge::test
