#include <tests/support/unitsplan.h>
#include <ui/models/identity.h>
#include <ui/planfiles.h>

#include <QApplication>
#include <QFile>
#include <QFileInfo>
#include <QLineEdit>
#include <QSettings>
#include <QTemporaryDir>
#include <QWidget>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace pledge {

namespace {

class PlanFilesTest : public testing::Test {
protected:
    PlanFilesTest()
        : settings(m_folder.filePath(u"settings.ini"_s), QSettings::IniFormat),
          state([] { return QDateTime(QDate(2022, 7, 8), QTime(9, 0)); }),
          files(&state, settings, Theme(), &m_window) {
        state.setActor({u"张三"_s, Role::LeadOffice, {}});
        test::UnitsPlan plan;
        QFile::copy(plan.state().path(), path(u"plan.pledge"_s));
        files.setPrompts({[this](QWidget*, const QString&, FileKind) { return answer; },
                          [this](QWidget*, const QString&, const QString&, Replacing) { return answer; }});
        QObject::connect(&files, &PlanFiles::said, &m_window, [this](const QString& sentence) { said = sentence; });
    }

    [[nodiscard]] QString path(const QString& name) const { return m_folder.filePath(name); }

private:
    QTemporaryDir m_folder;
    QWidget m_window;

protected:
    QSettings settings;
    PlanState state;
    PlanFiles files;
    QString answer;
    QString said;
};

}  // namespace

TEST_F(PlanFilesTest, OpensWhatIsChosenAndNothingWhenNothingIs) {
    files.askOpen();
    EXPECT_FALSE(state.hasPlan());
    answer = path(u"plan.pledge"_s);
    files.askOpen();
    EXPECT_EQ(state.path(), answer);
    EXPECT_EQ(files.recent().front().path, answer);
}

TEST_F(PlanFilesTest, LeavesAFileToTheWindowThatShowsIt) {
    files.setGate([](const QString&) { return false; });
    EXPECT_FALSE(files.open(path(u"plan.pledge"_s)));
    EXPECT_FALSE(state.hasPlan());
    EXPECT_TRUE(said.isEmpty());
}

TEST_F(PlanFilesTest, GivesThePlanToTheIdentityBeforeItIsShown) {
    writeIdentity(settings, {u"王五"_s, Role::ReportingUnit, u"没有的局"_s});
    Actor shownTo;
    QObject::connect(&state, &PlanState::planChanged, &files, [&] { shownTo = state.actor(); });
    ASSERT_TRUE(files.open(path(u"plan.pledge"_s)));
    EXPECT_EQ(shownTo.name, u"王五"_s);
    EXPECT_EQ(shownTo.role, Role::ReportingUnit);
}

TEST_F(PlanFilesTest, SavesAWholeCopyThatOpens) {
    ASSERT_TRUE(files.open(path(u"plan.pledge"_s)));
    answer = path(u"copy.pledge"_s);
    files.askCopy();
    EXPECT_TRUE(said.contains(u"copy.pledge"_s)) << said.toStdString();
    const auto copy = Workspace::open(answer, Access::ReadOnly);
    ASSERT_TRUE(copy);
    EXPECT_EQ((*copy)->snapshot().lines().size(), state.snapshot().lines().size());
    EXPECT_EQ(state.path(), path(u"plan.pledge"_s));
}

TEST_F(PlanFilesTest, ReplacesAFileThatWasAgreedToButNeverThePlanItself) {
    ASSERT_TRUE(files.open(path(u"plan.pledge"_s)));
    answer = path(u"old.pledge"_s);
    QFile old(answer);
    ASSERT_TRUE(old.open(QIODevice::WriteOnly));
    old.write("old");
    old.close();
    files.askCopy();
    EXPECT_TRUE(Workspace::open(answer, Access::ReadOnly));
    EXPECT_FALSE(QFileInfo::exists(answer + u".part"_s));
    answer = path(u"plan.pledge"_s);
    files.askCopy();
    EXPECT_TRUE(said.contains(u"plan.pledge"_s));
    EXPECT_FALSE(said.startsWith(u"A copy"_s));
}

TEST_F(PlanFilesTest, MakesAPlanThroughTheDialogAndOpensIt) {
    files.askNew(NewPlanDialog::Content::Units);
    auto* dialog = qobject_cast<NewPlanDialog*>(QApplication::activeModalWidget());
    ASSERT_NE(dialog, nullptr);
    dialog->findChild<QLineEdit*>()->setText(u"2023年军令状"_s);
    dialog->form().units().paste(u"经信局\n东城街道"_s);
    answer = path(u"plan.pledge"_s);
    dialog->create();
    EXPECT_FALSE(state.hasPlan()) << "a file that exists is not written over";
    answer = path(u"new.pledge"_s);
    dialog->create();
    EXPECT_EQ(state.path(), answer);
    EXPECT_EQ(state.snapshot().plan().name, u"2023年军令状"_s);
    EXPECT_EQ(state.snapshot().plan().span.first, Month(2022, 1)) << "the year that the clock says";
}

}  // namespace pledge
