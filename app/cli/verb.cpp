#include <app/cli/verb.h>
#include <core/wording/sentences.h>

namespace pledge {

ExitCode Console::fail(const Error& error) const {
    err << sentence(error) << Qt::endl;
    return exitCode(error.code);
}

ExitCode Console::fail(const std::vector<Error>& issues) const {
    for (const Error& issue : issues) {
        err << sentence(issue) << '\n';
    }
    err.flush();
    return ExitCode::BadData;
}

}  // namespace pledge
