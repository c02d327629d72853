#include <core/exchange/unitstable.h>
#include <tests/core/exchange/smallplan.h>
#include <tests/support/planvalues.h>
#include <tests/support/printers.h>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace pledge {

using test::tableOf;

TEST(UnitsTable, ReadsUnitsInOfficialOrder) {
    const auto reading = readUnits(tableOf(
        "unit,group,aliases,from,to\n金融办,department,市金融办; 金融服务中心,,\n东城街道,town,,2022-03,2022-12\n"));
    ASSERT_TRUE(reading.isClean());
    ASSERT_EQ(reading.draft.size(), 2u);
    EXPECT_EQ(reading.draft[0].aliases, (QStringList{u"市金融办"_s, u"金融服务中心"_s}));
    EXPECT_EQ(reading.draft[1].id, OrgUnitId(2));
    EXPECT_EQ(reading.draft[1].group, UnitGroup::Town);
    EXPECT_EQ(reading.draft[1].activeFrom, test::month("2022-03"));
}

TEST(UnitsTable, ReadsTaskForcesAndNamesThatTablesFindHard) {
    const auto reading = readUnits(tableOf("unit,group,aliases,from,to\n'=专班,task_force,甲\\;乙;' 丙,,\n"));
    ASSERT_TRUE(reading.isClean());
    EXPECT_EQ(reading.draft[0].group, UnitGroup::TaskForce);
    EXPECT_EQ(reading.draft[0].name, u"=专班"_s);
    EXPECT_EQ(reading.draft[0].aliases, (QStringList{u"甲;乙"_s, u"' 丙"_s}));
}

TEST(UnitsTable, FlagsWrongGroupsRepeatedNamesAndMonths) {
    const auto reading = readUnits(tableOf(
        "unit,group,aliases,from,to\nA,county,,,\nB,town,,,\nB,town,,,\nC,town,,2022-06,2022-05\nD,town,,6,\n"));
    ASSERT_EQ(reading.issues.size(), 4u);
    EXPECT_EQ(reading.issues[0].code, ErrorCode::WrongCell);
    EXPECT_EQ(reading.issues[1].code, ErrorCode::DuplicateName);
    EXPECT_EQ(reading.issues[2].place, (Place{u"table.csv"_s, {}, 5, 5}));
    EXPECT_EQ(reading.issues[3].code, ErrorCode::NotAMonth);
}

}  // namespace pledge
