#include <core/plan/planrecords.h>
#include <core/wording/lockwords.h>
#include <tests/core/wording/chinese.h>
#include <tests/support/planvalues.h>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace pledge::test {

namespace {

using ChineseLockWords = Chinese;

/// June of the finance office after that act.
PlanSnapshot after(RoundAct act) {
    RoundStep step;
    step.unit = OrgUnitId(1);
    step.month = month("2022-06");
    step.number = 1;
    step.act = act;
    step.by = u"张主任"_s;
    step.at = QDateTime(date("2022-07-08"), QTime(9, 30));
    PlanRecords records;
    records.steps = {step};
    const PlanSnapshot plan(plan2022(), {{OrgUnitId(1), u"金融办"_s, UnitGroup::Department, 1, {}, {}, {}}}, {}, {});
    return plan.withRecords(std::make_shared<const PlanRecords>(records));
}

}  // namespace

TEST_F(ChineseLockWords, SayWhoApprovedTheMonthWhenAndHowItIsOpenedAgain) {
    EXPECT_EQ(
        lockWords(after(RoundAct::Approve), OrgUnitId(1), month("2022-06")),
        u"金融办2022年6月数据已由张主任于2022-07-08核定并锁定。如需更正，请牵头部门在“月度报送”页写明理由后重新打开。"_s);
}

TEST_F(ChineseLockWords, SayThatASubmittedMonthIsWithdrawnFirst) {
    EXPECT_EQ(lockWords(after(RoundAct::Submit), OrgUnitId(1), month("2022-06")),
              u"金融办2022年6月数据已由张主任于2022-07-08报送，待审核。如需修改，请先在“月度报送”页撤回报送。"_s);
}

TEST_F(ChineseLockWords, SayNothingOfAnOpenMonth) {
    EXPECT_EQ(lockWords(after(RoundAct::Reopen), OrgUnitId(1), month("2022-06")), QString());
    EXPECT_EQ(lockWords(after(RoundAct::Approve), OrgUnitId(1), month("2022-05")), QString());
}

}  // namespace pledge::test
