#pragma once

#include <app/cli/verb.h>

#include <QString>
#include <QStringList>

namespace pledge {

struct VerbEntry;

/// What the program was called for: a verb with its arguments, or the window with at most one file, or neither when the
/// words make no sense.
struct Invocation {
    const VerbEntry* verb = nullptr;
    QStringList arguments;  ///< the verb's; of the window its file, if any
    bool wantsHelp = false;
    bool wantsVersion = false;
    QString nonsense;  ///< the word that is neither verb nor option
};

/// arguments without the program's own name. --lang may stand before the verb as well.
[[nodiscard]] Invocation readInvocation(const QStringList& arguments);

/// Runs what needs no window: a verb, the help, the version, or the refusal.
[[nodiscard]] ExitCode runConsole(const Invocation& invocation, const Console& console);

}  // namespace pledge
