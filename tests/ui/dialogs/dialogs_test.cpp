#include <app/translation.h>
#include <tests/support/sampleplan.h>
#include <tests/support/screentext.h>
#include <tests/ui/dialogs/dialogset.h>
#include <ui/mainwindow.h>
#include <ui/models/libraries.h>

#include <QAbstractItemView>
#include <QAbstractSpinBox>
#include <QApplication>
#include <QComboBox>
#include <QDialog>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QRegularExpression>
#include <QTemporaryDir>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace pledge {

namespace {

/// A window of the least comfortable size, over which every dialog is opened in turn.
class Dialogs {
public:
    Dialogs(const QString& language, const Theme& theme)
        : m_settings(m_folder.filePath(u"settings.ini"_s), QSettings::IniFormat), m_theme(theme) {
        installTranslation(language);
        m_window = std::make_unique<MainWindow>(&m_plan.state(), m_settings, theme);
        m_window->resize(1366, 768);
        m_window->show();
    }
    ~Dialogs() { installTranslation(u"en"_s); }
    Q_DISABLE_COPY_MOVE(Dialogs)

    template <typename Look>
    void each(const Look& look) {
        for (const QString& name : test::dialogNames()) {
            const std::unique_ptr<QDialog> dialog(test::makeDialog(name, &m_plan.state(), m_theme, m_window.get()));
            dialog->show();
            QCoreApplication::processEvents();
            look(name, *dialog);
        }
    }

private:
    QTemporaryDir m_folder;
    QSettings m_settings;
    Theme m_theme;
    test::SamplePlan m_plan;
    std::unique_ptr<MainWindow> m_window;
};

/// Names, columns and licences that are the same in every language.
QString withoutForeignNames(QString text) {
    static const QRegularExpression names(
        u"\\b(units\\.csv|Qt( "
        u"Charts)?|SQLite|libxlsxwriter|libzip|expat|GNU|[LA]?GPL\\S*|BSD\\S*|MPL\\S*|MIT|zlib|English|unit|indicator|"
        u"unit_of_measure|kind|direction|due|target|MB|KB|kB|csv|xlsx|ods|CSV|XLSX|JSON|WPS|Excel|"
        u"LibreOffice)\\b|Ctrl\\+\\w|/\\S+|\\S+\\.(csv|pledge)"_s);
    return text.remove(names);
}

}  // namespace

TEST(Dialogs, NoEnglishStandsInAChineseOne) {
    static const QRegularExpression word(u"[A-Za-z]{2,}"_s);
    Dialogs(u"zh"_s, Theme()).each([](const QString& name, const QDialog& dialog) {
        for (const QString& text : test::wordsOn(dialog)) {
            EXPECT_FALSE(withoutForeignNames(text).contains(word)) << name.toStdString() << ": " << text.toStdString();
        }
    });
}

TEST(Dialogs, NothingIsClippedAndAllFitASmallScreen) {
    for (const QString& language : {u"zh"_s, u"en"_s}) {
        Dialogs(language, Theme()).each([&language](const QString& name, const QDialog& dialog) {
            const QStringList clipped = test::clippedOn(dialog);
            EXPECT_TRUE(clipped.isEmpty())
                << language.toStdString() << ' ' << name.toStdString() << ": " << clipped.join(u'\n').toStdString();
            EXPECT_LE(dialog.height(), 700) << name.toStdString();
        });
    }
}

TEST(Dialogs, WhatCanBeOperatedHasAName) {
    Dialogs(u"en"_s, Theme()).each([](const QString& name, const QDialog& dialog) {
        QList<QWidget*> fields;
        for (QWidget* field : dialog.findChildren<QWidget*>()) {
            const bool inside = qobject_cast<QComboBox*>(field->parentWidget()) ||
                                qobject_cast<QAbstractSpinBox*>(field->parentWidget());
            const bool isField = qobject_cast<QLineEdit*>(field) || qobject_cast<QComboBox*>(field) ||
                                 qobject_cast<QAbstractItemView*>(field) || qobject_cast<QPlainTextEdit*>(field);
            if (isField && !inside && field->isVisible() && field->focusPolicy() != Qt::NoFocus) {
                EXPECT_FALSE(field->accessibleName().isEmpty())
                    << name.toStdString() << ", " << field->metaObject()->className();
            }
        }
    });
}

/// Pictures to look at, where a folder is named: language-shade-dialog.png.
TEST(Dialogs, CanBeDrawn) {
    const QString folder = qEnvironmentVariable("PLEDGE_PICTURES");
    for (const QString& language : {u"zh"_s, u"en"_s}) {
        for (const Theme::Shade shade : {Theme::Shade::Light, Theme::Shade::Dark}) {
            const QString prefix = u"%1-%2-"_s.arg(language, shade == Theme::Shade::Dark ? u"dark"_s : u"light"_s);
            Dialogs(language, Theme(shade)).each([&](const QString& name, QDialog& dialog) {
                const QPixmap picture = dialog.grab();
                EXPECT_FALSE(picture.isNull());
                if (!folder.isEmpty()) {
                    picture.save(folder + u'/' + prefix + name + u".png"_s);
                }
            });
        }
    }
}

TEST(Libraries, HaveAVersionAndALicenceInFull) {
    for (const Library& library : libraries()) {
        EXPECT_FALSE(library.licence.isEmpty()) << library.name.toStdString();
        EXPECT_GT(licenceText(library).size(), 200) << library.name.toStdString();
    }
}

}  // namespace pledge
