#include <app/cli/problemsverb.h>
#include <app/cli/review.h>
#include <app/cli/texttable.h>
#include <core/exchange/problemtable.h>
#include <core/plan/problemlist.h>
#include <core/wording/fill.h>
#include <core/wording/problemwords.h>
#include <core/wording/words.h>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace pledge {

namespace {

struct Problems {
    Q_DECLARE_TR_FUNCTIONS(ProblemsVerb)
};

/// Which problems are asked for.
struct ProblemFilter {
    std::optional<OrgUnitId> unit;
    std::optional<ProblemState> state;
    bool onlyOverdue = false;
};

Result<ProblemFilter> filterOf(const VerbOptions& options, std::optional<OrgUnitId> unit) {
    ProblemFilter filter{unit, {}, false};
    const QString state = options.value(u"state"_s);
    if (!options.isSet(u"state"_s)) {
        return filter;
    }
    filter.onlyOverdue = state == u"overdue"_s;
    filter.state = problemStateOf(state);
    if (!filter.state && !filter.onlyOverdue) {
        return wrongUsage(Problems::tr("--state takes open, claimed, closed or overdue"));
    }
    return filter;
}

std::vector<Problem> chosen(const PlanSnapshot& snapshot, const ProblemFilter& filter, QDate today) {
    std::vector<Problem> problems = problemList(snapshot);
    std::erase_if(problems, [&](const Problem& problem) {
        const auto units = unitsOf(snapshot, problem);
        const bool isOthers = filter.unit && std::ranges::find(units, *filter.unit) == units.end();
        return isOthers || (filter.state && problem.state != *filter.state) ||
               (filter.onlyOverdue && !isOverdue(problem, today));
    });
    return problems;
}

void print(QTextStream& out, const Review& review, const std::vector<Problem>& problems, QDate today) {
    std::vector<PrintedColumn> columns;
    for (const QString& heading : problemHeadings()) {
        columns.push_back({heading, Side::Left});
    }
    std::vector<QStringList> rows;
    for (const Problem& problem : problems) {
        QStringList& cells = rows.emplace_back(problemCells(review.snapshot, problem, today));
        cells.replaceInStrings(u"\n"_s, u" "_s);
    }
    out << reviewTitle(review) << "\n\n" << textTable(columns, rows);
    out << fill(Problems::tr("Problems listed: %1"), {QString::number(problems.size())}) << '\n';
    if (review.snapshot.plan().isSample) {
        out << sampleWord() << '\n';
    }
    out.flush();
}

}  // namespace

QString ProblemsVerb::summary() const {
    return tr("List the problems of a plan, and how far their solving is.");
}

ExitCode ProblemsVerb::run(const QStringList& arguments, const Console& console) {
    VerbOptions options(u"problems"_s, summary());
    addReviewOptions(options);
    options.addValue(u"unit"_s, u"NAME"_s, tr("Only this unit, by its name or an alias."));
    options.addValue(u"state"_s, u"STATE"_s, tr("Only these: open, claimed, closed or overdue."));
    addFormatOption(options);
    if (const auto ended = options.parse(arguments, console)) {
        return *ended;
    }
    const auto request = reviewRequestOf(options);
    if (!request) {
        return console.fail(request.error());
    }
    const auto filter = filterOf(options, request->unit);
    if (!filter) {
        return console.fail(filter.error());
    }
    const Review& review = request->review;
    const QDate today = QDate::currentDate();
    const auto problems = chosen(review.snapshot, *filter, today);
    if (request->format == OutputFormat::Table) {
        print(console.out, review, problems, today);
    } else {
        printData(console, problemListTable(review.snapshot, problems, review.asOf, today), request->format);
    }
    return ExitCode::Done;
}

}  // namespace pledge
