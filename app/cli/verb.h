#pragma once

#include <app/cli/exitcode.h>
#include <core/base/error.h>

#include <QString>
#include <QStringList>
#include <QTextStream>

#include <vector>

namespace pledge {

/// Where a verb writes: results to out (standard output), all messages to err (standard error).
struct Console {
    QTextStream& out;
    QTextStream& err;

    /// Says what went wrong and gives the exit code for it.
    [[nodiscard]] ExitCode fail(const Error& error) const;
    /// Says everything that is wrong, a line each; BadData.
    [[nodiscard]] ExitCode fail(const std::vector<Error>& issues) const;
};

/// One verb of the command line: reads its own options, does its work, and answers with an exit code. Needs the
/// application object and the translators; no display, unless the table of verbs says so.
class Verb {
public:
    virtual ~Verb() = default;

    /// The verb in one sentence, for the program's own help.
    [[nodiscard]] virtual QString summary() const = 0;
    /// arguments are those after the verb's name.
    [[nodiscard]] virtual ExitCode run(const QStringList& arguments, const Console& console) = 0;
};

}  // namespace pledge
