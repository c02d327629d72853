#include <core/document/tablereader.h>
#include <core/document/workbook.h>
#include <core/exchange/importallocation.h>
#include <core/wording/sentences.h>
#include <tests/core/exchange/smallplan.h>
#include <tests/support/planvalues.h>
#include <tests/support/printers.h>
#include <tests/support/rowname.h>

#include <QTemporaryDir>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace pledge {

using test::figure;
using test::tableOf;

namespace {

/// Two departments and three towns; pledge 1 is 200 亿元, pledge 2 is 34 家, pledge 3 a deliverable.
PlanSnapshot plan() {
    const auto unit = [](qint64 id, const QString& name, UnitGroup group, const QStringList& aliases = {}) {
        OrgUnit made;
        made.id = OrgUnitId(id);
        made.name = name;
        made.group = group;
        made.order = static_cast<int>(id);
        made.aliases = aliases;
        return made;
    };
    const auto line = [](Pledge pledge, qint64 id) {
        pledge.id = PledgeId(id);
        pledge.order = static_cast<int>(id);
        pledge.name = u"P%1"_s.arg(id);
        pledge.owners = {OrgUnitId(1)};
        return Line{std::make_shared<const Pledge>(std::move(pledge)), std::make_shared<const Series>()};
    };
    Pledge companies = test::flow({{"2022-12-31", "34"}}, "家");
    companies.unit = unitOfMeasure(u"家"_s);
    return PlanSnapshot(
        test::plan2022(),
        {unit(1, u"Finance"_s, UnitGroup::Department), unit(2, u"North"_s, UnitGroup::Town, {u"北镇"_s}),
         unit(3, u"East"_s, UnitGroup::Town), unit(4, u"South"_s, UnitGroup::Town)},
        {},
        {line(test::flow({{"2022-12-31", "200"}}), 1), line(companies, 2), line(test::deliverable("2022-12-31"), 3)});
}

Reading<AllocationDraft> read(const QByteArray& text, qint64 whole = 1) {
    return readAllocation(tableOf(text), plan(), PledgeId(whole));
}

/// "2=100 3=66.67": towns by number.
QString sharesIn(const AllocationDraft& draft) {
    QStringList parts;
    for (const Share& share : draft.shares) {
        parts.append(u"%1=%2"_s.arg(share.town.number()).arg(share.share.toString()));
    }
    return parts.join(u' ');
}

struct Good {
    const char* name;
    QByteArray text;
    qint64 whole;
    QString shares;
    int rows;
};

const Good kGood[] = {
    {"SharesComeInOfficialOrder", "town,share\nSouth,30\nNorth,100.5\nEast,69.5\n", 1, u"2=100.5 3=69.5 4=30"_s, 3},
    {"ATownByItsAlias", "town,share\n北镇,100\n", 1, u"2=100"_s, 1},
    {"SharesNeedNotAddUp", "town,share\nNorth,1\nEast,0\n", 1, u"2=1 3=0"_s, 2},
    {"ChineseHeaders", "镇街,份额\nNorth,1\n", 1, u"2=1"_s, 1},
    {"OtherChineseHeaders", "单位,任务数\nNorth,1\n", 1, u"2=1"_s, 1},
    {"WeightsSplitTheTarget", "town,weight\nNorth,3\nEast,2\nSouth,1\n", 1, u"2=100 3=66.67 4=33.33"_s, 3},
    {"WeightsSplitWholeCases", "镇街,权重\nSouth,1\nNorth,1\nEast,1\n", 2, u"2=12 3=11 4=11"_s, 3},
    {"AFootThatSaysTheSum", "镇街,任务\nNorth,1.5\nEast,2\n合计,3.50\n", 1, u"2=1.5 3=2"_s, 2},
    {"AFootAtTheTop", "镇街,任务\n合　计,3\nNorth,1\nEast,2\n", 1, u"2=1 3=2"_s, 2},
    {"AnEnglishFoot", "town,weight\nNorth,1\nEast,1\nTotal,2\n", 1, u"2=100 3=100"_s, 2},
    {"NoRows", "town,share\n", 1, {}, 0},
};

class AllocationTable : public testing::TestWithParam<Good> {};

}  // namespace

TEST_P(AllocationTable, GivesEachTownItsShare) {
    const auto reading = read(GetParam().text, GetParam().whole);
    for (const Error& issue : reading.issues) {
        ADD_FAILURE() << sentence(issue).toStdString();
    }
    EXPECT_EQ(sharesIn(reading.draft), GetParam().shares);
    EXPECT_EQ(reading.draft.rows, GetParam().rows);
    EXPECT_EQ(reading.draft.file, u"table.csv"_s);
    EXPECT_EQ(reading.draft.digest.size(), 32);
}

INSTANTIATE_TEST_SUITE_P(ImportAllocation, AllocationTable, testing::ValuesIn(kGood), test::RowName{});

namespace {

struct Bad {
    const char* name;
    QByteArray text;
    qint64 whole;
    ErrorCode code;
    QStringList details;
    int row;
    int column;
};

const Bad kBad[] = {
    {"UnknownTown", "town,share\nNowhere,1\n", 1, ErrorCode::UnknownUnit, {u"North"_s, u"East"_s, u"South"_s}, 2, 1},
    {"ADepartment",
     "town,share\nFinance,1\n",
     1,
     ErrorCode::WrongCell,
     {u"town"_s, u"Finance"_s, u"North, East, South"_s},
     2,
     1},
    {"NoTown", "town,share\n,1\n", 1, ErrorCode::MissingCell, {u"town"_s}, 2, 1},
    {"ATownTwice", "town,share\nNorth,1\nEast,1\n北镇,2\n", 1, ErrorCode::DuplicateRow, {u"2"_s}, 4, 1},
    {"EmptyShare", "镇街,份额\nNorth,\n", 1, ErrorCode::MissingCell, {u"份额"_s}, 2, 2},
    {"NoShare", "town,share\nNorth\n", 1, ErrorCode::MissingCell, {u"share"_s}, 2, 2},
    {"NegativeShare", "town,share\nNorth,-1\n", 1, ErrorCode::WrongCell, {u"share"_s, u"-1"_s, u"≥ 0"_s}, 2, 2},
    {"NegativeWeight", "镇街,权重\nNorth,1\nEast,-1\n", 1, ErrorCode::WrongCell, {u"权重"_s, u"-1"_s, u"≥ 0"_s}, 3, 2},
    {"NoNumber", "town,share\nNorth,about 5\n", 1, ErrorCode::NotANumber, {u"about 5"_s}, 2, 2},
    {"WeightsThatAreAllZero",
     "town,weight\nNorth,0\nEast,0\n",
     1,
     ErrorCode::WrongCell,
     {u"weight"_s, u"0"_s, u"> 0"_s},
     1,
     2},
    {"WeightsWithoutATarget", "town,weight\nNorth,1\n", 3, ErrorCode::InvalidPledge, {u"targets"_s}, 1, 2},
    {"AFootThatDiffers", "town,share\nNorth,1\nEast,2\n合计,4\n", 1, ErrorCode::SumDiffers, {u"3"_s, u"4"_s}, 4, 2},
    {"AnEmptyFoot", "town,share\nNorth,1\n合计,\n", 1, ErrorCode::MissingCell, {u"share"_s}, 3, 2},
    {"FurtherText", "town,share\nNorth,1,soon\n", 1, ErrorCode::ExtraCell, {u"soon"_s}, 2, 3},
    {"WrongHeader", "town,part\nNorth,1\n", 1, ErrorCode::WrongHeader, {u"town,share"_s, u"town,part"_s}, 1, 0},
    {"AnEmptyFile", "", 1, ErrorCode::WrongHeader, {u"town,share"_s, QString()}, 1, 0},
};

class WrongAllocation : public testing::TestWithParam<Bad> {};

}  // namespace

TEST_P(WrongAllocation, IsFlaggedWithRowAndColumn) {
    const Bad& bad = GetParam();
    const auto reading = read(bad.text, bad.whole);
    ASSERT_EQ(reading.issues.size(), 1u);
    EXPECT_EQ(reading.issues[0].code, bad.code);
    EXPECT_EQ(reading.issues[0].details, bad.details);
    EXPECT_EQ(reading.issues[0].place, (Place{u"table.csv"_s, {}, bad.row, bad.column}));
}

INSTANTIATE_TEST_SUITE_P(ImportAllocation, WrongAllocation, testing::ValuesIn(kBad), test::RowName{});

TEST(ImportAllocation, AFootIsNotHeldAgainstRowsThatCouldNotBeRead) {
    const auto reading = read("town,share\nNowhere,1\nEast,2\n合计,3\n");
    ASSERT_EQ(reading.issues.size(), 1u);
    EXPECT_EQ(sentence(reading.issues[0]),
              u"table.csv, row 2, column 1: The plan has no unit “Nowhere” here; there is: North, East, South."_s);
}

TEST(ImportAllocation, ReadsWhatIsPastedFromASpreadsheet) {
    const auto table = readPasted(u"pasted"_s, u"镇街\t权重\r\nEast\t1\r\nNorth\t3\r\n"_s);
    ASSERT_TRUE(table);
    const auto reading = readAllocation(*table, plan(), PledgeId(1));
    EXPECT_TRUE(reading.isClean());
    EXPECT_EQ(sharesIn(reading.draft), u"2=150 3=50"_s);
}

TEST(ImportAllocation, NamesTheCellOfASpreadsheet) {
    const QTemporaryDir folder;
    Workbook workbook(folder.filePath(u"towns.xlsx"_s));
    Sheet sheet = workbook.addSheet(u"分解"_s);
    sheet.text({0, 0}, u"镇街"_s, {});
    sheet.text({0, 1}, u"份额"_s, {});
    sheet.text({1, 0}, u"North"_s, {});
    sheet.number({1, 1}, figure("12.5"), {});
    sheet.text({2, 0}, u"East"_s, {});
    sheet.number({2, 1}, figure("-1"), {});
    ASSERT_TRUE(workbook.save());
    const auto table = readTable(folder.filePath(u"towns.xlsx"_s));
    ASSERT_TRUE(table);
    const auto reading = readAllocation(*table, plan(), PledgeId(1));
    EXPECT_EQ(sharesIn(reading.draft), u"2=12.5"_s);
    ASSERT_EQ(reading.issues.size(), 1u);
    EXPECT_EQ(sentence(reading.issues[0]),
              u"towns.xlsx, sheet “分解”, cell B3: “-1” is not allowed in “份额”; allowed is ≥ 0."_s);
}

}  // namespace pledge
