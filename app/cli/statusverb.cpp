#include <app/cli/statusverb.h>
#include <app/cli/texttable.h>
#include <app/cli/verboptions.h>
#include <core/exchange/statustable.h>
#include <core/exchange/statuswriter.h>
#include <core/schedule/scoreboard.h>
#include <core/wording/fill.h>
#include <core/wording/words.h>
#include <core/workspace/workspace.h>

using namespace Qt::StringLiterals;

namespace pledge {

namespace {

struct Status {
    Q_DECLARE_TR_FUNCTIONS(StatusVerb)
};

struct Request {
    Month asOf;
    std::optional<OrgUnitId> unit;
};

void addOptions(VerbOptions& options) {
    options.addValue(u"as-of"_s, u"MONTH"_s,
                     Status::tr("Judge at the end of this month; the last one with any report if not given."));
    options.addValue(u"unit"_s, u"NAME"_s, Status::tr("Only this unit, by its name or an alias."));
    options.addValue(u"format"_s, u"table|csv|json"_s, Status::tr("What to print; a table if not given."));
}

Result<Request> requestOf(const VerbOptions& options, const PlanSnapshot& snapshot) {
    Request request{snapshot.lastReportedMonth(), {}};
    if (options.isSet(u"as-of"_s)) {
        const auto asOf = options.month(u"as-of"_s);
        if (!asOf) {
            return asOf.error();
        }
        request.asOf = *asOf;
    }
    const Month first = snapshot.plan().span.first;
    if (request.asOf < first) {
        return wrongUsage(
            fill(Status::tr("The plan starts in %1; %2 lies before it"), {first.toString(), request.asOf.toString()}));
    }
    if (options.isSet(u"unit"_s)) {
        const auto unit = snapshot.findUnit(options.value(u"unit"_s));
        if (!unit) {
            return unit.error();
        }
        request.unit = *unit;
    }
    return request;
}

std::vector<TextColumn> columns() {
    return {{Status::tr("Unit"), Side::Left},        {Status::tr("Pledge"), Side::Left},
            {Status::tr("Actual"), Side::Right},     {Status::tr("Target"), Side::Right},
            {Status::tr("Attainment"), Side::Right}, {Status::tr("Gap (points)"), Side::Right},
            {Status::tr("Light"), Side::Left},       {Status::tr("Why"), Side::Left}};
}

QStringList row(const OrgUnit& unit, const Pledge& pledge, const Verdict& verdict) {
    return {unit.name,
            pledge.name,
            actualText(pledge, verdict),
            targetText(pledge, verdict),
            verdict.attainment ? rateText(*verdict.attainment) : QString(),
            verdict.paceGap ? gapFigure(*verdict.paceGap) : QString(),
            lightName(verdict.light),
            reasonWords(verdict)};
}

std::vector<QStringList> rowsOf(const PlanSnapshot& snapshot, const Scoreboard& scoreboard, const Request& request,
                                UnitGroup group) {
    std::vector<QStringList> rows;
    for (const OrgUnit& unit : snapshot.units()) {
        if (unit.group != group || (request.unit && *request.unit != unit.id)) {
            continue;
        }
        for (const std::size_t position : snapshot.linesOf(unit.id)) {
            rows.push_back(row(unit, *snapshot.lines()[position].pledge, scoreboard.verdict(position)));
        }
    }
    return rows;
}

/// Departments and towns are two lists; never one.
void printTable(QTextStream& out, const PlanSnapshot& snapshot, const Scoreboard& scoreboard, const Request& request) {
    out << fill(Status::tr("%1, %2"), {snapshot.plan().name, asOfText(request.asOf)}) << '\n';
    for (const UnitGroup group : {UnitGroup::Department, UnitGroup::Town}) {
        const auto rows = rowsOf(snapshot, scoreboard, request, group);
        if (!rows.empty()) {
            out << '\n' << textTable(columns(), rows);
        }
    }
    out << '\n' << policySentence(snapshot.plan().policy) << '\n';
    if (snapshot.plan().isSample) {
        out << sampleWord() << '\n';
    }
    out.flush();
}

void printCsv(const Console& console, const StatusTable& table) {
    console.out << statusCsv(table) << Qt::flush;
    if (table.isSample) {
        console.err << sampleWord() << Qt::endl;
    }
}

}  // namespace

QString StatusVerb::summary() const {
    return tr("Print where every pledge stands at the end of a month.");
}

ExitCode StatusVerb::run(const QStringList& arguments, const Console& console) {
    VerbOptions options(u"status"_s, summary());
    addOptions(options);
    if (const auto ended = options.parse(arguments, console)) {
        return *ended;
    }
    const QString format = options.isSet(u"format"_s) ? options.value(u"format"_s) : u"table"_s;
    if (!QStringList{u"table"_s, u"csv"_s, u"json"_s}.contains(format)) {
        return console.fail(wrongUsage(tr("--format takes table, csv or json")));
    }
    const auto workspace = Workspace::open(options.file(), Access::ReadOnly);
    if (!workspace) {
        return console.fail(workspace.error());
    }
    const PlanSnapshot& snapshot = (*workspace)->snapshot();
    const auto request = requestOf(options, snapshot);
    if (!request) {
        return console.fail(request.error());
    }
    const Scoreboard scoreboard(snapshot, request->asOf);
    if (format == u"table"_s) {
        printTable(console.out, snapshot, scoreboard, *request);
    } else if (format == u"csv"_s) {
        printCsv(console, statusTable(snapshot, scoreboard, request->unit));
    } else {
        console.out << statusJson(statusTable(snapshot, scoreboard, request->unit)) << Qt::flush;
    }
    return ExitCode::Done;
}

}  // namespace pledge
