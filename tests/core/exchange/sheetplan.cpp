#include <tests/core/exchange/sheetplan.h>
#include <tests/support/planvalues.h>

#include <utility>

using namespace Qt::StringLiterals;

namespace pledge::test {

namespace {

constexpr OrgUnitId kTrade{1};
constexpr OrgUnitId kFarming{2};
constexpr OrgUnitId kSchools{3};

OrgUnit unitOf(qint64 id, const QString& name, UnitGroup group, const QStringList& aliases) {
    OrgUnit unit;
    unit.id = OrgUnitId(id);
    unit.name = name;
    unit.group = group;
    unit.order = static_cast<int>(id);
    unit.aliases = aliases;
    return unit;
}

class Lines {
public:
    Pledge add(Pledge pledge, const QString& name, std::vector<OrgUnitId> owners, Series series = {},
               const QStringList& aliases = {}) {
        pledge.id = PledgeId(++m_last);
        pledge.order = static_cast<int>(m_last);
        pledge.name = name;
        pledge.owners = std::move(owners);
        pledge.aliases = aliases;
        m_lines.push_back({std::make_shared<const Pledge>(pledge), std::make_shared<const Series>(std::move(series))});
        return pledge;
    }
    void addPart(const Pledge& whole, qint64 town, const char* share, Series series = {}) {
        const Pledge part = allocatedPart(whole, OrgUnitId(town), figure(share));
        add(part, part.name, part.owners, std::move(series));
    }
    [[nodiscard]] std::vector<Line> take() { return std::move(m_lines); }

private:
    std::vector<Line> m_lines;
    qint64 m_last = 0;
};

Pledge counted(const char* target, const char* unit) {
    Pledge pledge = flow({{"2022-12-31", target}}, unit);
    pledge.unit = unitOfMeasure(QString::fromUtf8(unit));
    return pledge;
}

void addTrade(Lines& lines) {
    lines.add(flow({{"2022-06-30", "12"}, {"2022-12-31", "30"}}), u"技改投资"_s, {kTrade},
              figures({{"2022-04", "8.4"}, {"2022-05", "11.2"}}), {u"技术改造投资"_s});
    lines.add(counted("40", "家"), u"新增规上企业"_s, {kTrade}, figures({{"2022-05", "15"}}));
    lines.add(flow({{"2022-12-31", "520000"}}, "万元"), u"外贸出口额"_s, {kTrade}, figures({{"2022-05", "201000"}}));
    lines.add(level({{"2022-12-31", "65"}}), u"高新产业占比"_s, {kTrade}, figures({{"2022-05", "61.2"}}));
    lines.add(works({{"2022-12-31", "100"}}), u"产业园一期建设"_s, {kTrade}, figures({{"2022-05", "35"}}));
    lines.add(deliverable("2022-06-30"), u"产业扶持办法印发"_s, {kTrade});
}

void addOthers(Lines& lines) {
    const Pledge fields = lines.add(flow({{"2022-12-31", "12000"}}, "亩"), u"高标准农田建设"_s, {kFarming});
    lines.addPart(fields, 4, "5000", figures({{"2022-05", "2000"}}));
    lines.addPart(fields, 5, "7000", figures({{"2022-05", "2600"}}));
    lines.add(counted("8", "座"), u"水库除险加固"_s, {kFarming}, figures({{"2022-05", "3"}}));
    lines.add(level({{"2022-12-31", "98"}}), u"农村自来水普及率"_s, {kFarming}, figures({{"2022-05", "95.5"}}));
    lines.add(counted("3000", "个"), u"新增学位"_s, {kSchools}, figures({{"2022-05", "1200"}}));
    lines.add(works({{"2022-12-31", "100"}}), u"图书馆新馆建成"_s, {kSchools}, figures({{"2022-05", "60"}}));
    lines.add(ceiling({{"2022-12-31", "0.5"}}), u"辍学率"_s, {kSchools});
    lines.add(standing(), u"全民阅读活动"_s, {kSchools});
    lines.add(counted("900", "个"), u"新增停车位"_s, {kTrade, kSchools}, figures({{"2022-05", "320"}}));
    lines.add(deliverable("2022-09-30"), u"义务教育布局规划"_s, {kSchools});
}

}  // namespace

PlanSnapshot sheetPlan() {
    Lines lines;
    addTrade(lines);
    addOthers(lines);
    Plan plan = plan2022();
    plan.name = u"双溪市2022年军令状"_s;
    return PlanSnapshot(
        std::move(plan),
        {unitOf(1, u"工贸局"_s, UnitGroup::Department, {u"工业商贸局"_s}),
         unitOf(2, u"农水局"_s, UnitGroup::Department, {}),
         unitOf(3, u"文教局"_s, UnitGroup::Department, {u"文化教育局"_s}), unitOf(4, u"东溪镇"_s, UnitGroup::Town, {}),
         unitOf(5, u"西岭乡"_s, UnitGroup::Town, {}), unitOf(6, u"南浦街道"_s, UnitGroup::Town, {u"南浦"_s})},
        {}, lines.take());
}

}  // namespace pledge::test
