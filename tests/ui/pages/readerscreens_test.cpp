#include <app/translation.h>
#include <tests/support/inventedtext.h>
#include <tests/support/screentext.h>
#include <tests/support/unitsplan.h>
#include <ui/mainwindow.h>
#include <ui/pages/readerpage.h>
#include <ui/widgets/drafttree.h>

#include <QAbstractItemView>
#include <QAbstractSpinBox>
#include <QApplication>
#include <QComboBox>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QSettings>
#include <QTemporaryDir>

#include <gtest/gtest.h>

#include <vector>

using namespace Qt::StringLiterals;

namespace pledge::test {

namespace {

constexpr QSize kSmallest(1366, 768);

enum class Scene { Empty, Reading, Contradiction };

/// The window with the reader on it, in one language.
class ReaderScreens {
public:
    ReaderScreens(const QString& language, QSize size, Theme::Shade shade)
        : m_settings(m_folder.filePath(u"settings.ini"_s), QSettings::IniFormat) {
        installTranslation(language);
        m_window = std::make_unique<MainWindow>(&m_plan.state(), m_settings, Theme(shade, scaleFor(size, 1.0)));
        m_window->resize(size);
        m_window->show();
        m_page = m_window->findChild<ReaderPage*>();
        m_window->showPage(static_cast<int>(m_window->pages().size()) - 1);
    }
    ~ReaderScreens() { installTranslation(u"en"_s); }
    Q_DISABLE_COPY_MOVE(ReaderScreens)

    QWidget& show(Scene scene) {
        if (scene == Scene::Empty) {
            m_page->session().closeAll();
        } else {
            lay();
            m_page->findChild<DraftTree*>()->choose(scene == Scene::Reading ? kPumpsDraft : kStockDraft);
        }
        QApplication::processEvents();
        return *m_window;
    }

private:
    void lay() {
        ReaderSession& session = m_page->session();
        session.closeAll();
        session.lay(inventedText());
        session.desk()->decide({kLoansDraft}, Decision::Accepted);
        session.desk()->decide({kPaperDraft}, Decision::Rejected);
    }

    QTemporaryDir m_folder;
    UnitsPlan m_plan;
    QSettings m_settings;
    std::unique_ptr<MainWindow> m_window;
    ReaderPage* m_page = nullptr;
};

bool isField(const QWidget* widget) {
    return qobject_cast<const QLineEdit*>(widget) || qobject_cast<const QComboBox*>(widget) ||
           qobject_cast<const QAbstractItemView*>(widget) || qobject_cast<const QPlainTextEdit*>(widget);
}

}  // namespace

TEST(ReaderScreens, NothingIsClippedOnASmallScreen) {
    for (const QString& language : {u"zh"_s, u"en"_s}) {
        ReaderScreens screens(language, kSmallest, Theme::Shade::Light);
        for (const Scene scene : {Scene::Empty, Scene::Reading, Scene::Contradiction}) {
            const QStringList clipped = clippedOn(screens.show(scene));
            EXPECT_TRUE(clipped.isEmpty()) << language.toStdString() << ' ' << static_cast<int>(scene) << ": "
                                           << clipped.join(u'\n').toStdString();
        }
    }
}

TEST(ReaderScreens, WhatCanBeOperatedHasAName) {
    ReaderScreens screens(u"en"_s, kSmallest, Theme::Shade::Light);
    for (const QWidget* field : screens.show(Scene::Reading).findChildren<QWidget*>()) {
        const QWidget* around = field->parentWidget();
        const bool inside = qobject_cast<const QComboBox*>(around) != nullptr ||
                            qobject_cast<const QAbstractSpinBox*>(around) != nullptr;
        if (isField(field) && !inside && field->isVisible() && field->focusPolicy() != Qt::NoFocus) {
            EXPECT_FALSE(field->accessibleName().isEmpty()) << field->metaObject()->className();
        }
    }
}

/// Pictures to look at, where a folder is named: reader-language-shade-width-scene.png.
TEST(ReaderScreens, CanBeDrawn) {
    const QString folder = qEnvironmentVariable("PLEDGE_PICTURES");
    std::vector<QSize> sizes{kSmallest};
    if (!folder.isEmpty()) {
        sizes.insert(sizes.end(), {QSize(1920, 1080), QSize(3840, 2160)});
    }
    for (const QString& language : {u"zh"_s, u"en"_s}) {
        for (const Theme::Shade shade : {Theme::Shade::Light, Theme::Shade::Dark}) {
            for (const QSize size : sizes) {
                ReaderScreens screens(language, size, shade);
                for (const Scene scene : {Scene::Empty, Scene::Reading, Scene::Contradiction}) {
                    const QPixmap picture = screens.show(scene).grab();
                    EXPECT_FALSE(picture.isNull());
                    const QString path = u"%1/reader-%2-%3-%4-%5.png"_s.arg(
                        folder, language, shade == Theme::Shade::Dark ? u"dark"_s : u"light"_s,
                        QString::number(size.width()), QString::number(static_cast<int>(scene)));
                    EXPECT_TRUE(folder.isEmpty() || picture.save(path));
                }
            }
        }
    }
}

}  // namespace pledge::test
