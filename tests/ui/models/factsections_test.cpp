#include <tests/support/printers.h>
#include <tests/support/unitsplan.h>
#include <ui/models/factsections.h>
#include <ui/models/unitfinding.h>

#include <gtest/gtest.h>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace pledge::test {

namespace {

class FactSectionsTest : public testing::Test {
protected:
    /// The section's rows, "label = value" each; empty where there is no such section.
    QStringList rows(PledgeId pledge, const QString& title) {
        const PlanSnapshot& snapshot = m_plan.state().snapshot();
        const auto revisions = m_plan.state().history(pledge);
        const auto sections = factSections(snapshot, m_plan.state().board(), *snapshot.position(pledge), *revisions);
        const auto section = std::ranges::find(sections, title, &FactSection::title);
        QStringList texts;
        if (section != sections.end()) {
            for (const FactRow& row : section->rows) {
                texts.append(row.label.isEmpty() ? row.value : row.label + u" = "_s + row.value);
            }
        }
        return texts;
    }

    UnitsPlan m_plan;
};

}  // namespace

TEST_F(FactSectionsTest, TellTheRuleBehindTheLight) {
    EXPECT_EQ(rows(UnitsPlan::kNewLoans, u"Why this light"_s),
              (QStringList{u"Pledged by the end of June 115 亿元, not reached: overdue is red"_s,
                           u"Trend = → Holding"_s, u"Against the calendar = ahead by 2.5 percentage points"_s}));
}

TEST_F(FactSectionsTest, TellWhatBecameOfEachMilestone) {
    EXPECT_EQ(rows(UnitsPlan::kNewLoans, u"Milestones"_s),
              (QStringList{u"by the end of June 115 亿元 = Missed"_s, u"by the end of September 165 亿元 = Not due"_s,
                           u"by the end of December 200 亿元 = Not due"_s}));
}

TEST_F(FactSectionsTest, TellHowItStoodMonthByMonth) {
    const QStringList months = rows(UnitsPlan::kNewLoans, u"Month by month"_s);
    ASSERT_EQ(months.size(), 6);
    EXPECT_EQ(months.first(), u"Jan = Not reported"_s);
    EXPECT_EQ(months.last(), u"Jun = Milestone overdue, behind by 5.0 percentage points"_s);
}

TEST_F(FactSectionsTest, TellWhatIsNeededBesideWhatIsLikely) {
    const QStringList forecast = rows(UnitsPlan::kNewLoans, u"Forecast"_s);
    ASSERT_EQ(forecast.size(), 8);
    EXPECT_EQ(forecast.mid(0, 4),
              (QStringList{u"Needed a month by the end of September = 20 亿元"_s,
                           u"Needed a month by the end of December = 15.8 亿元"_s,
                           u"Mean of the last three months = 17.5 亿元"_s, u"Mean of all 6 months = 17.5 亿元"_s}));
    EXPECT_TRUE(forecast.at(4).startsWith(u"Likely by the year's end = about 210 亿元 ("_s));
    EXPECT_TRUE(forecast.at(5).startsWith(u"by the end of September 165 亿元 = "_s));
    EXPECT_EQ(forecast.at(7), u"Reckoned = by the mean of 6 months"_s);
    EXPECT_TRUE(rows(UnitsPlan::kShareOfRetail, u"Forecast"_s).isEmpty());
}

TEST_F(FactSectionsTest, TellThePartsAndTheWhole) {
    EXPECT_EQ(rows(UnitsPlan::kNewLoans, u"Parts"_s), (QStringList{u"of which: 新增科技贷 = 17 亿元 / 36.8 亿元"_s}));
    EXPECT_EQ(rows(UnitsPlan::kTechLoans, u"Parts"_s), (QStringList{u"Part of: 新增贷款 = 105 亿元 / 200 亿元"_s}));
}

TEST_F(FactSectionsTest, TellHowFarTheTownsHaveReported) {
    EXPECT_EQ(rows(UnitsPlan::kIdleLand, u"Towns (1/2 reported)"_s),
              (QStringList{u"西城街道 = 210 / 400 亩"_s, u"东城街道 = Not reported / 456 亩"_s}));
    EXPECT_EQ(rows(UnitsPlan::kWestLand, u"Share of"_s), (QStringList{u"低效用地整治 = Not reported / 856 亩"_s}));
}

TEST_F(FactSectionsTest, TellWhoAnswersAndOnWhatCondition) {
    EXPECT_EQ(rows(UnitsPlan::kNewLoans, u"Who answers for it"_s),
              (QStringList{u"Owner = 金融办"_s, u"Supporting = 经信局"_s, u"Leader = 张三"_s}));
    EXPECT_EQ(rows(UnitsPlan::kNewLoans, u"Condition"_s), (QStringList{u"利率不上升"_s, u"State = not settled yet"_s}));
}

TEST_F(FactSectionsTest, TellTheLastReportsNewestFirstWithOldNewAndReason) {
    const QStringList reports = rows(UnitsPlan::kNewLoans, u"Last reports"_s);
    ASSERT_EQ(reports.size(), 4);
    EXPECT_EQ(reports.first(), u"May 2022: 85 亿元 → 86.5 亿元\nReason: 核对银行报表\n2022-07-06, 李四"_s);
    EXPECT_EQ(reports.last(), u"April 2022: 70 亿元\n2022-05-03, 王五"_s);
}

TEST_F(FactSectionsTest, TellTheChainAndWarnOfASlipUpstream) {
    Pledge waiting = *m_plan.state().snapshot().line(UnitsPlan::kTechLoans)->pledge;
    waiting.waitsFor = {UnitsPlan::kNewLoans};
    PlanChanges changes;
    changes.pledges.push_back(waiting);
    ASSERT_TRUE(m_plan.state().change(changes).hasValue());
    EXPECT_EQ(rows(UnitsPlan::kTechLoans, u"Chain"_s), QStringList{u"waits for: 新增贷款 = Milestone overdue"_s});
    EXPECT_EQ(rows(UnitsPlan::kTechLoans, u"To look into"_s), QStringList{u"Waits for “新增贷款”, which is overdue"_s});
    EXPECT_EQ(rows(UnitsPlan::kNewLoans, u"Chain"_s).size(), 1);
    EXPECT_TRUE(rows(UnitsPlan::kNewLoans, u"To look into"_s).isEmpty());
}

TEST_F(FactSectionsTest, OpenTheArithmeticOfTheLight) {
    const QStringList steps = rows(UnitsPlan::kNewLoans, u"How it is reckoned"_s);
    EXPECT_TRUE(steps.contains(u"Attainment: 105 ÷ 200 = 52.5%"_s));
    EXPECT_TRUE(steps.contains(u"Of what is required: 105 ÷ 115 = 91.3%"_s));
    EXPECT_TRUE(rows(UnitsPlan::kPlatform, u"How it is reckoned"_s).isEmpty());
}

TEST_F(FactSectionsTest, LeaveOutWhatIsNotThere) {
    EXPECT_TRUE(rows(UnitsPlan::kPlatform, u"Milestones"_s).isEmpty());
    EXPECT_TRUE(rows(UnitsPlan::kPlatform, u"Condition"_s).isEmpty());
}

TEST_F(FactSectionsTest, AreLedByAFindingThatCountsFromTheData) {
    PlanState& state = m_plan.state();
    EXPECT_EQ(unitFinding(state.snapshot(), state.board(), UnitsPlan::kFinanceOffice),
              u"金融办: 9 pledges, of these 6 on pace, 1 far behind or overdue, 1 not reported, 1 not due; furthest "
              u"behind is "
              "新增贷款, behind by 5.0 percentage points; 1 due by the end of next month."_s);
    EXPECT_EQ(unitFinding(state.snapshot(), state.board(), UnitsPlan::kWestTown),
              u"西城街道: 1 pledge, of these 1 on pace."_s);
    EXPECT_EQ(unitFinding(state.snapshot(), state.board(), UnitsPlan::kIdleOffice), u"档案馆 has no pledges."_s);
    EXPECT_EQ(unitFinding(state.snapshot(), state.board(), OrgUnitId(99)), QString());
}

}  // namespace pledge::test
