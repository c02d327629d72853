#include <core/workspace/entryviews.h>
#include <tests/support/entryplan.h>
#include <tests/support/planvalues.h>
#include <tests/support/printers.h>
#include <ui/models/pastepreview.h>

#include <gtest/gtest.h>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace pledge {
namespace {

const Month kJune(2022, 6);

class PastePreviewTest : public testing::Test {
protected:
    /// Onto the finance office's rows, June first.
    PastePreview previewOf(const QString& text) {
        const Actor actor{u"李四"_s, Role::LeadOffice, {}};
        PasteOrder order{tableOfText(text), {{test::kNewLoans, kJune}, {}, {}}};
        order.ground.rows = {test::kNewLoans, test::kGreenLoans, test::kJointStock};
        order.ground.columns = {kJune, kJune.plus(1), kJune.plus(2)};
        return previewPaste(plan.state().standingPlan(), actor, order);
    }
    static const PasteCell* cellOf(const PastePreview& preview, PledgeId pledge, Month month) {
        const auto found = std::ranges::find_if(preview.cells, [&](const PasteCell& cell) {
            return cell.from.cell == EntryCell{pledge, month};
        });
        return found == preview.cells.end() ? nullptr : &*found;
    }

    test::EntryPlan plan;
};

}  // namespace

TEST_F(PastePreviewTest, SaysOfEveryCellWhatBecomesOfIt) {
    const PastePreview preview = previewOf(u"120\t90\n6.4 亿元\tabout 9\n\t-\n1"_s);
    EXPECT_EQ(cellOf(preview, test::kNewLoans, kJune)->state, PasteState::Asks) << "July below it falls";
    EXPECT_EQ(cellOf(preview, test::kGreenLoans, kJune)->state, PasteState::Added);
    EXPECT_EQ(cellOf(preview, test::kGreenLoans, kJune.plus(1))->state, PasteState::Refused);
    EXPECT_EQ(cellOf(preview, test::kJointStock, kJune)->state, PasteState::Same);
    EXPECT_EQ(cellOf(preview, test::kJointStock, kJune.plus(1))->state, PasteState::Same);
    EXPECT_EQ(preview.count(PasteState::Unmatched), 1);
}

TEST_F(PastePreviewTest, MatchesByNameAndMonthWhateverTheOrder) {
    const PastePreview preview =
        previewOf(u"指标\t单位\t7月\t6月\n新增绿色贷\t亿元\t8.1\t7.6\n新增贷款\t亿元\t130\t120\n无此事\t亿元\t1\t2"_s);
    EXPECT_EQ(cellOf(preview, test::kGreenLoans, kJune)->after, u"7.6"_s);
    EXPECT_EQ(cellOf(preview, test::kNewLoans, kJune.plus(1))->after, u"130"_s);
    EXPECT_EQ(preview.count(PasteState::Unmatched), 2);
    EXPECT_EQ(preview.count(PasteState::Added), 4);
}

TEST_F(PastePreviewTest, HoldsTheSenseOfAHeadingAgainstHowThePledgeIsTyped) {
    const PastePreview preview = previewOf(u"指标\t6月当月\t6月累计\n新增贷款\t22\t120"_s);
    EXPECT_EQ(preview.count(PasteState::Unmatched), 1);
    const auto taken = allOf(preview);
    ASSERT_EQ(taken.size(), 1U);
    EXPECT_EQ(taken[0].actual.value, test::figure("120"));
    ASSERT_TRUE(plan.state().perform([](Workspace& workspace, const Occasion& occasion) {
        return switchEntryView(workspace, test::kNewLoans, EntryView::OwnFigure, occasion);
    }));
    const auto own = allOf(previewOf(u"指标\t6月当月\t1-6月\n新增贷款\t22\t120"_s));
    ASSERT_EQ(own.size(), 1U);
    EXPECT_EQ(own[0].actual.value, test::figure("120")) << "98 and 22 more";
}

TEST_F(PastePreviewTest, NeverTakesATargetForAMonth) {
    const PastePreview two = previewOf(u"事项\t年度目标\t本月累计\n新增贷款\t200\t120"_s);
    EXPECT_EQ(two.count(PasteState::Unmatched), 2);
    EXPECT_TRUE(two.cells[0].said.contains(u"年度目标"_s));
    EXPECT_TRUE(allOf(previewOf(u"事项\t年度目标\n新增贷款\t200"_s)).empty());
    EXPECT_EQ(allOf(previewOf(u"事项\t单位\t完成情况\n新增贷款\t亿元\t120"_s)).size(), 1U);
}

TEST_F(PastePreviewTest, GivesARowInAnotherUnitOfMeasureNoPlace) {
    const PastePreview preview = previewOf(u"新增贷款\t万元\t1200000\n新增绿色贷\t亿元\t7.6"_s);
    EXPECT_EQ(preview.count(PasteState::Unmatched), 1);
    EXPECT_EQ(allOf(preview).size(), 1U);
}

TEST_F(PastePreviewTest, TellsPledgesOfOneNameApartByTheUnit) {
    const PastePreview preview =
        previewOf(u"西城街道\t处置低效用地\t220\n\t处置低效用地\t1\n东城街道\t处置低效用地\t240"_s);
    const auto taken = allOf(preview);
    const auto figureOf = [&taken](PledgeId pledge) {
        return std::ranges::find(taken, pledge, &ActualChange::pledge)->actual.value;
    };
    ASSERT_EQ(taken.size(), 2U);
    EXPECT_EQ(figureOf(test::kWestLand), test::figure("220"));
    EXPECT_EQ(figureOf(test::kEastLand), test::figure("240"));
    EXPECT_EQ(preview.count(PasteState::Refused), 1) << "the same cell twice";
}

TEST_F(PastePreviewTest, TakesCleanCellsThatStayCleanAlone) {
    const PastePreview preview = previewOf(u"90\t95\n7.6"_s);
    EXPECT_EQ(cellOf(preview, test::kNewLoans, kJune)->state, PasteState::Asks);
    const auto clean = cleanOf(preview, plan.state().standingPlan());
    ASSERT_EQ(clean.size(), 1U) << "95 in July is below May as well";
    EXPECT_EQ(clean[0].pledge, test::kGreenLoans);
    EXPECT_EQ(allOf(preview).size(), 3U);
}

TEST_F(PastePreviewTest, RefusesWhatTheActorMayNotWrite) {
    const Actor town{u"王五"_s, Role::ReportingUnit, {test::kEastTown}};
    PasteOrder order{tableOfText(u"120"_s), {{test::kNewLoans, kJune}, {test::kNewLoans}, {kJune}}};
    const PastePreview preview = previewPaste(plan.state().standingPlan(), town, order);
    EXPECT_EQ(preview.cells.front().state, PasteState::Refused);
    EXPECT_TRUE(allOf(preview).empty());
}

TEST(PastedTable, ReadsQuotedCellsWithLineEndsAndQuotesInside) {
    const PastedTable table = tableOfText(u"\"two\nlines\"\t\"say \"\"x\"\"\"\r\n5\" pipe\t\r\n"_s);
    ASSERT_EQ(table.rows.size(), 2U);
    EXPECT_EQ(table.rows[0], QStringList({u"two\nlines"_s, u"say \"x\""_s}));
    EXPECT_EQ(table.rows[1], QStringList({u"5\" pipe"_s, QString()}));
    EXPECT_EQ(tableOfText(textOfTable(table)), table);
}

}  // namespace pledge
