#include <app/cli/newfrom.h>
#include <app/cli/newverb.h>
#include <app/cli/occasion.h>
#include <app/cli/verboptions.h>
#include <core/document/tablereader.h>
#include <core/exchange/unitstable.h>
#include <core/wording/fill.h>
#include <core/workspace/workspace.h>

#include <QFileInfo>

#include <optional>
#include <utility>

using namespace Qt::StringLiterals;

namespace pledge {

namespace {

struct Spans {
    Q_DECLARE_TR_FUNCTIONS(NewVerb)
};

Result<MonthSpan> yearSpan(const QString& text) {
    const auto january = Month::parse(text + u"-01"_s);
    if (!january) {
        return wrongUsage(fill(Spans::tr("--year takes a year like 2022, not “%1”"), {text}));
    }
    return MonthSpan{*january, january->plus(11)};
}

Result<MonthSpan> spanOf(const VerbOptions& options) {
    const bool byYear = options.isSet(u"year"_s);
    const bool byEnds = options.isSet(u"start"_s) || options.isSet(u"end"_s);
    if (byYear == byEnds) {
        return wrongUsage(Spans::tr("Give either --year, or --start and --end"));
    }
    if (byYear) {
        return yearSpan(options.value(u"year"_s));
    }
    if (const Outcome both = options.require({u"start"_s, u"end"_s}); !both) {
        return both.error();
    }
    const auto start = options.month(u"start"_s);
    const auto end = options.month(u"end"_s);
    if (!start || !end) {
        return start ? end.error() : start.error();
    }
    if (*end < *start) {
        return wrongUsage(Spans::tr("--end lies before --start"));
    }
    return MonthSpan{*start, *end};
}

/// The units of the file, or what is wrong with it.
Reading<std::vector<OrgUnit>> unitsIn(const QString& path) {
    const auto table = readTable(path);
    return table ? readUnits(*table) : Reading<std::vector<OrgUnit>>{{}, {table.error()}};
}

void addOptions(VerbOptions& options) {
    options.addValue(u"name"_s, u"NAME"_s, Spans::tr("The plan's name."));
    options.addValue(u"year"_s, u"YEAR"_s, Spans::tr("The plan's year: January to December."));
    options.addValue(u"start"_s, u"MONTH"_s, Spans::tr("The plan's first month, as 2021-01."));
    options.addValue(u"end"_s, u"MONTH"_s, Spans::tr("The plan's last month, as 2022-12."));
    options.addValue(u"units"_s, u"CSV"_s,
                     Spans::tr("Units in official order, with the columns unit,group,aliases,from,to."));
    options.addValue(u"from"_s, u"FOLDER|FILE"_s,
                     Spans::tr("A folder of tables as export writes it, or a plan to be carried into the next span."));
}

/// The plan as it was, in its tables; or the next one after the plan of a file.
ExitCode newFrom(const VerbOptions& options, const Console& console) {
    const QFileInfo source(options.value(u"from"_s));
    const bool hasSpan = options.isSet(u"year"_s) || options.isSet(u"start"_s) || options.isSet(u"end"_s);
    if (!source.exists()) {
        return console.fail(Error{ErrorCode::FileMissing, source.filePath(), {}, {}});
    }
    if (options.isSet(u"units"_s) || (source.isDir() && (hasSpan || options.isSet(u"name"_s)))) {
        return console.fail(wrongUsage(Spans::tr("--from a folder goes alone, --from a plan not with --units")));
    }
    if (source.isDir()) {
        return newFromFolder(options.file(), source.filePath(), console);
    }
    std::optional<MonthSpan> span;
    if (hasSpan) {
        const auto given = spanOf(options);
        if (!given) {
            return console.fail(given.error());
        }
        span = *given;
    }
    return newFromPlan(options.file(), {source.filePath(), options.value(u"name"_s), span}, console);
}

}  // namespace

QString NewVerb::summary() const {
    return tr("Write a new plan: empty, from a folder of tables, or out of the last one.");
}

ExitCode NewVerb::run(const QStringList& arguments, const Console& console) {
    VerbOptions options(u"new"_s, summary());
    addOptions(options);
    if (const auto ended = options.parse(arguments, console)) {
        return *ended;
    }
    if (options.isSet(u"from"_s)) {
        return newFrom(options, console);
    }
    if (const Outcome named = options.require({u"name"_s}); !named) {
        return console.fail(named.error());
    }
    const auto span = spanOf(options);
    if (!span) {
        return console.fail(span.error());
    }
    PlanDraft draft;
    draft.plan.name = options.value(u"name"_s);
    draft.plan.span = *span;
    if (options.isSet(u"units"_s)) {
        auto units = unitsIn(options.value(u"units"_s));
        if (!units.isClean()) {
            return console.fail(units.issues);
        }
        draft.units = std::move(units.draft);
    }
    const auto workspace = Workspace::create(options.file(), draft, occasionNow());
    if (!workspace) {
        return console.fail(workspace.error());
    }
    console.out << fill(tr("%1: plan “%2” written, %3 to %4, units: %5"),
                        {options.file(), draft.plan.name, span->first.toString(), span->last.toString(),
                         QString::number(draft.units.size())})
                << Qt::endl;
    return ExitCode::Done;
}

}  // namespace pledge
