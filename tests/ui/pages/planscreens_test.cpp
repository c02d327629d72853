#include <app/translation.h>
#include <tests/support/planvalues.h>
#include <tests/support/sampleplan.h>
#include <tests/support/screentext.h>
#include <ui/mainwindow.h>
#include <ui/pages/planpage.h>

#include <QAbstractItemView>
#include <QApplication>
#include <QComboBox>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QSettings>
#include <QTemporaryDir>

#include <gtest/gtest.h>

#include <algorithm>
#include <array>
#include <memory>
#include <vector>

using namespace Qt::StringLiterals;

namespace pledge::test {

namespace {

constexpr QSize kSmallest(1366, 768);
constexpr std::array kTabs{PlanPage::Pledges, PlanPage::Units, PlanPage::Programmes, PlanPage::Persons,
                           PlanPage::Templates};

/// The window with the plan page on it, in one language.
class PlanScreens {
public:
    PlanScreens(PlanState& state, const QString& language, QSize size, Theme::Shade shade)
        : m_settings(m_folder.filePath(u"settings.ini"_s), QSettings::IniFormat) {
        installTranslation(language);
        m_window = std::make_unique<MainWindow>(&state, m_settings, Theme(shade, scaleFor(size, 1.0)));
        m_window->resize(size);
        m_window->show();
        m_page = m_window->findChild<PlanPage*>();
        const auto at = std::ranges::find(m_window->pages(), static_cast<Page*>(m_page));
        m_window->showPage(static_cast<int>(at - m_window->pages().begin()));
    }
    ~PlanScreens() { installTranslation(u"en"_s); }
    Q_DISABLE_COPY_MOVE(PlanScreens)

    QWidget& tab(PlanPage::Tab tab) {
        m_page->showTab(tab);
        QApplication::processEvents();
        return *m_window;
    }

private:
    QTemporaryDir m_folder;
    QSettings m_settings;
    std::unique_ptr<MainWindow> m_window;
    PlanPage* m_page = nullptr;
};

/// A plan that has a name and nothing else.
class EmptyPlan {
public:
    EmptyPlan() : m_state([] { return QDateTime(QDate(2022, 1, 4), QTime(9, 0)); }) {
        const Actor lead{u"督查室"_s, Role::LeadOffice, {}};
        PlanDraft draft;
        draft.plan = plan2022();
        draft.plan.name = u"新计划"_s;
        auto workspace = Workspace::create(m_folder.filePath(u"empty.pledge"_s), draft, {lead, m_state.now()});
        m_state.setActor(lead);
        m_state.setWorkspace(std::move(*workspace));
    }
    [[nodiscard]] PlanState& state() { return m_state; }

private:
    QTemporaryDir m_folder;
    PlanState m_state;
};

void draw(PlanState& state, const QString& name) {
    const QString folder = qEnvironmentVariable("PLEDGE_PICTURES");
    std::vector<QSize> sizes{kSmallest};
    if (!folder.isEmpty()) {
        sizes.insert(sizes.end(), {QSize(1920, 1080), QSize(3840, 2160)});
    }
    for (const QString& language : {u"zh"_s, u"en"_s}) {
        for (const Theme::Shade shade : {Theme::Shade::Light, Theme::Shade::Dark}) {
            for (const QSize size : sizes) {
                PlanScreens screens(state, language, size, shade);
                for (const PlanPage::Tab tab : kTabs) {
                    const QPixmap picture = screens.tab(tab).grab();
                    EXPECT_FALSE(picture.isNull());
                    const QString path = u"%1/%2-%3-%4-%5-%6.png"_s.arg(
                        folder, name, language, shade == Theme::Shade::Dark ? u"dark"_s : u"light"_s,
                        QString::number(size.width()), QString::number(tab));
                    EXPECT_TRUE(folder.isEmpty() || picture.save(path));
                }
            }
        }
    }
}

}  // namespace

TEST(PlanScreens, NothingIsClippedOnASmallScreen) {
    SamplePlan sample;
    EmptyPlan empty;
    for (PlanState* state : {&sample.state(), &empty.state()}) {
        for (const QString& language : {u"zh"_s, u"en"_s}) {
            PlanScreens screens(*state, language, kSmallest, Theme::Shade::Light);
            for (const PlanPage::Tab tab : kTabs) {
                const QStringList clipped = clippedOn(screens.tab(tab));
                EXPECT_TRUE(clipped.isEmpty())
                    << language.toStdString() << ", tab " << tab << ": " << clipped.join(u'\n').toStdString();
            }
        }
    }
}

TEST(PlanScreens, WhatCanBeOperatedHasAName) {
    SamplePlan sample;
    PlanScreens screens(sample.state(), u"en"_s, kSmallest, Theme::Shade::Light);
    for (const QWidget* field : screens.tab(PlanPage::Pledges).findChildren<QWidget*>()) {
        const bool inside = qobject_cast<QComboBox*>(field->parentWidget()) != nullptr;
        const bool isField = qobject_cast<const QLineEdit*>(field) || qobject_cast<const QComboBox*>(field) ||
                             qobject_cast<const QAbstractItemView*>(field) ||
                             qobject_cast<const QPlainTextEdit*>(field);
        if (isField && !inside && field->isVisible() && field->focusPolicy() != Qt::NoFocus) {
            EXPECT_FALSE(field->accessibleName().isEmpty()) << field->metaObject()->className();
        }
    }
}

/// Pictures to look at, where a folder is named: plan-language-shade-width-tab.png.
TEST(PlanScreens, CanBeDrawn) {
    SamplePlan sample;
    draw(sample.state(), u"sample"_s);
    EmptyPlan empty;
    draw(empty.state(), u"empty"_s);
}

}  // namespace pledge::test
