#include <tests/support/entryplan.h>
#include <tests/support/modeltester.h>
#include <tests/support/planvalues.h>
#include <tests/support/printers.h>
#include <ui/models/entrymodel.h>
#include <ui/models/entryowed.h>
#include <ui/models/entryunits.h>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace pledge {
namespace {

const Month kJune(2022, 6);

class EntryModelTest : public testing::Test {
protected:
    EntryModelTest() : session(&plan.state()), model(&plan.state(), &session), tester(&model) {
        model.setUnit(test::kFinanceOffice);
    }

    QStringList headings() const {
        QStringList found;
        for (int column = 0; column < model.columnCount(); ++column) {
            found.append(model.headerData(column, Qt::Horizontal, Qt::DisplayRole).toString());
        }
        return found;
    }
    QStringList row(int index) const {
        QStringList found;
        for (int column = 0; column < model.columnCount(); ++column) {
            found.append(model.index(index, column).data().toString());
        }
        return found;
    }

    test::EntryPlan plan;
    EntrySession session;
    EntryModel model;
    test::ModelTester tester;
};

}  // namespace

TEST_F(EntryModelTest, ShowsThePlansMonthsBetweenThePledgeAndWhatFollows) {
    EXPECT_EQ(
        headings().join(u'|'),
        u"Pledge|Unit|Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec|Jun's own|Milestone|Target|Attained|Verdict"_s);
    EXPECT_EQ(row(0).join(u'|'), u"新增贷款|亿元|22.4|37.9|61.2|76.8|98|||||||||Jun 115|200||Not reported"_s);
}

TEST_F(EntryModelTest, ShowsAMonthOfTheBaseYearOnlyWhenItWasReported) {
    session.enter({{{test::kNewLoans, Month(2021, 12)}, u"180"_s}});
    EXPECT_EQ(headings().at(2), u"December 2021"_s);
    EXPECT_EQ(row(0).at(2), u"180"_s);
}

TEST_F(EntryModelTest, FollowsTheAsOfMonth) {
    EXPECT_EQ(model.asOfColumn(), 7);
    plan.state().setAsOf(Month(2022, 5));
    EXPECT_EQ(model.asOfColumn(), 6);
    EXPECT_EQ(headings().at(14), u"May's own"_s);
    EXPECT_EQ(row(0).at(14), u"21.2"_s);
}

TEST_F(EntryModelTest, LetsOnlyTheMonthsBeWritten) {
    EXPECT_TRUE(model.index(0, 7).flags().testFlag(Qt::ItemIsEditable));
    for (const int column : {0, 1, 14, 18}) {
        EXPECT_FALSE(model.index(0, column).flags().testFlag(Qt::ItemIsEditable));
    }
    plan.state().setActor({u"王五"_s, Role::ReportingUnit, {test::kEastTown}});
    EXPECT_FALSE(model.index(0, 7).flags().testFlag(Qt::ItemIsEditable));
}

TEST_F(EntryModelTest, ShowsWhatWaitsInPlaceOfWhatStands) {
    ASSERT_TRUE(model.setData(model.index(1, 7), u"76000"_s, Qt::EditRole));
    EXPECT_EQ(row(1).at(7), u"76000"_s);
    EXPECT_TRUE(model.index(1, 7).data(EntryModel::WaitsRole).toBool());
    EXPECT_EQ(row(1).back(), u"To be confirmed"_s);
    session.drop();
    EXPECT_EQ(row(1).at(7), QString());
}

TEST_F(EntryModelTest, ChangesUnitsWithoutBreakingTheRulesOfModels) {
    for (const OrgUnitId unit : {test::kIndustryBureau, test::kEastTown, OrgUnitId(), test::kFinanceOffice}) {
        model.setUnit(unit);
        EXPECT_EQ(model.rowCount(), static_cast<int>(plan.state().snapshot().linesOf(unit).size()));
    }
}

TEST(EntryUnits, ListsWhoStillOwesWhatInOfficialOrder) {
    test::EntryPlan plan;
    EntryUnits units(&plan.state());
    const test::ModelTester tester(&units);
    ASSERT_EQ(units.rowCount(), 4);
    EXPECT_EQ(units.index(0).data().toString(), u"金融办"_s);
    EXPECT_EQ(units.index(0).data(EntryUnits::MissingRole).toInt(), 3);
    EXPECT_EQ(units.index(1).data(EntryUnits::MissingRole).toInt(), 1);
    EXPECT_EQ(units.index(2).data(EntryUnits::MissingRole).toInt(), 0);
    plan.state().setActor({u"王五"_s, Role::ReportingUnit, {test::kWestTown}});
    ASSERT_EQ(units.rowCount(), 1);
    EXPECT_EQ(units.unit(0), test::kWestTown);
}

TEST(EntryOwed, LeavesOutDeliverablesAndWhatTheTownsReport) {
    test::EntryPlan plan;
    const Owed bureau = owedBy(plan.state().snapshot(), plan.state().board(), test::kIndustryBureau);
    EXPECT_EQ(bureau.lines, 1);
    EXPECT_EQ(bureau.missing, 1);
    const Owed town = owedBy(plan.state().snapshot(), plan.state().board(), test::kEastTown);
    EXPECT_EQ(town.lines, 1);
    EXPECT_EQ(town.missing, 0);
    EXPECT_EQ(reportingDate(plan.state().snapshot().plan(), kJune), QDate(2022, 7, 5));
}

}  // namespace pledge
