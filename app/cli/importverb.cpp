#include <app/cli/importverb.h>
#include <app/cli/occasion.h>
#include <app/cli/verboptions.h>
#include <core/document/csvreader.h>
#include <core/exchange/importactuals.h>
#include <core/exchange/importtargets.h>
#include <core/wording/fill.h>
#include <core/workspace/workspace.h>

using namespace Qt::StringLiterals;

namespace pledge {

namespace {

struct Imports {
    Q_DECLARE_TR_FUNCTIONS(ImportVerb)
};

void addOptions(VerbOptions& options) {
    options.addValue(u"targets"_s, u"CSV"_s,
                     Imports::tr("Columns unit,indicator,unit_of_measure,kind,direction,due,target."));
    options.addValue(u"actuals"_s, u"CSV"_s, Imports::tr("Columns unit,indicator,period,value."));
    options.addValue(u"reason"_s, u"TEXT"_s, Imports::tr("Why running totals fall, where some do."));
    options.addFlag(u"dry-run"_s, Imports::tr("Say what would be written, and write nothing."));
}

/// One import: a table, the plan it goes into, and whether it is written at all.
class Import {
public:
    Import(const VerbOptions& options, const Console& console, Workspace& workspace)
        : m_options(options), m_console(console), m_workspace(workspace) {}

    ExitCode targets() {
        const auto table = readCsv(m_options.value(u"targets"_s));
        if (!table) {
            return m_console.fail(table.error());
        }
        const auto reading = readTargets(*table, m_workspace.snapshot());
        if (!reading.isClean()) {
            return flagged(reading.issues);
        }
        const TargetsDraft& draft = reading.draft;
        if (!isDryRun() && !draft.pledges.empty()) {
            if (const Outcome written = m_workspace.addTargets(draft, occasionNow()); !written) {
                return m_console.fail(written.error());
            }
        }
        say(Imports::tr("%1: rows: %2, unchanged: %3, units added: %4, pledges added: %5"),
            {draft.file, QString::number(draft.rows), QString::number(draft.unchanged),
             QString::number(draft.units.size()), QString::number(draft.pledges.size())});
        return ExitCode::Done;
    }

    ExitCode actuals() {
        const auto table = readCsv(m_options.value(u"actuals"_s));
        if (!table) {
            return m_console.fail(table.error());
        }
        const QString reason = m_options.value(u"reason"_s);
        const auto reading = readActuals(*table, m_workspace.snapshot(), reason);
        if (!reading.isClean()) {
            return flagged(reading.issues);
        }
        const ActualsDraft& draft = reading.draft;
        if (!isDryRun() && !draft.changes.empty()) {
            if (const auto written = m_workspace.importActuals(draft, reason, occasionNow()); !written) {
                return m_console.fail(written.error());
            }
        }
        say(Imports::tr("%1: rows: %2, unchanged: %3, reports written: %4"),
            {draft.file, QString::number(draft.rows), QString::number(draft.unchanged),
             QString::number(draft.changes.size())});
        return ExitCode::Done;
    }

private:
    [[nodiscard]] bool isDryRun() const { return m_options.isSet(u"dry-run"_s); }

    ExitCode flagged(const std::vector<Error>& issues) {
        const ExitCode code = m_console.fail(issues);
        m_console.err << fill(Imports::tr("Problems: %1. Nothing was written."), {QString::number(issues.size())})
                      << Qt::endl;
        return code;
    }

    void say(const QString& pattern, const QStringList& values) {
        m_console.out << fill(pattern, values);
        if (isDryRun()) {
            m_console.out << ' ' << Imports::tr("(dry run: nothing was written)");
        }
        m_console.out << Qt::endl;
    }

    const VerbOptions& m_options;
    const Console& m_console;
    Workspace& m_workspace;
};

}  // namespace

QString ImportVerb::summary() const {
    return tr("Take a table of targets or of actuals into a plan: all of it, or nothing.");
}

ExitCode ImportVerb::run(const QStringList& arguments, const Console& console) {
    VerbOptions options(u"import"_s, summary());
    addOptions(options);
    if (const auto ended = options.parse(arguments, console)) {
        return *ended;
    }
    if (const Outcome one = options.requireOneOf({u"targets"_s, u"actuals"_s}); !one) {
        return console.fail(one.error());
    }
    const Access access = options.isSet(u"dry-run"_s) ? Access::ReadOnly : Access::ReadWrite;
    const auto workspace = Workspace::open(options.file(), access);
    if (!workspace) {
        return console.fail(workspace.error());
    }
    Import import(options, console, **workspace);
    return options.isSet(u"targets"_s) ? import.targets() : import.actuals();
}

}  // namespace pledge
