#include <tests/support/inventedtext.h>
#include <tests/support/printers.h>
#include <tests/support/screentext.h>
#include <tests/support/unitsplan.h>
#include <ui/dialogs/newplandialog.h>
#include <ui/dialogs/sourcetextdialog.h>
#include <ui/mainwindow.h>
#include <ui/models/readerkeeper.h>
#include <ui/models/typedtext.h>
#include <ui/pages/readerpage.h>
#include <ui/pages/unitspage.h>
#include <ui/planfiles.h>
#include <ui/widgets/notice.h>
#include <ui/widgets/pledgefacts.h>
#include <ui/widgets/sourceview.h>

#include <QAction>
#include <QApplication>
#include <QDropEvent>
#include <QFile>
#include <QLabel>
#include <QMimeData>
#include <QPushButton>
#include <QSettings>
#include <QStackedWidget>
#include <QTemporaryDir>
#include <QTest>

#include <gtest/gtest.h>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace pledge::test {

namespace {

/// A window over the plan, and files with texts to read.
class ReaderWindowTest : public testing::Test {
protected:
    ReaderWindowTest() : m_settings(m_folder.filePath(u"settings.ini"_s), QSettings::IniFormat) { start(); }

    void start() {
        m_window = std::make_unique<MainWindow>(&m_plan.state(), m_settings, Theme());
        m_window->keepTypedIn(m_folder.filePath(u"typed"_s));
        m_window->show();
    }
    MainWindow& window() { return *m_window; }
    ReaderPage& page() { return *m_window->findChild<ReaderPage*>(); }
    ReaderSession& session() { return page().session(); }
    bool isShown(const QWidget* wanted) { return m_window->findChild<QStackedWidget*>()->currentWidget() == wanted; }
    bool waitForTexts(qsizetype count) {
        return QTest::qWaitFor([this, count] { return session().names().size() == count && !session().isReading(); },
                               30'000);
    }
    QString fileWith(const QString& name, const QString& text) {
        const QString path = m_folder.filePath(name);
        QFile file(path);
        EXPECT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(text.toUtf8());
        return path;
    }
    QString signedFile(const QString& name) { return fileWith(name, inventedText().shown); }
    void drop(const QStringList& paths) {
        QMimeData dragged;
        QList<QUrl> urls;
        for (const QString& path : paths) {
            urls.append(QUrl::fromLocalFile(path));
        }
        dragged.setUrls(urls);
        QDragEnterEvent enter({10, 10}, Qt::CopyAction, &dragged, Qt::LeftButton, {});
        QCoreApplication::sendEvent(m_window.get(), &enter);
        QDropEvent event(QPointF(10, 10), Qt::CopyAction, &dragged, Qt::LeftButton, {});
        QCoreApplication::sendEvent(m_window.get(), &event);
    }

    QTemporaryDir m_folder;
    UnitsPlan m_plan;
    QSettings m_settings;
    std::unique_ptr<MainWindow> m_window;
};

}  // namespace

TEST_F(ReaderWindowTest, ReadsTheTextsThatAreDroppedOnIt) {
    drop({signedFile(u"a.txt"_s), signedFile(u"b.txt"_s)});
    EXPECT_TRUE(isShown(&page()));
    ASSERT_TRUE(waitForTexts(2));
    EXPECT_EQ(session().names(), (QStringList{u"a.txt"_s, u"b.txt"_s}));
}

TEST_F(ReaderWindowTest, AsksForTheTextFromThePlanMenu) {
    page().setPrompts({[this](QWidget*, const QString&, FileKind kind) {
                           EXPECT_EQ(kind, FileKind::Text);
                           return signedFile(u"menu.txt"_s);
                       },
                       {}});
    const auto all = window().findChildren<QAction*>();
    const auto read =
        std::ranges::find(all, u"&Read a signed text…"_s, [](const QAction* action) { return action->text(); });
    ASSERT_NE(read, all.end());
    (*read)->trigger();
    ASSERT_TRUE(waitForTexts(1));
    EXPECT_TRUE(isShown(&page()));
}

TEST_F(ReaderWindowTest, MakesAPlanFirstWhereNoneIsOpen) {
    m_plan.state().setWorkspace(nullptr);
    window().files().setPrompts({{}, [this](QWidget*, const QString&, const QString&, Replacing) {
                                     return m_folder.filePath(u"new.pledge"_s);
                                 }});
    drop({signedFile(u"a.txt"_s)});
    auto* dialog = window().findChild<NewPlanDialog*>();
    ASSERT_NE(dialog, nullptr);
    dialog->form().setName(u"新计划"_s);
    dialog->create();
    ASSERT_TRUE(waitForTexts(1));
    EXPECT_TRUE(m_plan.state().hasPlan());
    EXPECT_TRUE(isShown(&page()));
}

TEST_F(ReaderWindowTest, OffersTheReaderToTheLeadOfficeAlone) {
    const int last = static_cast<int>(window().pages().size()) - 1;
    EXPECT_EQ(window().pages()[static_cast<std::size_t>(last)], &page());
    EXPECT_TRUE(window().isOffered(last));
    m_plan.state().setActor({u"王五"_s, Role::ReportingUnit, {UnitsPlan::kWestTown}});
    EXPECT_FALSE(window().isOffered(last));
    drop({signedFile(u"a.txt"_s)});
    EXPECT_FALSE(session().isReading());
}

TEST_F(ReaderWindowTest, BringsDecisionsBackAfterACrash) {
    session().readPasted(inventedText().shown);
    ASSERT_TRUE(waitForTexts(1));
    ASSERT_FALSE(session().desk()->sheet().entries.empty());
    session().desk()->decide({0}, Decision::Rejected);
    const auto decided = session().desk()->sheet().entries;
    window().findChild<ReaderKeeper*>()->flush();
    window().findChild<TypedText*>()->flush();
    m_window.reset();
    start();
    EXPECT_EQ(window().notice()->sentence(), u"Typed but not entered: decisions about a text “Pasted text”"_s);
    ASSERT_EQ(window().notice()->actions().size(), 2U);
    window().notice()->actions()[0]->click();
    EXPECT_TRUE(isShown(&page()));
    ASSERT_TRUE(waitForTexts(1));
    EXPECT_EQ(session().desk()->sheet().entries, decided);
}

TEST_F(ReaderWindowTest, ForgetsTheDecisionsOfATextThatIsPutAway) {
    session().lay(inventedText());
    session().desk()->decide({kPipesDraft}, Decision::Accepted);
    window().findChild<ReaderKeeper*>()->flush();
    session().close();
    m_window.reset();
    start();
    EXPECT_TRUE(window().notice()->sentence().isEmpty());
}

TEST_F(ReaderWindowTest, ShowsTheSentenceOfAPledgeAndWhereItStands) {
    session().lay(inventedText());
    session().desk()->decide({kPaperDraft}, Decision::Accepted);
    session().desk()->take();
    const auto lines = m_plan.state().standingPlan().lines();
    const auto paper =
        std::ranges::find(lines, u"印发绿色信贷指引"_s, [](const Line& line) { return line.pledge->name; });
    ASSERT_NE(paper, lines.end());
    window().showPledge(paper->pledge->id);
    QApplication::processEvents();
    auto* facts = window().findChild<QStackedWidget*>()->currentWidget()->findChild<PledgeFacts*>();
    ASSERT_NE(facts, nullptr);
    const auto labels = facts->findChildren<QLabel*>();
    const auto quote = std::ranges::find(labels, u"“5月底前印发绿色信贷指引”"_s, &QLabel::text);
    ASSERT_NE(quote, labels.end()) << textsOn(*facts).join(u'\n').toStdString();
    EXPECT_EQ((*quote)->toolTip(), u"5月底前印发绿色信贷指引。"_s);
    const auto link = std::ranges::find(labels, u"Show it in 承诺.txt, line 5"_s, &QLabel::accessibleName);
    ASSERT_NE(link, labels.end());
    Q_EMIT(*link)->linkActivated(u"#"_s);
    auto* dialog = window().findChild<SourceTextDialog*>();
    ASSERT_NE(dialog, nullptr);
    EXPECT_EQ(dialog->view()->textCursor().selectedText(), u"5月底前印发绿色信贷指引"_s);
}

}  // namespace pledge::test
