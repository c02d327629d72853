#include <core/schedule/overtaking.h>

#include <algorithm>

namespace pledge {

namespace {

const Rational kHundred = Rational::fromInteger(100);

/// How many decimals the figure is written with.
int placesOf(Decimal figure) {
    int places = Decimal::kPlaces;
    qint64 micros = figure.micros();
    while (places > 0 && micros % 10 == 0) {
        micros /= 10;
        --places;
    }
    return places;
}

/// The smallest difference between two figures of the pledge: one case, or one in the last digit they are written with.
Decimal stepOf(const Pledge& pledge, Decimal reported) {
    int places = placesOf(reported);
    for (const Milestone& milestone : pledge.milestones) {
        places = std::max(places, milestone.value ? placesOf(*milestone.value) : 0);
    }
    qint64 micros = Decimal::kScale;
    for (int i = 0; i < places && !pledge.unit.wholeCases; ++i) {
        micros /= 10;
    }
    return Decimal::fromMicros(micros);
}

/// The figure beyond which a pledge scores no better.
Rational bestFigure(const Pledge& pledge, const Rational& required, int cap) {
    const bool atLeast = pledge.bound == Bound::AtLeast;
    const Rational capped = Rational::fromInteger(cap);
    Rational best = atLeast ? required * capped / kHundred : required * kHundred / capped;
    for (const Milestone& milestone : pledge.milestones) {
        if (milestone.value) {
            best = atLeast ? std::max(best, Rational(*milestone.value)) : std::min(best, Rational(*milestone.value));
        }
    }
    return best;
}

/// Where a unit would stand with another score.
struct Placing {
    int above = 0;  ///< how many score more
    int level = 0;  ///< how many score the same
    OrgUnitId passed;
};

/// Whether moving up asks for more than the next unit has, or only for as much.
enum class Passing { Beyond, Level };

/// A pledge that could be better, and how far it would have to go.
struct Way {
    std::size_t position = 0;
    std::optional<Decimal> figure;
    Rational effort;
    Placing placing;
};

/// The plan as it would be ranked with another figure.
class Trial {
public:
    Trial(const PlanSnapshot& snapshot, const Scoreboard& board, const Ranking& ranking, const RankRow& row,
          Passing passing)
        : m_passing(passing),
          m_snapshot(snapshot),
          m_board(board),
          m_ranking(ranking),
          m_row(row),
          m_verdicts(board.verdicts().begin(), board.verdicts().end()) {}

    /// The way to overtake by this line alone.
    std::optional<Way> way(const PledgeScore& score);

private:
    std::optional<Way> claimed(const PledgeScore& score);
    std::optional<Way> improved(const PledgeScore& score);
    Placing placingWith(const PledgeScore& score, const Actual& actual);
    [[nodiscard]] Placing placingAmong(const std::vector<RankRow>& rows, const UnitScore& own) const;
    [[nodiscard]] bool suffices(const Placing& placing) const {
        return 1 + placing.above + (m_passing == Passing::Beyond ? placing.level : 0) < *m_row.rank;
    }
    [[nodiscard]] Verdict verdictWith(std::size_t position, const Actual& actual) const;
    [[nodiscard]] const Pledge& pledge(std::size_t position) const { return *m_snapshot.lines()[position].pledge; }

    Passing m_passing;
    const PlanSnapshot& m_snapshot;
    const Scoreboard& m_board;
    const Ranking& m_ranking;
    const RankRow& m_row;
    std::vector<Verdict> m_verdicts;
};

/// Judges the line alone, with the pledges that its verdict is made of.
Verdict Trial::verdictWith(std::size_t position, const Actual& actual) const {
    const Line& line = m_snapshot.lines()[position];
    Series series = *line.series;
    series.set(actual);
    std::vector<Line> lines{{line.pledge, std::make_shared<const Series>(std::move(series))}};
    if (const auto& allocation = line.pledge->allocation) {
        if (const Line* whole = m_snapshot.line(allocation->of)) {
            lines.push_back(*whole);
        }
    }
    for (const std::size_t share : m_snapshot.allocationsOf(line.pledge->id)) {
        lines.push_back(m_snapshot.lines()[share]);
    }
    const PlanSnapshot alone(m_snapshot.plan(), {}, {}, std::move(lines));
    return Scoreboard(alone, m_board.asOf()).verdict(0);
}

/// The unit's placing by that score among the other rows; where it was if it would lose its rank.
Placing Trial::placingAmong(const std::vector<RankRow>& rows, const UnitScore& own) const {
    if (own.noRank) {
        return {*m_row.rank, 0, {}};
    }
    Placing placing;
    int best = *m_row.rank;
    for (const RankRow& other : rows) {
        if (!other.rank || other.score.unit == own.unit) {
            continue;
        }
        placing.above += *other.score.total > *own.total ? 1 : 0;
        placing.level += *other.score.total == *own.total ? 1 : 0;
        const auto before = m_ranking.row(other.score.unit)->rank;
        if (*other.score.total < *own.total && before && *before < best) {
            best = *before;
            placing.passed = other.score.unit;
        }
    }
    return placing;
}

Placing Trial::placingWith(const PledgeScore& score, const Actual& actual) {
    Verdict verdict = verdictWith(score.position, actual);
    const bool ladder = m_snapshot.plan().score.scheme == ScoreScheme::RankLadder;
    if (ladder || pledge(score.position).owners.size() > 1) {
        std::swap(m_verdicts[score.position], verdict);
        const Ranking next = rankingOf(m_snapshot, m_verdicts, m_board.asOf(), m_ranking.group);
        std::swap(m_verdicts[score.position], verdict);
        return placingAmong(next.rows, next.row(m_row.score.unit)->score);
    }
    std::vector<PledgeScore> pledges = m_row.score.pledges;
    for (PledgeScore& own : pledges) {
        if (own.position == score.position) {
            own = pledgeScore(m_snapshot, score.position, verdict, m_board.asOf());
        }
    }
    return placingAmong(m_ranking.rows, totalScore(m_row.score.unit, std::move(pledges), m_snapshot.plan().score));
}

std::optional<Way> Trial::claimed(const PledgeScore& score) {
    Actual actual;
    actual.month = std::min(m_board.asOf(), m_snapshot.plan().span.last);
    actual.state = TaskState::Claimed;
    const Placing placing = placingWith(score, actual);
    return suffices(placing) ? std::optional(Way{score.position, {}, kHundred, placing}) : std::nullopt;
}

std::optional<Way> Trial::improved(const PledgeScore& score) {
    const Verdict& verdict = m_board.verdict(score.position);
    const Pledge& line = pledge(score.position);
    Actual actual = *verdict.actual;
    const Decimal from = *actual.value;
    const Decimal step = stepOf(line, from);
    const bool atLeast = line.bound == Bound::AtLeast;
    const Rational best = bestFigure(line, *score.required, m_snapshot.plan().score.cap);
    const Rational distance = atLeast ? best - Rational(from) : Rational(from) - std::max(best, Rational());
    const auto placingAfter = [&](qint64 steps) {
        actual.value = Decimal::fromMicros(from.micros() + (atLeast ? steps : -steps) * step.micros());
        return placingWith(score, actual);
    };
    qint64 least = 0;
    qint64 most = -(-distance / Rational(step)).floor().rounded(0).micros() / Decimal::kScale;
    if (most <= 0 || !suffices(placingAfter(most))) {
        return std::nullopt;
    }
    while (most - least > 1) {
        const qint64 middle = least + (most - least) / 2;
        (suffices(placingAfter(middle)) ? most : least) = middle;
    }
    const Placing placing = placingAfter(most);
    const Rational moved = Rational(step) * Rational::fromInteger(most);
    const Rational effort = *score.required > Rational() ? moved * kHundred / *score.required : kHundred;
    return Way{score.position, actual.value, effort, placing};
}

std::optional<Way> Trial::way(const PledgeScore& score) {
    const Verdict& verdict = m_board.verdict(score.position);
    if (!score.counts() || !score.ratio) {
        return std::nullopt;
    }
    if (kindOf(pledge(score.position)) == PledgeKind::Deliverable) {
        return score.isKept() ? std::nullopt : claimed(score);
    }
    return verdict.actual && verdict.actual->value && score.required ? improved(score) : std::nullopt;
}

/// The unit just above, in the order of the ranking.
OrgUnitId nextAbove(const Ranking& ranking, const RankRow& row) {
    OrgUnitId next;
    int rank = 0;
    for (const RankRow& other : ranking.rows) {
        const int place = other.rank.value_or(0);
        if (rank < place && place < *row.rank) {
            next = other.score.unit;
            rank = place;
        }
    }
    return next;
}

std::optional<Way> shortestWay(Trial trial, const RankRow& row) {
    std::optional<Way> shortest;
    for (const PledgeScore& score : row.score.pledges) {
        const auto way = trial.way(score);
        if (way && (!shortest || way->effort < shortest->effort)) {
            shortest = way;
        }
    }
    return shortest;
}

}  // namespace

Overtaking overtaking(const PlanSnapshot& snapshot, const Scoreboard& board, const Ranking& ranking, OrgUnitId unit) {
    const RankRow* row = ranking.row(unit);
    if (row == nullptr || !row->rank) {
        return {};
    }
    if (*row->rank == 1) {
        return {Overtaking::Outcome::FirstAlready, {}, 0, {}, 1};
    }
    auto way = shortestWay(Trial(snapshot, board, ranking, *row, Passing::Beyond), *row);
    if (!way) {
        way = shortestWay(Trial(snapshot, board, ranking, *row, Passing::Level), *row);
    }
    const OrgUnitId next = nextAbove(ranking, *row);
    if (!way) {
        return {Overtaking::Outcome::NotByOnePledge, next, 0, {}, *row->rank};
    }
    const Placing& placing = way->placing;
    return {Overtaking::Outcome::Possible,
            placing.passed.isValid() ? placing.passed : next,
            way->position,
            way->figure,
            placing.above + 1,
            placing.level > 0};
}

}  // namespace pledge
