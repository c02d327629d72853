#include <tests/support/entryplan.h>
#include <tests/support/planvalues.h>

#include <QTimeZone>

using namespace Qt::StringLiterals;

namespace pledge::test {

namespace {

Pledge named(Pledge pledge, PledgeId id, const QString& name, OrgUnitId owner) {
    pledge.id = id;
    pledge.order = static_cast<int>(id.number());
    pledge.name = name;
    pledge.owners = {owner};
    return pledge;
}

Pledge share(PledgeId id, OrgUnitId town, const char* part) {
    Pledge pledge = named(flow({}, "亩"), id, u"处置低效用地"_s, town);
    pledge.allocation = Allocation{kIdleLand, figure(part)};
    return pledge;
}

Pledge platform() {
    Pledge pledge = named(Pledge(), kPlatform, u"平台持续完善"_s, kIndustryBureau);
    pledge.nature = Nature::Task;
    return pledge;
}

void report(PlanDraft& draft, PledgeId pledge, int month, const char* value) {
    Actual actual;
    actual.month = Month(2022, month);
    actual.value = figure(value);
    const QDateTime at(QDate(2022, month, 1).addMonths(1), QTime(9, 0), QTimeZone::utc());
    draft.reports.push_back({pledge, actual, u"张三"_s, at, {}});
}

PlanDraft entryDraft() {
    PlanDraft draft;
    draft.plan = plan2022();
    draft.plan.name = u"2022年军令状"_s;
    draft.units = {{kFinanceOffice, u"金融办"_s, UnitGroup::Department, 1, {}, {}, {}},
                   {kIndustryBureau, u"经信局"_s, UnitGroup::Department, 2, {}, {}, {}},
                   {kEastTown, u"东城街道"_s, UnitGroup::Town, 3, {}, {}, {}},
                   {kWestTown, u"西城街道"_s, UnitGroup::Town, 4, {}, {}, {}}};
    draft.pledges = {
        named(flow({{"2022-06-30", "115"}, {"2022-09-30", "165"}, {"2022-12-31", "200"}}), kNewLoans, u"新增贷款"_s,
              kFinanceOffice),
        named(flow({{"2022-06-30", "7.5"}, {"2022-12-31", "15"}}), kGreenLoans, u"新增绿色贷"_s, kFinanceOffice),
        named(flow({{"2022-06-30", "16"}, {"2022-09-30", "24"}, {"2022-12-31", "34"}}, "家"), kJointStock,
              u"新增股份制改造企业"_s, kFinanceOffice),
        named(deliverable("2022-05-31"), kPolicyIssued, u"出台系列政策"_s, kIndustryBureau),
        named(flow({{"2022-12-31", "856"}}, "亩"), kIdleLand, u"处置低效用地"_s, kIndustryBureau),
        share(kEastLand, kEastTown, "456"),
        share(kWestLand, kWestTown, "400"),
        platform()};
    const std::vector<std::array<const char*, 3>> months{
        {"22.4", "1.2", "2"}, {"37.9", "2.4", "5"}, {"61.2", "3.9", "8"}, {"76.8", "5.2", "11"}, {"98", "6.4", "14"}};
    for (int month = 1; month <= 5; ++month) {
        const auto& values = months[static_cast<std::size_t>(month - 1)];
        report(draft, kNewLoans, month, values[0]);
        report(draft, kGreenLoans, month, values[1]);
        report(draft, kJointStock, month, values[2]);
    }
    report(draft, kEastLand, 6, "230");
    report(draft, kWestLand, 6, "210");
    return draft;
}

}  // namespace

EntryPlan::EntryPlan(Access access)
    : m_state([] { return QDateTime(QDate(2022, 7, 4), QTime(9, 0), QTimeZone::utc()); }) {
    const QString path = m_folder.filePath(u"entry.pledge"_s);
    const Occasion founding{{u"督查室"_s, Role::LeadOffice, {}},
                            QDateTime(QDate(2022, 7, 2), QTime(9, 0), QTimeZone::utc())};
    auto workspace = Workspace::create(path, entryDraft(), founding);
    Q_ASSERT(workspace);
    if (access == Access::ReadOnly) {
        workspace->reset();
        workspace = Workspace::open(path, Access::ReadOnly);
        Q_ASSERT(workspace);
    }
    m_state.setActor({u"李四"_s, Role::LeadOffice, {}});
    m_state.setWorkspace(*std::move(workspace));
    m_state.setAsOf(Month(2022, 6));
}

std::optional<Decimal> EntryPlan::figure(PledgeId pledge, const char* month) const {
    return m_state.snapshot().line(pledge)->series->value(test::month(month));
}

const Verdict& EntryPlan::verdict(PledgeId pledge) const {
    return m_state.board().verdict(*m_state.snapshot().position(pledge));
}

}  // namespace pledge::test
