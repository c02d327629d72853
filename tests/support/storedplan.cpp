#include <tests/support/planvalues.h>
#include <tests/support/storedplan.h>

#include <QFile>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace pledge::test {

namespace {

Pledge named(Pledge pledge, PledgeId id, const QString& name, std::vector<OrgUnitId> owners) {
    pledge.id = id;
    pledge.order = static_cast<int>(id.number());
    pledge.name = name;
    pledge.owners = std::move(owners);
    return pledge;
}

Pledge newLoans() {
    Pledge pledge = named(flow({{"2022-06-30", "115"}, {"2022-09-30", "165"}, {"2022-12-31", "200"}}), kLoans,
                          u"新增贷款"_s, {kFinance, kIndustry});
    pledge.aliases = {u"贷款"_s, u"新增贷款额"_s};
    pledge.programme = ProgrammeId(1);
    pledge.supporting = {OrgUnitId(3), OrgUnitId(4)};
    pledge.lastYear = {{month("2021-01"), figure("7.5")}, {month("2021-02"), figure("-0.000001")}};
    pledge.weight = figure("1.5");
    pledge.condition = u"利率不上升"_s;
    pledge.conditionMet = false;
    pledge.lagMonths = 1;
    pledge.sources = {{SourceId(1), {0, 11}, SourcePart::Statement, date("2022-12-31")},
                      {SourceId(1), {5, 8}, SourcePart::Value, date("2022-12-31")},
                      {SourceId(1), {0, 2}, SourcePart::Due, {}}};
    pledge.notes = {u"张三"_s, u"李四"_s, u"口径"_s, u"统计局"_s, u"审计局"_s, u"全市第一"_s, u"原文"_s, {}};
    return pledge;
}

Pledge ratio() {
    Pledge pledge = named(level({{"2022-12-31", "88"}}), PledgeId(6), u"占比"_s, {kFinance});
    pledge.parts = RatioParts{u"分子"_s, u"分母"_s, figure("100")};
    pledge.frequency = Frequency::Quarterly;
    pledge.partOf = kLoans;
    pledge.stretch = true;
    return pledge;
}

Pledge town(PledgeId id, OrgUnitId owner, const char* share) {
    Pledge pledge = named(flow({}, "亩"), id, u"低效用地"_s, {owner});
    pledge.allocation = Allocation{kLand, figure(share)};
    return pledge;
}

Pledge base() {
    Pledge pledge = named(flow({{"2022-12-31", "31"}}, "家"), PledgeId(7), u"累计培育"_s, {kIndustry});
    pledge.base = Base{figure("12"), date("2021-12-31")};
    pledge.mayFall = true;
    pledge.waitsFor = {PledgeId(6)};
    return pledge;
}

}  // namespace

PlanDraft storedDraft() {
    PlanDraft draft;
    draft.plan = plan2022();
    draft.plan.name = u"2022年军令状"_s;
    draft.plan.isSample = true;
    draft.plan.note = u"示例数据"_s;
    draft.plan.reportingDay = 8;
    draft.plan.countedUnits = {u"座"_s, u"辆"_s};
    draft.plan.policy.bands.yellowUpTo = figure("12.5");
    draft.plan.policy.trendBand = figure("0.25");
    draft.plan.policy.silence = Silence::CarriedForward;
    draft.plan.policy.byKind = {{PledgeKind::Works, {GapMeasure::Ratio, figure("1"), figure("20")}}};
    draft.plan.score.cap = 120;
    draft.plan.score.perOverdue = figure("0.5");
    draft.units = {
        {kFinance, u"财政局"_s, UnitGroup::Department, 1, {u"市财政局"_s, u"财政"_s}, {}, {}},
        {kIndustry, u"经信局"_s, UnitGroup::Department, 2, {}, month("2021-01"), month("2023-12")},
        {OrgUnitId(3), u"西城"_s, UnitGroup::Town, 3, {}, {}, {}},
        {OrgUnitId(4), u"东城"_s, UnitGroup::Town, 4, {}, {}, {}},
    };
    draft.programmes = {
        {ProgrammeId(1), u"金融行动"_s, 1, u"目标"_s, {{u"举措"_s, MeasureState::NotStarted}}, u"政策"_s}};
    draft.sources = {{SourceId(1), u"军令状.txt"_s, QByteArray(32, '\x7f'), u"全年新增贷200亿元。\n"_s, 2022}};
    draft.pledges = {
        newLoans(),
        named(deliverable("2022-05-31"), kPolicy, u"出台政策"_s, {kIndustry}),
        named(flow({{"2022-06-30", "428"}, {"2022-12-31", "856"}}, "亩"), kLand, u"低效用地"_s, {kIndustry}),
        town(PledgeId(5), OrgUnitId(4), "456"),
        town(kTownLand, OrgUnitId(3), "400"),
        ratio(),
        base()};
    std::ranges::sort(draft.pledges, {}, &Pledge::id);
    return draft;
}

Occasion leadOffice(const char* at) {
    return {{u"督查室"_s, Role::LeadOffice, {}}, QDateTime::fromString(QString::fromUtf8(at), Qt::ISODateWithMs)};
}

ActualChange loans(const char* monthText, const char* value) {
    return {kLoans, Actual{month(monthText), figure(value), {}, {}, {}, {}, {}}};
}

ActualChange withdrawn(PledgeId pledge, const char* monthText) {
    return {pledge, Actual{month(monthText), {}, {}, {}, {}, {}, {}}};
}

ReportDraft handedIn(const ActualChange& change, const char* by, const char* at, const char* reason) {
    return {change.pledge, change.actual, QString::fromUtf8(by),
            QDateTime::fromString(QString::fromUtf8(at), Qt::ISODateWithMs), QString::fromUtf8(reason)};
}

QByteArray bytesOf(const QString& path) {
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void writeBytes(const QString& path, const QByteArray& bytes) {
    QFile file(path);
    if (file.open(QIODevice::WriteOnly)) {
        file.write(bytes);
    }
}

}  // namespace pledge::test
