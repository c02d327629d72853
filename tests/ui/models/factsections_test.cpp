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
