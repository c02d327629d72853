#include <core/exchange/plantokens.h>
#include <core/exchange/statetoken.h>
#include <core/exchange/statustable.h>

#include <algorithm>
#include <array>
#include <span>

using namespace Qt::StringLiterals;

namespace pledge {

namespace {

constexpr std::array kKindTokens{"cumulative", "level", "ceiling", "works", "deliverable", "direction", "standing"};
constexpr std::array kLightTokens{"green", "yellow", "red", "not_due", "not_reported"};
constexpr std::array kTrendTokens{"catching_up", "holding", "falling_behind"};
constexpr std::array kStandingTokens{"in_force", "withdrawn", "force_majeure"};
constexpr std::array kMilestoneTokens{"open", "kept", "kept_late", "missed"};

/// The tokens stand in the order of their enumerators.
template <typename Enumerator>
StatusCell token(std::span<const char* const> tokens, Enumerator value) {
    return {StatusCell::Type::Text, QString::fromLatin1(tokens[static_cast<std::size_t>(value)])};
}

StatusCell text(const QString& content) {
    return content.isEmpty() ? StatusCell{} : StatusCell{StatusCell::Type::Text, content};
}

StatusCell figure(const std::optional<Decimal>& value) {
    return value ? StatusCell{StatusCell::Type::Number, value->toString()} : StatusCell{};
}

StatusCell points(const std::optional<Rational>& value) {
    return value ? StatusCell{StatusCell::Type::Number, value->toString(1)} : StatusCell{};
}

StatusCell actualCell(const Verdict& verdict) {
    if (!verdict.actual) {
        return {};
    }
    return verdict.actual->state ? text(stateToken(*verdict.actual->state)) : figure(verdict.actual->value);
}

StatusCell targetCell(PledgeKind kind, const Verdict& verdict) {
    return kind == PledgeKind::Deliverable ? text(u"done"_s) : figure(verdict.finalTarget);
}

/// Due date, target and state of the current milestone.
std::array<StatusCell, 3> milestoneCells(PledgeKind kind, const Verdict& verdict) {
    if (!verdict.current) {
        return {};
    }
    const MilestoneResult& result = verdict.milestones[*verdict.current];
    return {text(result.milestone.due.toString(Qt::ISODate)),
            kind == PledgeKind::Deliverable ? text(u"done"_s) : figure(result.milestone.value),
            token(kMilestoneTokens, result.state)};
}

std::vector<StatusCell> rowOf(const OrgUnit& unit, const Pledge& pledge, const Verdict& verdict) {
    const PledgeKind kind = kindOf(pledge);
    const auto milestone = milestoneCells(kind, verdict);
    const auto expected = verdict.expected ? std::optional(verdict.expected->rounded(Decimal::kPlaces)) : std::nullopt;
    return {text(unit.name),
            text(groupToken(unit.group)),
            text(pledge.name),
            token(kKindTokens, kind),
            text(pledge.unit.symbol),
            actualCell(verdict),
            targetCell(kind, verdict),
            points(verdict.attainment),
            points(verdict.calendarGap),
            milestone[0],
            milestone[1],
            milestone[2],
            figure(expected),
            points(verdict.paceGap),
            token(kLightTokens, verdict.light),
            verdict.trend ? token(kTrendTokens, *verdict.trend) : StatusCell{}};
}

/// The columns that only some plans have.
class FurtherColumns {
public:
    FurtherColumns(const PlanSnapshot& snapshot, const Scoreboard& scoreboard)
        : m_severalYears(snapshot.plan().span.first.year() != snapshot.plan().span.last.year()) {
        for (const Verdict& verdict : scoreboard.verdicts()) {
            m_anyOutside = m_anyOutside || isOutside(verdict.reason);
            m_anyCarried = m_anyCarried || verdict.carried;
        }
    }

    [[nodiscard]] QStringList names() const {
        QStringList names;
        if (m_severalYears) {
            names += {u"attainment_year"_s, u"attainment_whole"_s};
        }
        if (m_anyOutside) {
            names += u"standing"_s;
        }
        if (m_anyCarried) {
            names += u"carried_from"_s;
        }
        return names;
    }

    void addTo(std::vector<StatusCell>& row, const Pledge& pledge, const Verdict& verdict) const {
        if (m_severalYears) {
            row.push_back(points(verdict.yearAttainment));
            row.push_back(points(verdict.wholeAttainment));
        }
        if (m_anyOutside) {
            row.push_back(token(kStandingTokens, pledge.standing));
        }
        if (m_anyCarried) {
            row.push_back(verdict.carried ? text(verdict.observed->toString()) : StatusCell{});
        }
    }

private:
    bool m_severalYears = false;
    bool m_anyOutside = false;
    bool m_anyCarried = false;
};

}  // namespace

const QStringList& statusColumns() {
    static const QStringList names =
        u"unit,group,pledge,kind,unit_of_measure,actual,final_target,attainment,calendar_gap,milestone_due,"
        "milestone_target,milestone_state,expected,pace_gap,light,trend"_s.split(u',');
    return names;
}

StatusTable statusTable(const PlanSnapshot& snapshot, const Scoreboard& scoreboard, std::optional<OrgUnitId> only) {
    StatusTable table{snapshot.plan().name, scoreboard.asOf(), snapshot.plan().isSample, {}};
    const FurtherColumns further(snapshot, scoreboard);
    table.columns += further.names();
    for (const UnitGroup group : kUnitGroups) {
        for (const OrgUnit& unit : snapshot.units()) {
            if (unit.group != group || (only && *only != unit.id)) {
                continue;
            }
            for (const std::size_t position : snapshot.linesOf(unit.id)) {
                const Pledge& pledge = *snapshot.lines()[position].pledge;
                auto row = rowOf(unit, pledge, scoreboard.verdict(position));
                further.addTo(row, pledge, scoreboard.verdict(position));
                table.rows.push_back(std::move(row));
            }
        }
    }
    return table;
}

}  // namespace pledge
