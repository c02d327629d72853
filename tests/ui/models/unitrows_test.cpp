#include <tests/support/modeltester.h>
#include <ui/models/unitrows.h>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace pledge {

namespace {

QString cell(const UnitRows& rows, int row, UnitRows::Column column) {
    return rows.index(row, column).data().toString();
}

}  // namespace

TEST(UnitRows, TakesAListCopiedFromASpreadsheet) {
    UnitRows rows;
    const test::ModelTester tester(&rows);
    rows.paste(u"经信局\t部门\t经济和信息化局；经信\r\n东城街道\t\t\r\n\r\n石柱镇\r\n"_s);
    const auto units = rows.units();
    ASSERT_EQ(units.size(), 3U);
    EXPECT_EQ(units[0].name, u"经信局"_s);
    EXPECT_EQ(units[0].group, UnitGroup::Department);
    EXPECT_EQ(units[0].aliases, (QStringList{u"经济和信息化局"_s, u"经信"_s}));
    EXPECT_EQ(units[1].group, UnitGroup::Town);
    EXPECT_EQ(units[2].group, UnitGroup::Town);
    EXPECT_EQ(units[2].order, 3);
    EXPECT_EQ(units[2].id, OrgUnitId(3));
    EXPECT_TRUE(rows.isClean());
}

TEST(UnitRows, TakesCommasWhereThereAreNoTabs) {
    UnitRows rows;
    rows.paste(u"Finance,department,Fin;F\nEastern Town，镇街\n招商专班"_s);
    ASSERT_EQ(rows.units().size(), 3U);
    EXPECT_EQ(rows.units()[2].group, UnitGroup::TaskForce);
    EXPECT_EQ(rows.units()[0].aliases, (QStringList{u"Fin"_s, u"F"_s}));
    EXPECT_EQ(rows.units()[1].group, UnitGroup::Town);
}

TEST(UnitRows, SaysInTheRowWhatIsWrong) {
    UnitRows rows;
    rows.paste(u"经信局\t局\n\t部门\t别名\n财政局\n财政局"_s);
    EXPECT_FALSE(rows.isClean());
    EXPECT_TRUE(cell(rows, 0, UnitRows::Problem).startsWith(u"The group is"_s));
    EXPECT_EQ(cell(rows, 1, UnitRows::Problem), u"The name is missing"_s);
    EXPECT_EQ(cell(rows, 2, UnitRows::Problem), QString());
    EXPECT_EQ(cell(rows, 3, UnitRows::Problem), u"The same name as in row 3"_s);
}

TEST(UnitRows, GrowsByARowWhenTheLastIsFilledIn) {
    UnitRows rows;
    const test::ModelTester tester(&rows);
    ASSERT_EQ(rows.rowCount(), 1);
    EXPECT_TRUE(rows.setData(rows.index(0, UnitRows::Name), u"西城街道"_s));
    EXPECT_EQ(rows.rowCount(), 2);
    EXPECT_EQ(rows.units().front().group, UnitGroup::Town);
    EXPECT_EQ(cell(rows, 1, UnitRows::Group), QString());
}

TEST(UnitRows, MendsAGroupInTheCell) {
    UnitRows rows;
    rows.paste(u"经信局\t局"_s);
    EXPECT_TRUE(rows.setData(rows.index(0, UnitRows::Group), u"department"_s));
    EXPECT_TRUE(rows.isClean());
    EXPECT_FALSE(rows.setData(rows.index(0, UnitRows::Problem), u"x"_s));
}

TEST(UnitRows, TakesRowsOutButNeverTheBlankOne) {
    UnitRows rows;
    const test::ModelTester tester(&rows);
    rows.paste(u"甲局\n乙局\n丙局"_s);
    rows.removeUnits({rows.index(1, 0), rows.index(3, 0)});
    ASSERT_EQ(rows.units().size(), 2U);
    EXPECT_EQ(rows.units()[1].name, u"丙局"_s);
    EXPECT_EQ(rows.rowCount(), 3);
}

}  // namespace pledge
