#include <app/cli/occasion.h>
#include <app/cli/undoimportverb.h>
#include <app/cli/verboptions.h>
#include <core/wording/fill.h>
#include <core/workspace/workspace.h>

using namespace Qt::StringLiterals;

namespace pledge {

QString UndoImportVerb::summary() const {
    return tr("Take back the last import of targets, actuals or a text.");
}

ExitCode UndoImportVerb::run(const QStringList& arguments, const Console& console) {
    VerbOptions options(u"undo-import"_s, summary());
    options.addValue(u"by"_s, u"NAME"_s, tr("Who takes it back."));
    if (const auto ended = options.parse(arguments, console)) {
        return *ended;
    }
    const auto workspace = Workspace::open(options.file(), Access::ReadWrite);
    if (!workspace) {
        return console.fail(workspace.error());
    }
    const auto undone = (*workspace)->undoLastImport(occasionNow(options.value(u"by"_s)));
    if (!undone) {
        return console.fail(undone.error());
    }
    console.out << fill(tr("The import of “%1” is taken back: reports set back: %2, pledges taken out: %3, reports "
                           "left because they were changed since: %4"),
                        {undone->file, QString::number(undone->reports), QString::number(undone->pledges),
                         QString::number(undone->kept)})
                << Qt::endl;
    return ExitCode::Done;
}

}  // namespace pledge
