#include <tests/support/printers.h>
#include <tests/support/unitsplan.h>
#include <ui/models/marksmodel.h>
#include <ui/models/rankingmodel.h>
#include <ui/pages/rankingpage.h>
#include <ui/widgets/fittedtable.h>
#include <ui/widgets/scorepane.h>

#include <QApplication>
#include <QClipboard>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTabBar>
#include <QTemporaryDir>
#include <QTest>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace pledge::test {

namespace {

// the window at its smallest: without the navigation, menu, header and foot
constexpr QSize kSmallest{1366 - 176, 768 - 110};

class RankingPageTest : public testing::Test {
protected:
    RankingPageTest() : m_page(&m_plan.state(), Theme(), nullptr) {
        m_page.resize(kSmallest);
        m_page.show();
        QApplication::processEvents();
    }

    [[nodiscard]] FittedTable& marks() { return *m_page.findChild<ScorePane*>()->findChild<FittedTable*>(); }
    [[nodiscard]] FittedTable& ranking() {
        const auto tables = m_page.findChildren<FittedTable*>();
        return *(tables[0] == &marks() ? tables[1] : tables[0]);
    }
    [[nodiscard]] QTabBar& groups() { return *m_page.findChild<QTabBar*>(); }
    [[nodiscard]] bool says(const QString& text) {
        const auto labels = m_page.findChildren<QLabel*>();
        return std::ranges::any_of(labels, [&](const QLabel* label) { return label->text().contains(text); });
    }

    UnitsPlan m_plan;
    RankingPage m_page;
};

}  // namespace

TEST(RankingPage, OffersItsGroupsOnceAPlanIsOpened) {
    PlanState empty([] { return QDateTime(QDate(2022, 7, 8), QTime(9, 0), Qt::UTC); });
    RankingPage page(&empty, Theme(), nullptr);
    page.resize(kSmallest);
    page.show();
    QApplication::processEvents();
    const QTemporaryDir folder;
    UnitsPlan plan;
    const QString copy = folder.filePath(u"copy.pledge"_s);
    ASSERT_TRUE(plan.state().workspace()->saveCopy(copy).hasValue());
    auto workspace = Workspace::open(copy, Access::ReadOnly);
    ASSERT_TRUE(workspace.hasValue());
    empty.setWorkspace(std::move(*workspace));
    QApplication::processEvents();
    const auto& bar = *page.findChild<QTabBar*>();
    EXPECT_GT(bar.tabRect(0).width(), 0);
    EXPECT_GT(bar.tabRect(1).width(), 0);
    EXPECT_GE(bar.width(), bar.tabRect(0).width() + bar.tabRect(1).width());
}

TEST_F(RankingPageTest, OpensAtTheDepartmentsAndTheFirstOfThem) {
    EXPECT_EQ(m_page.group(), UnitGroup::Department);
    EXPECT_EQ(ranking().model()->rowCount(), 2);
    EXPECT_TRUE(m_page.unit().isValid());
    EXPECT_GT(marks().model()->rowCount(), 0);
    EXPECT_FALSE(groups().isTabVisible(2));
}

TEST_F(RankingPageTest, NeverShowsTwoGroupsInOneList) {
    groups().setCurrentIndex(1);
    EXPECT_EQ(m_page.group(), UnitGroup::Town);
    for (int row = 0; row < ranking().model()->rowCount(); ++row) {
        const OrgUnitId unit(ranking().model()->index(row, 0).data(RankingModel::UnitIdRole).toLongLong());
        EXPECT_EQ(m_plan.state().snapshot().unit(unit)->group, UnitGroup::Town);
    }
}

TEST_F(RankingPageTest, ShowsTheUnitAskedForInItsGroup) {
    m_page.showUnit(UnitsPlan::kEastTown);
    EXPECT_EQ(m_page.group(), UnitGroup::Town);
    EXPECT_EQ(m_page.unit(), UnitsPlan::kEastTown);
    m_page.showUnit(OrgUnitId(99));
    EXPECT_EQ(m_page.unit(), UnitsPlan::kEastTown);
}

TEST_F(RankingPageTest, KeepsTheUnitWhenTheMonthChanges) {
    m_page.showUnit(UnitsPlan::kFinanceOffice);
    m_plan.state().setAsOf(Month(2022, 5));
    EXPECT_EQ(m_page.unit(), UnitsPlan::kFinanceOffice);
}

TEST_F(RankingPageTest, StatesTheRuleAndOpensTheArithmetic) {
    m_page.showUnit(UnitsPlan::kFinanceOffice);
    EXPECT_TRUE(says(u"mean of its pledges' marks"_s));
    EXPECT_TRUE(says(u"Honour list"_s));
    EXPECT_TRUE(says(u"marks by weight"_s));
    EXPECT_TRUE(says(u"Change against the end of May 2022"_s));
}

TEST_F(RankingPageTest, FitsItsRoomWithoutMovingSideways) {
    for (FittedTable* table : {&ranking(), &marks()}) {
        EXPECT_LE(table->horizontalHeader()->length(), table->viewport()->width());
    }
}

TEST_F(RankingPageTest, CopiesARowWithItsHeadings) {
    m_page.showUnit(UnitsPlan::kFinanceOffice);
    ranking().setFocus();
    QTest::keySequence(&ranking(), QKeySequence::Copy);
    const QStringList lines = QApplication::clipboard()->text().split(u'\n');
    ASSERT_EQ(lines.size(), 2);
    EXPECT_TRUE(lines[0].startsWith(u"Place\tChange\tUnit\tScore"_s));
    EXPECT_TRUE(lines[1].contains(u"金融办"_s));
}

TEST_F(RankingPageTest, LeadsToTheUnitAndToThePledge) {
    m_page.showUnit(UnitsPlan::kFinanceOffice);
    const QSignalSpy units(&m_page, &RankingPage::unitAsked);
    const QSignalSpy pledges(&m_page, &RankingPage::pledgeAsked);
    m_page.findChild<ScorePane*>()->findChild<QPushButton*>()->click();
    ASSERT_EQ(units.size(), 1);
    EXPECT_EQ(units[0][0].value<OrgUnitId>(), UnitsPlan::kFinanceOffice);
    marks().setCurrentIndex(marks().model()->index(0, 0));
    QTest::keyClick(&marks(), Qt::Key_Return);
    ASSERT_EQ(pledges.size(), 1);
    EXPECT_EQ(pledges[0][0].value<PledgeId>(), UnitsPlan::kNewLoans);
}

TEST_F(RankingPageTest, NarrowsToTheTextAndSaysNothingOfNobody) {
    m_page.setFilter(u"金融"_s);
    EXPECT_EQ(ranking().model()->rowCount(), 1);
    EXPECT_EQ(m_page.unit(), UnitsPlan::kFinanceOffice);
    m_page.setFilter(u"nobody"_s);
    EXPECT_FALSE(m_page.unit().isValid());
    EXPECT_EQ(marks().model()->rowCount(), 0);
}

TEST_F(RankingPageTest, SortsByAHeadingAndBack) {
    const auto firstUnit = [this] { return ranking().model()->index(0, RankingModel::Unit).data().toString(); };
    const QString first = firstUnit();
    ranking().sortByColumn(RankingModel::Place, Qt::DescendingOrder);
    ranking().sortByColumn(-1, Qt::AscendingOrder);
    EXPECT_EQ(firstUnit(), first);
}

}  // namespace pledge::test
