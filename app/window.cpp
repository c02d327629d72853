#include <app/cli/occasion.h>
#include <app/translation.h>
#include <app/window.h>
#include <ui/mainwindow.h>

#include <QApplication>
#include <QFileInfo>
#include <QScreen>

#include <memory>

using namespace Qt::StringLiterals;

namespace pledge {

namespace {

constexpr int kWallWidth = 2560;

/// A wall screen that is not scaled by the system is read from afar.
qreal defaultScale() {
    const QScreen* screen = QGuiApplication::primaryScreen();
    return screen && screen->devicePixelRatio() <= 1.0 && screen->size().width() > kWallWidth ? 1.6 : 1.0;
}

Theme themeOf(const QSettings& settings) {
    const bool dark = settings.value(u"look/dark"_s, false).toBool();
    return Theme(dark ? Theme::Shade::Dark : Theme::Shade::Light,
                 settings.value(u"look/scale"_s, defaultScale()).toDouble());
}

/// The window in the language chosen in its menu: it is made again, around the same plan, when another one is chosen.
class WindowMaker : public QObject {
public:
    WindowMaker(PlanState* state, QSettings& settings) : m_state(state), m_settings(settings) {}

    MainWindow* make() {
        m_window = std::make_unique<MainWindow>(m_state, m_settings, themeOf(m_settings));
        connect(m_window.get(), &MainWindow::languageChosen, this, &WindowMaker::change, Qt::QueuedConnection);
        m_window->show();
        return m_window.get();
    }

private:
    void change(const QString& language) {
        m_settings.setValue(u"look/language"_s, language);
        installTranslation(language);
        m_window->remember();
        const std::unique_ptr<MainWindow> old = std::move(m_window);
        make();
    }

    PlanState* m_state;
    QSettings& m_settings;
    std::unique_ptr<MainWindow> m_window;
};

}  // namespace

int runWindow(int& argc, char** argv, const QString& file) {
    QApplication application(argc, argv);
    QSettings settings(QSettings::IniFormat, QSettings::UserScope, u"pledgeboard"_s, u"pledgeboard"_s);
    const QString asked = languageOption(QCoreApplication::arguments());
    installTranslation(isLanguage(asked) ? asked : settings.value(u"look/language"_s, u"zh"_s).toString());
    PlanState state([] { return QDateTime::currentDateTimeUtc(); });
    state.setActor(occasionNow().actor);
    WindowMaker maker(&state, settings);
    MainWindow* window = maker.make();
    const QString last = settings.value(u"window/file"_s).toString();
    if (!file.isEmpty()) {
        window->openFile(file);
    } else if (QFileInfo::exists(last)) {
        window->openFile(last);
    }
    return QApplication::exec();
}

}  // namespace pledge
