#include <app/cli/exportverb.h>
#include <app/cli/verboptions.h>
#include <core/exchange/planfolderwriter.h>
#include <core/wording/fill.h>
#include <core/wording/words.h>
#include <core/workspace/workspace.h>

using namespace Qt::StringLiterals;

namespace pledge {

QString ExportVerb::summary() const {
    return tr("Write everything in a plan as a folder of tables.");
}

ExitCode ExportVerb::run(const QStringList& arguments, const Console& console) {
    VerbOptions options(u"export"_s, summary());
    options.addValue(u"out"_s, u"FOLDER"_s, tr("The folder to write; it must not be there yet, or be empty."));
    if (const auto ended = options.parse(arguments, console)) {
        return *ended;
    }
    if (const Outcome given = options.require({u"out"_s}); !given) {
        return console.fail(given.error());
    }
    const auto workspace = Workspace::open(options.file(), Access::ReadOnly);
    if (!workspace) {
        return console.fail(workspace.error());
    }
    const auto contents = (*workspace)->contents();
    const auto journal = (*workspace)->journal();
    if (!contents || !journal) {
        return console.fail(contents ? journal.error() : contents.error());
    }
    const auto files = writePlanFolder(options.value(u"out"_s), *contents, *journal);
    if (!files) {
        return console.fail(files.error());
    }
    console.out << fill(tr("%1: written to %2, files: %3"),
                        {options.file(), options.value(u"out"_s), QString::number(files->size())})
                << Qt::endl;
    if (contents->plan.isSample) {
        console.err << sampleWord() << Qt::endl;
    }
    return ExitCode::Done;
}

}  // namespace pledge
