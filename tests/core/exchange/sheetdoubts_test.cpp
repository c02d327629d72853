#include <core/document/sheetfile.h>
#include <core/exchange/sheetdoubts.h>
#include <core/exchange/sheetreading.h>
#include <tests/core/exchange/sheetplan.h>
#include <tests/support/planvalues.h>

#include <QFile>
#include <QTemporaryDir>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace pledge {

namespace {

/// What stands around two sound figures of June.
struct Around {
    const char* title = "";
    const char* head = "累计完成数";
    const char* group = "";
    const char* foot = "";
    const char* remark = "备注";
    const char* said = "";
};

int acceptedOf(const Around& around) {
    const QByteArray line(",,,,\n");
    const auto alone = [&line](const char* text) { return *text == '\0' ? QByteArray() : text + line; };
    const QByteArray said = QByteArray(around.said) + '\n';
    QByteArray csv = alone(around.title) + "责任单位,指标,单位," + around.head + ',' + around.remark + '\n';
    csv += "工贸局,技改投资,亿元,13.5," + said + alone(around.group) + "工贸局,外贸出口额,万元,245000," + said;
    for (const QByteArray& foot : QByteArray(around.foot).split('|')) {
        csv += foot.isEmpty() ? foot : foot + line;
    }
    const QTemporaryDir folder;
    QFile file(folder.filePath(u"来表.csv"_s));
    EXPECT_TRUE(file.open(QIODevice::WriteOnly));
    file.write(csv);
    file.close();
    SheetOrder order;
    order.month = test::month("2022-06");
    const auto sheet = readSheetFile(file.fileName());
    const auto reading = sheet ? readSheets(*sheet, test::sheetPlan(), order) : Result<SheetReading>(sheet.error());
    EXPECT_TRUE(reading) << csv.toStdString();
    return reading ? reading->count(SheetState::Accept) : -1;
}

constexpr int kAll = 2;

}  // namespace

TEST(SheetDoubts, LeaveOrdinaryTitlesAndGroupsAlone) {
    for (const char* title :
         {"6月工业倍增三年行动计划进度", "工业倍增三年行动计划", "请按模板填报，勿改动表格", "本表为年度计划完成情况",
          "力争全年完成目标任务", "6月底节点目标完成情况表", "全国文明城市创建任务完成情况表"}) {
        EXPECT_EQ(acceptedOf({.title = title, .head = "累计数"}), kAll) << title;
    }
    for (const char* group : {"一、千帆计划", "二、工业倍增计划", "三、三年行动计划"}) {
        EXPECT_EQ(acceptedOf({.group = group}), kAll) << group;
    }
}

TEST(SheetDoubts, LeaveDefinitionsInAFootAlone) {
    for (const char* foot : {"注：完成率=完成数÷目标数", "注：完成率=累计完成数÷目标数×100%",
                             "注：累计数为1月至本月累计；当月数为本月发生数", "说明：增幅为与去年同期数相比",
                             "备注：任务数以军令状为准", "注：上年同期增幅按可比口径计算"}) {
        EXPECT_EQ(acceptedOf({.foot = foot}), kAll) << foot;
    }
}

TEST(SheetDoubts, LeaveHeadsOfWhatWasReachedAlone) {
    for (const char* head : {"累计完成投资", "1-6月完成投资", "累计完成额度", "本期累计", "本期累计完成数",
                             "自年初累计", "累计到位数", "年累计"}) {
        EXPECT_EQ(acceptedOf({.head = head}), kAll) << head;
    }
}

TEST(SheetDoubts, HearRemarksAndFeetUnderAnyName) {
    for (const char* head : {"备注1", "备注（说明）", "其他说明", "填报备注", "数据性质"}) {
        EXPECT_EQ(acceptedOf({.remark = head, .said = "为预计数"}), 0) << head;
    }
    for (const char* foot : {"注：1.数据来自各镇。|2.以上数据为预计数", "※以上数据为预计数", "1.以上数据为预计数",
                             "填报说明：数据为预计数", "注：累计数为预计数", "注：以上为计划数", "注：数据为当月数"}) {
        EXPECT_EQ(acceptedOf({.foot = foot}), 0) << foot;
    }
}

TEST(SheetDoubts, StandWhereATitleOrAGroupIsOfPlans) {
    for (const char* title : {"2022年工业投资计划表", "年度工作计划", "本表为计划数"}) {
        EXPECT_EQ(acceptedOf({.title = title, .head = "累计数"}), 0) << title;
    }
    for (const char* group : {"二、投资计划", "一、全年工作计划", "2022年计划", "三、目标"}) {
        EXPECT_EQ(acceptedOf({.group = group}), 1) << group << ": the figure above it alone";
    }
}

TEST(SheetDoubts, ReadTheNamesOfSheets) {
    const MonthSpan span = test::plan2022().span;
    for (const QString& name : {u"老旧小区改造"_s, u"旧城改造"_s, u"目标任务完成情况"_s, u"千帆计划"_s}) {
        EXPECT_FALSE(doubtOfTitle({}, name, span)) << name.toStdString();
    }
    for (const QString& name : {u"目标任务"_s, u"投资计划"_s, u"6月旧"_s, u"旧表"_s, u"预计完成"_s}) {
        EXPECT_TRUE(doubtOfTitle({}, name, span)) << name.toStdString();
    }
}

}  // namespace pledge
