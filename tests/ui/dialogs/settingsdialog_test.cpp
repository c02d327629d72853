#include <core/plan/lightpresets.h>
#include <core/wording/words.h>
#include <tests/support/entryplan.h>
#include <ui/dialogs/settingsdialog.h>
#include <ui/widgets/kindbandsfields.h>
#include <ui/widgets/lightpolicyform.h>
#include <ui/widgets/plansettingsform.h>
#include <ui/widgets/policyfield.h>

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
    static QComboBox* language(const SettingsDialog* dialog) {
        for (auto* box : dialog->findChildren<QComboBox*>()) {
            if (box->accessibleName() == u"Language"_s) {
                return box;
            }
        }
        return nullptr;
    }
    static PolicyField* field(const SettingsDialog* dialog, const QString& key) {
        for (auto* one : dialog->findChildren<PolicyField*>()) {
            if (one->key() == key) {
                return one;
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
    dialog->findChild<PlanSettingsForm*>()->findChild<QSpinBox*>()->setValue(8);
    dialog->take();
    EXPECT_EQ(written().holidays.size(), 7U);
    EXPECT_EQ(written().reportingDay, 8);
    const auto journal = plan.state().workspace()->journal();
    ASSERT_TRUE(journal);
    EXPECT_EQ(journal->back().actor, u"李四"_s);
    EXPECT_FALSE(dialog->isVisible());
}

TEST_F(SettingsDialogTest, WritesLightsAndScoresAsOneChangeOfThePlan) {
    const std::size_t entries = plan.state().workspace()->journal()->size();
    SettingsDialog* dialog = open();
    field(dialog, u"yellow_up_to"_s)->setText(u"12.5"_s);
    field(dialog, u"between_milestones"_s)->setText(u"steps"_s);
    field(dialog, u"score_cap"_s)->setText(u"120"_s);
    field(dialog, u"points_per_red"_s)->setText(u"2"_s);
    dialog->findChild<KindBandsFields*>()->setText(u"works=ratio:5:20"_s);
    dialog->take();
    EXPECT_EQ(written().policy.bands.yellowUpTo, *Decimal::parse(u"12.5"_s));
    EXPECT_EQ(written().policy.flows, BetweenMilestones::Steps);
    EXPECT_EQ(written().policy.bandsFor(PledgeKind::Works).measure, GapMeasure::Ratio);
    EXPECT_EQ(written().score.cap, 120);
    EXPECT_EQ(written().score.perRed, Decimal::fromInteger(2));
    EXPECT_EQ(plan.state().workspace()->journal()->size(), entries + 1);
}

TEST_F(SettingsDialogTest, LeadsToTheTabWithASettingThatIsNoFigure) {
    SettingsDialog* dialog = open();
    field(dialog, u"points_per_red"_s)->setText(u"two"_s);
    dialog->take();
    EXPECT_TRUE(dialog->isVisible());
    EXPECT_TRUE(field(dialog, u"points_per_red"_s)->isVisible());
    EXPECT_EQ(written().score, ScorePolicy());
    field(dialog, u"points_per_red"_s)->setText(u"2"_s);
    field(dialog, u"yellow_from"_s)->setText(u"20"_s);
    dialog->take();
    EXPECT_TRUE(field(dialog, u"yellow_from"_s)->isVisible()) << "yellow would end before it begins";
}

TEST_F(SettingsDialogTest, StartsFromAPublishedRuleAndSaysItInWords) {
    SettingsDialog* dialog = open();
    auto* lights = dialog->findChild<LightPolicyForm*>();
    auto* presets = lights->findChild<QComboBox*>(u"presets"_s);
    EXPECT_EQ(presets->currentIndex(), 1) << "a new plan has the program's own rule";
    const int yinchuan = presets->findData(u"yinchuan_2025"_s);
    presets->setCurrentIndex(yinchuan);
    Q_EMIT presets->activated(yinchuan);
    EXPECT_EQ(lights->typedInto(written())->policy, lightPreset(u"yinchuan_2025"_s)->policy);
    EXPECT_EQ(field(dialog, u"yellow_from"_s)->text(), u"10"_s);
    bool isSaid = false;
    for (const QLabel* label : lights->findChildren<QLabel*>()) {
        isSaid = isSaid || label->text() == policySentence(lightPreset(u"yinchuan_2025"_s)->policy);
    }
    EXPECT_TRUE(isSaid);
    field(dialog, u"yellow_from"_s)->setText(u"11"_s);
    Q_EMIT field(dialog, u"yellow_from"_s)->edited();
    EXPECT_EQ(presets->currentIndex(), 0) << "from there on it is a rule of one's own";
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
    language(dialog)->setCurrentIndex(1);
    dialog->take();
    ASSERT_EQ(identity.count(), 1);
    EXPECT_EQ(identity.front().front().value<Identity>().name, u"王五"_s);
    ASSERT_EQ(program.count(), 1);
    EXPECT_EQ(static_cast<const ProgramSettings*>(program.front().front().constData())->language, u"en"_s);
}

TEST_F(SettingsDialogTest, LetsAReportingUnitOnlyReadThePlansSettings) {
    plan.state().setActor({u"王五"_s, Role::ReportingUnit, {test::kFinanceOffice}});
    SettingsDialog* dialog = open();
    dialog->showPlanTab();
    EXPECT_FALSE(list(dialog, u"Holidays"_s)->isEnabled());
}

}  // namespace pledge
