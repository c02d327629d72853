#include <core/schedule/ranking.h>

#include <algorithm>

namespace pledge {

namespace {

bool missedAny(const UnitScore& score) {
    return std::ranges::any_of(score.pledges,
                               [](const PledgeScore& pledge) { return pledge.counts() && !pledge.isKept(); });
}

/// How many of the ranked rows score more, or less, than this one.
std::ptrdiff_t countAbove(const std::vector<RankRow>& rows, const Rational& total) {
    return std::ranges::count_if(
        rows, [&total](const RankRow& other) { return !other.score.noRank && *other.score.total > total; });
}

std::ptrdiff_t countBelow(const std::vector<RankRow>& rows, const Rational& total) {
    return std::ranges::count_if(
        rows, [&total](const RankRow& other) { return !other.score.noRank && *other.score.total < total; });
}

std::optional<ListMark> listOf(const Ranking& ranking, const RankRow& row, const ListLengths& lists) {
    if (row.score.keptAll() && *row.rank <= lists.honour(ranking.group)) {
        return ListMark::Honour;
    }
    // where few are ranked the first are among the last as well: nobody who is first is warned
    const bool amongFirst = *row.rank <= std::max(1, lists.honour(ranking.group));
    const bool amongLast = countBelow(ranking.rows, *row.score.total) < lists.warning(ranking.group);
    return amongLast && !amongFirst && missedAny(row.score) ? std::optional(ListMark::Warning) : std::nullopt;
}

}  // namespace

std::optional<int> RankRow::placesWon() const {
    return rank && before ? std::optional(*before - *rank) : std::nullopt;
}

const RankRow* Ranking::row(OrgUnitId unit) const {
    const auto found = std::ranges::find_if(rows, [unit](const RankRow& row) { return row.score.unit == unit; });
    return found == rows.end() ? nullptr : &*found;
}

int Ranking::ranked() const {
    return static_cast<int>(std::ranges::count_if(rows, [](const RankRow& row) { return row.rank.has_value(); }));
}

Ranking rankedBy(std::vector<UnitScore> scores, UnitGroup group, Month asOf, const ListLengths& lists) {
    Ranking ranking{group, asOf, {}, {}};
    for (UnitScore& score : scores) {
        ranking.rows.push_back({std::move(score), {}, {}, {}});
    }
    for (RankRow& row : ranking.rows) {
        if (!row.score.noRank) {
            row.rank = static_cast<int>(countAbove(ranking.rows, *row.score.total)) + 1;
        }
    }
    for (RankRow& row : ranking.rows) {
        row.list = row.rank ? listOf(ranking, row, lists) : std::nullopt;
    }
    std::ranges::stable_sort(ranking.rows, [](const RankRow& left, const RankRow& right) {
        return left.rank && (!right.rank || *left.rank < *right.rank);
    });
    return ranking;
}

Ranking rankingOf(const PlanSnapshot& snapshot, std::span<const Verdict> verdicts, Month asOf, UnitGroup group) {
    return rankedBy(unitScores(snapshot, verdicts, asOf, group), group, asOf, snapshot.plan().score.lists);
}

Ranking comparedWith(Ranking ranking, const Ranking& earlier) {
    ranking.against = earlier.asOf;
    for (RankRow& row : ranking.rows) {
        const RankRow* then = earlier.row(row.score.unit);
        row.before = then != nullptr ? then->rank : std::nullopt;
    }
    return ranking;
}

}  // namespace pledge
