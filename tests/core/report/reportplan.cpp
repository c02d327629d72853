#include <core/report/tablecells.h>
#include <tests/core/report/reportplan.h>
#include <tests/support/planvalues.h>

#include <QCoreApplication>

#include <memory>

using namespace Qt::StringLiterals;

namespace pledge::test {

namespace {

constexpr OrgUnitId kLand{1};
constexpr OrgUnitId kFinance{2};
constexpr OrgUnitId kEast{3};
constexpr OrgUnitId kZhiying{4};

pledge::Line lineOf(qint64 id, const QString& name, Pledge pledge, std::vector<OrgUnitId> owners, Series series) {
    pledge.id = PledgeId(id);
    pledge.order = static_cast<int>(id);
    pledge.name = name;
    pledge.owners = std::move(owners);
    return {std::make_shared<const Pledge>(std::move(pledge)), std::make_shared<const Series>(std::move(series))};
}

Pledge shareOf(const Pledge& whole, const char* share) {
    Pledge part = whole;
    part.allocation = Allocation{PledgeId(1), figure(share)};
    part.milestones = scaledMilestones(whole, figure(share));
    return part;
}

OrgUnit unitOf(OrgUnitId id, const QString& name, UnitGroup group) {
    return {id, name, group, static_cast<int>(id.number()), {}, {}, {}};
}

}  // namespace

PlanSnapshot reportPlan() {
    Plan plan = plan2022();
    plan.name = u"永康市2022年军令状"_s;
    plan.isSample = true;
    const Pledge land = flow({{"2022-12-31", "856"}}, "亩");
    const Pledge loans = flow({{"2022-06-30", "115"}, {"2022-09-30", "165"}, {"2022-12-31", "200"}});
    const Pledge stock = flow({{"2022-06-30", "16"}, {"2022-09-30", "24"}, {"2022-12-31", "34"}}, "家");
    const Pledge technology = flow({{"2022-06-30", "10"}, {"2022-12-31", "20"}});
    std::vector<pledge::Line> lines{
        lineOf(1, u"处置供而未用土地"_s, land, {kLand}, figures({{"2022-03", "300"}, {"2022-06", "684"}})),
        lineOf(6, u"处置供而未用土地"_s, shareOf(land, "500"), {kEast}, figures({{"2022-06", "200"}})),
        lineOf(7, u"处置供而未用土地"_s, shareOf(land, "356"), {kZhiying}, figures({{"2022-06", "178"}})),
        lineOf(2, u"制定整治方案"_s, deliverable("2022-05-31"), {kLand}, states({{"2022-04", TaskState::Started}})),
        lineOf(3, u"新增贷款"_s, loans, {kFinance}, figures({{"2022-03", "60"}, {"2022-05", "98"}})),
        lineOf(4, u"股份制改造"_s, stock, {kFinance}, figures({{"2022-03", "9"}, {"2022-06", "16"}})),
        lineOf(5, u"科技贷"_s, technology, {kFinance},
               figures({{"2022-03", "6"}, {"2022-04", "6"}, {"2022-05", "8"}, {"2022-06", "9.2"}})),
        lineOf(8, u"生活馆框架"_s, deliverable("2022-07-31"), {kLand, kFinance}, {})};
    return {plan,
            {unitOf(kLand, u"资规局"_s, UnitGroup::Department), unitOf(kFinance, u"金融办"_s, UnitGroup::Department),
             unitOf(kEast, u"东城街道"_s, UnitGroup::Town), unitOf(kZhiying, u"芝英镇"_s, UnitGroup::Town)},
            {},
            std::move(lines)};
}

ChineseReport::ChineseReport() {
    for (const auto& [translator, area] :
         {std::pair(&m_core, u"core"_s), std::pair(&m_report, u"report"_s), std::pair(&m_score, u"score"_s)}) {
        EXPECT_TRUE(translator->load(u":/pledge/translations/%1_zh_CN.qm"_s.arg(area)));
        QCoreApplication::installTranslator(translator);
    }
}

SignedLine ChineseReport::line(const QString& unit, const QString& pledge) const {
    const auto owner = m_plan.findUnit(unit);
    const auto found = m_plan.findPledge(owner.value(), pledge);
    return {owner.value(), *m_plan.position(found.value())};
}

QString ChineseReport::textOf(const pledge::Report& report, SectionRole role) {
    QString text;
    for (const ReportSection& section : report.sections) {
        if (section.role != role) {
            continue;
        }
        text += section.heading + u'\n';
        for (const ReportBlock& block : section.blocks) {
            if (const auto* paragraph = std::get_if<Paragraph>(&block)) {
                text += paragraph->text + u'\n';
            }
        }
    }
    return text;
}

std::vector<QStringList> ChineseReport::rowsOf(const pledge::Report& report, SectionRole role) {
    std::vector<QStringList> rows;
    for (const ReportSection& section : report.sections) {
        for (const ReportBlock& block : section.blocks) {
            const auto* table = section.role == role ? std::get_if<ReportTable>(&block) : nullptr;
            for (std::size_t i = 0; table != nullptr && i < table->rows.size(); ++i) {
                QStringList& texts = rows.emplace_back();
                for (const ReportCell& cell : table->rows[i].cells) {
                    texts.append(cellText(cell));
                }
            }
        }
    }
    return rows;
}

}  // namespace pledge::test
