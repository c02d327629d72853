// What the guards ask about when a whole year of the sample is entered month by month.

#include <core/exchange/planfolderreader.h>
#include <core/plan/snapshotassembly.h>
#include <core/schedule/figureguards.h>

#include <gtest/gtest.h>

#include <map>
#include <vector>

using namespace Qt::StringLiterals;

namespace pledge::test {

namespace {

/// The names of the pledges that were asked about, in the order of asking.
QStringList askedIn(const PlanDraft& draft) {
    std::map<Month, std::vector<ActualChange>> months;
    for (const ReportDraft& report : draft.reports) {
        months[report.actual.month].push_back({report.pledge, report.actual});
    }
    PlanSnapshot plan = assembleSnapshot(draft.plan, draft.units, draft.programmes, draft.pledges, {});
    QStringList asked;
    for (const auto& [month, changes] : months) {
        plan = plan.with(changes);
        for (const ActualChange& change : changes) {
            const auto guards = findGuards(plan, change);
            if (!guards.empty() && guards.front().asksFirst()) {
                asked.append(plan.line(change.pledge)->pledge->name);
            }
        }
    }
    return asked;
}

/// The same of each figure when the whole year stands already: whoever mends an old one.
QStringList askedAfterwards(const PlanDraft& draft) {
    std::vector<ActualChange> changes;
    for (const ReportDraft& report : draft.reports) {
        changes.push_back({report.pledge, report.actual});
    }
    const PlanSnapshot plan =
        assembleSnapshot(draft.plan, draft.units, draft.programmes, draft.pledges, {}).with(changes);
    const FigureGuards guards(plan);
    QStringList asked;
    for (const ActualChange& change : changes) {
        const auto found = guards.of(change);
        if (!found.empty() && found.front().asksFirst()) {
            asked.append(u"%1 %2"_s.arg(change.actual.month.toString(), plan.line(change.pledge)->pledge->name));
        }
    }
    return asked;
}

}  // namespace

TEST(SampleGuards, AskAboutBothEndsOfTheTwoFallsInAYearThatStands) {
    const auto read = readPlanFolder(u":/pledge/samples/yongkang-2022"_s);
    ASSERT_TRUE(read.isClean());
    EXPECT_EQ(askedAfterwards(read.draft), (QStringList{u"2022-04 贯标认证企业"_s, u"2022-04 品牌之窗入驻品牌"_s,
                                                        u"2022-05 贯标认证企业"_s, u"2022-05 品牌之窗入驻品牌"_s}));
}

TEST(SampleGuards, AskAboutNothingButTheTwoTotalsThatFall) {
    const auto read = readPlanFolder(u":/pledge/samples/yongkang-2022"_s);
    ASSERT_TRUE(read.isClean());
    EXPECT_EQ(askedIn(read.draft), (QStringList{u"贯标认证企业"_s, u"品牌之窗入驻品牌"_s}));
}

TEST(SampleGuards, AskAboutNothingInThePlanOfEveryKind) {
    const auto read = readPlanFolder(u":/pledge/samples/every-kind"_s);
    ASSERT_TRUE(read.isClean());
    EXPECT_EQ(askedIn(read.draft), QStringList());
}

}  // namespace pledge::test
