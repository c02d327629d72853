#include <app/cli/allocationlist.h>
#include <app/cli/texttable.h>
#include <core/plan/allocations.h>
#include <core/wording/fill.h>
#include <core/wording/words.h>

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace pledge {

namespace {

struct Allocates {
    Q_DECLARE_TR_FUNCTIONS(AllocationList)
};

}  // namespace

QString allocationList(const PlanSnapshot& snapshot, PledgeId wholeId) {
    const Pledge& whole = *snapshot.line(wholeId)->pledge;
    const auto shares = sharesOf(snapshot, wholeId);
    const AllocationSum sum = sumOf(whole, shares);
    std::vector<QStringList> rows;
    for (const Share& share : shares) {
        rows.push_back({snapshot.unit(share.town)->name, figureText(share.share, whole.unit)});
    }
    rows.push_back({Allocates::tr("Sum"), figureText(sum.allocated, whole.unit)});
    if (sum.whole) {
        rows.push_back({Allocates::tr("Whole"), figureText(*sum.whole, whole.unit)});
    }
    return fill(Allocates::tr("“%1” is split among %2 towns"), {whole.name, QString::number(shares.size())}) + u'\n' +
           textTable({{Allocates::tr("Town"), Side::Left}, {Allocates::tr("Share"), Side::Right}}, rows);
}

QString allocationWarning(const PlanSnapshot& snapshot, PledgeId wholeId) {
    const Pledge& whole = *snapshot.line(wholeId)->pledge;
    const AllocationSum sum = sumOf(whole, sharesOf(snapshot, wholeId));
    if (!sum.open || sum.open->isZero() || whole.nature == Nature::State) {
        return {};
    }
    const QString gap = figureText(Decimal::fromMicros(std::abs(sum.open->micros())), whole.unit);
    return fill(sum.open->isNegative() ? Allocates::tr("The shares exceed the whole by %1.")
                                       : Allocates::tr("The shares leave %1 of the whole open."),
                {gap});
}

}  // namespace pledge
