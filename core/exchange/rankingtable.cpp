#include <core/exchange/plantokens.h>
#include <core/exchange/rankingtable.h>
#include <core/plan/policyfacts.h>

#include <array>
#include <span>

using namespace Qt::StringLiterals;

namespace pledge {

namespace {

constexpr std::array kListTokens{"honour", "warning"};
constexpr std::array kNoRankTokens{"nothing_due", "too_few_reported"};
constexpr std::array kLeftOutTokens{"not_due",       "not_reported", "stretch",   "unrated",
                                    "required_zero", "no_weight",    "withdrawn", "force_majeure"};

StatusCell text(const QString& content) {
    return content.isEmpty() ? StatusCell{} : StatusCell{StatusCell::Type::Text, content};
}

/// The tokens stand in the order of their enumerators.
template <typename Enumerator>
StatusCell token(std::span<const char* const> tokens, const std::optional<Enumerator>& value) {
    return value ? text(QString::fromLatin1(tokens[static_cast<std::size_t>(*value)])) : StatusCell{};
}

StatusCell number(const std::optional<int>& value) {
    return value ? StatusCell{StatusCell::Type::Number, QString::number(*value)} : StatusCell{};
}

StatusCell figure(const std::optional<Decimal>& value) {
    return value ? StatusCell{StatusCell::Type::Number, value->toString()} : StatusCell{};
}

StatusCell points(const std::optional<Rational>& value) {
    return value ? StatusCell{StatusCell::Type::Number, value->toString(1)} : StatusCell{};
}

StatusCell markCell(const std::optional<Decimal>& mark) {
    return points(mark ? std::optional(Rational(*mark)) : std::nullopt);
}

std::vector<StatusCell> rankRow(const PlanSnapshot& snapshot, const Ranking& ranking, const RankRow& row) {
    const UnitScore& score = row.score;
    return {text(snapshot.unit(score.unit)->name),
            text(groupToken(ranking.group)),
            number(row.rank),
            text(ranking.against ? ranking.against->toString() : QString()),
            number(row.before),
            number(row.placesWon()),
            points(score.total),
            points(score.mean),
            points(score.deducted()),
            number(score.reported),
            number(score.owed),
            number(score.yellow.count),
            number(score.red.count),
            number(score.overdue.count),
            token(kListTokens, row.list),
            token(kNoRankTokens, score.noRank)};
}

std::vector<StatusCell> markRow(const PlanSnapshot& snapshot, const Scoreboard& board, const OrgUnit& unit,
                                const PledgeScore& score) {
    const Pledge& pledge = *snapshot.lines()[score.position].pledge;
    const Verdict& verdict = board.verdict(score.position);
    const auto required = score.required ? std::optional(score.required->rounded(Decimal::kPlaces)) : std::nullopt;
    return {text(unit.name),
            text(groupToken(unit.group)),
            text(pledge.name),
            text(tokenOf(kindOf(pledge))),
            text(pledge.unit.symbol),
            figure(verdict.actual ? verdict.actual->value : std::nullopt),
            figure(required),
            points(score.ratio),
            number(score.place),
            figure(score.weight),
            markCell(score.mark),
            text(score.reported ? u"yes"_s : u"no"_s),
            text(score.counts() ? u"yes"_s : u"no"_s),
            token(kLeftOutTokens, score.leftOut)};
}

StatusTable emptyTable(const PlanSnapshot& snapshot, Month asOf, const QString& columns) {
    return {snapshot.plan().name, asOf, snapshot.plan().isSample, {}, columns.split(u',')};
}

}  // namespace

StatusTable rankingTable(const PlanSnapshot& snapshot, const Ranking& ranking) {
    StatusTable table = emptyTable(snapshot, ranking.asOf,
                                   u"unit,group,rank,against,rank_before,places_won,score,mean,deducted,reported,owed,"
                                   "yellow,red,overdue,list,without_rank"_s);
    for (const RankRow& row : ranking.rows) {
        table.rows.push_back(rankRow(snapshot, ranking, row));
    }
    return table;
}

StatusTable markTable(const PlanSnapshot& snapshot, const Scoreboard& board, const Ranking& ranking, OrgUnitId unit) {
    StatusTable table = emptyTable(snapshot, ranking.asOf,
                                   u"unit,group,pledge,kind,unit_of_measure,actual,required,ratio,place,weight,mark,"
                                   "reported,counts,left_out"_s);
    for (const PledgeScore& score : ranking.row(unit)->score.pledges) {
        table.rows.push_back(markRow(snapshot, board, *snapshot.unit(unit), score));
    }
    return table;
}

}  // namespace pledge
