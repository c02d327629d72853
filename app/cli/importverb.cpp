#include <app/cli/importverb.h>
#include <app/cli/occasion.h>
#include <app/cli/review.h>
#include <app/cli/sheetimportverb.h>
#include <app/cli/textimport.h>
#include <app/cli/verboptions.h>
#include <core/document/tablereader.h>
#include <core/exchange/sheetlist.h>
#include <core/wording/fill.h>
#include <core/workspace/planimport.h>
#include <core/workspace/sheetimport.h>
#include <core/workspace/workspace.h>

#include <QCoreApplication>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace pledge {

namespace {

struct Imports {
    Q_DECLARE_TR_FUNCTIONS(ImportVerb)
};

void addOptions(VerbOptions& options) {
    options.addValue(u"targets"_s, u"TABLE"_s,
                     Imports::tr("Columns unit,indicator,unit_of_measure,kind,direction,due,target."));
    options.addValue(u"actuals"_s, u"TABLE"_s,
                     Imports::tr("Columns unit,indicator,period,value; or any other sheet of figures, whose rows are "
                                 "accepted or flagged one by one."));
    options.addValue(
        u"sheet"_s, u"NAME"_s,
        Imports::tr("The sheet, where TABLE is a spreadsheet and not a CSV; else the first shown, or all of a sheet "
                    "of figures."));
    options.addValue(u"reason"_s, u"TEXT"_s, Imports::tr("Why running totals fall, where some do."));
    addSheetOptions(options);
    addTextImportOptions(options);
    options.addFlag(u"dry-run"_s, Imports::tr("Say what would be written, and write nothing."));
}

QString targetsSaid(const PlanImport& import) {
    const auto& draft = std::get<TargetsDraft>(import.draft);
    return fill(Imports::tr("%1: rows: %2, unchanged: %3, units added: %4, pledges added: %5"),
                {draft.file, QString::number(draft.rows), QString::number(draft.unchanged),
                 QString::number(draft.units.size()), QString::number(draft.pledges.size())});
}

QString actualsSaid(const PlanImport& import) {
    const auto& draft = std::get<ActualsDraft>(import.draft);
    return fill(Imports::tr("%1: rows: %2, unchanged: %3, reports written: %4"),
                {draft.file, QString::number(draft.rows), QString::number(draft.unchanged),
                 QString::number(draft.changes.size())});
}

ImportOrder orderOf(const VerbOptions& options) {
    ImportOrder order;
    order.kind = options.isSet(u"targets"_s) ? ImportKind::Targets : ImportKind::Actuals;
    order.path = options.value(order.kind == ImportKind::Targets ? u"targets"_s : u"actuals"_s);
    order.sheet = options.value(u"sheet"_s);
    order.reason = options.value(u"reason"_s);
    return order;
}

ExitCode flagged(const std::vector<Error>& issues, const Console& console) {
    const ExitCode code = console.fail(issues);
    console.err << fill(Imports::tr("Problems: %1. Nothing was written."), {QString::number(issues.size())})
                << Qt::endl;
    return code;
}

/// The rows of a canonical file in the six columns of any other sheet.
ExitCode showRows(const ImportOrder& order, const std::vector<Error>& issues, const Console& console) {
    const auto table = readTable(order.path, order.sheet);
    if (!table) {
        return console.fail(table.error());
    }
    console.out << sheetCsv(canonicalFigures(*table, issues)) << Qt::flush;
    return issues.empty() ? ExitCode::Done : console.fail(issues);
}

ExitCode runImport(const ImportOrder& order, const VerbOptions& options, Workspace& workspace, const Console& console) {
    const bool isDryRun = options.isSet(u"dry-run"_s);
    const auto import = readImport(order, workspace.snapshot());
    if (!import) {
        return console.fail(import.error());
    }
    const auto format = formatOf(options);
    if (!format) {
        return console.fail(format.error());
    }
    if (isDryRun && *format == OutputFormat::Csv && order.kind == ImportKind::Actuals) {
        return showRows(order, import->issues, console);
    }
    if (!import->isClean()) {
        return flagged(import->issues, console);
    }
    if (!isDryRun && !import->isEmpty()) {
        if (const Outcome written = writeImport(workspace, *import, occasionNow()); !written) {
            return console.fail(written.error());
        }
    }
    console.out << (order.kind == ImportKind::Targets ? targetsSaid(*import) : actualsSaid(*import));
    if (isDryRun) {
        console.out << ' ' << Imports::tr("(dry run: nothing was written)");
    }
    console.out << Qt::endl;
    return ExitCode::Done;
}

ExitCode importTable(const VerbOptions& options, Workspace& workspace, const Console& console) {
    const ImportOrder order = orderOf(options);
    if (QFileInfo(order.path).isDir()) {
        return console.fail(wrongUsage(fill(Imports::tr("“%1” is a folder; name the file in it"), {order.path})));
    }
    if (order.kind == ImportKind::Actuals) {
        const auto canonical = isCanonicalActuals(order.path, order.sheet);
        if (!canonical) {
            return console.fail(canonical.error());
        }
        if (!*canonical) {
            return importSheet(options, workspace, console);
        }
    }
    return runImport(order, options, workspace, console);
}

}  // namespace

QString ImportVerb::summary() const {
    return tr("Take a table of targets or of actuals, or the pledges of a text, into a plan.");
}

ExitCode ImportVerb::run(const QStringList& arguments, const Console& console) {
    VerbOptions options(u"import"_s, summary());
    addOptions(options);
    if (const auto ended = options.parse(arguments, console)) {
        return *ended;
    }
    if (const Outcome one = options.requireOneOf({u"targets"_s, u"actuals"_s, u"text"_s}); !one) {
        return console.fail(one.error());
    }
    const bool isDryRun = options.isSet(u"dry-run"_s);
    const Access access = isDryRun ? Access::ReadOnly : Access::ReadWrite;
    const auto workspace = Workspace::open(options.file(), access);
    if (!workspace) {
        return console.fail(workspace.error());
    }
    return options.isSet(u"text"_s) ? importText(options, **workspace, console)
                                    : importTable(options, **workspace, console);
}

}  // namespace pledge
