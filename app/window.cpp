#include <app/cli/occasion.h>
#include <app/logfile.h>
#include <app/singlewindow.h>
#include <app/translation.h>
#include <app/window.h>
#include <ui/mainwindow.h>
#include <ui/planfiles.h>

#include <QApplication>
#include <QDesktopServices>
#include <QDir>
#include <QFileInfo>
#include <QIcon>
#include <QLoggingCategory>
#include <QScreen>
#include <QStandardPaths>
#include <QUrl>

#include <memory>

using namespace Qt::StringLiterals;

namespace pledge {

namespace {

Q_LOGGING_CATEGORY(programLog, "pledgeboard.program")

constexpr int kFrameHeight = 40;

qreal screenScale() {
    const QScreen* screen = QGuiApplication::primaryScreen();
    return screen ? scaleFor(screen->size() * screen->devicePixelRatio(), screen->devicePixelRatio()) : 1.0;
}

QString dataFolder() {
    return QStandardPaths::writableLocation(QStandardPaths::AppLocalDataLocation);
}

/// The window in the language chosen in its menu: it is made again, around the same plan, when another one is chosen.
class WindowMaker : public QObject {
public:
    WindowMaker(PlanState* state, QSettings& settings, SingleWindow& single, QString logFile)
        : m_state(state), m_settings(settings), m_single(single), m_logFile(std::move(logFile)) {
        connect(&single, &SingleWindow::raiseAsked, this, &WindowMaker::raise);
    }

    MainWindow* make() {
        m_window =
            std::make_unique<MainWindow>(m_state, m_settings, readProgramSettings(m_settings, screenScale()).theme);
        m_window->keepTypedIn(QDir(dataFolder()).filePath(u"typed"_s));
        m_window->files().setGate([this](const QString& path) { return m_single.claim(path); });
        connect(&m_window->files(), &PlanFiles::settled, this, [this] { m_single.keepOnly(m_state->path()); });
        connect(m_window.get(), &MainWindow::languageChosen, this, &WindowMaker::change, Qt::QueuedConnection);
        connect(m_window.get(), &MainWindow::logFileAsked, this,
                [this] { QDesktopServices::openUrl(QUrl::fromLocalFile(m_logFile)); });
        show();
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

    /// On a screen that the window with its frame would not fit, it takes all of it the first time.
    void show() {
        const QScreen* screen = QGuiApplication::primaryScreen();
        const bool fits = !screen || (screen->availableSize().height() > m_window->height() + kFrameHeight &&
                                      screen->availableSize().width() > m_window->width());
        if (fits || m_settings.contains(u"window/geometry"_s)) {
            m_window->show();
        } else {
            m_window->showMaximized();
        }
    }

    void raise() {
        m_window->setWindowState(m_window->windowState() & ~Qt::WindowMinimized);
        m_window->raise();
        m_window->activateWindow();
    }

    PlanState* m_state;
    QSettings& m_settings;
    SingleWindow& m_single;
    QString m_logFile;
    std::unique_ptr<MainWindow> m_window;
};

/// The file named, or else the one open at last.
QString fileToOpen(const QString& named, const QSettings& settings) {
    const QString last = settings.value(u"window/file"_s).toString();
    return named.isEmpty() && QFileInfo::exists(last) ? last : named;
}

}  // namespace

int runWindow(int& argc, char** argv, const QString& file) {
    QApplication application(argc, argv);
    QGuiApplication::setDesktopFileName(u"pledgeboard"_s);
    QGuiApplication::setWindowIcon(QIcon(u":/pledge/icons/pledgeboard.svg"_s));
    LogFile log(dataFolder());
    const LogRedirect redirect(log);
    qCInfo(programLog, "start, version %s, Qt %s", qUtf8Printable(QCoreApplication::applicationVersion()), qVersion());
    QSettings settings(QSettings::IniFormat, QSettings::UserScope, u"pledgeboard"_s, u"pledgeboard"_s);
    const QString asked = languageOption(QCoreApplication::arguments());
    installTranslation(isLanguage(asked) ? asked : readProgramSettings(settings, 1.0).language);
    const QString wanted = fileToOpen(file, settings);
    SingleWindow single;
    if (!wanted.isEmpty() && QFileInfo::exists(wanted) && !single.claim(wanted)) {
        qCInfo(programLog, "the file is shown by another window");
        return 0;
    }
    PlanState state([] { return QDateTime::currentDateTimeUtc(); });
    state.setActor(occasionNow().actor);
    WindowMaker maker(&state, settings, single, log.path());
    MainWindow* window = maker.make();
    if (!wanted.isEmpty()) {
        window->openFile(wanted);
    }
    window->askIdentityOnce();
    const int code = QApplication::exec();
    qCInfo(programLog, "end");
    return code;
}

}  // namespace pledge
