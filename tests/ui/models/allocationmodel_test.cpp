#include <tests/support/entryplan.h>
#include <tests/support/modeltester.h>
#include <tests/support/planvalues.h>
#include <ui/models/allocationmodel.h>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace pledge {

namespace {

using test::EntryPlan;
using test::figure;

class AllocationModelTest : public testing::Test {
protected:
    AllocationModelTest() : m_tester(&m_model) {
        m_model.show(m_plan.state().standingPlan(), test::kIdleLand, Month(2022, 6));
    }

    [[nodiscard]] AllocationModel& model() { return m_model; }
    [[nodiscard]] QModelIndex cell(int row, AllocationColumn column) const {
        return m_model.index(row, static_cast<int>(column));
    }
    bool type(int row, AllocationColumn column, const QString& text) {
        return m_model.setData(cell(row, column), text, Qt::EditRole);
    }
    [[nodiscard]] std::vector<Share> both(const char* east, const char* west) const {
        return {{test::kEastTown, figure(east)}, {test::kWestTown, figure(west)}};
    }

private:
    EntryPlan m_plan;
    AllocationModel m_model;
    test::ModelTester m_tester;
};

}  // namespace

TEST_F(AllocationModelTest, BeginsWithTheSharesAndReportsThatStand) {
    EXPECT_EQ(model().shares(), both("456", "400"));
    EXPECT_EQ(model().sum().open, Decimal());
    EXPECT_FALSE(model().isChanged());
    EXPECT_EQ(cell(0, AllocationColumn::Percent).data().toString(), u"53.3"_s);
    EXPECT_TRUE(cell(0, AllocationColumn::Reported).data().toString().contains(u"230 亩"_s));
}

TEST_F(AllocationModelTest, TakesFiguresAsPeopleTypeThem) {
    EXPECT_TRUE(type(0, AllocationColumn::Share, u"1,056 亩"_s));
    EXPECT_EQ(model().shares(), both("1056", "400"));
    EXPECT_EQ(cell(0, AllocationColumn::Share).data().toString(), u"1,056"_s);
    EXPECT_EQ(model().sum().open, figure("-600"));
    EXPECT_TRUE(model().isChanged());
}

TEST_F(AllocationModelTest, KeepsWhatIsNoFigureAndSaysSo) {
    EXPECT_TRUE(type(1, AllocationColumn::Share, u"many"_s));
    EXPECT_EQ(cell(1, AllocationColumn::Share).data().toString(), u"many"_s);
    EXPECT_TRUE(model().problem().contains(u"西城街道"_s));
    EXPECT_TRUE(type(1, AllocationColumn::Share, u"-5"_s));
    EXPECT_FALSE(model().problem().isEmpty());
    EXPECT_TRUE(type(1, AllocationColumn::Share, QString()));
    EXPECT_TRUE(model().problem().isEmpty());
    EXPECT_EQ(model().shares().size(), 1U);
}

TEST_F(AllocationModelTest, SpreadsEvenlyToTheLastHundredth) {
    model().spreadEvenly({0, 1});
    EXPECT_EQ(model().shares(), both("428", "428"));
    model().spreadEvenly({1});
    ASSERT_EQ(model().shares().size(), 1U);
    EXPECT_EQ(model().shares().front().share, figure("856"));
}

TEST_F(AllocationModelTest, SpreadsByWeights) {
    EXPECT_FALSE(model().spreadByWeights());
    type(0, AllocationColumn::Weight, u"3"_s);
    type(1, AllocationColumn::Weight, u"1"_s);
    ASSERT_TRUE(model().spreadByWeights());
    EXPECT_EQ(model().shares(), both("642", "214"));
}

TEST_F(AllocationModelTest, PastesTownsInAnyOrderAndNamesStrangers) {
    const QStringList strangers = model().paste(u"镇街\t任务\n西城街道\t356\n东城街道\t500\n合计\t856"_s, {});
    EXPECT_EQ(model().shares(), both("500", "356"));
    EXPECT_EQ(strangers, QStringList{u"合计"_s});
}

TEST_F(AllocationModelTest, PastesABareColumnFromTheCellDown) {
    EXPECT_TRUE(model().paste(u"12\n34\n"_s, cell(0, AllocationColumn::Weight)).isEmpty());
    EXPECT_EQ(cell(1, AllocationColumn::Weight).data().toString(), u"34"_s);
    EXPECT_EQ(model().shares(), both("456", "400"));
}

TEST_F(AllocationModelTest, ClearsWhatIsSelected) {
    model().clearCells({cell(0, AllocationColumn::Share), cell(0, AllocationColumn::Town)});
    ASSERT_EQ(model().shares().size(), 1U);
    model().setShares({});
    EXPECT_TRUE(model().shares().empty());
}

}  // namespace pledge
