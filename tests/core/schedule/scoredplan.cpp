#include <tests/core/schedule/scoredplan.h>

using namespace Qt::StringLiterals;

namespace pledge::test {

OrgUnitId ScoredPlan::unit(UnitGroup group) {
    const auto number = static_cast<int>(m_units.size()) + 1;
    m_units.push_back({OrgUnitId(number), u"单位%1"_s.arg(number), group, number, {}, {}, {}});
    return m_units.back().id;
}

PledgeId ScoredPlan::line(OrgUnitId owner, Pledge pledge, Series series) {
    return line(std::vector{owner}, std::move(pledge), std::move(series));
}

PledgeId ScoredPlan::line(std::vector<OrgUnitId> owners, Pledge pledge, Series series) {
    const auto number = static_cast<int>(m_lines.size()) + 1;
    pledge.id = PledgeId(number);
    pledge.order = number;
    pledge.name = u"承诺%1"_s.arg(number);
    pledge.owners = std::move(owners);
    m_lines.push_back({std::make_shared<const Pledge>(std::move(pledge)), std::make_shared<const Series>(series)});
    return PledgeId(number);
}

OrgUnitId ScoredPlan::unitWith(const char* reported, UnitGroup group) {
    const OrgUnitId owner = unit(group);
    line(owner, hundredByJune(), inJune(reported));
    return owner;
}

PledgeId ScoredPlan::share(OrgUnitId town, PledgeId whole, const char* reported) {
    Pledge part = hundredByJune();
    part.allocation = Allocation{whole, figure("200")};
    return line(town, part, reported == nullptr ? Series() : inJune(reported));
}

std::vector<UnitScore> ScoredPlan::scores(UnitGroup group) const {
    const PlanSnapshot now = snapshot();
    return unitScores(now, Scoreboard(now, kJune).verdicts(), kJune, group);
}

Ranking ScoredPlan::ranking(UnitGroup group) const {
    const PlanSnapshot now = snapshot();
    return rankingOf(now, Scoreboard(now, kJune).verdicts(), kJune, group);
}

Pledge hundredByJune() {
    return flow({{"2022-06-30", "100"}, {"2022-12-31", "200"}});
}

Series inJune(const char* value) {
    return figures({{"2022-06", value}});
}

QString total(const UnitScore& score, int places) {
    return score.total ? score.total->toString(places) : u"-"_s;
}

QString ranks(const Ranking& ranking) {
    QStringList texts;
    for (const RankRow& row : ranking.rows) {
        texts.append(row.rank ? QString::number(*row.rank) : u"-"_s);
    }
    return texts.join(u' ');
}

}  // namespace pledge::test
