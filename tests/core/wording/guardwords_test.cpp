#include <core/wording/guardwords.h>
#include <tests/core/wording/chinese.h>
#include <tests/support/planvalues.h>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace pledge::test {

namespace {

using ChineseGuardWords = Chinese;

PlanSnapshot loansUntil(const char* may, bool mayFall) {
    Pledge loans = flow({{"2022-06-30", "115"}, {"2022-12-31", "200"}});
    loans.mayFall = mayFall;
    loans.id = PledgeId(1);
    loans.name = u"新增贷款"_s;
    loans.owners = {OrgUnitId(1)};
    return {plan2022(),
            {{OrgUnitId(1), u"金融办"_s, UnitGroup::Department, 1, {}, {}, {}}},
            {},
            {{std::make_shared<const Pledge>(loans), std::make_shared<const Series>(figures({{"2022-05", may}}))}}};
}

/// What is said of June's figure after May's.
QStringList said(const char* may, const char* june, bool mayFall = false) {
    Actual actual;
    actual.month = month("2022-06");
    actual.value = figure(june);
    const ActualChange change{PledgeId(1), actual};
    const PlanSnapshot next = loansUntil(may, mayFall).with(std::span(&change, 1));
    QStringList sentences;
    for (const FigureGuard& guard : findGuards(next, change)) {
        sentences.append(guardSentence(next, change, guard));
    }
    return sentences;
}

}  // namespace

TEST_F(ChineseGuardWords, SayWhichEarlierTotalIsHigher) {
    EXPECT_EQ(said("98.2", "97"), QStringList{u"累计数下降：97 亿元 低于5月已报的 98.2 亿元。"_s});
}

TEST_F(ChineseGuardWords, NameBothFiguresWhereATotalFallsThatMayFall) {
    EXPECT_EQ(said("98.2", "97", true),
              QStringList{u"累计数由5月的 98.2 亿元 降为 97 亿元。本事项可升可降，请核对是否确有下降。"_s});
}

TEST_F(ChineseGuardWords, SuggestTheFigureThatWasProbablyMeant) {
    EXPECT_EQ(said("98.2", "1170000"),
              QStringList{u"1170000 亿元 与5月的 98.2 亿元 不相称。是否应为 117 亿元（计量单位或位数有误）？"_s});
}

TEST_F(ChineseGuardWords, SayThatTheMilestoneWasHitToTheDigit) {
    EXPECT_EQ(said("98.2", "115"), QStringList{u"与目标完全相同（115 亿元），请核对填的是实绩还是目标。"_s});
}

}  // namespace pledge::test
