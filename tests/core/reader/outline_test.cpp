#include <core/reader/cleantext.h>
#include <core/reader/outline.h>
#include <tests/core/reader/sourcetexts.h>

#include <gtest/gtest.h>

#include <algorithm>
#include <string>
#include <vector>

using namespace Qt::StringLiterals;

namespace pledge {

namespace {

/// A passage in a line: role, owner, programme, date, words.
QString told(const SourceText& source, const Passage& passage) {
    static const char16_t* const roles[] = {u"pledge", u"measure", u"reward", u"result", u"page"};
    const QString owner = passage.owner ? passage.owner->text : u"-"_s;
    const QString programme = passage.programme ? passage.programme->text : u"-"_s;
    const QString due = passage.due ? passage.due->toString(Qt::ISODate) : u"-"_s;
    return QStringList{QString::fromUtf16(roles[static_cast<int>(passage.role)]), owner, programme, due,
                       quoted(source, passage.body)}
        .join(u'|');
}

std::string outlineOfText(std::u32string text) {
    static const Lexicon lexicon = Lexicon::carried();
    const SourceText source = plainText(std::move(text));
    QStringList lines;
    for (const Passage& passage : outlineOf(source, 2024, lexicon)) {
        lines.append(told(source, passage));
    }
    return lines.join(u'\n').toStdString();
}

std::string joined(const std::vector<const char*>& lines) {
    std::string all;
    for (const char* line : lines) {
        all += all.empty() ? "" : "\n";
        all += line;
    }
    return all;
}

}  // namespace

TEST(Outline, TakesAUnitAloneOnALineAsTheOwnerOfWhatFollows) {
    EXPECT_EQ(outlineOfText(U"教育局\n新增学位3000个。\n住房和城乡建设局\n改造老旧小区12个。\n开工保障房500套。"),
              joined({"pledge|教育局|-|-|新增学位3000个。", "pledge|住房和城乡建设局|-|-|改造老旧小区12个。",
                      "pledge|住房和城乡建设局|-|-|开工保障房500套。"}));
}

TEST(Outline, TakesNumberedAndColonUnitsAsOwners) {
    EXPECT_EQ(
        outlineOfText(U"一、市教育局\n1.新增学位3000个。\n2.新建幼儿园2所。\n二、市水利局\n1.完成河道清淤30公里。"),
        joined({"pledge|市教育局|-|-|新增学位3000个。", "pledge|市教育局|-|-|新建幼儿园2所。",
                "pledge|市水利局|-|-|完成河道清淤30公里。"}));
    EXPECT_EQ(outlineOfText(U"市教育局：新增学位3000个。\n青山街道：拆除违建5万平方米。"),
              joined({"pledge|市教育局|-|-|新增学位3000个。", "pledge|青山街道|-|-|拆除违建5万平方米。"}));
}

TEST(Outline, TakesTheUnitOfABracketedNoteForTheItemBeforeIt) {
    EXPECT_EQ(outlineOfText(U"1.新增学位3000个。（责任单位：市教育局、市财政局）\n"
                            U"2.改造管网40公里。（市住建局牵头，各镇（街道）配合）\n3.新建公园6个。（市园林中心）"),
              joined({"pledge|市教育局、市财政局|-|-|新增学位3000个。", "pledge|市住建局|-|-|改造管网40公里。",
                      "pledge|市园林中心|-|-|新建公园6个。"}));
}

TEST(Outline, LetsANoteGovernOnlyTheClausesSinceTheNoteBefore) {
    EXPECT_EQ(outlineOfText(U"新增床位200张（市卫健局牵头）；新建充电桩300个（市发改局牵头）。"),
              joined({"pledge|市卫健局|-|-|新增床位200张", "pledge|市发改局|-|-|新建充电桩300个"}));
}

TEST(Outline, TakesNotesOnLinesOfTheirOwnForTheRecordBeforeThem) {
    EXPECT_EQ(outlineOfText(
                  U"1.新增学位3000个。\n责任单位：市教育局\n完成时限：9月底前\n2.新建公园6个。\n责任单位：市园林中心"),
              joined({"pledge|市教育局|-|2024-09-30|新增学位3000个。", "pledge|市园林中心|-|-|新建公园6个。"}));
}

TEST(Outline, TakesNotesThatBeginARecordForWhatFollowsThem) {
    EXPECT_EQ(outlineOfText(U"责任单位：市教育局\n新增学位3000个。\n责任单位：市园林中心\n新建公园6个。"),
              joined({"pledge|市教育局|-|-|新增学位3000个。", "pledge|市园林中心|-|-|新建公园6个。"}));
}

TEST(Outline, HearsWhoSpeaks) {
    EXPECT_EQ(outlineOfText(U"会议开得很及时。市教育局要加快学校建设，新增学位3000个。市水利局要完成清淤30公里。"),
              joined({"pledge|-|-|-|会议开得很及时。", "pledge|市教育局|-|-|要加快学校建设，新增学位3000个。",
                      "pledge|市水利局|-|-|要完成清淤30公里。"}));
    EXPECT_EQ(outlineOfText(U"市教育局局长周明：今年新增学位3000个。\n还将新建幼儿园2所。"),
              joined({"pledge|市教育局|-|-|今年新增学位3000个。", "pledge|市教育局|-|-|还将新建幼儿园2所。"}));
}

TEST(Outline, TakesAPostOfThePartyForNoPartOfTheUnit) {
    EXPECT_EQ(outlineOfText(U"全市大会发言摘登\n市教育局党组书记、局长周明：\n全年新增学位3000个。\n"
                            U"青山镇党委书记王平表示，将拆除违建5万平方米。"),
              joined({"page|-|-|-|全市大会发言摘登", "pledge|市教育局|-|-|全年新增学位3000个。",
                      "pledge|青山镇|-|-|表示，将拆除违建5万平方米。"}));
}

TEST(Outline, TellsASectionOfResultsFromAHeadingOfDates) {
    EXPECT_EQ(
        outlineOfText(U"一、上半年主要工作完成情况\n新增学位2000个。\n二、下半年工作打算\n9月底前新增学位1000个。"),
        joined({"result|-|-|-|新增学位2000个。", "pledge|-|-|-|9月底前新增学位1000个。"}));
}

TEST(Outline, TakesTheUnitOfTheTitleForTheWholeText) {
    EXPECT_EQ(outlineOfText(U"市教育局2024年度工作目标\n新增学位3000个。\n新建幼儿园2所。"),
              joined({"page|-|-|-|市教育局2024年度工作目标", "pledge|市教育局|-|-|新增学位3000个。",
                      "pledge|市教育局|-|-|新建幼儿园2所。"}));
}

TEST(Outline, LeavesTheLevelOutWhereTheTitleDoes) {
    const std::string outline =
        outlineOfText(U"2024年度水利重点工作目标\n今年，市水利局确定三项工作。\n完成清淤30公里。");

    EXPECT_NE(outline.find("pledge|水利局|-|-|完成清淤30公里。"), std::string::npos) << outline;
}

TEST(Outline, ReadsTitlesBeforeTheirSections) {
    EXPECT_EQ(outlineOfText(U"办好公平教育\n目标内容：新增学位3000个。\n工作举措：每月调度学校建设。\n"
                            U"建设美丽河湖\n目标内容：清淤河道30公里。\n扶持政策：每公里补助2万元。"),
              joined({"pledge|-|办好公平教育|-|新增学位3000个。", "measure|-|办好公平教育|-|每月调度学校建设。",
                      "pledge|-|建设美丽河湖|-|清淤河道30公里。", "reward|-|建设美丽河湖|-|每公里补助2万元。"}));
}

TEST(Outline, ReadsTitlesBehindTheirSections) {
    EXPECT_EQ(outlineOfText(U"目标内容：新增学位3000个。\n工作举措：每月调度学校建设。\n办好公平教育1\n"
                            U"目标内容：清淤河道30公里。\n扶持政策：每公里补助2万元。\n建设美丽河湖2"),
              joined({"pledge|-|办好公平教育|-|新增学位3000个。", "measure|-|办好公平教育|-|每月调度学校建设。",
                      "pledge|-|建设美丽河湖|-|清淤河道30公里。", "reward|-|建设美丽河湖|-|每公里补助2万元。"}));
}

TEST(Outline, KnowsSectionsThatPromiseNothing) {
    EXPECT_EQ(outlineOfText(
                  U"一、2023年工作回顾\n（一）教育事业进步\n新增学位2000个。\n二、2024年主要目标\n新增学位3000个。\n"
                  U"三、保障措施\n完成任务的奖励5万元。"),
              joined({"result|-|教育事业进步|-|新增学位2000个。", "pledge|-|-|-|新增学位3000个。",
                      "reward|-|-|-|完成任务的奖励5万元。"}));
}

TEST(Outline, TakesTasksForPromisesUnlessTargetsStandBesideThem) {
    EXPECT_EQ(outlineOfText(U"一、重点任务\n新增学位3000个。"), "pledge|-|-|-|新增学位3000个。");
    EXPECT_EQ(outlineOfText(U"一、主要目标\n新增学位3000个。\n二、重点任务\n新建学校4所。"),
              joined({"pledge|-|-|-|新增学位3000个。", "measure|-|-|-|新建学校4所。"}));
}

TEST(Outline, KnowsLabelsInBracketsAndInsideALine) {
    EXPECT_EQ(outlineOfText(U"【年度目标】新增学位3000个。【工作举措】每月调度。"),
              joined({"pledge|-|-|-|新增学位3000个。", "measure|-|-|-|每月调度。"}));
}

TEST(Outline, SplitsItemsAndLeavesTheirNumbersOut) {
    EXPECT_EQ(outlineOfText(U"重点抓三件事：一是新增学位3000个；二是新建幼儿园2所；三是改造食堂15个。"),
              joined({"pledge|-|-|-|重点抓三件事：", "pledge|-|-|-|新增学位3000个；", "pledge|-|-|-|新建幼儿园2所；",
                      "pledge|-|-|-|改造食堂15个。"}));
    EXPECT_EQ(outlineOfText(U"①新增学位3000个②新建幼儿园2所"),
              joined({"pledge|-|-|-|新增学位3000个", "pledge|-|-|-|新建幼儿园2所"}));
}

TEST(Outline, TakesATitleThatRunsIntoItsItemForTheProgramme) {
    EXPECT_EQ(outlineOfText(U"1.加快学校建设。全年新增学位3000个。\n2.优化河湖环境。清淤河道30公里。"),
              joined({"pledge|-|加快学校建设|-|全年新增学位3000个。", "pledge|-|优化河湖环境|-|清淤河道30公里。"}));
}

TEST(Outline, TakesTheDateOfAHeadingForAllBelowIt) {
    EXPECT_EQ(
        outlineOfText(U"6月底前完成事项：\n1.新增学位3000个。\n2.新建公园6个。\n9月底前完成事项：\n1.清淤河道30公里。"),
        joined({"pledge|-|-|2024-06-30|新增学位3000个。", "pledge|-|-|2024-06-30|新建公园6个。",
                "pledge|-|-|2024-09-30|清淤河道30公里。"}));
}

TEST(Outline, SetsThePageAside) {
    EXPECT_EQ(outlineOfText(U"奋力争先开新局\n——我市部门亮出年度军令状\n□记者 "
                            U"王一\n会上，20个部门作了承诺。\n教育局\n新增学位3000个。\n"
                            U"水利局\n清淤河道30公里。\n（下转3版）\n— 2 —"),
              joined({"page|-|-|-|奋力争先开新局", "page|-|-|-|——我市部门亮出年度军令状", "page|-|-|-|□记者王一",
                      "page|-|-|-|会上，20个部门作了承诺。", "pledge|教育局|-|-|新增学位3000个。",
                      "pledge|水利局|-|-|清淤河道30公里。", "page|-|-|-|（下转3版）", "page|-|-|-|—2—"}));
}

TEST(Outline, JoinsTheBrokenLinesOfANewspaper) {
    EXPECT_EQ(
        outlineOfText(
            U"教育局\n全年新增公办幼儿园学位三千\n个，改造农村学校食堂15\n0个，新建中小学校4所，\n\n开工建设2所。\n"
            U"全面推行课后服务，覆盖\n率达到100%。\n水利局\n完成清淤30公里，新建\n堤防12公里。"),
        joined({"pledge|教育局|-|-|全年新增公办幼儿园学位三千个，改造农村学校食堂150个，新建中小学校4所，开工建设2所。",
                "pledge|教育局|-|-|全面推行课后服务，覆盖率达到100%。",
                "pledge|水利局|-|-|完成清淤30公里，新建堤防12公里。"}));
}

TEST(Outline, LeavesTheLinesOfAListAlone) {
    EXPECT_EQ(outlineOfText(U"新增学位3000个\n新建公园6个\n清淤河道30公里\n改造管网40公里"),
              joined({"pledge|-|-|-|新增学位3000个", "pledge|-|-|-|新建公园6个", "pledge|-|-|-|清淤河道30公里",
                      "pledge|-|-|-|改造管网40公里"}));
}

TEST(Outline, TakesNoSloganAndNoProgrammeForAUnit) {
    EXPECT_EQ(
        outlineOfText(U"打造区域创新中心\n新增研发机构10家。\n奋力开创发展新格局\n新增企业20家。"),
        joined({"pledge|-|打造区域创新中心|-|新增研发机构10家。", "pledge|-|奋力开创发展新格局|-|新增企业20家。"}));
}

TEST(Outline, ReadsTraditionalCharacters) {
    EXPECT_EQ(outlineOfText(U"教育局\n新增學位3000個。\n水利局\n工作目標：清淤河道30公里。\n工作舉措：每月調度。"),
              joined({"pledge|教育局|-|-|新增學位3000個。", "pledge|水利局|-|-|清淤河道30公里。",
                      "measure|水利局|-|-|每月調度。"}));
}

TEST(Outline, TakesNoOwnerFromWordsThatOnlyEndLikeAUnit) {
    EXPECT_EQ(outlineOfText(U"2024年南湾市为民办实事项目\n1.新建公园6个。\n2.新增学位3000个。"),
              joined({"page|-|-|-|2024年南湾市为民办实事项目", "pledge|-|-|-|新建公园6个。",
                      "pledge|-|-|-|新增学位3000个。"}));
    EXPECT_EQ(outlineOfText(U"正式投用新政务大厅。"), "pledge|-|-|-|正式投用新政务大厅。");
    EXPECT_EQ(outlineOfText(U"（一）四县：东山县、西山县。\n（二）两区：北城区、南城区。"),
              joined({"pledge|-|-|-|四县：东山县、西山县。", "pledge|-|-|-|两区：北城区、南城区。"}));
    EXPECT_EQ(outlineOfText(U"南湾市人民政府办公室\n关于印发2024年水利工作要点的通知\n清淤河道30公里。"),
              joined({"page|-|-|-|南湾市人民政府办公室", "page|-|-|-|关于印发2024年水利工作要点的通知",
                      "pledge|-|-|-|清淤河道30公里。"}));
}

TEST(Outline, TakesTheSecondPartyOfAContractForTheOwner) {
    EXPECT_EQ(outlineOfText(U"2024年度林业和草原工作目标责任书\n甲方：南湾市人民政府\n乙方：南湾市林业局\n"
                            U"一、目标任务\n（一）造林3万亩；\n（二）抚育2万亩。\n二、甲方责任\n"
                            U"（一）按月拨付资金。"),
              joined({"page|-|-|-|2024年度林业和草原工作目标责任书", "pledge|南湾市林业局|-|-|造林3万亩；",
                      "pledge|南湾市林业局|-|-|抚育2万亩。", "reward|南湾市林业局|-|-|按月拨付资金。"}));
}

TEST(Outline, TakesTheUnitOfABylineOrATitleForTheWholeText) {
    EXPECT_EQ(outlineOfText(U"奋楫争先谱写新篇章\n柳河镇党委书记 王 一\n新建公园6个。\n新增学位3000个。"),
              joined({"page|-|-|-|奋楫争先谱写新篇章", "pledge|柳河镇|-|-|新建公园6个。",
                      "pledge|柳河镇|-|-|新增学位3000个。"}));
    EXPECT_EQ(outlineOfText(U"市水利局召开全市河湖管理会\n今年要清淤河道30公里。"),
              "pledge|市水利局|市水利局召开全市河湖管理会|-|今年要清淤河道30公里。");
    EXPECT_EQ(outlineOfText(U"县园林局2024年工作计划今年要新建公园6个。"),
              "pledge|县园林局|-|-|县园林局2024年工作计划今年要新建公园6个。");
    EXPECT_EQ(outlineOfText(U"【水务局】答：今年清淤河道30公里。"), "pledge|水务局|-|-|今年清淤河道30公里。");
}

TEST(Outline, TakesAFarmAmongTownsForAnOwner) {
    EXPECT_EQ(outlineOfText(U"柳河镇：新建公园6个。\n石桥镇：改造管网40公里。\n红星农场：新建粮仓2座。"),
              joined({"pledge|柳河镇|-|-|新建公园6个。", "pledge|石桥镇|-|-|改造管网40公里。",
                      "pledge|红星农场|-|-|新建粮仓2座。"}));
}

TEST(Outline, TakesUnitsBehindTheirTasksWhereTheWholeTextHasThemThere) {
    EXPECT_EQ(
        outlineOfText(U"序号\n责任单位\n1\n新增学位3000个。\n教育局\n2\n清淤河道30公里。\n水利局\n3\n"
                      U"新建公园6个。\n园林局（林业局）\n4\n改造管网40公里。\n住建局"),
        joined({"page|-|-|-|序号", "page|-|-|-|责任单位", "page|-|-|-|1", "pledge|教育局|-|-|新增学位3000个。",
                "page|-|-|-|2", "pledge|水利局|-|-|清淤河道30公里。", "page|-|-|-|3",
                "pledge|园林局（林业局）|-|-|新建公园6个。", "page|-|-|-|4", "pledge|住建局|-|-|改造管网40公里。"}));
    EXPECT_EQ(outlineOfText(U"新增学位3000个。\n教育局\n清淤河道30公里。\n水利局"),
              joined({"pledge|教育局|-|-|新增学位3000个。", "pledge|水利局|-|-|清淤河道30公里。"}));
}

TEST(Outline, ReadsRowsThatCameAsLines) {
    EXPECT_EQ(outlineOfText(U"1 新增学位 3000 个。 教育局\n2 清淤河道 30 公里。 水利局、住建局"),
              joined({"page|-|-|-|1", "pledge|教育局|-|-|新增学位3000个。", "page|-|-|-|2",
                      "pledge|水利局、住建局|-|-|清淤河道30公里。"}));
    EXPECT_EQ(
        outlineOfText(U"|\n1 |\n新建公园6个。 |\n园林局 |\n|\n2 |\n新建车站2座。 |\n交通局 |"),
        joined({"page|-|-|-|1", "pledge|园林局|-|-|新建公园6个。", "page|-|-|-|2", "pledge|交通局|-|-|新建车站2座。"}));
}

TEST(Outline, KeepsBulletsAndDashesOutOfTheBody) {
    EXPECT_EQ(outlineOfText(U"▶新增学位3000个。\n• 新建公园6个。\n– 改造食堂15个。\n——清淤河道30公里。"),
              joined({"pledge|-|-|-|新增学位3000个。", "pledge|-|-|-|新建公园6个。", "pledge|-|-|-|改造食堂15个。",
                      "pledge|-|-|-|清淤河道30公里。"}));
}

TEST(Outline, TakesNoDatelineForADateToBeKept) {
    EXPECT_EQ(outlineOfText(U"3月5日\n新增学位3000个。\n新建公园6个。"),
              joined({"page|-|-|-|3月5日", "pledge|-|-|-|新增学位3000个。", "pledge|-|-|-|新建公园6个。"}));
    EXPECT_EQ(outlineOfText(U"3月5日，县政府召开会议，新增学位3000个。"), "pledge|-|-|-|新增学位3000个。");
}

TEST(Outline, TakesALaterYearForTheDashesBelowIt) {
    EXPECT_EQ(outlineOfText(U"到2026年，绿地率达到40%。\n——新建公园6个。\n——新建绿道30公里。\n今年清淤河道9公里。"),
              joined({"pledge|-|-|2026-12-31|到2026年，绿地率达到40%。", "pledge|-|-|2026-12-31|新建公园6个。",
                      "pledge|-|-|2026-12-31|新建绿道30公里。", "pledge|-|-|-|今年清淤河道9公里。"}));
}

TEST(Outline, TakesALineWithAFigureForNoTitle) {
    EXPECT_EQ(outlineOfText(U"水果产量1.6万吨左右\n新增果园500亩。"),
              joined({"pledge|-|-|-|水果产量1.6万吨左右", "pledge|-|-|-|新增果园500亩。"}));
}

TEST(Outline, ReadsALineThatHeadsNothing) {
    EXPECT_EQ(outlineOfText(U"年内村级文化广场实现全覆盖"), "pledge|-|-|-|年内村级文化广场实现全覆盖");
    EXPECT_EQ(outlineOfText(U"清淤河道30公里。\n村级文化广场实现全覆盖"),
              joined({"pledge|-|-|-|清淤河道30公里。", "pledge|-|-|-|村级文化广场实现全覆盖"}));
}

TEST(Outline, JoinsTheFewLinesOfABrokenSentence) {
    EXPECT_EQ(outlineOfText(U"全年城乡公共充电设施服务覆盖率要达\n到百分之九十。"),
              "pledge|-|-|-|全年城乡公共充电设施服务覆盖率要达到百分之九十。");
    EXPECT_EQ(outlineOfText(U"聚力打造区域性先进制造业发展高地\n新增规模以上企业20家。"),
              "pledge|-|聚力打造区域性先进制造业发展高地|-|新增规模以上企业20家。");
}

TEST(Outline, OfNothingIsNothing) {
    EXPECT_EQ(outlineOfText(U""), "");
    EXPECT_EQ(outlineOfText(U" \n\n\t"), "");
}

}  // namespace pledge
