#include <core/report/reportfigures.h>
#include <core/report/sections.h>
#include <core/report/tablecells.h>
#include <core/schedule/ranking.h>
#include <core/wording/fill.h>
#include <core/wording/markwords.h>
#include <core/wording/rankwords.h>
#include <core/wording/scorewords.h>
#include <core/wording/words.h>

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace pledge {

namespace {

/// The column of the deductions in a ranking.
constexpr std::size_t kDeductions = 5;

/// The translation context of what a report says of rankings.
struct RankingText {
    Q_DECLARE_TR_FUNCTIONS(RankingText)
};

Ranking rankingAt(const PlanSnapshot& snapshot, const Scoreboard& board, UnitGroup group) {
    return rankingOf(snapshot, board.verdicts(), board.asOf(), group);
}

Ranking rankingOfPeriod(const ReportContext& context, UnitGroup group) {
    Ranking ranking = rankingAt(context.snapshot, context.board, group);
    return context.before ? comparedWith(std::move(ranking), rankingAt(*context.planBefore, *context.before, group))
                          : ranking;
}

/// ▲ 上升2位: a shape and its word.
QString changeText(const RankRow& row) {
    const QString mark = rankChangeMark(row);
    return mark.isEmpty() ? QString() : mark.left(1) + u' ' + rankChangeWords(row);
}

ReportRow rankedRow(const ReportContext& context, const RankRow& row, int decimals) {
    const Plan& plan = context.snapshot.plan();
    const UnitScore& score = row.score;
    const QString list = row.list ? listName(plan, *row.list) : QString();
    return {{row.rank ? ReportCell(*row.rank) : ReportCell(), changeText(row), context.snapshot.unit(score.unit)->name,
             rateCell(score.total, decimals), reportedText(score), deductionWords(score),
             list.isEmpty() ? noRankWords(score, plan.score) : list},
            {score.unit, {}, context.asOf()},
            false};
}

/// Where the plan deducts nothing, the column would stand empty.
void dropDeductions(ReportTable& table, std::size_t column) {
    const auto at = static_cast<std::ptrdiff_t>(column);
    table.columns.erase(table.columns.begin() + at);
    for (ReportRow& row : table.rows) {
        row.cells.erase(row.cells.begin() + at);
    }
}

ReportTable rankingTable(const ReportContext& context, const Ranking& ranking) {
    ReportTable table;
    table.title = fill(RankingText::tr("Ranking: %1"), {groupHeading(ranking.group)});
    table.group = ranking.group;
    table.columns = {
        {RankingText::tr("Place"), ColumnKind::Count, 3},   {RankingText::tr("Change"), ColumnKind::Text, 6},
        {RankingText::tr("Unit"), ColumnKind::Text, 10},    {RankingText::tr("Score"), ColumnKind::Rate, 4},
        {RankingText::tr("Reported"), ColumnKind::Text, 4}, {RankingText::tr("Deducted"), ColumnKind::Text, 7},
        {RankingText::tr("List"), ColumnKind::Text, 8}};
    const int decimals = scoreDecimals(ranking, context.snapshot.plan());
    for (const RankRow& row : ranking.rows) {
        table.rows.push_back(rankedRow(context, row, decimals));
    }
    if (std::ranges::all_of(ranking.rows, [](const RankRow& row) { return row.score.deducted().isZero(); })) {
        dropDeductions(table, kDeductions);
    }
    for (const ListMark list : {ListMark::Honour, ListMark::Warning}) {
        if (const QString rule = listRule(context.snapshot.plan(), list, ranking.group); !rule.isEmpty()) {
            table.notes.append(rule);
        }
    }
    return table;
}

/// The published lists that have room, as sentences.
QString listsText(const ReportContext& context, const Ranking& ranking) {
    QStringList sentences;
    for (const ListMark list : {ListMark::Honour, ListMark::Warning}) {
        if (!listRule(context.snapshot.plan(), list, ranking.group).isEmpty()) {
            sentences.append(
                fill(RankingText::tr("%1.", "a published list"), {listSentence(context.snapshot, ranking, list)}));
        }
    }
    return joined(sentences);
}

void describe(const ReportContext& context, const Ranking& ranking, std::vector<ReportBlock>& blocks) {
    const QString against = ranking.against ? fill(RankingText::tr("Changes of place are against the end of %1."),
                                                   {monthText(*ranking.against)})
                                            : QString();
    blocks.push_back(body(joined({rankingFinding(context.snapshot, ranking), listsText(context, ranking), against})));
    blocks.emplace_back(rankingTable(context, ranking));
}

QString remarkOf(const PledgeScore& score) {
    if (score.leftOut) {
        return leftOutWords(*score.leftOut);
    }
    return score.place ? fill(RankingText::tr("place %1 of the shares"), {QString::number(*score.place)}) : QString();
}

ReportRow markRow(const ReportContext& context, const UnitScore& unit, const PledgeScore& score) {
    const SignedLine line{unit.unit, score.position};
    const Verdict& verdict = context.verdict(line);
    const auto mark = score.counts() && score.mark ? std::optional(Rational(*score.mark)) : std::nullopt;
    return {{context.unit(line).name, context.listedName(line),
             ratioArithmetic(context.pledge(line), verdict, score, context.decimals()), FigureCell{score.weight},
             rateCell(mark, context.decimals()), remarkOf(score)},
            {unit.unit, context.pledge(line).id, verdict.observed.value_or(context.asOf())},
            false};
}

/// The unit's own line: how its marks make its score.
ReportRow sumRow(const ReportContext& context, const UnitScore& score) {
    return {{context.snapshot.unit(score.unit)->name, RankingText::tr("Score"),
             score.mean ? scoreArithmetic(score, context.decimals()) : QString(), ReportCell(),
             rateCell(score.total, context.decimals()), noRankWords(score, context.snapshot.plan().score)},
            {{}, {}, context.asOf()},
            true};
}

ReportTable markTable(const ReportContext& context, UnitGroup group) {
    ReportTable table;
    table.title = fill(RankingText::tr("Arithmetic of the scores: %1"), {groupHeading(group)});
    table.group = group;
    table.band = 0;
    table.columns = {{RankingText::tr("Unit"), ColumnKind::Text, 8},
                     {RankingText::tr("Pledge"), ColumnKind::Text, 14},
                     {RankingText::tr("Actual ÷ required"), ColumnKind::Text, 12},
                     {RankingText::tr("Weight"), ColumnKind::Figure, 3},
                     {RankingText::tr("Mark"), ColumnKind::Rate, 4},
                     {RankingText::tr("Remark"), ColumnKind::Text, 7}};
    for (const UnitScore& score : unitScores(context.snapshot, context.board.verdicts(), context.asOf(), group)) {
        for (const PledgeScore& pledge : score.pledges) {
            table.rows.push_back(markRow(context, score, pledge));
        }
        table.rows.push_back(sumRow(context, score));
    }
    return table;
}

}  // namespace

ReportSection rankingSection(const ReportContext& context) {
    ReportSection section{SectionRole::Rankings, RankingText::tr("Ranking"), 1, {}, false};
    for (const UnitGroup group : kUnitGroups) {
        const Ranking ranking = rankingOfPeriod(context, group);
        if (!ranking.rows.empty()) {
            describe(context, ranking, section.blocks);
        }
    }
    if (!section.blocks.empty()) {
        section.blocks.push_back(note(scorePolicySentence(context.snapshot.plan().score)));
    }
    return section;
}

ReportSection scoreSection(const ReportContext& context) {
    ReportSection section{SectionRole::Scores, RankingText::tr("Arithmetic of the scores"), 1, {}, true};
    for (const UnitGroup group : kUnitGroups) {
        ReportTable table = markTable(context, group);
        if (!table.rows.empty()) {
            section.blocks.emplace_back(std::move(table));
        }
    }
    return section;
}

}  // namespace pledge
