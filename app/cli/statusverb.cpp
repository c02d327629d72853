#include <app/cli/statusverb.h>
#include <app/cli/texttable.h>
#include <app/cli/viewpointoptions.h>
#include <core/exchange/statustable.h>
#include <core/exchange/statuswriter.h>
#include <core/schedule/scoreboard.h>
#include <core/wording/fill.h>
#include <core/wording/revisionwords.h>
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
    Viewpoint viewpoint;
};

void addOptions(VerbOptions& options) {
    options.addValue(u"as-of"_s, u"MONTH"_s,
                     Status::tr("Judge at the end of this month; the last one with any report if not given."));
    options.addValue(u"unit"_s, u"NAME"_s, Status::tr("Only this unit, by its name or an alias."));
    addViewpointOptions(options);
    options.addValue(u"format"_s, u"table|csv|json"_s, Status::tr("What to print; a table if not given."));
}

Result<Request> requestOf(const VerbOptions& options, const PlanSnapshot& snapshot, const Viewpoint& viewpoint) {
    Request request{snapshot.lastReportedMonth(), {}, viewpoint};
    if (options.isSet(u"as-of"_s)) {
        const auto asOf = options.month(u"as-of"_s);
        if (!asOf) {
            return asOf.error();
        }
        request.asOf = *asOf;
    }
    const Month first = snapshot.plan().span.first;
    if (!options.isSet(u"as-of"_s)) {
        request.asOf = std::max(request.asOf, first);
    }
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

bool runsOverYears(const Plan& plan) {
    return plan.span.first.year() != plan.span.last.year();
}

/// Over several years the attainment is told twice: of the year and of the whole.
std::vector<TextColumn> columns(const Plan& plan) {
    std::vector<TextColumn> columns{{Status::tr("Unit"), Side::Left},
                                    {Status::tr("Pledge"), Side::Left},
                                    {Status::tr("Actual"), Side::Right},
                                    {Status::tr("Target"), Side::Right},
                                    {Status::tr("Attainment"), Side::Right}};
    if (runsOverYears(plan)) {
        columns.push_back({Status::tr("Of the year"), Side::Right});
        columns.push_back({Status::tr("Of the whole"), Side::Right});
    }
    columns.push_back({Status::tr("Gap (points)"), Side::Right});
    columns.push_back({Status::tr("Light"), Side::Left});
    columns.push_back({Status::tr("Why"), Side::Left});
    return columns;
}

/// The reason, and what the milestone in question was pledged as, where a revision has changed it.
QString whyText(const Verdict& verdict) {
    const QString why = reasonWords(verdict);
    const QString change = verdict.current ? milestoneChangeText(verdict.milestones[*verdict.current]) : QString();
    return change.isEmpty() ? why : fill(Status::tr("%1; %2", "reason, revision"), {why, change});
}

QStringList row(const Plan& plan, const OrgUnit& unit, const Pledge& pledge, const Verdict& verdict) {
    const auto rate = [&plan](const std::optional<Rational>& percent) {
        return percent ? rateText(*percent, plan.rateDecimals) : QString();
    };
    QStringList cells{unit.name, pledge.name, actualText(pledge, verdict), targetText(pledge, verdict),
                      rate(verdict.attainment)};
    if (runsOverYears(plan)) {
        cells += {rate(verdict.yearAttainment), rate(verdict.wholeAttainment)};
    }
    cells += {verdict.paceGap ? gapFigure(*verdict.paceGap, plan.rateDecimals) : QString(), lightName(verdict.light),
              whyText(verdict)};
    return cells;
}

std::vector<QStringList> rowsOf(const PlanSnapshot& snapshot, const Scoreboard& scoreboard, const Request& request,
                                UnitGroup group) {
    std::vector<QStringList> rows;
    for (const OrgUnit& unit : snapshot.units()) {
        if (unit.group != group || (request.unit && *request.unit != unit.id)) {
            continue;
        }
        for (const std::size_t position : snapshot.linesOf(unit.id)) {
            rows.push_back(
                row(snapshot.plan(), unit, *snapshot.lines()[position].pledge, scoreboard.verdict(position)));
        }
    }
    return rows;
}

/// What stands outside the count of the group, or of the unit asked for.
QString outsideOf(const PlanSnapshot& snapshot, const Scoreboard& scoreboard, const Request& request, UnitGroup group) {
    return outsideText(request.unit ? scoreboard.counts(*request.unit) : scoreboard.counts(snapshot, group));
}

QString titleOf(const PlanSnapshot& snapshot, const Request& request) {
    const QString seen = viewpointText(request.viewpoint);
    const QString title = fill(Status::tr("%1, %2"), {snapshot.plan().name, asOfText(request.asOf)});
    return seen.isEmpty() ? title : fill(Status::tr("%1 (%2)", "plan and month, viewpoint"), {title, seen});
}

/// Departments, towns and task forces are lists of their own; never one.
void printTable(QTextStream& out, const PlanSnapshot& snapshot, const Scoreboard& scoreboard, const Request& request) {
    out << titleOf(snapshot, request) << '\n';
    for (const UnitGroup group : kUnitGroups) {
        const auto rows = rowsOf(snapshot, scoreboard, request, group);
        if (rows.empty()) {
            continue;
        }
        out << '\n' << textTable(columns(snapshot.plan()), rows);
        if (const QString outside = outsideOf(snapshot, scoreboard, request, group); !outside.isEmpty()) {
            out << outside << '\n';
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
    const auto viewpoint = viewpointOf(options);
    if (!viewpoint) {
        return console.fail(viewpoint.error());
    }
    const auto workspace = Workspace::open(options.file(), Access::ReadOnly);
    if (!workspace) {
        return console.fail(workspace.error());
    }
    const auto known = knownPlan(**workspace, *viewpoint);
    if (!known) {
        return console.fail(known.error());
    }
    const auto request = requestOf(options, *known, *viewpoint);
    if (!request) {
        return console.fail(request.error());
    }
    const PlanSnapshot snapshot = seenFrom(*known, *viewpoint, request->asOf);
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
