#include <tests/support/planvalues.h>
#include <tests/support/unitsplan.h>

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

Pledge newLoans() {
    Pledge pledge = named(flow({{"2022-06-30", "115"}, {"2022-09-30", "165"}, {"2022-12-31", "200"}}),
                          UnitsPlan::kNewLoans, u"新增贷款"_s, UnitsPlan::kFinanceOffice);
    pledge.supporting = {UnitsPlan::kIndustryOffice};
    pledge.condition = u"利率不上升"_s;
    pledge.notes.leader = u"张三"_s;
    return pledge;
}

Pledge shareOfRetail() {
    Pledge pledge =
        named(level({{"2022-12-31", "88"}}), UnitsPlan::kShareOfRetail, u"零售占比"_s, UnitsPlan::kFinanceOffice);
    pledge.stretch = true;
    return pledge;
}

Pledge techLoans() {
    Pledge pledge = named(flow({{"2022-07-31", "18.4"}, {"2022-12-31", "36.8"}}), UnitsPlan::kTechLoans,
                          u"新增科技贷"_s, UnitsPlan::kFinanceOffice);
    pledge.partOf = UnitsPlan::kNewLoans;
    return pledge;
}

Pledge townLand(PledgeId id, OrgUnitId town, const char* share) {
    Pledge pledge = named(flow({}, "亩"), id, u"低效用地整治"_s, town);
    pledge.allocation = Allocation{UnitsPlan::kIdleLand, figure(share)};
    return pledge;
}

ReportDraft report(PledgeId pledge, const Actual& actual) {
    return {pledge, actual, u"王五"_s, QDateTime(actual.month.plus(1).firstDay().addDays(2), QTime(9, 0), Qt::UTC), {}};
}

ReportDraft value(PledgeId pledge, const char* in, const char* value) {
    return report(pledge, Actual{month(in), figure(value), {}, {}, {}, {}, {}});
}

std::vector<ReportDraft> reports() {
    std::vector<ReportDraft> all{
        value(UnitsPlan::kNewLoans, "2022-04", "70"),       value(UnitsPlan::kNewLoans, "2022-05", "85"),
        value(UnitsPlan::kNewLoans, "2022-06", "105"),      value(UnitsPlan::kStockCompanies, "2022-05", "14"),
        value(UnitsPlan::kStockCompanies, "2022-06", "16"), value(UnitsPlan::kListing, "2022-05", "0"),
        value(UnitsPlan::kShareOfRetail, "2022-06", "86"),  value(UnitsPlan::kJobless, "2022-06", "3.57"),
        value(UnitsPlan::kIndices, "2022-06", "1.2"),       value(UnitsPlan::kTechLoans, "2022-06", "17"),
        value(UnitsPlan::kWestLand, "2022-06", "210"),      value(UnitsPlan::kEastLand, "2022-05", "150")};
    Actual claimed;
    claimed.month = month("2022-05");
    claimed.state = TaskState::Claimed;
    all.push_back(report(UnitsPlan::kPolicyPaper, claimed));
    Actual note;
    note.month = month("2022-06");
    note.note = u"平台运行平稳"_s;
    all.push_back(report(UnitsPlan::kPlatform, note));
    ReportDraft corrected = value(UnitsPlan::kNewLoans, "2022-05", "86.5");
    corrected.by = u"李四"_s;
    corrected.at = QDateTime(QDate(2022, 7, 6), QTime(9, 0), Qt::UTC);
    corrected.reason = u"核对银行报表"_s;
    all.push_back(corrected);
    return all;
}

PlanDraft draftOf() {
    PlanDraft draft;
    draft.plan = plan2022();
    draft.plan.isSample = true;
    draft.units = {{UnitsPlan::kFinanceOffice, u"金融办"_s, UnitGroup::Department, 1, {u"市金融办"_s}, {}, {}},
                   {UnitsPlan::kIndustryOffice, u"经信局"_s, UnitGroup::Department, 2, {}, {}, {}},
                   {UnitsPlan::kIdleOffice, u"档案馆"_s, UnitGroup::Department, 3, {}, {}, {}},
                   {UnitsPlan::kWestTown, u"西城街道"_s, UnitGroup::Town, 4, {}, {}, {}},
                   {UnitsPlan::kEastTown, u"东城街道"_s, UnitGroup::Town, 5, {}, {}, {}}};
    draft.pledges = {
        newLoans(),
        named(flow({{"2022-06-30", "16"}, {"2022-09-30", "24"}, {"2022-12-31", "34"}}, "家"),
              UnitsPlan::kStockCompanies, u"新增股份制企业"_s, UnitsPlan::kFinanceOffice),
        named(flow({{"2022-12-31", "1"}}, "家"), UnitsPlan::kListing, u"新增上市企业"_s, UnitsPlan::kFinanceOffice),
        shareOfRetail(),
        named(ceiling({{"2022-12-31", "4.3"}}), UnitsPlan::kJobless, u"登记失业率"_s, UnitsPlan::kFinanceOffice),
        named(deliverable("2022-05-31"), UnitsPlan::kPolicyPaper, u"出台扶持政策"_s, UnitsPlan::kFinanceOffice),
        named(direction("1"), UnitsPlan::kIndices, u"指数稳步提升"_s, UnitsPlan::kFinanceOffice),
        named(standing(), UnitsPlan::kPlatform, u"完善服务平台"_s, UnitsPlan::kFinanceOffice),
        techLoans(),
        named(flow({{"2022-06-30", "428"}, {"2022-12-31", "856"}}, "亩"), UnitsPlan::kIdleLand, u"低效用地整治"_s,
              UnitsPlan::kIndustryOffice),
        townLand(UnitsPlan::kWestLand, UnitsPlan::kWestTown, "400"),
        townLand(UnitsPlan::kEastLand, UnitsPlan::kEastTown, "456")};
    draft.reports = reports();
    return draft;
}

}  // namespace

UnitsPlan::UnitsPlan() : m_state([] { return QDateTime(QDate(2022, 7, 8), QTime(9, 0)); }) {
    const Occasion occasion{{u"督查室"_s, Role::LeadOffice, {}}, QDateTime(QDate(2022, 7, 7), QTime(9, 0), Qt::UTC)};
    auto workspace = Workspace::create(m_folder.filePath(u"units.pledge"_s), draftOf(), occasion);
    if (!workspace) {
        qFatal("the plan of the test was not written");
    }
    m_state.setActor(occasion.actor);
    m_state.setWorkspace(std::move(*workspace));
    m_state.setAsOf(month("2022-06"));
}

}  // namespace pledge::test
