#include <core/plan/planchanges.h>
#include <tests/support/entryplan.h>
#include <tests/support/modeltester.h>
#include <tests/support/planvalues.h>
#include <tests/support/printers.h>
#include <ui/models/entrymodel.h>
#include <ui/models/entryowed.h>
#include <ui/models/entryunits.h>

#include <QSignalSpy>

#include <gtest/gtest.h>

#include <utility>

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
        u"Pledge|Unit|Typed|Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec|Jun's own|Milestone|Target|Attained|Verdict"_s);
    EXPECT_EQ(row(0).join(u'|'), u"新增贷款|亿元|total|22.4|37.9|61.2|76.8|98|||||||||Jun 115|200||Not reported"_s);
}

TEST_F(EntryModelTest, ShowsAMonthOfTheBaseYearOnlyWhenItWasReported) {
    session.enter({{{test::kNewLoans, Month(2021, 12)}, u"180"_s}});
    EXPECT_EQ(headings().at(3), u"December 2021"_s);
    EXPECT_EQ(row(0).at(3), u"180"_s);
}

TEST_F(EntryModelTest, FollowsTheAsOfMonth) {
    EXPECT_EQ(model.asOfColumn(), 8);
    plan.state().setAsOf(Month(2022, 5));
    EXPECT_EQ(model.asOfColumn(), 7);
    EXPECT_EQ(headings().at(15), u"May's own"_s);
    EXPECT_EQ(row(0).at(15), u"21.2"_s);
}

TEST_F(EntryModelTest, LetsOnlyTheMonthsBeWritten) {
    EXPECT_TRUE(model.index(0, 8).flags().testFlag(Qt::ItemIsEditable));
    for (const int column : {0, 1, 2, 15, 19}) {
        EXPECT_FALSE(model.index(0, column).flags().testFlag(Qt::ItemIsEditable));
    }
    plan.state().setActor({u"王五"_s, Role::ReportingUnit, {test::kEastTown}});
    EXPECT_FALSE(model.index(0, 8).flags().testFlag(Qt::ItemIsEditable));
}

TEST_F(EntryModelTest, ShowsWhatWaitsInPlaceOfWhatStands) {
    ASSERT_TRUE(model.setData(model.index(1, 8), u"76000"_s, Qt::EditRole));
    EXPECT_EQ(row(1).at(8), u"76000"_s);
    EXPECT_TRUE(model.index(1, 8).data(EntryModel::WaitsRole).toBool());
    EXPECT_EQ(row(1).back(), u"To be confirmed"_s);
    session.drop();
    EXPECT_EQ(row(1).at(8), QString());
}

TEST_F(EntryModelTest, ChangesUnitsWithoutBreakingTheRulesOfModels) {
    for (const OrgUnitId unit : {test::kIndustryBureau, test::kEastTown, OrgUnitId(), test::kFinanceOffice}) {
        model.setUnit(unit);
        EXPECT_EQ(model.rowCount(), static_cast<int>(plan.state().snapshot().linesOf(unit).size()));
    }
}

TEST_F(EntryModelTest, ChangesItsShapeWithoutBreakingTheRulesOfModels) {
    for (const EntryShape shape : {EntryShape::MonthUnits, EntryShape::PledgeTowns, EntryShape::UnitMonths}) {
        for (const EntryWanted wanted : {EntryWanted::Missing, EntryWanted::Questioned, EntryWanted::All}) {
            model.setScope({shape, test::kFinanceOffice, test::kIdleLand, {}, wanted, {}});
            plan.state().setAsOf(Month(2022, wanted == EntryWanted::All ? 6 : 5));
            for (int row = 0; row < model.rowCount(); ++row) {
                EXPECT_FALSE(this->row(row).empty());
            }
        }
    }
    EXPECT_EQ(model.rowCount(), 3);
}

TEST_F(EntryModelTest, ShowsOneGroupOfUnitsOrThoseWhoseNamesContainAText) {
    model.setScope({EntryShape::MonthUnits, {}, {}, UnitGroup::Town, EntryWanted::All, {}});
    EXPECT_EQ(model.rowCount(), 2);
    model.setScope({EntryShape::MonthUnits, {}, {}, {}, EntryWanted::All, u"绿色"_s});
    EXPECT_EQ(model.rowCount(), 1);
    plan.state().setActor({u"王五"_s, Role::ReportingUnit, {test::kWestTown}});
    model.setScope({EntryShape::MonthUnits, {}, {}, {}, EntryWanted::All, {}});
    EXPECT_EQ(model.rowCount(), 1) << "a reporting official sees what is the own unit's";
}

TEST_F(EntryModelTest, FollowsPledgesThatChangePlaces) {
    const QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
    Pledge first = *plan.state().snapshot().line(test::kNewLoans)->pledge;
    Pledge second = *plan.state().snapshot().line(test::kGreenLoans)->pledge;
    std::swap(first.order, second.order);
    PlanChanges changes;
    changes.pledges = {first, second};
    ASSERT_TRUE(plan.state().change(changes));
    EXPECT_EQ(reset.count(), 1) << "whoever keeps a row has to look where its pledge went";
    EXPECT_EQ(model.cell(model.index(0, 8))->pledge, test::kGreenLoans);
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
