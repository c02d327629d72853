#include <core/exchange/importactuals.h>
#include <tests/core/exchange/smallplan.h>
#include <tests/support/planvalues.h>
#include <tests/support/printers.h>
#include <tests/support/rowname.h>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace pledge {

using test::figure;
using test::month;
using test::smallPlan;
using test::tableOf;

namespace {

Reading<ActualsDraft> read(const QByteArray& rows, const QString& reason = {}) {
    return readActuals(tableOf("unit,indicator,period,value\n" + rows), smallPlan(), reason);
}

}  // namespace

TEST(ImportActuals, TakesAFigureByNameOrAlias) {
    const auto reading = read("财政,New loans,2022-06,120\n");
    ASSERT_TRUE(reading.isClean());
    ASSERT_EQ(reading.draft.changes.size(), 1u);
    EXPECT_EQ(reading.draft.changes[0].pledge, PledgeId(1));
    EXPECT_EQ(reading.draft.changes[0].actual.month, month("2022-06"));
    EXPECT_EQ(reading.draft.changes[0].actual.value, figure("120"));
    EXPECT_EQ(reading.draft.rows, 1);
    EXPECT_EQ(reading.draft.digest.size(), 32);
}

TEST(ImportActuals, TheSameNameIsEachUnitsOwnPledge) {
    const auto reading = read("North,New loans,2022-06,20\nFinance,New loans,2022-06,120\n");
    ASSERT_TRUE(reading.isClean());
    ASSERT_EQ(reading.draft.changes.size(), 2u);
    EXPECT_EQ(reading.draft.changes[0].pledge, PledgeId(1));
    EXPECT_EQ(reading.draft.changes[1].pledge, PledgeId(5));
}

TEST(ImportActuals, ReadsStatesAndNotesWhereThePledgeTakesThem) {
    const auto reading = read(
        "Finance,Policy,2022-05,done\nFinance,Policy,2022-06,closed\nFinance,Keep the platform,2022-06,two visits\n");
    ASSERT_TRUE(reading.isClean());
    ASSERT_EQ(reading.draft.changes.size(), 3u);
    EXPECT_EQ(reading.draft.changes[0].actual.state, TaskState::Claimed);
    EXPECT_EQ(reading.draft.changes[1].actual.state, TaskState::Closed);
    EXPECT_EQ(reading.draft.changes[2].actual.note, u"two visits"_s);
}

TEST(ImportActuals, WhatStandsAlreadyIsNoChange) {
    const auto reading = read("Finance,New loans,2022-05,100.00\n");
    ASSERT_TRUE(reading.isClean());
    EXPECT_TRUE(reading.draft.changes.empty());
    EXPECT_EQ(reading.draft.unchanged, 1);
}

TEST(ImportActuals, ARepeatedRowIsNoChangeButAnotherValueConflicts) {
    const auto reading = read(
        "Finance,New loans,2022-06,120\nFinance,New loans,2022-06,120\nFinance,New loans,2022-07,130\n"
        "Finance,New loans,2022-06,121\n");
    EXPECT_EQ(reading.draft.unchanged, 1);
    ASSERT_EQ(reading.issues.size(), 1u);
    EXPECT_EQ(
        reading.issues[0],
        (Error{
            ErrorCode::ConflictingRow, {}, {u"value"_s, u"2"_s, u"120"_s, u"121"_s}, Place{u"table.csv"_s, {}, 5, 4}}));
}

TEST(ImportActuals, AFallingRunningTotalIsFlaggedWhateverTheOrderOfTheRows) {
    for (const char* rows : {"Finance,New loans,2022-06,120\nFinance,New loans,2022-07,110\n",
                             "Finance,New loans,2022-07,110\nFinance,New loans,2022-06,120\n"}) {
        const auto reading = read(rows);
        ASSERT_EQ(reading.issues.size(), 1u) << rows;
        EXPECT_EQ(reading.issues[0].code, ErrorCode::FigureFalls);
        EXPECT_EQ(reading.issues[0].details, (QStringList{u"2022-07"_s, u"110"_s, u"2022-06"_s, u"120"_s}));
    }
}

TEST(ImportActuals, AFallBelowAnEarlierReportOfThePlanIsFlaggedWithoutAReason) {
    const auto silent = read("Finance,New loans,2022-06,95\n");
    ASSERT_EQ(silent.issues.size(), 1u);
    EXPECT_EQ(silent.issues[0].place, (Place{u"table.csv"_s, {}, 2, 4}));
    EXPECT_TRUE(read("Finance,New loans,2022-06,95\n", u"two loans were counted twice"_s).isClean());
}

TEST(ImportActuals, WhatTheFileReplacesNoLongerCountsAsEarlier) {
    EXPECT_TRUE(read("Finance,New loans,2022-05,90\nFinance,New loans,2022-06,95\n").isClean());
}

TEST(ImportActuals, AFigureAboveALaterReportIsAFallToo) {
    const auto reading = read("Finance,New loans,2022-04,101\n");
    ASSERT_EQ(reading.issues.size(), 1u);
    EXPECT_EQ(reading.issues[0].details, (QStringList{u"2022-04"_s, u"101"_s, u"2022-05"_s, u"100"_s}));
}

TEST(ImportActuals, TakesTheBaseYearsMonths) {
    EXPECT_TRUE(read("Finance,New loans,2021-06,90\n").isClean());
}

TEST(ImportActuals, FlagsEveryWrongRowNotOnlyTheFirst) {
    const auto reading = read("Nobody,New loans,2022-06,1\nFinance,Nothing,2022-06,1\nFinance,New loans,2022-06,\n");
    ASSERT_EQ(reading.issues.size(), 3u);
    EXPECT_EQ(reading.issues[0].code, ErrorCode::UnknownUnit);
    EXPECT_EQ(reading.issues[1].code, ErrorCode::UnknownPledge);
    EXPECT_EQ(reading.issues[2].code, ErrorCode::MissingCell);
}

namespace {

struct WrongRow {
    const char* name;
    const char* row;
    ErrorCode code;
    int column;
};

const WrongRow kWrongRows[] = {
    {"UnknownUnit", "Nobody,New loans,2022-06,1", ErrorCode::UnknownUnit, 1},
    {"NoUnit", ",New loans,2022-06,1", ErrorCode::MissingCell, 1},
    {"UnknownPledge", "North,Policy,2022-06,1", ErrorCode::UnknownPledge, 2},
    {"NoMonth", "Finance,New loans,,1", ErrorCode::MissingCell, 3},
    {"WrongMonth", "Finance,New loans,2022-13,1", ErrorCode::NotAMonth, 3},
    {"ChineseMonth", "Finance,New loans,2022年6月,1", ErrorCode::NotAMonth, 3},
    {"MonthAfterThePlan", "Finance,New loans,2023-01,101", ErrorCode::MonthOutsidePlan, 3},
    {"MonthBeforeTheBaseYear", "Finance,New loans,2020-12,1", ErrorCode::MonthOutsidePlan, 3},
    {"BlankValue", "Finance,New loans,2022-06,", ErrorCode::MissingCell, 4},
    {"CellsMissing", "Finance,New loans,2022-06", ErrorCode::MissingCell, 4},
    {"NoNumber", "Finance,New loans,2022-06,about 120", ErrorCode::NotANumber, 4},
    {"Separators", "Finance,New loans,2022-06,\"1,200\"", ErrorCode::NotANumber, 4},
    {"FullWidthDigits", "Finance,New loans,2022-06,１２０", ErrorCode::NotANumber, 4},
    {"SevenDecimals", "Finance,New loans,2022-06,120.1234567", ErrorCode::TooManyDecimals, 4},
    {"TooLarge", "Finance,New loans,2022-06,99999999999999", ErrorCode::Overflow, 4},
    {"WrongState", "Finance,Policy,2022-06,80", ErrorCode::WrongCell, 4},
    {"ExtraCell", "Finance,New loans,2022-06,120,more", ErrorCode::ExtraCell, 5},
};

class WrongActual : public testing::TestWithParam<WrongRow> {};

}  // namespace

TEST_P(WrongActual, IsFlaggedWithRowAndColumn) {
    const auto reading = read("Finance,New loans,2022-07,140\n" + QByteArray(GetParam().row) + "\n");
    ASSERT_EQ(reading.issues.size(), 1u);
    EXPECT_EQ(reading.issues[0].code, GetParam().code);
    EXPECT_EQ(reading.issues[0].place, (Place{u"table.csv"_s, {}, 3, GetParam().column}));
}

INSTANTIATE_TEST_SUITE_P(ImportActuals, WrongActual, testing::ValuesIn(kWrongRows), test::RowName{});

TEST(ImportActuals, AWrongHeaderSaysWhatIsExpectedAndWhatWasFound) {
    const auto reading =
        readActuals(tableOf("unit,pledge,period,value\nFinance,New loans,2022-06,1\n"), smallPlan(), {});
    ASSERT_EQ(reading.issues.size(), 1u);
    EXPECT_EQ(reading.issues[0], (Error{ErrorCode::WrongHeader,
                                        {},
                                        {u"unit,indicator,period,value"_s, u"unit,pledge,period,value"_s},
                                        Place{u"table.csv"_s, {}, 1, 0}}));
    EXPECT_TRUE(reading.draft.changes.empty());
}

TEST(ImportActuals, AnEmptyFileHasAWrongHeader) {
    const auto reading = readActuals(tableOf(""), smallPlan(), {});
    ASSERT_EQ(reading.issues.size(), 1u);
    EXPECT_EQ(reading.issues[0].code, ErrorCode::WrongHeader);
}

}  // namespace pledge
