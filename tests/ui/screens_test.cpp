#include <app/translation.h>
#include <tests/support/sampleplan.h>
#include <tests/support/screentext.h>
#include <ui/mainwindow.h>
#include <ui/pages/page.h>

#include <QCoreApplication>
#include <QRegularExpression>
#include <QSettings>
#include <QTemporaryDir>

#include <gtest/gtest.h>

#include <algorithm>
#include <functional>

using namespace Qt::StringLiterals;

namespace pledge {

namespace {

constexpr int kPages = 6;

/// The whole window over the sample plan, at its least comfortable size, in one language.
class Screens {
public:
    explicit Screens(const QString& language) : m_settings(m_folder.filePath(u"settings.ini"_s), QSettings::IniFormat) {
        installTranslation(language);
        m_window = std::make_unique<MainWindow>(&m_plan.state(), m_settings, Theme());
        m_window->resize(1366, 768);
        m_window->show();
    }
    ~Screens() { installTranslation(u"en"_s); }
    Q_DISABLE_COPY_MOVE(Screens)

    /// The window with that page on it; -1 is the welcome.
    const QWidget& page(int index) {
        if (index < 0) {
            m_plan.state().setWorkspace(nullptr);
        } else {
            m_window->showPage(index);
        }
        QCoreApplication::processEvents();
        return *m_window;
    }

    /// What comes from the plan and is in its own language, the longest first.
    [[nodiscard]] QStringList wordsOfPlan() {
        const PlanSnapshot& snapshot = m_plan.state().snapshot();
        QStringList words{snapshot.plan().name, snapshot.plan().note, m_plan.state().actor().name};
        for (const OrgUnit& unit : snapshot.units()) {
            words.append(unit.name);
        }
        for (const Line& line : snapshot.lines()) {
            const Pledge& pledge = *line.pledge;
            words.append({pledge.name, pledge.unit.symbol, pledge.notes.leader, pledge.condition});
            const auto history = m_plan.state().history(pledge.id);
            for (const Revision& revision : *history) {
                words.append({revision.by, revision.reason, revision.after.note});
            }
        }
        words.removeAll(QString());
        words.removeDuplicates();
        std::ranges::sort(words, std::ranges::greater(), &QString::size);
        return words;
    }

private:
    QTemporaryDir m_folder;
    QSettings m_settings;
    test::SamplePlan m_plan;
    std::unique_ptr<MainWindow> m_window;
};

/// Words in Latin letters that belong on a Chinese screen: names, keys, formats.
QString withoutForeignNames(QString text) {
    static const QRegularExpression names(
        u"\\b(R&D|MBA|AI|Google|Facebook|5G|PDF|XLSX|WPS|Excel|Qt|SQLite|GNU|English|Ctrl|Alt|Shift|Page ?Up|Page "
        u"?Down|Tab|Enter|Esc|"
        "Delete|Insert|PgUp|PgDn|CSV|GB|PLC|LED)\\b|libxlsxwriter|liborcus|&[A-Z]|Ctrl\\+\\S+|\\([A-Z]\\)|\\S*\\.pledge\\S*|/\\S+"_s);
    return text.remove(names);
}

QString without(const QStringList& words, QString text) {
    text.remove(u"中文"_s);
    for (const QString& word : words) {
        text.remove(word);
    }
    return text;
}

}  // namespace

TEST(Screens, NoEnglishStandsOnAChineseScreen) {
    static const QRegularExpression word(u"[A-Za-z]{2,}"_s);
    Screens screens(u"zh"_s);
    for (const int page : {0, 1, 2, 3, 4, 5, 7, -1}) {
        for (const QString& text : test::textsOn(screens.page(page))) {
            EXPECT_FALSE(withoutForeignNames(text).contains(word)) << "page " << page << ": " << text.toStdString();
        }
    }
}

TEST(Screens, NoChineseIsSaidOnAnEnglishScreen) {
    static const QRegularExpression han(u"\\p{Han}"_s, QRegularExpression::UseUnicodePropertiesOption);
    Screens screens(u"en"_s);
    const QStringList fromPlan = screens.wordsOfPlan();
    for (const int page : {0, 1, 2, 3, 4, 5, 7, -1}) {
        for (const QString& text : test::wordsOn(screens.page(page))) {
            EXPECT_FALSE(without(fromPlan, text).contains(han)) << "page " << page << ": " << text.toStdString();
        }
    }
}

TEST(Screens, NothingIsClippedOnASmallScreen) {
    for (const QString& language : {u"zh"_s, u"en"_s}) {
        Screens screens(language);
        for (const int page : {0, 1, 2, 4, 5, 7, -1}) {
            const QStringList clipped = test::clippedOn(screens.page(page));
            EXPECT_TRUE(clipped.isEmpty())
                << language.toStdString() << " page " << page << ": " << clipped.join(u"\n"_s).toStdString();
        }
    }
}

TEST(Screens, EveryPageSaysThatTheSampleIsMadeUp) {
    Screens screens(u"zh"_s);
    for (int page = 0; page < kPages; ++page) {
        EXPECT_TRUE(test::wordsOn(screens.page(page)).join(u'\n').contains(u"示例数据"_s)) << "page " << page;
    }
}

}  // namespace pledge
