#include <app/cli/collecttable.h>
#include <app/cli/collectverb.h>
#include <app/cli/occasion.h>
#include <app/cli/review.h>
#include <app/cli/verboptions.h>
#include <core/wording/fill.h>
#include <core/wording/sentences.h>
#include <core/workspace/collecting.h>
#include <core/workspace/workspace.h>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace pledge {

namespace {

struct Collects {
    Q_DECLARE_TR_FUNCTIONS(CollectVerb)
};

struct CollectRequest {
    OutputFormat format = OutputFormat::Table;
    std::optional<CollectMode> accepted;  ///< nothing: none
    QString reason;
    bool isDryRun = false;
};

void addOptions(VerbOptions& options) {
    options.addWords(u"FILES"_s, Collects::tr("Workbooks (.xlsx, .ods) and submissions (.pledgesub) that came back."));
    options.addValue(u"accept"_s, u"all|new|none"_s,
                     Collects::tr("What is taken: all that can be, only what is new, or none (if not given)."));
    options.addValue(u"reason"_s, u"TEXT"_s, Collects::tr("Why figures against a rule are taken all the same."));
    options.addFlag(u"dry-run"_s, Collects::tr("Say what would be taken, and take nothing."));
    options.addValue(u"by"_s, u"NAME"_s, Collects::tr("Who collects."));
    addFormatOption(options);
}

Result<CollectRequest> requestOf(const VerbOptions& options) {
    const auto format = formatOf(options);
    if (!format) {
        return format.error();
    }
    if (options.words().isEmpty()) {
        return wrongUsage(Collects::tr("collect takes the plan and at least one file that came back"));
    }
    CollectRequest request{*format, std::nullopt, options.value(u"reason"_s), options.isSet(u"dry-run"_s)};
    const QString accepted = options.isSet(u"accept"_s) ? options.value(u"accept"_s) : u"none"_s;
    if (accepted == u"all"_s) {
        request.accepted = CollectMode::All;
    } else if (accepted == u"new"_s) {
        request.accepted = CollectMode::New;
    } else if (accepted != u"none"_s) {
        return wrongUsage(Collects::tr("--accept takes all, new or none"));
    } else if (request.isDryRun && !options.isSet(u"accept"_s)) {
        request.accepted = CollectMode::All;
    }
    return request;
}

void sayFiles(const Collection& collection, const Console& console) {
    for (const CollectedFile& file : collection.files) {
        if (file.refusal) {
            console.err << sentence(*file.refusal) << '\n';
        } else if (!file.remark.isEmpty()) {
            console.err << fill(Collects::tr("%1: %2", "file, remark"), {file.name, file.remark}) << '\n';
        }
    }
    console.err.flush();
}

void show(const Collection& collection, const PlanSnapshot& snapshot, OutputFormat format, const Console& console) {
    if (format == OutputFormat::Table) {
        console.out << collectText(collection) << Qt::flush;
    } else {
        printData(console, collectTable(snapshot, collection), format);
    }
    sayFiles(collection, console);
}

/// Whether anything is left that a person has to look at.
bool leavesTrouble(const Collection& collection, const std::vector<std::size_t>& taken) {
    for (std::size_t at = 0; at < collection.cells.size(); ++at) {
        const ReturnState state = collection.cells[at].state;
        const bool isTrouble =
            state == ReturnState::Rule || state == ReturnState::Tampered || state == ReturnState::Conflict;
        if (isTrouble && !std::ranges::binary_search(taken, at)) {
            return true;
        }
    }
    return std::ranges::any_of(collection.files, [](const CollectedFile& file) { return file.refusal.has_value(); });
}

ExitCode collect(Workspace& workspace, const QStringList& files, const CollectRequest& request,
                 const Occasion& occasion, const Console& console) {
    const auto source = returnsSource(workspace);
    if (!source) {
        return console.fail(source.error());
    }
    const ReadReturns returns = readReturns(*source, files, occasion.actor, [](int, int) { return true; });
    show(returns.collection, source->snapshot, request.format, console);
    CollectChoice choice{{}, request.reason};
    if (request.accepted) {
        choice.cells = acceptedCells(returns.collection, *request.accepted, request.reason);
    }
    CollectedCount count;
    if (!request.isDryRun) {
        const auto taken = takeReturns(workspace, returns, choice, occasion);
        if (!taken) {
            return console.fail(taken.error());
        }
        count = *taken;
    }
    console.err << (request.isDryRun
                        ? fill(Collects::tr("Cells that would be taken: %1 (dry run: nothing was written)"),
                               {QString::number(choice.cells.size())})
                        : fill(Collects::tr("Reports taken: %1, problems: %2, from files: %3"),
                               {QString::number(count.reports), QString::number(count.problems),
                                QString::number(count.files)}))
                << Qt::endl;
    return leavesTrouble(returns.collection, choice.cells) ? ExitCode::BadData : ExitCode::Done;
}

}  // namespace

QString CollectVerb::summary() const {
    return tr("Read forms and submissions that came back, and take what is accepted.");
}

ExitCode CollectVerb::run(const QStringList& arguments, const Console& console) {
    VerbOptions options(u"collect"_s, summary());
    addOptions(options);
    if (const auto ended = options.parse(arguments, console)) {
        return *ended;
    }
    const auto request = requestOf(options);
    if (!request) {
        return console.fail(request.error());
    }
    const bool writes = request->accepted && !request->isDryRun;
    const auto workspace = Workspace::open(options.file(), writes ? Access::ReadWrite : Access::ReadOnly);
    if (!workspace) {
        return console.fail(workspace.error());
    }
    return collect(**workspace, options.words(), *request, occasionNow(options.value(u"by"_s)), console);
}

}  // namespace pledge
