#include <core/plan/allocations.h>
#include <core/plan/planchanges.h>
#include <core/wording/fill.h>
#include <ui/models/planfinding.h>

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace pledge {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(PlanFinding)
};

struct Unsettled {
    int pledges = 0;
    int drafts = 0;
    int toBeAssigned = 0;
    int differing = 0;  ///< shares that do not add up to their whole
    int outside = 0;    ///< withdrawn, force majeure
};

Unsettled unsettledIn(const PlanSnapshot& plan) {
    Unsettled found;
    for (const Line& line : plan.lines()) {
        const Pledge& pledge = *line.pledge;
        if (pledge.allocation) {
            continue;
        }
        const std::vector<Share> shares = sharesOf(plan, pledge.id);
        const auto open = sumOf(pledge, shares).open;
        ++found.pledges;
        found.drafts += isSigned(plan, pledge) ? 0 : 1;
        found.toBeAssigned += pledge.toBeAssigned ? 1 : 0;
        found.differing += !shares.empty() && open && !open->isZero() ? 1 : 0;
        found.outside += pledge.standing == Standing::InForce ? 0 : 1;
    }
    return found;
}

}  // namespace

QString planFinding(const PlanSnapshot& plan) {
    const Unsettled found = unsettledIn(plan);
    if (found.pledges == 0) {
        return fill(Texts::tr("%1 units, no pledges yet"), {QString::number(plan.units().size())});
    }
    const auto part = [](const QString& words, int count) { return fill(words, {QString::number(count)}); };
    QStringList open;
    if (found.drafts > 0) {
        open.append(part(Texts::tr("%1 not signed yet"), found.drafts));
    }
    if (found.toBeAssigned > 0) {
        open.append(part(Texts::tr("%1 with a target to be assigned"), found.toBeAssigned));
    }
    if (found.differing > 0) {
        open.append(part(Texts::tr("%1 whose shares do not add up to the whole"), found.differing));
    }
    if (found.outside > 0) {
        open.append(part(Texts::tr("%1 outside the count"), found.outside));
    }
    const QString all = part(Texts::tr("%1 pledges"), found.pledges);
    return open.isEmpty() ? fill(Texts::tr("%1, all signed and all targets settled"), {all})
                          : fill(Texts::tr("%1, of these %2"), {all, open.join(Texts::tr(", "))});
}

}  // namespace pledge
