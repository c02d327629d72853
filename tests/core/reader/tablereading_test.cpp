#include <core/reader/cleantext.h>
#include <core/reader/tablereading.h>
#include <tests/core/reader/sourcetexts.h>

#include <QStringList>

#include <gtest/gtest.h>

#include <algorithm>
#include <string>
#include <vector>

using namespace Qt::StringLiterals;

namespace pledge {

namespace {

using Rows = std::vector<std::vector<std::u32string>>;

std::vector<Statement> statementsOf(const SourceText& source) {
    static const Lexicon lexicon = Lexicon::carried();
    return readTable(source, source.tables.front(), 2024, lexicon);
}

/// A statement in a line: owner, programme, indicator, bound, value with unit, date.
QString told(const Statement& statement) {
    const QString bound = statement.bound == Bound::AtMost ? u"le"_s : u"ge"_s;
    const QString figure = statement.value ? bound + u' ' + statement.value->toString() + statement.unit : u"done"_s;
    return QStringList{statement.owner, statement.programme, statement.indicator, figure,
                       statement.due.toString(u"MM-dd"_s)}
        .join(u'|');
}

std::string read(const Rows& rows) {
    const SourceText source = tableText(rows);
    QStringList lines;
    for (const Statement& statement : statementsOf(source)) {
        lines.append(told(statement));
    }
    return lines.join(u'\n').toStdString();
}

bool hasDoubt(const Statement& statement, Doubt doubt) {
    return std::find(statement.doubts.begin(), statement.doubts.end(), doubt) != statement.doubts.end();
}

}  // namespace

TEST(TableReading, ReadsIndicatorsWithTargetsUnitsAndOwners) {
    EXPECT_EQ(read({{U"序号", U"指标名称", U"计量单位", U"年度目标", U"责任单位"},
                    {U"1", U"新增学位", U"个", U"3000", U"市教育局"},
                    {U"2", U"清淤河道", U"公里", U"≥30", U"市水利局"},
                    {U"3", U"万元产值能耗", U"吨标煤", U"≤3.5", U"市发改局"}}),
              "市教育局||新增学位|ge 3000个|12-31\n市水利局||清淤河道|ge 30公里|12-31\n"
              "市发改局||万元产值能耗|le 3.5吨标煤|12-31");
}

TEST(TableReading, TakesABlankOwnerFromAbove) {
    EXPECT_EQ(
        read({{U"责任单位", U"指标", U"目标值"},
              {U"市教育局", U"新增学位", U"3000个"},
              {U"", U"新建幼儿园", U"2所"},
              {U"市水利局", U"清淤河道", U"30公里"},
              {U"^", U"新建堤防", U"12公里"}}),
        "市教育局||新增学位|ge 3000个|12-31\n市教育局||新建幼儿园|ge 2所|12-31\n市水利局||清淤河道|ge 30公里|12-31\n"
        "市水利局||新建堤防|ge 12公里|12-31");
}

TEST(TableReading, ReadsALadderUnderAHeadOfTwoRows) {
    EXPECT_EQ(read({{U"2024年目标分解表", U"<", U"<", U"<", U"<"},
                    {U"责任单位", U"指 标 名 称", U"目标进度（亿元）", U"<", U"<"},
                    {U"^", U"^", U"一季度", U"上半年", U"全年"},
                    {U"市商务局", U"网络零售额", U"20", U"45.5", U"100"}}),
              "市商务局||网络零售额|ge 20亿元|03-31\n市商务局||网络零售额|ge 45.5亿元|06-30\n"
              "市商务局||网络零售额|ge 100亿元|12-31");
}

TEST(TableReading, TakesTheUnitFromTheIndicatorTheHeadOrTheNoteAbove) {
    EXPECT_EQ(read({{U"单位：万元", U"<", U"<"},
                    {U"责任单位", U"指标", U"全年目标"},
                    {U"市财政局", U"一般公共预算收入", U"1,200"},
                    {U"市财政局", U"上市企业（家）", U"3"},
                    {U"市财政局", U"税收占比", U"85%"}}),
              "市财政局||一般公共预算收入|ge 1200万元|12-31\n市财政局||上市企业|ge 3家|12-31\n"
              "市财政局||税收占比|ge 85%|12-31");
}

TEST(TableReading, ReadsWhatBoundsAndCountsAFigure) {
    EXPECT_EQ(read({{U"责任单位", U"指标", U"目标"},
                    {U"市统计局", U"规上企业", U"新增20家以上"},
                    {U"市统计局", U"服务业增加值", U"增长8%以上"},
                    {U"市统计局", U"PM2.5浓度", U"控制在28微克/立方米以内"},
                    {U"市统计局", U"营商环境", U"前3名"}}),
              "市统计局||新增规上企业|ge 20家|12-31\n市统计局||服务业增加值增长|ge 8%|12-31\n"
              "市统计局||PM2.5浓度|le 28微克/立方米|12-31\n市统计局||营商环境|le 3名|12-31");
}

TEST(TableReading, TakesTheDateOfItsColumn) {
    EXPECT_EQ(
        read({{U"项目名称", U"年度目标", U"完成时限", U"牵头单位"},
              {U"新增学位", U"3000个", U"9月底前", U"市教育局"},
              {U"清淤河道", U"30公里", U"2024.6", U"市水利局"},
              {U"新建公园", U"6个", U"全年", U"市园林中心"}}),
        "市教育局||新增学位|ge 3000个|09-30\n市水利局||清淤河道|ge 30公里|06-30\n市园林中心||新建公园|ge 6个|12-31");
}

TEST(TableReading, TakesGroupRowsForSectionsAndLeavesTotalsOut) {
    EXPECT_EQ(read({{U"序号", U"指标", U"目标值", U"责任单位"},
                    {U"一、民生实事", U"<", U"<", U"<"},
                    {U"1", U"新增学位", U"3000个", U"市教育局"},
                    {U"合计", U"", U"3000个", U""},
                    {U"二、生态环境", U"", U"", U""},
                    {U"2", U"清淤河道", U"30公里", U"市水利局"}}),
              "市教育局|民生实事|新增学位|ge 3000个|12-31\n市水利局|生态环境|清淤河道|ge 30公里|12-31");
}

TEST(TableReading, IgnoresResultsMarksAndRemarks) {
    EXPECT_EQ(read({{U"指标", U"2023年实绩", U"2024年目标", U"分值", U"得分办法", U"责任单位", U"备注"},
                    {U"新增学位", U"2000个", U"3000个", U"10", U"每少1个扣1分", U"市教育局", U"含民办500个"}}),
              "市教育局||新增学位|ge 3000个|12-31");
}

TEST(TableReading, ReadsTasksInWords) {
    const std::string tasks = read({{U"序号", U"工作任务", U"完成时限", U"责任单位", U"配合单位"},
                                    {U"1", U"新建幼儿园2所，新增学位300个", U"8月底前", U"市教育局", U"市住建局"},
                                    {U"2", U"出台河道管理办法", U"6月底前", U"市水利局", U""}});

    EXPECT_EQ(tasks,
              "市教育局||新建幼儿园|ge 2所|08-31\n市教育局||新增学位|ge 300个|08-31\n"
              "市水利局||出台河道管理办法|done|06-30");
}

TEST(TableReading, SaysAWordOfCompletionOfItsIndicator) {
    EXPECT_EQ(read({{U"项目名称", U"年度目标", U"责任单位"}, {U"青山水库", U"完工", U"市水利局"}}),
              "市水利局||青山水库完工|done|12-31");
}

TEST(TableReading, TakesSeveralOwnersAsTheyAreWrittenAndDoubtsThem) {
    const SourceText source = tableText({{U"指标", U"目标值", U"责任单位"},
                                         {U"新增学位", U"3000个", U"市教育局\n市财政局"},
                                         {U"清淤河道", U"30公里", U"牵头单位：市水利局；配合单位：各镇街道"}});
    const std::vector<Statement> statements = statementsOf(source);

    ASSERT_EQ(statements.size(), 2U);
    EXPECT_EQ(statements[0].owner, u"市教育局、市财政局"_s);
    EXPECT_TRUE(hasDoubt(statements[0], Doubt::SeveralOwners));
    EXPECT_EQ(statements[1].owner, u"市水利局"_s);
    EXPECT_FALSE(hasDoubt(statements[1], Doubt::SeveralOwners));
}

TEST(TableReading, TellsWhereEachFieldStands) {
    const SourceText source = tableText({{U"责任单位", U"指标", U"目标值"}, {U"市教育局", U"新增学位", U"≥3000个"}});
    const std::vector<Statement> statements = statementsOf(source);

    ASSERT_EQ(statements.size(), 1U);
    EXPECT_EQ(quoted(source, *statements[0].valueAt), u"3000"_s);
    EXPECT_EQ(quoted(source, *statements[0].ownerAt), u"市教育局"_s);
    EXPECT_EQ(quoted(source, statements[0].indicatorAt.front()), u"新增学位"_s);
    EXPECT_EQ(quoted(source, statements[0].quote), u"新增学位≥3000个"_s);
}

TEST(TableReading, QuotesTheCellsThatARowIsReadFrom) {
    const SourceText source = tableText({{U"目标任务", U"年度目标"}, {U"敬老院迁建", U"主体封顶"}});
    const std::vector<Statement> statements = statementsOf(source);

    ASSERT_EQ(statements.size(), 1U);
    EXPECT_EQ(quoted(source, statements[0].quote), u"敬老院迁建主体封顶"_s);
}

TEST(TableReading, DoubtsWhatItCannotTell) {
    const SourceText source = tableText({{U"指标", U"目标值", U"完成时限"},
                                         {U"新增学位", U"3000", U"19月底前"},
                                         {U"新建公园", U"8-10个", U"2025年6月"},
                                         {U"新增床位", U"约200张", U""}});
    const std::vector<Statement> statements = statementsOf(source);

    ASSERT_EQ(statements.size(), 3U);
    EXPECT_TRUE(hasDoubt(statements[0], Doubt::MissingOwner));
    EXPECT_TRUE(hasDoubt(statements[0], Doubt::UnsureUnit));
    EXPECT_TRUE(hasDoubt(statements[0], Doubt::DamagedDate));
    EXPECT_FALSE(statements[0].due.isValid());
    EXPECT_TRUE(hasDoubt(statements[1], Doubt::RangeOfValues));
    EXPECT_TRUE(hasDoubt(statements[1], Doubt::OtherYear));
    EXPECT_TRUE(hasDoubt(statements[2], Doubt::RoughValue));
}

TEST(TableReading, ReadsUnitsInRowsAndIndicatorsInColumns) {
    EXPECT_EQ(read({{U"镇街", U"新增学位（个）", U"清淤河道（公里）"},
                    {U"青山镇", U"300", U"4.5"},
                    {U"白水街道", U"500", U"-"},
                    {U"合计", U"800", U"4.5"}}),
              "青山镇||新增学位|ge 300个|12-31\n青山镇||清淤河道|ge 4.5公里|12-31\n白水街道||新增学位|ge 500个|12-31");
}

TEST(TableReading, ReadsIndicatorsInRowsAndUnitsInColumns) {
    EXPECT_EQ(read({{U"指标", U"单位", U"青山镇", U"白水街道"}, {U"新增学位", U"个", U"300", U"500"}}),
              "青山镇||新增学位|ge 300个|12-31\n白水街道||新增学位|ge 500个|12-31");
}

TEST(TableReading, TakesTheOwnerFromTheSheetOrTheTitle) {
    EXPECT_EQ(read({{U"市教育局2024年目标任务表", U"<"}, {U"指标", U"目标值"}, {U"新增学位", U"3000个"}}),
              "市教育局||新增学位|ge 3000个|12-31");
    SourceText source = tableText({{U"指标", U"目标值"}, {U"新增学位", U"3000个"}});
    source.tables.front().name = u"市教育局"_s;
    EXPECT_EQ(statementsOf(source).front().owner, u"市教育局"_s);
}

TEST(TableReading, LeavesTheHeadOfEachPageOut) {
    EXPECT_EQ(read({{U"指标", U"目标值", U"责任单位"},
                    {U"新增学位", U"3000个", U"市教育局"},
                    {U"指标", U"目标值", U"责任单位"},
                    {U"清淤河道", U"30公里", U"市水利局"}}),
              "市教育局||新增学位|ge 3000个|12-31\n市水利局||清淤河道|ge 30公里|12-31");
}

TEST(TableReading, ReadsAFormOfLabelsAndValues) {
    EXPECT_EQ(read({{U"责任单位", U"市教育局"}, {U"年度目标", U"新增学位3000个"}, {U"完成时限", U"9月底前"}}),
              "市教育局||新增学位|ge 3000个|09-30");
}

TEST(TableReading, ReadsAPageThatIsLaidOutInCells) {
    EXPECT_EQ(read({{U"市教育局\n新增学位3000个。", U"市水利局\n清淤河道30公里。"}}),
              "市教育局||新增学位|ge 3000个|12-31\n市水利局||清淤河道|ge 30公里|12-31");
}

TEST(TableReading, PromisesNothingOfATableOfResults) {
    EXPECT_EQ(read({{U"责任单位", U"指标", U"完成率"}, {U"", U"", U""}}), "");
    EXPECT_EQ(read({{U""}}), "");
}

}  // namespace pledge
