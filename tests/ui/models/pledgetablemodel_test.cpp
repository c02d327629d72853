#include <tests/support/modeltester.h>
#include <tests/support/planvalues.h>
#include <tests/support/printers.h>
#include <tests/support/unitsplan.h>
#include <ui/models/pledgetablemodel.h>
#include <ui/models/sortproxy.h>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace pledge::test {

namespace {

class PledgeTableModelTest : public testing::Test {
protected:
    PledgeTableModelTest() : m_tester(&m_model) { show(); }

    void show() { m_model.show(m_plan.state().snapshot(), m_plan.state().board(), UnitsPlan::kFinanceOffice); }

    [[nodiscard]] QModelIndex at(PledgeId pledge, PledgeColumn column) const {
        return m_model.index(m_model.rowOf(pledge), static_cast<int>(column));
    }
    [[nodiscard]] QString text(PledgeId pledge, PledgeColumn column) const {
        return at(pledge, column).data().toString();
    }
    [[nodiscard]] QVariant role(PledgeId pledge, PledgeTableModel::Role role) const {
        return at(pledge, PledgeColumn::Pledge).data(role);
    }
    [[nodiscard]] std::optional<Bullet> bullet(PledgeId pledge) const {
        const QVariant value = role(pledge, PledgeTableModel::BulletRole);
        return value.isValid() ? std::optional(value.value<Bullet>()) : std::nullopt;
    }
    /// The row as a copy of it reads.
    [[nodiscard]] QString row(PledgeId pledge) const {
        QStringList cells;
        for (const PledgeColumn column : kPledgeColumns) {
            cells.append(text(pledge, column));
        }
        return cells.join(u" | "_s);
    }

    UnitsPlan m_plan;
    PledgeTableModel m_model;
    ModelTester m_tester;
};

}  // namespace

TEST_F(PledgeTableModelTest, SaysAnOverdueFlowWithItsRatesAndGap) {
    EXPECT_EQ(row(UnitsPlan::kNewLoans),
              u"Milestone overdue | 新增贷款 | 105 亿元 | 200 亿元 | 57.5% | 52.5% | −5.0 | "
              "Jun 115: Missed | → Holding"_s);
}

TEST_F(PledgeTableModelTest, SaysEachOtherKindInItsOwnWay) {
    EXPECT_EQ(
        row(UnitsPlan::kStockCompanies),
        u"On pace | 新增股份制企业 | 16 家 | 34 家 | 47.1% | 47.1% | 0.0 | Jun 16: Kept on time | ↘ Its lead is used up"_s);
    EXPECT_EQ(row(UnitsPlan::kShareOfRetail), u"Not due | 零售占比 | 86% | 88% | 88% |  | −2.0 | Dec 88: Not due | "_s);
    EXPECT_EQ(row(UnitsPlan::kJobless),
              u"Within the limit | 登记失业率 | 3.57% | ≤4.3% | 4.3% |  | +0.7 | Dec 4.3: Not due | "_s);
    EXPECT_EQ(row(UnitsPlan::kPolicyPaper),
              u"Awaits closing | 出台扶持政策 | Claimed done | done by the end of May |  |  |  | "
              "Kept on time | "_s);
    EXPECT_EQ(text(UnitsPlan::kIndices, PledgeColumn::Target), u"above 1"_s);
    EXPECT_EQ(text(UnitsPlan::kPlatform, PledgeColumn::Actual), u"平台运行平稳"_s);
}

TEST_F(PledgeTableModelTest, LeavesBlankWhatWasNotReportedAndNamesTheLastMonth) {
    EXPECT_EQ(row(UnitsPlan::kListing),
              u"Not reported | 新增上市企业 |  | 1 家 | 0.0% |  |  | Dec 1: Not due | last: May 0 家"_s);
    EXPECT_EQ(at(UnitsPlan::kListing, PledgeColumn::Trend).data(Qt::ToolTipRole).toString(),
              u"Last report: May 2022 0 家"_s);
    EXPECT_FALSE(at(UnitsPlan::kListing, PledgeColumn::Actual).data(PledgeTableModel::SortRole).isValid());
}

TEST_F(PledgeTableModelTest, FlagsWhatIsDueSoonAndMarksStretchAndParts) {
    EXPECT_TRUE(role(UnitsPlan::kTechLoans, PledgeTableModel::DueSoonRole).toBool());
    EXPECT_FALSE(role(UnitsPlan::kNewLoans, PledgeTableModel::DueSoonRole).toBool());
    EXPECT_EQ(role(UnitsPlan::kShareOfRetail, PledgeTableModel::MarksRole).toStringList(), QStringList{u"stretch"_s});
    EXPECT_EQ(role(UnitsPlan::kTechLoans, PledgeTableModel::MarksRole).toStringList(), QStringList{u"of which"_s});
}

TEST_F(PledgeTableModelTest, DrawsProgressAgainstLadderAndCalendar) {
    EXPECT_EQ(bullet(UnitsPlan::kNewLoans), (Bullet{52.5, 57.5, 50.0}));
    EXPECT_EQ(bullet(UnitsPlan::kListing), (Bullet{std::nullopt, 0.0, 50.0}));
}

TEST_F(PledgeTableModelTest, DrawsALevelAgainstItsStepAndALimitAtThreeQuarters) {
    const auto level = bullet(UnitsPlan::kShareOfRetail);
    ASSERT_TRUE(level);
    EXPECT_DOUBLE_EQ(*level->filled, 86);
    EXPECT_DOUBLE_EQ(*level->required, 88);
    const auto limit = bullet(UnitsPlan::kJobless);
    ASSERT_TRUE(limit);
    EXPECT_DOUBLE_EQ(*limit->required, 75);
    EXPECT_NEAR(*limit->filled, 62.27, 0.01);
    EXPECT_FALSE(level->calendar || limit->calendar);
}

TEST_F(PledgeTableModelTest, DrawsADeliverableAsDoneAndNoBarWithoutAMeasure) {
    EXPECT_EQ(bullet(UnitsPlan::kPolicyPaper), (Bullet{100.0, 100.0, std::nullopt}));
    EXPECT_FALSE(bullet(UnitsPlan::kIndices));
    EXPECT_FALSE(bullet(UnitsPlan::kPlatform));
}

TEST_F(PledgeTableModelTest, ChangesItsRowsInPlaceWithTheMonth) {
    const QPersistentModelIndex loans = at(UnitsPlan::kNewLoans, PledgeColumn::Actual);
    m_plan.state().setAsOf(month("2022-05"));
    show();
    EXPECT_EQ(loans.data().toString(), u"86.5 亿元"_s);
}

TEST_F(PledgeTableModelTest, SortsByValueWithBlanksLastBothWays) {
    SortProxy proxy(PledgeTableModel::SortRole, PledgeTableModel::SearchRole);
    const ModelTester tester(&proxy);
    proxy.setSourceModel(&m_model);
    const int column = static_cast<int>(PledgeColumn::Attainment);
    const auto texts = [&proxy] {
        QStringList list;
        for (int row = 0; row < 4; ++row) {
            list.append(proxy.index(row, column).data().toString());
        }
        return list;
    };
    proxy.sort(column, Qt::AscendingOrder);
    EXPECT_EQ(texts(), (QStringList{u"46.2%"_s, u"47.1%"_s, u"52.5%"_s, QString()}));
    proxy.sort(column, Qt::DescendingOrder);
    EXPECT_EQ(texts(), (QStringList{u"52.5%"_s, u"47.1%"_s, u"46.2%"_s, QString()}));
}

TEST_F(PledgeTableModelTest, FiltersByNameAliasStateAndFigure) {
    SortProxy proxy(PledgeTableModel::SortRole, PledgeTableModel::SearchRole);
    const ModelTester tester(&proxy);
    proxy.setSourceModel(&m_model);
    proxy.setFilterText(u" 贷 "_s);
    EXPECT_EQ(proxy.rowCount(), 2);
    proxy.setFilterText(u"OVERDUE"_s);
    EXPECT_EQ(proxy.rowCount(), 1);
    proxy.setFilterText(u"3.57"_s);
    EXPECT_EQ(proxy.rowCount(), 1);
    proxy.setFilterText(QString());
    EXPECT_EQ(proxy.rowCount(), 9);
}

}  // namespace pledge::test
