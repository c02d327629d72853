#include <core/plan/planrecords.h>
#include <core/wording/roundwords.h>
#include <tests/core/wording/chinese.h>
#include <tests/support/planvalues.h>

using namespace Qt::StringLiterals;

namespace pledge::test {

namespace {

constexpr Month kJune{2022, 6};
constexpr OrgUnitId kOffice{1};
constexpr PledgeId kNewLoans{1};

/// 金融办 with one pledge of which May was reported, and what became of its June.
PlanSnapshot plan(std::vector<RoundStep> steps = {}, std::vector<CorrectedFigure> corrected = {}) {
    Pledge pledge = flow({{"2022-12-31", "200"}});
    pledge.id = kNewLoans;
    pledge.name = u"新增贷款"_s;
    pledge.owners = {kOffice};
    PlanRecords records;
    records.steps = std::move(steps);
    records.corrected = std::move(corrected);
    const Line line{std::make_shared<const Pledge>(pledge),
                    std::make_shared<const Series>(figures({{"2022-05", "90"}}))};
    return PlanSnapshot(plan2022(), {{kOffice, u"市金融办"_s, UnitGroup::Department, 1, {}, {}, {}}}, {}, {line})
        .withRecords(std::make_shared<const PlanRecords>(std::move(records)));
}

RoundStep juneStep(RoundAct act) {
    RoundStep step;
    step.unit = kOffice;
    step.month = kJune;
    step.number = 1;
    step.act = act;
    step.at = QDateTime(date("2022-07-04"), QTime(12, 0));
    return step;
}

QString reminder(const PlanSnapshot& snapshot, const char* today) {
    return reminderText(snapshot, Scoreboard(snapshot, kJune), kOffice, date(today));
}

}  // namespace

using RoundWordsTest = Chinese;

TEST_F(RoundWordsTest, RemindOfWhatIsMissingAndSinceWhen) {
    EXPECT_EQ(reminder(plan(), "2022-07-07"),
              u"市金融办：6月实绩应于7月5日前报送，尚有1项未填（新增贷款），已逾期2天，请及时报送。"_s);
    EXPECT_TRUE(reminder(plan(), "2022-07-05").contains(u"今天截止"_s));
    EXPECT_TRUE(reminder(plan(), "2022-07-02").contains(u"还有3天"_s));
}

TEST_F(RoundWordsTest, RemindOfWhatWasReturned) {
    RoundStep back = juneStep(RoundAct::Return);
    back.returned = {{kNewLoans, u"与统计局不符"_s}};
    EXPECT_EQ(reminder(plan({back}), "2022-07-07"),
              u"市金融办：6月实绩已退回：新增贷款（与统计局不符）。请尽快修改并重新报送。"_s);
}

TEST_F(RoundWordsTest, SayNothingToWhoHasSubmitted) {
    EXPECT_TRUE(reminder(plan({juneStep(RoundAct::Submit)}), "2022-07-07").isEmpty());
    EXPECT_TRUE(reminder(plan({juneStep(RoundAct::Approve)}), "2022-07-07").isEmpty());
}

TEST_F(RoundWordsTest, TellHowManyUnitsAreNotApproved) {
    const auto said = [](const PlanSnapshot& snapshot) {
        return unapprovedWords(snapshot, Scoreboard(snapshot, kJune));
    };
    EXPECT_TRUE(said(plan()).isEmpty()) << "its months are not reviewed";
    EXPECT_EQ(said(plan({juneStep(RoundAct::Submit)})), u"含1个单位未核定数据"_s);
    EXPECT_TRUE(said(plan({juneStep(RoundAct::Approve)})).isEmpty());
}

TEST_F(RoundWordsTest, TellWhatWasChangedAfterTheSubmission) {
    ChangedFigure change;
    change.unit = kOffice;
    change.pledge = kNewLoans;
    change.month = Month(2022, 5);
    change.submitted.month = change.month;
    change.submitted.value = figure("88");
    change.by = u"王五"_s;
    change.at = QDateTime(date("2022-07-09"), QTime(12, 0));
    EXPECT_EQ(changedSentence(plan(), change), u"5月报送数88 亿元，王五于2022-07-09改为90 亿元"_s);
}

TEST_F(RoundWordsTest, GiveTheReopeningsReasonWhereTheCorrectionHasNone) {
    RoundStep reopening = juneStep(RoundAct::Reopen);
    reopening.entry = EntryId(5);
    reopening.reason = u"统计口径调整"_s;
    CorrectedFigure correction;
    correction.pledge = kNewLoans;
    correction.month = kJune;
    correction.entry = EntryId(6);
    EXPECT_EQ(correctionReason(plan({reopening}), correction), u"重新打开：统计口径调整"_s);
    correction.reason = u"漏报"_s;
    EXPECT_EQ(correctionReason(plan({reopening}), correction), u"漏报"_s);
}

TEST_F(RoundWordsTest, TellAUnitThatOwesNothingFromASilentOne) {
    UnitRound round;
    EXPECT_EQ(stageWord(round), u"无需报送"_s);
    round.asked = 1;
    EXPECT_EQ(stageWord(round), u"未报送"_s);
    round.form = TakenHandout();
    EXPECT_EQ(stageWord(round), u"已收回"_s);
}

TEST_F(RoundWordsTest, TellWhatWasCorrected) {
    CorrectedFigure correction;
    correction.pledge = kNewLoans;
    correction.month = Month(2022, 5);
    correction.approved.month = correction.month;
    correction.approved.value = figure("88");
    correction.by = u"王五"_s;
    correction.at = QDateTime(date("2022-07-09"), QTime(12, 0));
    correction.reason = u"统计口径调整"_s;
    EXPECT_EQ(correctionSentence(plan({}, {correction}), correction),
              u"5月核定数88 亿元，王五于2022-07-09更正为90 亿元：统计口径调整"_s);
}

}  // namespace pledge::test
