#include <tests/support/planvalues.h>
#include <tests/support/sampleplan.h>
#include <ui/mainwindow.h>
#include <ui/pages/entrypage.h>

#include <QApplication>
#include <QSettings>
#include <QTest>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace pledge {
namespace {

/// The finance office's official of the sample, with nothing but the keyboard: counts every key that goes down, a
/// letter with Ctrl as one.
class KeyboardWalkTest : public testing::Test {
protected:
    KeyboardWalkTest() : m_settings(m_folder.filePath(u"settings.ini"_s), QSettings::IniFormat) {
        const auto office = m_plan.state().standingPlan().findUnit(u"金融办"_s);
        m_plan.state().setActor({u"李安澜"_s, Role::ReportingUnit, {*office}});
        m_window = std::make_unique<MainWindow>(&m_plan.state(), m_settings, Theme());
        m_window->show();
        m_window->activateWindow();
        EXPECT_TRUE(QTest::qWaitForWindowActive(m_window.get()));
    }

    void press(Qt::Key key, Qt::KeyboardModifiers with = Qt::NoModifier) {
        QWidget* focused = QApplication::focusWidget();
        QTest::keyClick(focused != nullptr ? focused : m_window.get(), key, with);
        QApplication::processEvents();
        ++m_presses;
    }
    void type(const QString& text) {
        for (const QChar key : text) {
            QTest::keyClick(QApplication::focusWidget(), key.toLatin1());
            ++m_presses;
        }
    }
    [[nodiscard]] std::optional<Decimal> june(const QString& name) {
        const PlanSnapshot& snapshot = m_plan.state().snapshot();
        return snapshot.line(*snapshot.findPledge(m_plan.state().actor().units.front(), name))
            ->series->value(Month(2022, 6));
    }

    [[nodiscard]] EntryPage* entry() { return m_window->findChild<EntryPage*>(); }

    int m_presses = 0;

private:
    QTemporaryDir m_folder;
    QSettings m_settings;
    test::SamplePlan m_plan;
    std::unique_ptr<MainWindow> m_window;
};

}  // namespace

TEST_F(KeyboardWalkTest, EntersTheFinanceOfficesJuneFiguresInTwentySevenPresses) {
    press(Qt::Key_4, Qt::ControlModifier);
    ASSERT_TRUE(QTest::qWaitFor([this] { return entry()->isVisible(); }));
    for (const QString& figure : {u"0"_s, u"16"_s, u"118.6"_s, u"33.6"_s, u"19.2"_s, u"7.61"_s}) {
        type(figure);
        press(Qt::Key_Return);
    }
    EXPECT_EQ(june(u"新增上市企业"_s), test::figure("0"));
    EXPECT_EQ(june(u"新增股份制改造企业"_s), test::figure("16"));
    EXPECT_EQ(june(u"新增贷款"_s), test::figure("118.6"));
    EXPECT_EQ(june(u"新增绿色贷"_s), test::figure("7.61"));
    EXPECT_EQ(m_presses, 27);
}

}  // namespace pledge
