#include <app/cli/checkverb.h>
#include <app/cli/verboptions.h>
#include <core/wording/fill.h>
#include <core/workspace/workspace.h>

using namespace Qt::StringLiterals;

namespace pledge {

QString CheckVerb::summary() const {
    return tr("Check a plan's file: integrity, references, the journal's chain.");
}

ExitCode CheckVerb::run(const QStringList& arguments, const Console& console) {
    VerbOptions options(u"check"_s, summary());
    if (const auto ended = options.parse(arguments, console)) {
        return *ended;
    }
    const auto workspace = Workspace::open(options.file(), Access::ReadOnly);
    if (!workspace) {
        return console.fail(workspace.error());
    }
    const auto report = (*workspace)->check();
    if (!report) {
        return console.fail(report.error());
    }
    if (!report->problems.empty()) {
        return console.fail(report->problems);
    }
    console.out << fill(tr("%1 is sound. Pledges: %2. Reports: %3. Journal entries: %4."),
                        {options.file(), QString::number(report->pledges), QString::number(report->actuals),
                         QString::number(report->journalEntries)})
                << Qt::endl;
    return ExitCode::Done;
}

}  // namespace pledge
