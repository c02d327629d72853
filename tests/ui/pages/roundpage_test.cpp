#include <core/schedule/rounds.h>
#include <core/workspace/rounds.h>
#include <tests/support/entryplan.h>
#include <ui/models/roundmodel.h>
#include <ui/pages/roundpage.h>
#include <ui/widgets/dutypane.h>
#include <ui/widgets/fittedtable.h>
#include <ui/widgets/roundbar.h>

#include <QApplication>
#include <QClipboard>
#include <QDir>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace pledge::test {

namespace {

constexpr QSize kSmallest{1366 - 176, 768 - 110};

class RoundPageTest : public testing::Test {
protected:
    RoundPageTest() : m_page(&m_plan.state(), Theme(), nullptr) {
        m_page.resize(kSmallest);
        m_page.show();
        QApplication::processEvents();
    }

    [[nodiscard]] RoundStage stage(OrgUnitId unit = kFinanceOffice) {
        return stageOf(m_plan.state().snapshot().records(), unit, m_plan.state().asOf());
    }
    void press(const QString& name) {
        auto* button = m_page.bar()->findChild<QPushButton*>(name);
        ASSERT_TRUE(button->isEnabled()) << name.toStdString();
        button->click();
    }
    void say(const QString& reason) { m_page.bar()->findChild<QLineEdit*>(u"roundReason"_s)->setText(reason); }

    EntryPlan m_plan;
    RoundPage m_page;
};

}  // namespace

TEST_F(RoundPageTest, LeadsAMonthFromTheUnitToApproval) {
    QSignalSpy said(&m_page, &RoundPage::said);
    m_page.showUnit(kFinanceOffice);
    say(u"领导小组已审"_s);
    press(u"approve"_s);
    EXPECT_EQ(stage(), RoundStage::Approved);
    press(u"reopen"_s);
    EXPECT_EQ(stage(), RoundStage::Approved) << "no reason was given";
    say(u"数据有误"_s);
    press(u"reopen"_s);
    EXPECT_EQ(stage(), RoundStage::Open);
    EXPECT_EQ(said.count(), 3);
}

TEST_F(RoundPageTest, CopiesWhatTheUnitsHaveToBeTold) {
    QApplication::clipboard()->clear();
    m_page.bar()->copyReminders(true);
    const QString text = QApplication::clipboard()->text();
    EXPECT_FALSE(text.isEmpty());
    EXPECT_TRUE(text.contains(u"金融办"_s)) << text.toStdString();
}

TEST_F(RoundPageTest, ShowsAReportingUnitItsOwnDuties) {
    m_plan.state().setActor({u"王五"_s, Role::ReportingUnit, {kFinanceOffice}});
    QApplication::processEvents();
    EXPECT_EQ(m_page.duties()->unit(), kFinanceOffice);
    EXPECT_FALSE(m_page.bar()->isVisible());
    QSignalSpy asked(&m_page, &RoundPage::entryAsked);
    for (auto* button : m_page.duties()->findChildren<QPushButton*>()) {
        if (button->text().contains(u"first empty"_s)) {
            button->click();
        }
    }
    EXPECT_EQ(asked.count(), 1);
}

TEST_F(RoundPageTest, StaysInThePlansLastMonthWhenThePlanIsOver) {
    m_plan.state().setAsOf(Month(2023, 2));
    m_page.showUnit(kFinanceOffice);
    say(u"年终一并审定"_s);
    press(u"approve"_s);
    EXPECT_EQ(stageOf(m_plan.state().snapshot().records(), kFinanceOffice, Month(2022, 12)), RoundStage::Approved);
    EXPECT_FALSE(m_page.bar()->findChild<QPushButton*>(u"approve"_s)->isEnabled());
    m_plan.state().setActor({u"王五"_s, Role::ReportingUnit, {kFinanceOffice}});
    QApplication::processEvents();
    for (const auto* button : m_page.duties()->findChildren<QPushButton*>()) {
        EXPECT_FALSE(button->isEnabled()) << button->text().toStdString();
    }
}

TEST_F(RoundPageTest, LetsALeaderPressNothing) {
    m_plan.state().setActor({u"市领导"_s, Role::Leader, {}});
    m_page.showUnit(kFinanceOffice);
    for (const QString& name : {u"approve"_s, u"return"_s, u"reopen"_s}) {
        EXPECT_FALSE(m_page.bar()->findChild<QPushButton*>(name)->isEnabled()) << name.toStdString();
    }
}

TEST_F(RoundPageTest, CanBeDrawn) {
    const QString folder = qEnvironmentVariable("PLEDGE_PICTURES");
    for (const Theme::Shade shade : {Theme::Shade::Light, Theme::Shade::Dark}) {
        const Theme theme(shade);
        qApp->setPalette(theme.palette());
        qApp->setStyleSheet(theme.styleSheet());
        m_page.setTheme(theme);
        QApplication::processEvents();
        const QPixmap picture = m_page.grab();
        EXPECT_EQ(picture.size(), kSmallest);
        if (!folder.isEmpty()) {
            picture.save(QDir(folder).filePath(shade == Theme::Shade::Light ? u"round.png"_s : u"round-dark.png"_s));
        }
    }
    qApp->setStyleSheet({});
}

}  // namespace pledge::test
