#include <core/plan/policyfacts.h>
#include <core/wording/differencewords.h>
#include <core/wording/policywords.h>
#include <core/wording/rolloverwords.h>
#include <tests/core/wording/chinese.h>
#include <tests/support/planvalues.h>
#include <tests/support/printers.h>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace pledge {

using test::figure;
using test::month;

namespace {

class DifferenceInChinese : public test::Chinese {};
class OpenProblemInChinese : public test::Chinese {};

PlanDifference weight() {
    PlanDifference difference;
    difference.what = Compared::Pledge;
    difference.unit = u"金融办"_s;
    difference.name = u"新增贷款"_s;
    difference.field = u"weight"_s;
    difference.before = u"1"_s;
    difference.after = u"2"_s;
    return difference;
}

/// Behind at the end of the year, with June's milestone missed for good.
Verdict behind() {
    Verdict verdict;
    verdict.light = Light::Red;
    verdict.reason = Reason::MilestoneMissed;
    Actual actual;
    actual.month = month("2022-12");
    actual.value = figure("150");
    verdict.actual = actual;
    verdict.observed = actual.month;
    verdict.finalTarget = figure("200");
    MilestoneResult missed;
    missed.milestone = {test::date("2022-06-30"), figure("115")};
    missed.state = MilestoneState::Missed;
    verdict.milestones = {missed};
    return verdict;
}

}  // namespace

TEST(DifferenceSentence, SaysTheSettingsOfLightAndScoreInWords) {
    PlanDifference silence;
    silence.name = u"2022"_s;
    silence.field = u"silence"_s;
    silence.before = u"not_reported"_s;
    silence.after = u"carried_forward"_s;
    EXPECT_EQ(differenceSentence(silence),
              u"Settings “2022”: A month without a report shows “not reported” → takes the last figure"_s);
    EXPECT_EQ(settingValueWord(u"bands_by_kind"_s, u"works=points:0:20;level=ratio:1:10"_s),
              u"Works 0 to 20 points; Level 1 to 10 %"_s);
    EXPECT_EQ(settingValueWord(u"due_soon_days"_s, u"0"_s), u"by the end of next month"_s);
    EXPECT_EQ(settingValueWord(u"score_cap"_s, u"120"_s), u"120"_s);
    EXPECT_EQ(settingValueWord(u"judged"_s, u"steps"_s), u"steps"_s);
}

TEST(DifferenceSentence, HasAWordForEverySettingAndItsTokens) {
    for (const QString& key : policyKeys()) {
        EXPECT_FALSE(settingWord(key).isEmpty()) << key.toStdString();
        EXPECT_EQ(factWord(key), settingWord(key));
        const QStringList tokens = policyValues(key).split(u", "_s);
        for (const QString& token : tokens.size() > 1 ? tokens : QStringList()) {
            EXPECT_NE(settingValueWord(key, token), token) << key.toStdString();
        }
    }
    EXPECT_EQ(settingWord(u"weight"_s), QString());
}

TEST(DifferenceSentence, NamesTheThingTheFactAndBothSides) {
    EXPECT_EQ(differenceSentence(weight()), u"Pledge “新增贷款” (金融办): weight 1 → 2"_s);
    PlanDifference gone = weight();
    gone.what = Compared::Person;
    gone.unit.clear();
    gone.field = u"person"_s;
    gone.before = u"Li\nof two lines"_s;
    gone.after.clear();
    EXPECT_EQ(differenceSentence(gone), u"Person “新增贷款”: name Li of two lines → –"_s);
}

TEST(DifferenceSentence, NamesWhoChangedItAndWhen) {
    PlanDifference known = weight();
    known.by = u"Li"_s;
    known.at = QDateTime(QDate(2022, 7, 3), QTime(9, 5));
    EXPECT_EQ(differenceSentence(known), u"Pledge “新增贷款” (金融办): weight 1 → 2 (Li, 2022-07-03 09:05)"_s);
}

TEST(DifferenceSentence, SaysMonthsAndDatesAsTheyAre) {
    EXPECT_EQ(factWord(u"2022-06"_s), u"2022-06"_s);
    EXPECT_EQ(factWord(u"open_problem"_s), u"open problem"_s);
}

TEST_F(DifferenceInChinese, ReadsAsOfficialsWrite) {
    EXPECT_EQ(differenceSentence(weight()), u"承诺事项“新增贷款”（金融办）：权重 1 → 2"_s);
}

TEST(OpenProblem, NamesFiguresMonthAndMissedMilestones) {
    const Pledge pledge = test::flow({{"2022-06-30", "115"}, {"2022-12-31", "200"}});
    const QString said = openProblemSentence(pledge, behind(), month("2022-12"));
    for (const QString& part : {u"150"_s, u"200"_s, u"115"_s, u"December 2022"_s, u"missed milestones"_s}) {
        EXPECT_TRUE(said.contains(part)) << said.toStdString();
    }
    Verdict silent = behind();
    silent.actual.reset();
    EXPECT_TRUE(openProblemSentence(pledge, silent, month("2022-12")).startsWith(u"Nothing reported"_s));
}

TEST_F(OpenProblemInChinese, ReadsAsOfficialsWrite) {
    const Pledge pledge = test::flow({{"2022-06-30", "115"}, {"2022-12-31", "200"}});
    EXPECT_EQ(openProblemSentence(pledge, behind(), month("2022-12")),
              u"截至2022年12月底实绩150 亿元，目标200 亿元（节点逾期）；未完成节点：6月底前115 亿元"_s);
    EXPECT_EQ(rolloverNote(u"甲"_s, 2), u"由“甲”结转；需重新分解到镇街的承诺事项2项。"_s);
}

}  // namespace pledge
