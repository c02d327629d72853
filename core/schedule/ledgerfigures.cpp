#include <core/base/rational.h>
#include <core/plan/ledgercells.h>
#include <core/plan/measurescale.h>
#include <core/plan/planrecords.h>
#include <core/schedule/ledgerfigures.h>
#include <core/schedule/rollup.h>

#include <QSet>

#include <algorithm>

namespace pledge {

namespace {

QSet<QString> townNames(const PlanSnapshot& snapshot) {
    QSet<QString> names;
    for (const OrgUnit& unit : snapshot.units()) {
        if (unit.group == UnitGroup::Town) {
            names.insert(unit.name);
            names += QSet<QString>(unit.aliases.begin(), unit.aliases.end());
        }
    }
    return names;
}

/// Counts the cases of one line's ledgers up to a month's end.
class CaseCount {
public:
    CaseCount(const PlanSnapshot& snapshot, std::size_t position, Month month)
        : m_snapshot(snapshot), m_pledge(*snapshot.lines()[position].pledge), m_until(month.lastDay()) {
        const bool isRunning = m_pledge.nature == Nature::Flow;
        m_from = isRunning ? runOf(m_pledge, snapshot.plan().span, month).first.firstDay() : QDate();
        if (isRunning && m_pledge.base && !m_pledge.yearlyRestart) {
            m_sum = m_pledge.base->value;
        }
        if (m_pledge.allocation) {
            m_town = snapshot.unit(m_pledge.owners.front());
        } else if (!snapshot.allocationsOf(m_pledge.id).empty()) {
            m_towns = townNames(snapshot);
        }
    }

    void add(const Ledger& ledger, const LedgerUse& use) {
        m_isFed = true;
        for (const LedgerRow& row : m_snapshot.records().ledgerRows) {
            if (row.ledger == ledger.id && isOfTown(ledger, row) && counts(ledger, use, row)) {
                take(ledger, use, row);
            }
        }
    }

    [[nodiscard]] std::optional<LedgerFigure> figure() {
        const Decimal value = m_sum.rounded(Decimal::kPlaces);
        const Rational rest = m_sum - Rational(value);
        const bool fits = rest < Rational::fromInteger(1) && -rest < Rational::fromInteger(1);
        if (!m_isFed || !fits) {
            return std::nullopt;
        }
        m_figure.value = value;
        return m_figure;
    }

private:
    [[nodiscard]] bool isOfTown(const Ledger& ledger, const LedgerRow& row) const {
        return m_town == nullptr || m_town->isCalled(cellMeaning(ledger, row, LedgerMeaning::Town));
    }

    [[nodiscard]] static std::optional<QDate> dayOf(const Ledger& ledger, const LedgerUse& use, const LedgerRow& row) {
        return ledger.stages.isEmpty() ? dayTyped(cellMeaning(ledger, row, LedgerMeaning::Day))
                                       : dayReached(row, use.fromStage);
    }

    [[nodiscard]] bool counts(const Ledger& ledger, const LedgerUse& use, const LedgerRow& row) const {
        const auto day = dayOf(ledger, use, row);
        return day ? *day <= m_until && (!m_from.isValid() || *day >= m_from) : ledger.stages.isEmpty();
    }

    void take(const Ledger& ledger, const LedgerUse& use, const LedgerRow& row) {
        ++m_figure.cases;
        m_figure.undated += dayOf(ledger, use, row) ? 0 : 1;
        const QString town = cellMeaning(ledger, row, LedgerMeaning::Town);
        m_figure.unplaced += m_towns.isEmpty() || m_towns.contains(town) ? 0 : 1;
        if (use.measure == LedgerMeasure::Cases) {
            m_sum = m_sum + Rational::fromInteger(1);
        } else {
            addAmount(ledger, row);
        }
    }

    void addAmount(const Ledger& ledger, const LedgerRow& row) {
        const auto column = columnMeaning(ledger, LedgerMeaning::Amount);
        const auto amount = column ? Decimal::parse(row.cells.value(*column)) : Result<Decimal>(Error{});
        if (!amount) {
            ++m_figure.unvalued;
            return;
        }
        const MeasureScale from = measureScale(ledger.columns[static_cast<std::size_t>(*column)].unit);
        m_sum = m_sum + inBaseUnit(*amount, from) / measureScale(m_pledge.unit.symbol).scale;
    }

    const PlanSnapshot& m_snapshot;
    const Pledge& m_pledge;
    const OrgUnit* m_town = nullptr;
    QSet<QString> m_towns;
    QDate m_from;
    QDate m_until;
    Rational m_sum;
    LedgerFigure m_figure;
    bool m_isFed = false;
};

}  // namespace

std::optional<LedgerFigure> ledgerFigure(const PlanSnapshot& snapshot, std::size_t position, Month month) {
    const Pledge& pledge = *snapshot.lines()[position].pledge;
    const PledgeId whole = pledge.allocation ? pledge.allocation->of : pledge.id;
    CaseCount count(snapshot, position, month);
    for (const Ledger& ledger : snapshot.records().ledgers) {
        const auto use = std::ranges::find(ledger.uses, whole, &LedgerUse::pledge);
        const bool hasTowns = !pledge.allocation || columnMeaning(ledger, LedgerMeaning::Town);
        if (use != ledger.uses.end() && hasTowns) {
            count.add(ledger, *use);
        }
    }
    return count.figure();
}

std::optional<Decimal> reportedBeyondLedger(const PlanSnapshot& snapshot, std::size_t position, Month month) {
    const auto figure = ledgerFigure(snapshot, position, month);
    const auto reported = figure ? effectiveSeries(snapshot, position).value(month) : std::nullopt;
    return reported ? reported->minus(figure->value) : std::nullopt;
}

}  // namespace pledge
