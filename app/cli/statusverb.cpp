#include <app/cli/review.h>
#include <app/cli/statusverb.h>
#include <app/cli/texttable.h>
#include <core/exchange/statustable.h>
#include <core/schedule/rounds.h>
#include <core/schedule/scoreboard.h>
#include <core/wording/fill.h>
#include <core/wording/revisionwords.h>
#include <core/wording/roundwords.h>
#include <core/wording/words.h>

#include <algorithm>
#include <span>

using namespace Qt::StringLiterals;

namespace pledge {

namespace {

struct Status {
    Q_DECLARE_TR_FUNCTIONS(StatusVerb)
};

bool runsOverYears(const Plan& plan) {
    return plan.span.first.year() != plan.span.last.year();
}

/// Over several years the attainment is told twice: of the year and of the whole.
std::vector<PrintedColumn> columns(const Plan& plan) {
    std::vector<PrintedColumn> columns{{Status::tr("Unit"), Side::Left},
                                       {Status::tr("Pledge"), Side::Left},
                                       {Status::tr("Actual"), Side::Right},
                                       {Status::tr("Target"), Side::Right},
                                       {Status::tr("Attainment"), Side::Right}};
    if (runsOverYears(plan)) {
        columns.push_back({Status::tr("Of the year"), Side::Right});
        columns.push_back({Status::tr("Of the whole"), Side::Right});
    }
    columns.push_back({Status::tr("Gap (points)"), Side::Right});
    columns.push_back({Status::tr("Trend"), Side::Left});
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

QString trendText(const Verdict& verdict) {
    return verdict.trend && verdict.paceGap
               ? trendArrow(*verdict.trend) + u' ' + trendWord(*verdict.trend, *verdict.paceGap)
               : QString();
}

bool isMarked(const PlanSnapshot& snapshot, std::size_t position, const Verdict& verdict) {
    return verdict.observed && isCorrected(snapshot, position, *verdict.observed);
}

QStringList row(const PlanSnapshot& snapshot, const OrgUnit& unit, std::size_t position, const Verdict& verdict) {
    const Plan& plan = snapshot.plan();
    const Pledge& pledge = *snapshot.lines()[position].pledge;
    const QString mark = isMarked(snapshot, position, verdict) ? correctionMark() : QString();
    const auto rate = [&plan](const std::optional<Rational>& percent) {
        return percent ? rateText(*percent, plan.rateDecimals) : QString();
    };
    QStringList cells{unit.name, pledge.name, actualText(pledge, verdict) + mark, targetText(pledge, verdict),
                      rate(verdict.attainment)};
    if (runsOverYears(plan)) {
        cells += {rate(verdict.yearAttainment), rate(verdict.wholeAttainment)};
    }
    cells += {verdict.paceGap ? gapFigure(*verdict.paceGap, plan.rateDecimals) : QString(), trendText(verdict),
              lightName(verdict.light), whyText(verdict)};
    return cells;
}

std::vector<QStringList> rowsOf(const Review& review, const Scoreboard& scoreboard, std::optional<OrgUnitId> only,
                                UnitGroup group) {
    const PlanSnapshot& snapshot = review.snapshot;
    std::vector<QStringList> rows;
    for (const OrgUnit& unit : snapshot.units()) {
        if (unit.group != group || (only && *only != unit.id)) {
            continue;
        }
        for (const std::size_t position : snapshot.linesOf(unit.id)) {
            rows.push_back(row(snapshot, unit, position, scoreboard.verdict(position)));
        }
    }
    return rows;
}

bool printsMarks(const PlanSnapshot& snapshot, const Scoreboard& scoreboard, std::optional<OrgUnitId> only) {
    return std::ranges::any_of(snapshot.units(), [&](const OrgUnit& unit) {
        const auto lines = only && *only != unit.id ? std::span<const std::size_t>() : snapshot.linesOf(unit.id);
        return std::ranges::any_of(
            lines, [&](std::size_t position) { return isMarked(snapshot, position, scoreboard.verdict(position)); });
    });
}

/// Departments, towns and task forces are lists of their own; never one. Below each, what stands outside its count.
void printTable(QTextStream& out, const Review& review, const Scoreboard& scoreboard, std::optional<OrgUnitId> only) {
    const PlanSnapshot& snapshot = review.snapshot;
    out << reviewTitle(review) << '\n';
    for (const UnitGroup group : kUnitGroups) {
        const auto rows = rowsOf(review, scoreboard, only, group);
        if (rows.empty()) {
            continue;
        }
        out << '\n' << textTable(columns(snapshot.plan()), rows);
        const QString outside = outsideText(only ? scoreboard.counts(*only) : scoreboard.counts(snapshot, group));
        if (!outside.isEmpty()) {
            out << outside << '\n';
        }
    }
    out << '\n' << policySentence(snapshot.plan().policy) << '\n';
    if (printsMarks(snapshot, scoreboard, only)) {
        out << correctionFootnote() << '\n';
    }
    if (snapshot.plan().isSample) {
        out << sampleWord() << '\n';
    }
    out.flush();
}

}  // namespace

QString StatusVerb::summary() const {
    return tr("Print where every pledge stands at the end of a month.");
}

ExitCode StatusVerb::run(const QStringList& arguments, const Console& console) {
    VerbOptions options(u"status"_s, summary());
    addReviewOptions(options);
    options.addValue(u"unit"_s, u"NAME"_s, tr("Only this unit, by its name or an alias."));
    addFormatOption(options);
    if (const auto ended = options.parse(arguments, console)) {
        return *ended;
    }
    const auto request = reviewRequestOf(options);
    if (!request) {
        return console.fail(request.error());
    }
    const Review& review = request->review;
    const Scoreboard scoreboard(review.snapshot, review.asOf);
    if (request->format == OutputFormat::Table) {
        printTable(console.out, review, scoreboard, request->unit);
    } else {
        printData(console, statusTable(review.snapshot, scoreboard, request->unit), request->format);
    }
    return ExitCode::Done;
}

}  // namespace pledge
