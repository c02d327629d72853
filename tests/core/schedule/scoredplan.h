#pragma once

#include <core/schedule/ranking.h>
#include <core/schedule/scoreboard.h>
#include <tests/support/planvalues.h>

namespace pledge::test {

/// A plan of 2022 that a test writes down unit by unit and line by line, judged at the end of June.
class ScoredPlan {
public:
    Plan plan = plan2022();

    /// A new unit; units are in official order.
    OrgUnitId unit(UnitGroup group = UnitGroup::Department);
    /// A line of that unit; its id is its place, from 1.
    PledgeId line(OrgUnitId owner, Pledge pledge, Series series = {});
    PledgeId line(std::vector<OrgUnitId> owners, Pledge pledge, Series series = {});
    /// A unit with one flow of 100 by June, of which so much was reported.
    OrgUnitId unitWith(const char* reported, UnitGroup group = UnitGroup::Department);
    /// The unit gets a share of 100 of that pledge, and reports so much of it.
    PledgeId share(OrgUnitId town, PledgeId whole, const char* reported);

    [[nodiscard]] PlanSnapshot snapshot() const { return {plan, m_units, {}, m_lines}; }
    [[nodiscard]] std::vector<UnitScore> scores(UnitGroup group = UnitGroup::Department) const;
    /// The score of the first unit.
    [[nodiscard]] UnitScore score() const { return scores().front(); }
    [[nodiscard]] Ranking ranking(UnitGroup group = UnitGroup::Department) const;

    static constexpr Month kJune{2022, 6};

private:
    std::vector<OrgUnit> m_units;
    std::vector<Line> m_lines;
};

/// 100 by the end of June, 200 by the end of the year.
Pledge hundredByJune();
Series inJune(const char* value);

/// The total with so many decimals; "-" where there is none.
QString total(const UnitScore& score, int places = 1);
/// The ranks in the order of the rows: "1 2 2 -".
QString ranks(const Ranking& ranking);

}  // namespace pledge::test
