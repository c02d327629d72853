#include <core/plan/actor.h>
#include <core/plan/planrecords.h>
#include <core/schedule/figureguards.h>
#include <ui/models/entryowed.h>
#include <ui/models/entryscope.h>

#include <QHash>

#include <algorithm>

namespace pledge {

namespace {

/// One question about a row, with what it takes to answer it for all of them.
class RowSieve {
public:
    RowSieve(const PlanSnapshot& snapshot, const Scoreboard& board, const EntryScope& scope)
        : m_snapshot(snapshot),
          m_board(board),
          m_scope(scope),
          m_guards(snapshot),
          m_month(std::min(board.asOf(), snapshot.plan().span.last)) {
        if (scope.wanted == EntryWanted::Returned) {
            m_returned = returnedPledges(snapshot, m_month);
        }
    }

    [[nodiscard]] bool passes(const EntryRow& row) const {
        return row.isSum || (isWanted(row.position) && isNamed(row.position));
    }

private:
    [[nodiscard]] bool isWanted(std::size_t position) const {
        const Line& line = m_snapshot.lines()[position];
        switch (m_scope.wanted) {
            case EntryWanted::All:
                return true;
            case EntryWanted::Missing:
                return owesFigure(m_snapshot, m_board, position);
            case EntryWanted::Returned:
                return m_returned.contains(line.pledge->id);
            case EntryWanted::Questioned:
                return isQuestioned(line);
            case EntryWanted::DueSoon:
                return m_board.verdict(position).dueSoon;
            case EntryWanted::Red:
                return m_board.verdict(position).light == Light::Red;
            case EntryWanted::Yellow:
                return m_board.verdict(position).light == Light::Yellow;
            case EntryWanted::Green:
                return m_board.verdict(position).light == Light::Green;
        }
        Q_UNREACHABLE();
    }
    [[nodiscard]] bool isQuestioned(const Line& line) const {
        const auto actual = line.series->at(m_month);
        return actual && !m_guards.of({line.pledge->id, *actual}).empty();
    }
    [[nodiscard]] bool isNamed(std::size_t position) const {
        const Pledge& pledge = *m_snapshot.lines()[position].pledge;
        return m_scope.text.isEmpty() || pledge.name.contains(m_scope.text, Qt::CaseInsensitive) ||
               std::ranges::any_of(pledge.owners, [this](OrgUnitId owner) {
                   const OrgUnit* unit = m_snapshot.unit(owner);
                   return unit != nullptr && unit->name.contains(m_scope.text, Qt::CaseInsensitive);
               });
    }

    const PlanSnapshot& m_snapshot;
    const Scoreboard& m_board;
    const EntryScope& m_scope;
    FigureGuards m_guards;
    Month m_month;
    QSet<PledgeId> m_returned;
};

/// A shared pledge stands with the first of its owners only.
void addFirstOwned(const PlanSnapshot& snapshot, OrgUnitId unit, std::vector<EntryRow>& rows) {
    for (const std::size_t position : snapshot.linesOf(unit)) {
        if (snapshot.lines()[position].pledge->owners.front() == unit) {
            rows.push_back({position});
        }
    }
}

std::vector<EntryRow> manyUnits(const PlanSnapshot& snapshot, const Actor& actor, std::optional<UnitGroup> wanted) {
    std::vector<EntryRow> rows;
    for (const UnitGroup group : {UnitGroup::Department, UnitGroup::Town, UnitGroup::TaskForce}) {
        if (wanted && *wanted != group) {
            continue;
        }
        for (const OrgUnit& unit : snapshot.units(group)) {
            if (!actor.mayWrite() || actor.mayReportFor({unit.id})) {
                addFirstOwned(snapshot, unit.id, rows);
            }
        }
    }
    return rows;
}

std::vector<EntryRow> pledgeTowns(const PlanSnapshot& snapshot, PledgeId whole) {
    const auto position = snapshot.position(whole);
    if (!position) {
        return {};
    }
    std::vector<EntryRow> rows{{*position}};
    for (const std::size_t part : snapshot.allocationsOf(whole)) {
        rows.push_back({part});
    }
    rows.push_back({*position, true});
    return rows;
}

std::vector<EntryRow> allRows(const PlanSnapshot& snapshot, const Actor& actor, const EntryScope& scope) {
    if (scope.shape == EntryShape::MonthUnits) {
        return manyUnits(snapshot, actor, scope.group);
    }
    if (scope.shape == EntryShape::PledgeTowns) {
        return pledgeTowns(snapshot, scope.pledge);
    }
    std::vector<EntryRow> rows;
    for (const std::size_t position : snapshot.linesOf(scope.unit)) {
        rows.push_back({position});
    }
    return rows;
}

}  // namespace

std::vector<EntryRow> entryRows(const PlanSnapshot& snapshot, const Scoreboard& board, const Actor& actor,
                                const EntryScope& scope) {
    std::vector<EntryRow> rows = allRows(snapshot, actor, scope);
    const RowSieve sieve(snapshot, board, scope);
    std::erase_if(rows, [&sieve](const EntryRow& row) { return !sieve.passes(row); });
    return rows;
}

QSet<PledgeId> returnedPledges(const PlanSnapshot& snapshot, Month month) {
    QHash<OrgUnitId, const RoundStep*> last;
    for (const RoundStep& step : snapshot.records().steps) {
        if (step.month == month) {
            last[step.unit] = &step;
        }
    }
    QSet<PledgeId> returned;
    for (const RoundStep* step : last) {
        if (step->act == RoundAct::Return) {
            for (const ReturnedFigure& figure : step->returned) {
                returned.insert(figure.pledge);
            }
        }
    }
    return returned;
}

std::vector<std::size_t> splitPledges(const PlanSnapshot& snapshot, const Actor& actor) {
    const auto mayReport = [&](std::size_t position) {
        return actor.mayReportFor(snapshot.lines()[position].pledge->owners);
    };
    std::vector<std::size_t> found;
    for (std::size_t position = 0; position < snapshot.lines().size(); ++position) {
        const auto parts = snapshot.allocationsOf(snapshot.lines()[position].pledge->id);
        const bool isOwn = !actor.mayWrite() || mayReport(position) || std::ranges::any_of(parts, mayReport);
        if (!parts.empty() && isOwn) {
            found.push_back(position);
        }
    }
    return found;
}

}  // namespace pledge
