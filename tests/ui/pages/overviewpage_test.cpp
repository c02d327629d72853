#include <core/wording/words.h>
#include <tests/support/modeltester.h>
#include <tests/support/unitsplan.h>
#include <ui/models/findings.h>
#include <ui/pages/overviewpage.h>
#include <ui/widgets/brieflist.h>
#include <ui/widgets/copyabletable.h>
#include <ui/widgets/tile.h>
#include <ui/widgets/unitboard.h>

#include <QClipboard>
#include <QGuiApplication>
#include <QImage>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace pledge {

namespace {

using test::UnitsPlan;

/// The overview of the small plan, shown at the least size of the window.
class OverviewPageTest : public testing::Test {
protected:
    OverviewPageTest() : m_page(&m_plan.state(), Theme()) {
        m_page.resize(1206, 640);
        m_page.show();
    }

    [[nodiscard]] PlanState& state() { return m_plan.state(); }
    [[nodiscard]] OverviewPage& page() { return m_page; }
    [[nodiscard]] QList<int> tileCounts() const {
        QList<int> counts;
        for (const Tile* tile : m_page.findChildren<Tile*>()) {
            counts.append(tile->count());
        }
        return counts;
    }
    [[nodiscard]] UnitBoard* board(UnitGroup group) const {
        return m_page.findChildren<UnitBoard*>().at(group == UnitGroup::Department ? 0 : 1);
    }

private:
    UnitsPlan m_plan;
    OverviewPage m_page;
};

QList<int> departmentCounts(const PlanState& state) {
    const LightCounts counts = state.board().counts(state.snapshot(), UnitGroup::Department);
    return {counts.green, counts.yellow, counts.red, counts.notDue, counts.notReported};
}

}  // namespace

TEST_F(OverviewPageTest, TilesCountTheDepartmentsLines) {
    EXPECT_EQ(tileCounts(), departmentCounts(state()));
}

TEST_F(OverviewPageTest, EverythingFollowsTheMonth) {
    const QList<int> june = tileCounts();
    state().setAsOf(Month(2022, 5));
    EXPECT_EQ(tileCounts(), departmentCounts(state()));
    EXPECT_NE(tileCounts(), june);
    const auto labels = page().findChildren<QLabel*>();
    EXPECT_TRUE(std::ranges::any_of(
        labels, [](const QLabel* label) { return label->text().contains(asOfText(Month(2022, 5))); }));
}

TEST_F(OverviewPageTest, OneClickOnAUnitOpensIt) {
    QSignalSpy chosen(&page(), &OverviewPage::unitChosen);
    QTableView* table = board(UnitGroup::Town)->table();
    const QPoint second = table->visualRect(table->model()->index(1, 0)).center();
    QTest::mouseClick(table->viewport(), Qt::LeftButton, {}, second);
    ASSERT_EQ(chosen.count(), 1);
    EXPECT_EQ(chosen.front().front().value<OrgUnitId>(), UnitsPlan::kEastTown);
}

TEST_F(OverviewPageTest, EnterOnALineOpensThePledge) {
    QSignalSpy chosen(&page(), &OverviewPage::pledgeChosen);
    BriefList* behind = page().findChildren<BriefList*>().front();
    behind->setFocus();
    behind->setCurrentIndex(behind->items().index(0));
    QTest::keyClick(behind, Qt::Key_Return);
    ASSERT_EQ(chosen.count(), 1);
    EXPECT_EQ(chosen.front().front().value<PledgeId>(), behind->items().pledgeAt(0));
}

TEST_F(OverviewPageTest, TheFilterNarrowsBothBoards) {
    page().setFilter(u"金融"_s);
    EXPECT_EQ(board(UnitGroup::Department)->table()->model()->rowCount(), 1);
    EXPECT_EQ(board(UnitGroup::Town)->table()->model()->rowCount(), 0);
    page().setFilter({});
    EXPECT_EQ(board(UnitGroup::Department)->table()->model()->rowCount(), 3);
}

TEST_F(OverviewPageTest, TheBoardCanBeCopiedWithItsHeadings) {
    CopyableTable* table = board(UnitGroup::Town)->table();
    table->selectRow(1);
    const QStringList lines = table->selectedText().split(u'\n');
    ASSERT_EQ(lines.size(), 2);
    EXPECT_EQ(lines[0].split(u'\t').size(), UnitBoardModel::ColumnCount);
    EXPECT_TRUE(lines[1].startsWith(u"东城街道\t1\t"_s)) << lines[1].toStdString();
}

TEST_F(OverviewPageTest, TheReminderIsCopied) {
    page().findChild<QPushButton*>()->click();
    EXPECT_EQ(QGuiApplication::clipboard()->text(), reminderText(state().snapshot().plan(), state().asOf(),
                                                                 silentUnits(state().snapshot(), state().board())));
}

TEST_F(OverviewPageTest, ShortListsKeepTheRulesOfModels) {
    const test::ModelTester tester(&page().findChildren<BriefList*>().front()->items());
    state().setAsOf(Month(2022, 2));
    state().setAsOf(Month(2022, 6));
}

TEST_F(OverviewPageTest, AListWithNothingInItSaysSo) {
    for (auto* list : page().findChildren<BriefList*>()) {
        list->setItems({});
        list->setEmptyText(u"Nothing is behind this month."_s);
        EXPECT_EQ(list->accessibleDescription(), u"Nothing is behind this month."_s);
        const QImage with = list->grab().toImage();
        list->setEmptyText({});
        EXPECT_NE(with, list->grab().toImage());
    }
}

TEST_F(OverviewPageTest, NoBoardIsWiderThanItsRoom) {
    for (const UnitBoard* each : page().findChildren<UnitBoard*>()) {
        if (!each->isVisibleTo(&page())) {
            continue;
        }
        const QTableView* table = each->table();
        int width = 0;
        for (int column = 0; column < table->model()->columnCount(); ++column) {
            width += table->columnWidth(column);
        }
        EXPECT_LE(width, table->viewport()->width());
        EXPECT_GE(table->columnWidth(UnitBoardModel::Bar), 40);
    }
}

}  // namespace pledge
