#include <app/cli/demoverb.h>
#include <app/cli/occasion.h>
#include <app/cli/verboptions.h>
#include <core/exchange/planfolderreader.h>
#include <core/wording/fill.h>
#include <core/workspace/workspace.h>

using namespace Qt::StringLiterals;

namespace pledge {

QString DemoVerb::summary() const {
    return tr("Write the sample plan into a new file.");
}

ExitCode DemoVerb::run(const QStringList& arguments, const Console& console) {
    VerbOptions options(u"demo"_s, summary());
    if (const auto ended = options.parse(arguments, console)) {
        return *ended;
    }
    const auto sample = readPlanFolder(u":/pledge/samples/yongkang-2022"_s);
    if (!sample.isClean()) {
        return console.fail(sample.issues);
    }
    const auto workspace = Workspace::create(options.file(), sample.draft, occasionNow());
    if (!workspace) {
        return console.fail(workspace.error());
    }
    console.out << fill(tr("%1: sample plan “%2” written"), {options.file(), sample.draft.plan.name}) << Qt::endl;
    return ExitCode::Done;
}

}  // namespace pledge
