#include <app/cli/program.h>
#include <app/cli/verbs.h>
#include <app/translation.h>
#include <app/window.h>

#include <QApplication>

#include <cstdio>
#include <memory>

using namespace Qt::StringLiterals;

namespace {

QStringList argumentsOf(int argc, char** argv) {
    QStringList arguments;
    for (int i = 1; i < argc; ++i) {
        arguments.append(QString::fromLocal8Bit(argv[i]));
    }
    return arguments;
}

/// Only a verb that draws pays for the drawing part of Qt, and even that needs no screen.
std::unique_ptr<QCoreApplication> makeApplication(const pledge::Invocation& invocation, int& argc, char** argv) {
    if (invocation.verb != nullptr && invocation.verb->display == pledge::Display::Offscreen) {
        qputenv("QT_QPA_PLATFORM", "offscreen");
        return std::make_unique<QApplication>(argc, argv);
    }
    return std::make_unique<QCoreApplication>(argc, argv);
}

int runConsoleProgram(const pledge::Invocation& invocation, int& argc, char** argv) {
    const QString language = pledge::languageOption(argumentsOf(argc, argv));
    const auto application = makeApplication(invocation, argc, argv);
    pledge::installTranslation(pledge::isLanguage(language) ? language : u"zh"_s);
    QTextStream out(stdout);
    QTextStream err(stderr);
    return static_cast<int>(pledge::runConsole(invocation, {out, err}));
}

}  // namespace

int main(int argc, char** argv) {
    QCoreApplication::setApplicationName(u"pledgeboard"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(PLEDGE_VERSION));
    const pledge::Invocation invocation = pledge::readInvocation(argumentsOf(argc, argv));
    const bool opensWindow = invocation.verb == nullptr && !invocation.wantsHelp && !invocation.wantsVersion &&
                             invocation.nonsense.isEmpty();
    return opensWindow ? pledge::runWindow(argc, argv, invocation.arguments.value(0))
                       : runConsoleProgram(invocation, argc, argv);
}
