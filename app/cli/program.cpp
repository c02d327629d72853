#include <app/cli/program.h>
#include <app/cli/verboptions.h>
#include <app/cli/verbs.h>
#include <app/translation.h>
#include <core/wording/fill.h>

#include <QCoreApplication>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace pledge {

namespace {

struct Program {
    Q_DECLARE_TR_FUNCTIONS(Program)
};

QString helpText() {
    QString text =
        Program::tr("Usage:") + u"\n  pledgeboard [FILE]              "_s + Program::tr("Open the window.") + u'\n';
    for (const VerbEntry& entry : verbs()) {
        text += u"  pledgeboard "_s + entry.name.toString().leftJustified(12) + u"FILE …  "_s +
                entry.make()->summary() + u'\n';
    }
    return text + u'\n' + Program::tr("Every verb takes --help and --lang zh|en.") + u'\n';
}

}  // namespace

Invocation readInvocation(const QStringList& arguments) {
    Invocation invocation;
    const QStringList words = withoutLanguage(arguments);
    const QString first = words.value(0);
    invocation.verb = findVerb(first);
    if (invocation.verb != nullptr) {
        invocation.arguments = words.sliced(1);
        return invocation;
    }
    invocation.arguments = words;
    invocation.wantsHelp = first == u"--help"_s || first == u"-h"_s;
    invocation.wantsVersion = first == u"--version"_s;
    const bool isOption = first.startsWith(u'-');
    const bool isVerbLike =
        words.size() > 1 || (!first.isEmpty() && !first.contains(u'.') && !QFileInfo::exists(first));
    if (!invocation.wantsHelp && !invocation.wantsVersion && (isOption || isVerbLike)) {
        invocation.nonsense = first;
    }
    return invocation;
}

ExitCode runConsole(const Invocation& invocation, const Console& console) {
    if (invocation.verb != nullptr) {
        return invocation.verb->make()->run(invocation.arguments, console);
    }
    if (invocation.wantsVersion) {
        console.out << "pledgeboard " << QCoreApplication::applicationVersion() << Qt::endl;
        return ExitCode::Done;
    }
    if (invocation.wantsHelp) {
        console.out << helpText() << Qt::flush;
        return ExitCode::Done;
    }
    return console.fail(
        wrongUsage(fill(Program::tr("“%1” is no verb of this program; see --help"), {invocation.nonsense})));
}

}  // namespace pledge
