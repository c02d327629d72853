#include <app/translation.h>
#include <tests/support/sampleplan.h>
#include <tests/ui/dialogs/dialogset.h>
#include <ui/mainwindow.h>
#include <ui/pages/page.h>

#include <QAbstractButton>
#include <QAction>
#include <QDialog>
#include <QGroupBox>
#include <QKeySequence>
#include <QLabel>
#include <QMap>
#include <QMenu>
#include <QMenuBar>
#include <QTabBar>
#include <QTemporaryDir>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace pledge {

namespace {

/// The letters that the Alt key takes in one place, each with what it is written on.
class Letters {
public:
    void add(const QString& text) {
        const QKeySequence key = QKeySequence::mnemonic(text);
        if (!key.isEmpty()) {
            m_texts[key.toString()].append(text);
        }
    }
    void addActions(const QList<QAction*>& actions) {
        for (const QAction* action : actions) {
            add(action->text());
        }
    }
    /// Everything that can be reached on the widget as it is shown.
    void addShown(const QWidget& root) {
        for (const QWidget* each : root.findChildren<QWidget*>()) {
            if (each->isVisibleTo(&root)) {
                addWidget(*each);
            }
        }
    }
    [[nodiscard]] std::string twice() const {
        QStringList found;
        for (auto each = m_texts.cbegin(); each != m_texts.cend(); ++each) {
            if (each->size() > 1) {
                found.append(each.key() + u": "_s + each->join(u" / "_s));
            }
        }
        return found.join(u"\n"_s).toStdString();
    }

private:
    void addWidget(const QWidget& widget) {
        if (const auto* button = qobject_cast<const QAbstractButton*>(&widget)) {
            add(button->text());
        } else if (const auto* label = qobject_cast<const QLabel*>(&widget); label && label->buddy()) {
            add(label->text());
        } else if (const auto* group = qobject_cast<const QGroupBox*>(&widget)) {
            add(group->title());
        } else if (const auto* tabs = qobject_cast<const QTabBar*>(&widget)) {
            for (int tab = 0; tab < tabs->count(); ++tab) {
                add(tabs->tabText(tab));
            }
        }
    }

    QMap<QString, QStringList> m_texts;
};

/// The window over the sample plan, in one language.
class MnemonicsTest : public testing::TestWithParam<const char*> {
protected:
    MnemonicsTest() : m_settings(m_folder.filePath(u"settings.ini"_s), QSettings::IniFormat) {
        installTranslation(QString::fromLatin1(GetParam()));
        m_window = std::make_unique<MainWindow>(&m_plan.state(), m_settings, Theme());
        m_window->resize(1920, 1080);
        m_window->show();
    }
    ~MnemonicsTest() override { installTranslation(u"en"_s); }

    [[nodiscard]] MainWindow& window() { return *m_window; }
    [[nodiscard]] PlanState& state() { return m_plan.state(); }

private:
    QTemporaryDir m_folder;
    QSettings m_settings;
    test::SamplePlan m_plan;
    std::unique_ptr<MainWindow> m_window;
};

}  // namespace

TEST_P(MnemonicsTest, NoLetterStandsTwiceInAMenu) {
    for (const QMenu* menu : window().menuBar()->findChildren<QMenu*>()) {
        Letters letters;
        letters.addActions(menu->actions());
        EXPECT_EQ(letters.twice(), "") << qPrintable(menu->title());
    }
}

TEST_P(MnemonicsTest, NoLetterStandsTwiceOnAPageAndTheMenuBarAboveIt) {
    for (int index = 0; index < static_cast<int>(window().pages().size()); ++index) {
        window().showPage(index);
        Letters letters;
        letters.addActions(window().menuBar()->actions());
        letters.addShown(window());
        EXPECT_EQ(letters.twice(), "") << qPrintable(window().pages()[static_cast<std::size_t>(index)]->title());
    }
    state().setWorkspace(nullptr);
    Letters letters;
    letters.addActions(window().menuBar()->actions());
    letters.addShown(window());
    EXPECT_EQ(letters.twice(), "") << "welcome";
}

TEST_P(MnemonicsTest, NoLetterStandsTwiceInADialog) {
    for (const QString& name : test::dialogNames()) {
        const std::unique_ptr<QDialog> dialog(test::makeDialog(name, &state(), Theme(), &window()));
        dialog->show();
        Letters letters;
        letters.addShown(*dialog);
        EXPECT_EQ(letters.twice(), "") << qPrintable(name);
    }
}

INSTANTIATE_TEST_SUITE_P(InBothLanguages, MnemonicsTest, testing::Values("zh", "en"));

}  // namespace pledge
