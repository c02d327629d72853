#include <app/cli/rankverb.h>
#include <app/cli/review.h>
#include <app/cli/texttable.h>
#include <core/exchange/rankingtable.h>
#include <core/wording/fill.h>
#include <core/wording/markwords.h>
#include <core/wording/rankwords.h>
#include <core/wording/scorewords.h>
#include <core/wording/words.h>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace pledge {

namespace {

struct Rank {
    Q_DECLARE_TR_FUNCTIONS(RankVerb)
};

constexpr std::array kGroups{u"departments", u"towns", u"task_forces"};  // in the order of UnitGroup

/// What is ranked, and what its places are compared with.
struct Contest {
    UnitGroup group = UnitGroup::Department;
    std::optional<Month> against;  ///< nothing in the plan's first month
};

/// What the ranking is made from, and the ranking.
struct Ranked {
    PlanSnapshot snapshot;
    Scoreboard board;
    Ranking ranking;
};

void addOptions(VerbOptions& options) {
    addReviewOptions(options);
    options.addValue(u"group"_s, u"NAME"_s, Rank::tr("departments, towns or task_forces: each is ranked by itself."));
    options.addValue(u"against"_s, u"MONTH"_s,
                     Rank::tr("The month to compare ranks with; the month before if not given."));
    options.addValue(u"unit"_s, u"NAME"_s, Rank::tr("The arithmetic of this unit's score, by its name or an alias."));
    addFormatOption(options);
}

/// The group asked for, else that of the unit, else the departments.
Result<UnitGroup> groupOf(const VerbOptions& options, const OrgUnit* unit) {
    if (!options.isSet(u"group"_s)) {
        return unit == nullptr ? UnitGroup::Department : unit->group;
    }
    const QString name = options.value(u"group"_s);
    const auto found = std::ranges::find_if(kGroups, [&name](const char16_t* group) { return name == group; });
    if (found == kGroups.end()) {
        return wrongUsage(Rank::tr("--group takes departments, towns or task_forces"));
    }
    const auto group = static_cast<UnitGroup>(found - kGroups.begin());
    if (unit != nullptr && unit->group != group) {
        return wrongUsage(fill(Rank::tr("%1 is not of the group %2"), {unit->name, groupWord(group)}));
    }
    return group;
}

/// The month whose ranks are compared with: an earlier one, the one before if not given.
Result<std::optional<Month>> againstIn(const VerbOptions& options, const Review& review) {
    const Plan& plan = review.known.plan();
    const Month before = review.asOf.plus(-1);
    if (!options.isSet(u"against"_s) && before < plan.span.first) {
        return std::optional<Month>();
    }
    const auto against = monthWithin(options, u"against"_s, before, plan);
    if (!against) {
        return against.error();
    }
    if (*against >= review.asOf) {
        return wrongUsage(Rank::tr("--against has to lie before the month that is looked at"));
    }
    return std::optional(*against);
}

Result<Contest> contestOf(const VerbOptions& options, const ReviewRequest& request) {
    const Review& review = request.review;
    const auto group = groupOf(options, request.unit ? review.known.unit(*request.unit) : nullptr);
    if (!group) {
        return group.error();
    }
    const auto against = againstIn(options, review);
    if (!against) {
        return against.error();
    }
    return Contest{*group, *against};
}

Ranked rankedAt(const Review& review, UnitGroup group, Month month) {
    Ranked made{seenFrom(review.known, review.viewpoint, month), {}, {}};
    made.board = Scoreboard(made.snapshot, month);
    made.ranking = rankingOf(made.snapshot, made.board.verdicts(), month, group);
    return made;
}

QString rankTable(const Ranked& made) {
    const std::vector<PrintedColumn> columns{{Rank::tr("Place"), Side::Right},    {Rank::tr("Change"), Side::Left},
                                             {Rank::tr("Unit"), Side::Left},      {Rank::tr("Score"), Side::Right},
                                             {Rank::tr("Reported"), Side::Right}, {Rank::tr("Deducted"), Side::Left},
                                             {Rank::tr("List"), Side::Left},      {Rank::tr("Remark"), Side::Left}};
    const Plan& plan = made.snapshot.plan();
    const int decimals = scoreDecimals(made.ranking, plan);
    std::vector<QStringList> rows;
    for (const RankRow& row : made.ranking.rows) {
        rows.push_back({row.rank ? QString::number(*row.rank) : u"–"_s, rankChangeMark(row),
                        made.snapshot.unit(row.score.unit)->name,
                        row.score.total ? row.score.total->toString(decimals) : QString(), reportedText(row.score),
                        deductionWords(row.score), row.list ? listName(plan, *row.list) : QString(),
                        noRankWords(row.score, plan.score)});
    }
    return textTable(columns, rows);
}

QString markTableText(const Ranked& made, const RankRow& row) {
    const int decimals = made.snapshot.plan().rateDecimals;
    std::vector<QStringList> rows;
    for (const PledgeScore& score : row.score.pledges) {
        const Pledge& pledge = *made.snapshot.lines()[score.position].pledge;
        const Verdict& verdict = made.board.verdict(score.position);
        rows.push_back({pledge.name, ratioArithmetic(pledge, verdict, score, decimals), score.weight.toString(),
                        score.counts() ? markFigure(score, decimals) : QString(),
                        score.leftOut ? leftOutWords(*score.leftOut) : QString()});
    }
    return textTable({{Rank::tr("Pledge"), Side::Left},
                      {Rank::tr("Actual ÷ required"), Side::Left},
                      {Rank::tr("Weight"), Side::Right},
                      {Rank::tr("Mark"), Side::Right},
                      {Rank::tr("Not scored"), Side::Left}},
                     rows);
}

void printFoot(QTextStream& out, const Plan& plan, UnitGroup group) {
    out << '\n' << scorePolicySentence(plan.score) << '\n';
    for (const ListMark list : {ListMark::Honour, ListMark::Warning}) {
        if (const QString rule = listRule(plan, list, group); !rule.isEmpty()) {
            out << rule << '\n';
        }
    }
    if (plan.isSample) {
        out << sampleWord() << '\n';
    }
    out.flush();
}

void printRanking(QTextStream& out, const Ranked& made, const QString& title) {
    out << title << '\n' << rankingFinding(made.snapshot, made.ranking) << "\n\n" << rankTable(made);
    if (made.ranking.against) {
        out << fill(Rank::tr("Change against the end of %1"), {monthText(*made.ranking.against)}) << '\n';
    }
    printFoot(out, made.snapshot.plan(), made.ranking.group);
}

void printUnit(QTextStream& out, const Ranked& made, const QString& title, const RankRow& row) {
    const PlanSnapshot& snapshot = made.snapshot;
    const QString place = placeWords(row, made.ranking, snapshot.plan().score);
    out << title << '\n'
        << fill(Rank::tr("%1: %2", "unit, its place"), {snapshot.unit(row.score.unit)->name, place}) << "\n\n"
        << markTableText(made, row) << '\n'
        << scoreArithmetic(row.score, snapshot.plan().rateDecimals) << '\n'
        << overtakingSentence(snapshot, made.board, overtaking(snapshot, made.board, made.ranking, row.score.unit))
        << '\n';
    printFoot(out, snapshot.plan(), made.ranking.group);
}

ExitCode printAll(const Console& console, const Ranked& made, const QString& title, OutputFormat format) {
    if (format == OutputFormat::Table) {
        printRanking(console.out, made, title);
    } else {
        printData(console, rankingTable(made.snapshot, made.ranking), format);
    }
    return ExitCode::Done;
}

ExitCode printOne(const Console& console, const Ranked& made, OrgUnitId unit, const QString& title,
                  OutputFormat format) {
    const RankRow* row = made.ranking.row(unit);
    if (row == nullptr) {
        return console.fail(wrongUsage(fill(Rank::tr("%1 has no score: it has no pledges, or is not active then"),
                                            {made.snapshot.unit(unit)->name})));
    }
    if (format == OutputFormat::Table) {
        printUnit(console.out, made, title, *row);
    } else {
        printData(console, markTable(made.snapshot, made.board, made.ranking, unit), format);
    }
    return ExitCode::Done;
}

}  // namespace

QString RankVerb::summary() const {
    return tr("Print the ranking of the departments, the towns or the task forces.");
}

ExitCode RankVerb::run(const QStringList& arguments, const Console& console) {
    VerbOptions options(u"rank"_s, summary());
    addOptions(options);
    if (const auto ended = options.parse(arguments, console)) {
        return *ended;
    }
    const auto request = reviewRequestOf(options);
    if (!request) {
        return console.fail(request.error());
    }
    const Review& review = request->review;
    const auto contest = contestOf(options, *request);
    if (!contest) {
        return console.fail(contest.error());
    }
    Ranked made = rankedAt(review, contest->group, review.asOf);
    if (contest->against) {
        const Ranking earlier = rankedAt(review, contest->group, *contest->against).ranking;
        made.ranking = comparedWith(std::move(made.ranking), earlier);
    }
    const QString title = reviewTitle(review);
    return request->unit ? printOne(console, made, *request->unit, title, request->format)
                         : printAll(console, made, title, request->format);
}

}  // namespace pledge
