#include <core/plan/ledgercells.h>
#include <core/schedule/ledgerfigures.h>
#include <core/schedule/rollup.h>
#include <core/wording/fill.h>
#include <core/wording/ledgerwords.h>
#include <core/wording/words.h>
#include <ui/models/ledgersums.h>

#include <QCoreApplication>

namespace pledge {

namespace {

struct Sums {
    Q_DECLARE_TR_FUNCTIONS(LedgerSums)
};

}  // namespace

std::optional<Decimal> amountOf(const PlanRecords& records, const Ledger& ledger) {
    const auto column = columnMeaning(ledger, LedgerMeaning::Amount);
    std::optional<Decimal> sum = column ? std::optional(Decimal()) : std::nullopt;
    for (const LedgerRow& row : records.ledgerRows) {
        const auto amount =
            sum && row.ledger == ledger.id ? Decimal::parse(row.cells.value(*column)) : Result<Decimal>(Error{});
        sum = amount ? sum->plus(*amount) : sum;
    }
    return sum;
}

QString useSentence(const PlanSnapshot& snapshot, PledgeId pledge, Month month) {
    const auto position = snapshot.position(pledge);
    const auto figure = position ? ledgerFigure(snapshot, *position, month) : std::nullopt;
    if (!figure) {
        return {};
    }
    const Pledge& fed = *snapshot.lines()[*position].pledge;
    const auto reported = effectiveSeries(snapshot, *position).value(month);
    const QString text =
        fill(Sums::tr("%1, %2: %3"), {fed.name, monthText(month), ledgerSentence(fed, *figure, reported)});
    const QString doubts = ledgerDoubts(*figure);
    return doubts.isEmpty() ? text : fill(Sums::tr("%1 (%2)"), {text, doubts});
}

}  // namespace pledge
