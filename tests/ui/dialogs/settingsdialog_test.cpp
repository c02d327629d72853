#include <tests/support/entryplan.h>
#include <ui/dialogs/settingsdialog.h>

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QSignalSpy>
#include <QSpinBox>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace pledge {

namespace {

class SettingsDialogTest : public testing::Test {
protected:
    SettingsDialog* open() {
        auto* dialog = new SettingsDialog({u"zh"_s, Theme()}, {u"李四"_s, Role::LeadOffice, {}}, &plan.state(), Theme(),
                                          &m_window);
        dialog->show();
        return dialog;
    }
    static QPlainTextEdit* list(const SettingsDialog* dialog, const QString& name) {
        for (auto* edit : dialog->findChildren<QPlainTextEdit*>()) {
            if (edit->accessibleName() == name) {
                return edit;
            }
        }
        return nullptr;
    }
    const Plan& written() { return plan.state().standingPlan().plan(); }

    test::EntryPlan plan;

private:
    QWidget m_window;
};

}  // namespace

TEST_F(SettingsDialogTest, WritesThePlansSettingsUnderTheUsersName) {
    SettingsDialog* dialog = open();
    list(dialog, u"Holidays"_s)->setPlainText(u"2022-10-01..2022-10-07"_s);
    dialog->findChild<QSpinBox*>()->setValue(8);
    dialog->take();
    EXPECT_EQ(written().holidays.size(), 7U);
    EXPECT_EQ(written().reportingDay, 8);
    const auto journal = plan.state().workspace()->journal();
    ASSERT_TRUE(journal);
    EXPECT_EQ(journal->back().actor, u"李四"_s);
    EXPECT_FALSE(dialog->isVisible());
}

TEST_F(SettingsDialogTest, StaysAndSaysWhatCannotBeRead) {
    SettingsDialog* dialog = open();
    list(dialog, u"Holidays"_s)->setPlainText(u"2022-10-01\nNational Day"_s);
    dialog->take();
    EXPECT_TRUE(dialog->isVisible());
    EXPECT_TRUE(written().holidays.empty());
    bool isSaid = false;
    for (const QLabel* label : dialog->findChildren<QLabel*>()) {
        isSaid = isSaid || (label->isVisible() && label->text().contains(u"National Day"_s));
    }
    EXPECT_TRUE(isSaid);
}

TEST_F(SettingsDialogTest, TellsOnlyWhatHasChanged) {
    const std::size_t entries = plan.state().workspace()->journal()->size();
    SettingsDialog* dialog = open();
    QSignalSpy identity(dialog, &SettingsDialog::identityChanged);
    QSignalSpy program(dialog, &SettingsDialog::programChanged);
    dialog->take();
    EXPECT_EQ(identity.count(), 0);
    EXPECT_EQ(program.count(), 0);
    EXPECT_EQ(plan.state().workspace()->journal()->size(), entries) << "nothing is written where nothing differs";
}

TEST_F(SettingsDialogTest, HandsOverNameAndLook) {
    SettingsDialog* dialog = open();
    QSignalSpy identity(dialog, &SettingsDialog::identityChanged);
    QSignalSpy program(dialog, &SettingsDialog::programChanged);
    dialog->findChild<QLineEdit*>(u"identityName"_s)->setText(u"王五"_s);
    dialog->findChild<QComboBox*>()->setCurrentIndex(1);
    dialog->take();
    ASSERT_EQ(identity.count(), 1);
    EXPECT_EQ(identity.front().front().value<Identity>().name, u"王五"_s);
    ASSERT_EQ(program.count(), 1);
    EXPECT_EQ(program.front().front().value<ProgramSettings>().language, u"en"_s);
}

TEST_F(SettingsDialogTest, LetsAReportingUnitOnlyReadThePlansSettings) {
    plan.state().setActor({u"王五"_s, Role::ReportingUnit, {test::kFinanceOffice}});
    SettingsDialog* dialog = open();
    dialog->showPlanTab();
    EXPECT_FALSE(list(dialog, u"Holidays"_s)->isEnabled());
}

}  // namespace pledge
