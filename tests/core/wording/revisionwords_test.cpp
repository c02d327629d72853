#include <core/wording/revisionwords.h>
#include <core/wording/sentences.h>
#include <core/wording/words.h>
#include <tests/core/wording/chinese.h>
#include <tests/support/planvalues.h>
#include <tests/support/printers.h>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace pledge {

using test::date;
using test::figure;
using test::flow;

namespace {

using RevisionWords = test::Chinese;

TargetRevision loansRevised() {
    const Pledge before = flow({{"2022-06-30", "115"}, {"2022-09-30", "165"}, {"2022-12-31", "200"}});
    const Pledge after = flow({{"2022-06-30", "100"}, {"2022-09-30", "165"}, {"2022-12-31", "180"}});
    TargetRevision revision;
    revision.number = 1;
    revision.before = before.milestones;
    revision.after = after.milestones;
    revision.decidedOn = date("2022-05-20");
    revision.authority = u"市委办〔2022〕8号"_s;
    revision.reason = u"上级任务核减"_s;
    return revision;
}

MilestoneResult changed(const Milestone& now, std::optional<Milestone> pledged) {
    MilestoneResult result{now};
    result.revised = MilestoneChange{1, std::move(pledged)};
    return result;
}

}  // namespace

TEST_F(RevisionWords, TellARevisionInOneLine) {
    const UnitOfMeasure loans = unitOfMeasure(u"亿元"_s);
    TargetRevision revision = loansRevised();
    EXPECT_EQ(
        revisionSentence(revision, loans),
        u"第1次调整（2022-05-20，市委办〔2022〕8号）：2022年6月底 115 → 100；2022年12月底 200 → 180（亿元），原因：上级任务核减"_s);
    revision.kind = RevisionKind::Withdrawn;
    revision.undoneAt = QDateTime::currentDateTimeUtc();
    EXPECT_EQ(revisionSentence(revision, loans),
              u"第1次调整（2022-05-20，市委办〔2022〕8号）：撤销，原因：上级任务核减（已撤回）"_s);
}

TEST_F(RevisionWords, TellMovedAddedAndDroppedDates) {
    TargetRevision revision;
    revision.before = test::deliverable("2022-05-31").milestones;
    revision.after = test::deliverable("2022-07-15").milestones;
    EXPECT_EQ(revisionChange(revision, {}), u"2022年5月底 完成 → 2022年7月15日 完成"_s);
    revision.before = flow({{"2022-06-30", "60"}, {"2022-12-31", "100"}}).milestones;
    revision.after = flow({{"2022-12-31", "90"}}).milestones;
    EXPECT_EQ(revisionChange(revision, unitOfMeasure(u"亩"_s)), u"2022年12月底 100 → 90；取消2022年6月底 60（亩）"_s);
    std::swap(revision.before, revision.after);
    EXPECT_EQ(revisionChange(revision, unitOfMeasure(u"亩"_s)), u"增加2022年6月底 60；2022年12月底 90 → 100（亩）"_s);
}

TEST_F(RevisionWords, SayBesideAMilestoneWhatWasPledged) {
    const Milestone june{date("2022-06-30"), figure("100")};
    EXPECT_EQ(milestoneChangeText({june}), QString());
    EXPECT_EQ(milestoneChangeText(changed(june, Milestone{june.due, figure("115")})), u"原 115 → 100（第1次调整）"_s);
    EXPECT_EQ(milestoneChangeText(changed(june, Milestone{date("2022-05-31"), figure("100")})),
              u"原 2022年5月底 100 → 2022年6月底 100（第1次调整）"_s);
    EXPECT_EQ(milestoneChangeText(changed(june, std::nullopt)), u"新增 100（第1次调整）"_s);
}

TEST_F(RevisionWords, CountWhatStandsOutside) {
    LightCounts counts;
    EXPECT_EQ(outsideText(counts), QString());
    counts.withdrawn = 1;
    counts.forceMajeure = 1;
    EXPECT_EQ(outsideText(counts), u"另有 2 项已调出：撤销 1 项、不可抗力 1 项"_s);
    counts.withdrawn = 0;
    EXPECT_EQ(outsideText(counts), u"另有 1 项已调出：不可抗力 1 项"_s);
}

TEST_F(RevisionWords, NameTheViewpoint) {
    EXPECT_EQ(viewpointText({}), QString());
    const QDateTime evening = date("2022-07-05").endOfDay();
    EXPECT_EQ(viewpointText({TargetView::AsPledged, evening}), u"按原承诺目标，按2022-07-05已掌握的情况"_s);
}

TEST_F(RevisionWords, TakeThePlansDecimals) {
    const Rational points = Rational::of(-1, 300);
    EXPECT_EQ(gapText(points), u"落后不足0.1个百分点"_s);
    EXPECT_EQ(gapText(points, 2), u"落后不足0.01个百分点"_s);
    EXPECT_EQ(gapText(points, 3), u"落后0.003个百分点"_s);
    EXPECT_EQ(gapText(points, 0), u"落后不足1个百分点"_s);
    EXPECT_EQ(gapFigure(Rational::of(-5, 2), 0), u"−3"_s);
    EXPECT_EQ(gapFigure(Rational(), 2), u"0.00"_s);
    EXPECT_EQ(rateText(Rational::of(31364, 1015), 2), u"30.90%"_s);
}

TEST_F(RevisionWords, ExplainRefusals) {
    EXPECT_EQ(sentence({ErrorCode::RevisionRefused, u"新增贷款"_s, {u"nothing_changes"_s}, {}}),
              u"“新增贷款”未作调整：内容没有变化。"_s);
    EXPECT_EQ(sentence({ErrorCode::InUse, u"金融办"_s, {u"新增贷款"_s}, {}}),
              u"“金融办”不能删除：“新增贷款”仍在使用。"_s);
    EXPECT_EQ(sentence({ErrorCode::InUse, u"新增贷款"_s, {u"reports"_s}, {}}), u"“新增贷款”不能删除：已报送过实绩。"_s);
    EXPECT_EQ(sentence({ErrorCode::InvalidPledge, u"新增贷款"_s, {u"revisions"_s}, {}}),
              u"“新增贷款”的目标只能通过调整程序修改。"_s);
    for (const char* fact : {"reason", "authority", "date", "order", "in", "out", "none", "not_today"}) {
        const QString code = QString::fromLatin1(fact);
        EXPECT_FALSE(sentence({ErrorCode::RevisionRefused, u"x"_s, {code}, {}}).contains(code)) << fact;
    }
    for (const char* fact : {"supporting", "programme", "whole", "steps", "allocation", "share", "span", "settings",
                             "weight", "frequency"}) {
        const QString code = QString::fromLatin1(fact);
        EXPECT_FALSE(sentence({ErrorCode::InvalidPledge, u"x"_s, {code}, {}}).contains(code)) << fact;
    }
}

}  // namespace pledge
