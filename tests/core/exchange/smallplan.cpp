#include <tests/core/exchange/smallplan.h>
#include <tests/support/planvalues.h>

#include <utility>

using namespace Qt::StringLiterals;

namespace pledge::test {

namespace {

Line lineOf(Pledge pledge, qint64 id, const QString& name, OrgUnitId owner, Series series = {}) {
    pledge.id = PledgeId(id);
    pledge.order = static_cast<int>(id);
    pledge.name = name;
    pledge.owners = {owner};
    return {std::make_shared<const Pledge>(std::move(pledge)), std::make_shared<const Series>(std::move(series))};
}

}  // namespace

PlanSnapshot smallPlan() {
    const OrgUnit finance{OrgUnitId(1), u"Finance"_s, UnitGroup::Department, 1, {u"财政"_s}, {}, {}};
    const OrgUnit north{OrgUnitId(2), u"North"_s, UnitGroup::Town, 2, {}, {}, {}};
    const Pledge loans = flow({{"2022-06-30", "115"}, {"2022-09-30", "165"}, {"2022-12-31", "200"}});
    Pledge share = loans;
    share.allocation = Allocation{PledgeId(1), figure("40")};
    share.milestones = scaledMilestones(loans, figure("40"));
    return PlanSnapshot(plan2022(), {finance, north}, {},
                        {lineOf(loans, 1, u"New loans"_s, finance.id, figures({{"2022-05", "100"}})),
                         lineOf(deliverable("2022-05-31"), 2, u"Policy"_s, finance.id),
                         lineOf(standing(), 3, u"Keep the platform"_s, finance.id),
                         lineOf(ceiling({{"2022-12-31", "4.3"}}), 4, u"Unemployment"_s, finance.id),
                         lineOf(share, 5, u"New loans"_s, north.id)});
}

PlanSnapshot emptyPlan(const char* first, const char* last) {
    return PlanSnapshot(planOf(first, last), {}, {}, {});
}

Table tableOf(const QByteArray& text) {
    auto table = readCsv(u"table.csv"_s, text);
    if (!table) {
        qFatal("not a table: %s", text.constData());
    }
    return std::move(*table);
}

}  // namespace pledge::test
