#include <tests/support/modeltester.h>
#include <tests/support/unitsplan.h>
#include <ui/models/planstate.h>
#include <ui/models/unitboardmodel.h>
#include <ui/widgets/lightheader.h>

#include <QSortFilterProxyModel>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace pledge {

namespace {

using test::UnitsPlan;

QStringList unitsIn(const QAbstractItemModel& model) {
    QStringList names;
    for (int row = 0; row < model.rowCount(); ++row) {
        names.append(model.index(row, UnitBoardModel::Unit).data().toString());
    }
    return names;
}

}  // namespace

TEST(UnitBoardModel, ListsTheGroupInOfficialOrder) {
    UnitsPlan plan;
    const UnitBoardModel departments(UnitGroup::Department, &plan.state(), Theme());
    const UnitBoardModel towns(UnitGroup::Town, &plan.state(), Theme());
    EXPECT_EQ(unitsIn(departments), (QStringList{u"金融办"_s, u"经信局"_s, u"档案馆"_s}));
    EXPECT_EQ(unitsIn(towns), (QStringList{u"西城街道"_s, u"东城街道"_s}));
}

TEST(UnitBoardModel, ShowsTheCountsOfTheBoardAndNoZero) {
    UnitsPlan plan;
    const UnitBoardModel model(UnitGroup::Department, &plan.state(), Theme());
    const LightCounts finance = plan.state().board().counts(UnitsPlan::kFinanceOffice);
    EXPECT_EQ(model.index(0, UnitBoardModel::Green).data().toInt(), finance.green);
    EXPECT_EQ(model.index(0, UnitBoardModel::Red).data().toInt(), finance.red);
    EXPECT_FALSE(model.index(2, UnitBoardModel::Green).data().isValid());
    EXPECT_EQ(model.index(0, UnitBoardModel::Bar).data(UnitBoardModel::CountsRole).value<LightCounts>(), finance);
}

TEST(UnitBoardModel, KeepsTheRulesOfModelsWhenTheMonthChanges) {
    UnitsPlan plan;
    UnitBoardModel model(UnitGroup::Department, &plan.state(), Theme());
    const test::ModelTester tester(&model);
    plan.state().setAsOf(Month(2022, 3));
    EXPECT_EQ(model.index(0, UnitBoardModel::Green).data().toInt(),
              plan.state().board().counts(UnitsPlan::kFinanceOffice).green);
    plan.state().setWorkspace(nullptr);
    EXPECT_EQ(model.rowCount(), 0);
}

TEST(UnitBoardModel, SortsByCountAndBackToOfficialOrder) {
    UnitsPlan plan;
    UnitBoardModel model(UnitGroup::Department, &plan.state(), Theme());
    QSortFilterProxyModel sorted;
    sorted.setSourceModel(&model);
    sorted.setSortRole(UnitBoardModel::SortRole);
    sorted.sort(UnitBoardModel::Bar, Qt::AscendingOrder);
    EXPECT_EQ(unitsIn(sorted), (QStringList{u"档案馆"_s, u"经信局"_s, u"金融办"_s}));
    sorted.sort(UnitBoardModel::Unit, Qt::AscendingOrder);
    EXPECT_EQ(unitsIn(sorted), (QStringList{u"金融办"_s, u"经信局"_s, u"档案馆"_s}));
}

TEST(UnitBoardModel, SaysWhatItsMarksMean) {
    UnitsPlan plan;
    const UnitBoardModel model(UnitGroup::Department, &plan.state(), Theme());
    for (int column = UnitBoardModel::Green; column < UnitBoardModel::ColumnCount; ++column) {
        EXPECT_FALSE(model.headerData(column, Qt::Horizontal, Qt::AccessibleTextRole).toString().isEmpty());
        EXPECT_TRUE(model.headerData(column, Qt::Horizontal, LightHeader::LightRole).isValid());
    }
}

}  // namespace pledge
