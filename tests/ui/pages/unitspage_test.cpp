#include <tests/support/modeltester.h>
#include <tests/support/planvalues.h>
#include <tests/support/printers.h>
#include <tests/support/unitsplan.h>
#include <ui/pages/unitspage.h>
#include <ui/widgets/pledgetable.h>

#include <QApplication>
#include <QClipboard>
#include <QHeaderView>
#include <QLabel>
#include <QListView>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>

#include <gtest/gtest.h>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace pledge::test {

namespace {

// the window at its smallest: without the navigation, menu, header and foot
constexpr QSize kSmallest{1366 - 176, 768 - 110};

class UnitsPageTest : public testing::Test {
protected:
    UnitsPageTest() : m_page(UnitGroup::Department, &m_plan.state(), Theme(), nullptr) {
        m_page.resize(kSmallest);
        m_page.show();
        QApplication::processEvents();
    }

    [[nodiscard]] PledgeTable& table() { return *m_page.findChild<PledgeTable*>(); }
    [[nodiscard]] QListView& list() { return *m_page.findChild<QListView*>(); }
    [[nodiscard]] QString cell(int row, PledgeColumn column) {
        return table().model()->index(row, static_cast<int>(column)).data().toString();
    }

    UnitsPlan m_plan;
    UnitsPage m_page;
};

}  // namespace

TEST_F(UnitsPageTest, OpensAtTheFirstUnitAndItsWorstPledge) {
    EXPECT_EQ(m_page.unit(), UnitsPlan::kFinanceOffice);
    EXPECT_EQ(m_page.pledge(), UnitsPlan::kNewLoans);
    EXPECT_EQ(list().model()->rowCount(), 3);
    EXPECT_EQ(table().model()->rowCount(), 9);
}

TEST_F(UnitsPageTest, SaysTheScoreAndLeadsToItsArithmetic) {
    const QSignalSpy asked(&m_page, &UnitsPage::scoreAsked);
    const auto buttons = m_page.findChildren<QPushButton*>();
    const auto score = std::ranges::find_if(
        buttons, [](const QPushButton* button) { return button->text().startsWith(u"Score 98.3, "_s); });
    ASSERT_NE(score, buttons.end());
    (*score)->click();
    ASSERT_EQ(asked.size(), 1);
    EXPECT_EQ(asked[0][0].value<OrgUnitId>(), UnitsPlan::kFinanceOffice);
    m_page.showUnit(UnitsPlan::kIdleOffice);
    EXPECT_TRUE((*score)->isHidden());
}

TEST_F(UnitsPageTest, ShowsTheUnitAndThePledgeAskedFor) {
    m_page.showPledge(UnitsPlan::kIdleLand);
    EXPECT_EQ(m_page.unit(), UnitsPlan::kIndustryOffice);
    EXPECT_EQ(m_page.pledge(), UnitsPlan::kIdleLand);
    m_page.showUnit(UnitsPlan::kIdleOffice);
    EXPECT_EQ(table().model()->rowCount(), 0);
    EXPECT_FALSE(m_page.pledge().isValid());
}

TEST_F(UnitsPageTest, IgnoresTheOtherGroup) {
    m_page.showUnit(UnitsPlan::kWestTown);
    EXPECT_EQ(m_page.unit(), UnitsPlan::kFinanceOffice);
    m_page.showPledge(UnitsPlan::kWestLand);
    EXPECT_EQ(m_page.pledge(), UnitsPlan::kNewLoans);
}

TEST_F(UnitsPageTest, KeepsWhatIsChosenWhenTheMonthChanges) {
    m_page.showPledge(UnitsPlan::kStockCompanies);
    EXPECT_EQ(cell(1, PledgeColumn::Actual), u"16 家"_s);
    m_plan.state().setAsOf(month("2022-05"));
    EXPECT_EQ(m_page.unit(), UnitsPlan::kFinanceOffice);
    EXPECT_EQ(m_page.pledge(), UnitsPlan::kStockCompanies);
    EXPECT_EQ(cell(1, PledgeColumn::Actual), u"14 家"_s);
}

TEST_F(UnitsPageTest, FollowsAFigureThatIsRecorded) {
    const ActualChange change{UnitsPlan::kListing, Actual{month("2022-06"), figure("1"), {}, {}, {}, {}, {}}};
    ASSERT_TRUE(m_plan.state().record(std::span(&change, 1), {}));
    EXPECT_EQ(cell(2, PledgeColumn::Light), u"Completed"_s);
    EXPECT_EQ(m_page.pledge(), UnitsPlan::kNewLoans);
}

TEST_F(UnitsPageTest, SortsByAClickAndGivesTheOrderBackByTheThird) {
    const auto click = [this] {
        QHeaderView* header = table().horizontalHeader();
        const int x = header->sectionViewportPosition(static_cast<int>(PledgeColumn::Light)) + 8;
        QTest::mouseClick(header->viewport(), Qt::LeftButton, {}, QPoint(x, header->height() / 2));
    };
    click();
    EXPECT_EQ(cell(0, PledgeColumn::Light), u"Milestone overdue"_s);
    EXPECT_EQ(cell(1, PledgeColumn::Light), u"Not reported"_s);
    click();
    EXPECT_EQ(cell(8, PledgeColumn::Light), u"Milestone overdue"_s);
    click();
    EXPECT_EQ(cell(1, PledgeColumn::Pledge), u"新增股份制企业"_s);
}

TEST_F(UnitsPageTest, FiltersPledgesAndTheUnitsThatHaveThem) {
    m_page.setFilter(u"低效"_s);
    EXPECT_EQ(list().model()->rowCount(), 1);
    EXPECT_EQ(m_page.unit(), UnitsPlan::kIndustryOffice);
    m_page.setFilter(u"金融"_s);
    EXPECT_EQ(m_page.unit(), UnitsPlan::kFinanceOffice);
    EXPECT_EQ(table().model()->rowCount(), 9);
    m_page.setFilter(u"没有的"_s);
    EXPECT_EQ(list().model()->rowCount(), 0);
    EXPECT_EQ(table().model()->rowCount(), 0);
    m_page.setFilter({});
    EXPECT_EQ(list().model()->rowCount(), 3);
    EXPECT_TRUE(m_page.pledge().isValid());
}

TEST_F(UnitsPageTest, CopiesTheSelectionWithItsHeadings) {
    m_page.showPledge(UnitsPlan::kStockCompanies);
    table().setFocus();
    QTest::keyClick(&table(), Qt::Key_C, Qt::ControlModifier);
    EXPECT_EQ(
        QApplication::clipboard()->text(),
        u"State\tPledge\tActual\tTarget\tWhere it should stand\tAttained\tGap to pace (percentage "
        u"points)\tMilestone\tTrend\n"
        "On pace\t新增股份制企业\t16 家\t34 家\t47.1%\t47.1%\t0.0\tJun 16: Kept on time\t↘ Its lead is used up"_s);
}

TEST_F(UnitsPageTest, ModelsKeepTheRulesWhileTheyChange) {
    const ModelTester pledges(table().model());
    const ModelTester units(list().model());
    m_page.showUnit(UnitsPlan::kIndustryOffice);
    m_page.setFilter(u"贷"_s);
    m_plan.state().setAsOf(month("2022-03"));
    m_page.setFilter({});
    m_plan.state().setWorkspace(nullptr);
    EXPECT_EQ(list().model()->rowCount(), 0);
}

TEST_F(UnitsPageTest, FitsTheSmallestWindowWithoutScrollingSideways) {
    EXPECT_EQ(m_page.size(), kSmallest);
    EXPECT_LE(m_page.minimumSizeHint().width(), kSmallest.width());
    EXPECT_LE(m_page.minimumSizeHint().height(), kSmallest.height());
    EXPECT_EQ(table().horizontalHeader()->length(), table().viewport()->width());
    for (const auto* area : m_page.findChildren<QScrollArea*>()) {
        EXPECT_EQ(area->horizontalScrollBar()->maximum(), 0);
        EXPECT_LE(area->widget()->width(), area->viewport()->width());
    }
}

TEST_F(UnitsPageTest, CutsNoLabelShort) {
    for (const auto* label : m_page.findChildren<QLabel*>()) {
        if (label->isVisible() && !label->text().isEmpty()) {
            const int needed = label->wordWrap() ? label->heightForWidth(label->width()) : label->sizeHint().height();
            EXPECT_GE(label->height(), needed) << label->text().toStdString();
            EXPECT_TRUE(label->wordWrap() || label->width() >= label->sizeHint().width())
                << label->text().toStdString();
        }
    }
}

TEST_F(UnitsPageTest, SaysThatTheFiguresAreASample) {
    const auto labels = m_page.findChildren<QLabel*>();
    EXPECT_TRUE(std::ranges::any_of(
        labels, [](const QLabel* label) { return label->isVisible() && label->text().startsWith(u"Sample data"_s); }));
}

TEST_F(UnitsPageTest, NamesWhatTakesTheKeyboard) {
    for (const auto* widget : m_page.findChildren<QWidget*>()) {
        const bool ours =
            widget->focusPolicy() != Qt::NoFocus && qobject_cast<const QAbstractScrollArea*>(widget) != nullptr;
        EXPECT_FALSE(ours && widget->accessibleName().isEmpty()) << widget->metaObject()->className();
    }
}

TEST_F(UnitsPageTest, AsksForAPledgeOfTheOtherGroup) {
    m_page.showPledge(UnitsPlan::kIdleLand);
    QSignalSpy asked(&m_page, &UnitsPage::pledgeAsked);
    for (auto* label : m_page.findChildren<QLabel*>()) {
        if (label->accessibleName() == u"西城街道"_s) {
            Q_EMIT label->linkActivated(u"#"_s);
        }
    }
    ASSERT_EQ(asked.size(), 1);
    EXPECT_EQ(asked.first().first().value<PledgeId>(), UnitsPlan::kWestLand);
}

TEST_F(UnitsPageTest, ShowsTownsApart) {
    UnitsPage towns(UnitGroup::Town, &m_plan.state(), Theme(), nullptr);
    EXPECT_EQ(towns.title(), u"Towns"_s);
    EXPECT_EQ(towns.unit(), UnitsPlan::kWestTown);
    EXPECT_EQ(towns.pledge(), UnitsPlan::kWestLand);
}

}  // namespace pledge::test
