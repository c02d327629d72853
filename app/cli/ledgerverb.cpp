#include <app/cli/ledgerverb.h>
#include <app/cli/occasion.h>
#include <app/cli/texttable.h>
#include <app/cli/verboptions.h>
#include <core/document/tablereader.h>
#include <core/exchange/ledgersheet.h>
#include <core/plan/planrecords.h>
#include <core/schedule/samecases.h>
#include <core/wording/fill.h>
#include <core/wording/ledgerwords.h>
#include <core/wording/words.h>
#include <core/workspace/ledgerkeeping.h>
#include <core/workspace/workspace.h>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace pledge {

namespace {

struct Ledgers {
    Q_DECLARE_TR_FUNCTIONS(LedgerVerb)
};

enum Word : qsizetype { ActionWord, NameWord, FileWord };

/// How many words an action takes, itself counted; 0 for what is no action.
qsizetype wordsOf(const QString& action) {
    if (action == u"list"_s) {
        return 1;
    }
    if (action == u"show"_s) {
        return 2;
    }
    return action == u"import"_s || action == u"export"_s ? 3 : 0;
}

Result<const Ledger*> ledgerCalled(const PlanSnapshot& snapshot, const QString& name) {
    const auto& ledgers = snapshot.records().ledgers;
    const auto found = std::ranges::find(ledgers, name, &Ledger::name);
    return found == ledgers.end()
               ? Result<const Ledger*>(wrongUsage(fill(Ledgers::tr("There is no ledger “%1”"), {name})))
               : Result<const Ledger*>(&*found);
}

std::size_t casesOf(const PlanSnapshot& snapshot, const Ledger& ledger) {
    return static_cast<std::size_t>(std::ranges::count(snapshot.records().ledgerRows, ledger.id, &LedgerRow::ledger));
}

QString listText(const PlanSnapshot& snapshot) {
    std::vector<QStringList> rows;
    for (const Ledger& ledger : snapshot.records().ledgers) {
        QStringList pledges;
        for (const LedgerUse& use : ledger.uses) {
            pledges.append(snapshot.line(use.pledge)->pledge->name);
        }
        rows.push_back({ledger.name, QString::number(casesOf(snapshot, ledger)), pledges.join(Ledgers::tr(", "))});
    }
    return textTable({{Ledgers::tr("Ledger")}, {Ledgers::tr("Cases"), Side::Right}, {Ledgers::tr("Feeds")}}, rows);
}

QString useLines(const PlanSnapshot& snapshot, const Ledger& ledger) {
    QString text;
    const Month month = snapshot.lastReportedMonth();
    for (const LedgerUse& use : ledger.uses) {
        const auto position = snapshot.position(use.pledge);
        const auto figure = position ? ledgerFigure(snapshot, *position, month) : std::nullopt;
        if (!figure) {
            continue;
        }
        const Line& line = snapshot.lines()[*position];
        text += fill(Ledgers::tr("“%1”, %2: %3"), {line.pledge->name, monthText(month),
                                                   ledgerSentence(*line.pledge, *figure, line.series->value(month))}) +
                u'\n';
        const QString doubts = ledgerDoubts(*figure);
        text += doubts.isEmpty() ? QString() : doubts + u'\n';
    }
    for (const SameCase& same : sameCasesOf(snapshot.records(), ledger.id)) {
        text += sameCaseSentence(snapshot.records(), same.rows) + u'\n';
    }
    return text;
}

QString showText(const PlanSnapshot& snapshot, const Ledger& ledger) {
    std::vector<PrintedColumn> columns;
    const QStringList heads = ledgerHeads(ledger);
    for (qsizetype at = 0; at < heads.size(); ++at) {
        const bool isFigure = at < std::ssize(ledger.columns) &&
                              ledger.columns[static_cast<std::size_t>(at)].type == LedgerColumnType::Figure;
        columns.push_back({heads[at], isFigure ? Side::Right : Side::Left});
    }
    return textTable(columns, ledgerLines(snapshot, ledger)) + useLines(snapshot, ledger);
}

ExitCode importCases(Workspace& workspace, const Ledger& ledger, const VerbOptions& options, const Console& console) {
    std::optional<OrgUnitId> keeper;
    if (options.isSet(u"unit"_s)) {
        const auto unit = workspace.snapshot().findUnit(options.value(u"unit"_s));
        if (!unit) {
            return console.fail(unit.error());
        }
        keeper = *unit;
    }
    const QString path = options.words().value(FileWord);
    const auto table = readTable(path, options.value(u"sheet"_s));
    if (!table) {
        return console.fail(table.error());
    }
    const auto reading = readCases(*table, workspace.snapshot(), ledger, keeper);
    if (!reading.isClean()) {
        const ExitCode code = console.fail(reading.issues);
        console.err << fill(Ledgers::tr("Problems: %1. Nothing was written."), {QString::number(reading.issues.size())})
                    << Qt::endl;
        return code;
    }
    const QString name = ledger.name;
    const auto written =
        changeLedgers(workspace, {{}, reading.draft.rows, {}, {}}, occasionNow(options.value(u"by"_s)));
    if (!written) {
        return console.fail(written.error());
    }
    console.out << fill(Ledgers::tr("%1: cases added: %2, changed: %3, unchanged: %4"),
                        {name, QString::number(reading.draft.added), QString::number(reading.draft.changed),
                         QString::number(reading.draft.unchanged)})
                << Qt::endl;
    return ExitCode::Done;
}

ExitCode exportCases(const PlanSnapshot& snapshot, const Ledger& ledger, const QString& path, const Console& console) {
    if (const Outcome written = writeLedgerSheet(path, snapshot, ledger); !written) {
        return console.fail(written.error());
    }
    console.out << fill(Ledgers::tr("%1: written to %2, cases: %3"),
                        {ledger.name, path, QString::number(casesOf(snapshot, ledger))})
                << Qt::endl;
    return ExitCode::Done;
}

ExitCode act(Workspace& workspace, const VerbOptions& options, const Console& console) {
    const PlanSnapshot snapshot = workspace.snapshot();
    const QString action = options.words().value(ActionWord);
    if (action == u"list"_s) {
        console.out << listText(snapshot) << Qt::flush;
        return ExitCode::Done;
    }
    const auto ledger = ledgerCalled(snapshot, options.words().value(NameWord));
    if (!ledger) {
        return console.fail(ledger.error());
    }
    if (action == u"import"_s) {
        return importCases(workspace, **ledger, options, console);
    }
    if (action == u"export"_s) {
        return exportCases(snapshot, **ledger, options.words().value(FileWord), console);
    }
    console.out << showText(snapshot, **ledger) << Qt::flush;
    return ExitCode::Done;
}

}  // namespace

QString LedgerVerb::summary() const {
    return tr("List the ledgers of a plan, show one, take its cases in or write them out.");
}

ExitCode LedgerVerb::run(const QStringList& arguments, const Console& console) {
    VerbOptions options(u"ledger"_s, summary());
    options.addWords(u"list | show NAME | import NAME TABLE | export NAME TABLE"_s,
                     tr("What to do; TABLE is a spreadsheet (.xlsx) or a CSV."));
    options.addValue(u"unit"_s, u"NAME"_s, tr("Who keeps the cases, where the table does not say."));
    options.addValue(u"sheet"_s, u"NAME"_s, tr("The sheet to take in; else the first shown."));
    options.addValue(u"by"_s, u"NAME"_s, tr("Who takes the cases in."));
    if (const auto ended = options.parse(arguments, console)) {
        return *ended;
    }
    const QString action = options.words().value(ActionWord);
    if (wordsOf(action) == 0 || wordsOf(action) != options.words().size()) {
        return console.fail(wrongUsage(tr("ledger takes list, show NAME, import NAME TABLE or export NAME TABLE")));
    }
    const auto workspace =
        Workspace::open(options.file(), action == u"import"_s ? Access::ReadWrite : Access::ReadOnly);
    return workspace ? act(**workspace, options, console) : console.fail(workspace.error());
}

}  // namespace pledge
