#include <core/plan/allocations.h>
#include <core/schedule/caution.h>
#include <core/schedule/ledgerfigures.h>
#include <core/schedule/rollup.h>
#include <core/schedule/samecases.h>

#include <algorithm>
#include <utility>

namespace pledge {

namespace {

/// The cautions about one line.
class Cautions {
public:
    Cautions(const PlanSnapshot& snapshot, const Scoreboard& board, std::size_t position)
        : m_snapshot(snapshot),
          m_board(board),
          m_position(position),
          m_pledge(*snapshot.lines()[position].pledge),
          m_verdict(board.verdict(position)) {}

    [[nodiscard]] std::vector<Caution> found() && {
        if (!isOutside(m_verdict.reason)) {
            holdAgainstWhole();
            holdAgainstShares();
            holdAgainstTowns();
            holdAgainstLedgers();
            lookUpstream();
        }
        return std::move(m_found);
    }

private:
    /// A town's part stands in the ledgers of its whole.
    void holdAgainstLedgers() {
        const auto reported = figureOf(m_position);
        const auto figure =
            reported ? ledgerFigure(m_snapshot, m_position, *m_verdict.observed) : std::optional<LedgerFigure>();
        if (figure && figure->value != *reported) {
            add(CautionKind::LedgerDiffers, std::nullopt, reported, figure->value);
        }
        if (m_pledge.allocation) {
            return;
        }
        for (SameCase& same : sameCasesOf(m_snapshot.records(), m_pledge.id)) {
            m_found.push_back(
                {CautionKind::CaseTwice, m_position, std::nullopt, std::nullopt, std::nullopt, std::move(same.rows)});
        }
    }

    void add(CautionKind kind, std::optional<std::size_t> other, std::optional<Decimal> here,
             std::optional<Decimal> there) {
        m_found.push_back({kind, m_position, other, here, there, {}});
    }

    /// Percentages of different wholes are not parts of one another, nor are ceilings.
    void holdAgainstWhole() {
        const auto whole = m_pledge.partOf ? m_snapshot.position(*m_pledge.partOf) : std::nullopt;
        if (!whole) {
            return;
        }
        const Pledge& other = *m_snapshot.lines()[*whole].pledge;
        const bool comparable = m_pledge.unit.symbol == other.unit.symbol && !m_pledge.unit.isPercent() &&
                                m_pledge.bound == Bound::AtLeast && other.bound == Bound::AtLeast;
        if (!comparable) {
            return;
        }
        if (exceeds(m_verdict.finalTarget, m_board.verdict(*whole).finalTarget)) {
            add(CautionKind::PartTargetAboveWhole, whole, m_verdict.finalTarget, m_board.verdict(*whole).finalTarget);
        }
        const auto here = figureOf(m_position);
        const auto there = here ? effectiveSeries(m_snapshot, *whole).value(*m_verdict.observed) : std::nullopt;
        if (exceeds(here, there)) {
            add(CautionKind::PartAboveWhole, whole, here, there);
        }
    }

    void holdAgainstShares() {
        if (m_snapshot.allocationsOf(m_pledge.id).empty() || m_pledge.nature != Nature::Flow) {
            return;
        }
        const AllocationSum sum = sumOf(m_pledge, sharesOf(m_snapshot, m_pledge.id));
        if (sum.whole && sum.allocated != *sum.whole) {
            add(CautionKind::AllocationsDiffer, std::nullopt, sum.allocated, sum.whole);
        }
    }

    void holdAgainstTowns() {
        const auto& rollUp = m_verdict.rollUp;
        if (!rollUp || !rollUp->difference || rollUp->difference->isZero()) {
            return;
        }
        const auto own = figureOf(m_position);
        add(CautionKind::OwnFigureDiffers, std::nullopt, own, own ? own->minus(*rollUp->difference) : std::nullopt);
    }

    void lookUpstream() {
        const bool done = m_verdict.reason == Reason::Completed || m_verdict.reason == Reason::AwaitsClosing ||
                          m_verdict.reason == Reason::MadeUp;
        if (done || m_pledge.waitsFor.empty()) {
            return;
        }
        for (const std::size_t other : upstreamOf(m_snapshot, m_position)) {
            const Verdict& verdict = m_board.verdict(other);
            if (verdict.reason == Reason::MilestoneMissed) {
                add(CautionKind::UpstreamOverdue, other, std::nullopt, std::nullopt);
            } else if (verdict.light == Light::Red || verdict.light == Light::Yellow) {
                add(CautionKind::UpstreamBehind, other, std::nullopt, std::nullopt);
            }
        }
    }

    [[nodiscard]] std::optional<Decimal> figureOf(std::size_t position) const {
        const auto& actual = m_board.verdict(position).actual;
        return actual ? actual->value : std::nullopt;
    }

    [[nodiscard]] static bool exceeds(const std::optional<Decimal>& part, const std::optional<Decimal>& whole) {
        return part && whole && *part > *whole;
    }

    const PlanSnapshot& m_snapshot;
    const Scoreboard& m_board;
    std::size_t m_position;
    const Pledge& m_pledge;
    const Verdict& m_verdict;
    std::vector<Caution> m_found;
};

}  // namespace

std::vector<Caution> cautionsOf(const PlanSnapshot& snapshot, const Scoreboard& board, std::size_t position) {
    return Cautions(snapshot, board, position).found();
}

std::vector<Caution> cautions(const PlanSnapshot& snapshot, const Scoreboard& board) {
    std::vector<Caution> all;
    for (std::size_t position = 0; position < snapshot.lines().size(); ++position) {
        const std::vector<Caution> found = cautionsOf(snapshot, board, position);
        all.insert(all.end(), found.begin(), found.end());
    }
    return all;
}

std::vector<std::size_t> upstreamOf(const PlanSnapshot& snapshot, std::size_t position) {
    std::vector<std::size_t> chain{position};
    for (std::size_t next = 0; next < chain.size(); ++next) {
        for (const PledgeId id : snapshot.lines()[chain[next]].pledge->waitsFor) {
            const auto upstream = snapshot.position(id);
            if (upstream && std::ranges::find(chain, *upstream) == chain.end()) {
                chain.push_back(*upstream);
            }
        }
    }
    chain.erase(chain.begin());
    return chain;
}

std::vector<std::size_t> downstreamOf(const PlanSnapshot& snapshot, std::size_t position) {
    const PledgeId id = snapshot.lines()[position].pledge->id;
    std::vector<std::size_t> waiting;
    for (std::size_t other = 0; other < snapshot.lines().size(); ++other) {
        const auto& waitsFor = snapshot.lines()[other].pledge->waitsFor;
        if (std::ranges::find(waitsFor, id) != waitsFor.end()) {
            waiting.push_back(other);
        }
    }
    return waiting;
}

}  // namespace pledge
