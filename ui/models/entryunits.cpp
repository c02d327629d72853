#include <core/wording/fill.h>
#include <ui/models/entryowed.h>
#include <ui/models/entryunits.h>
#include <ui/models/planstate.h>

#include <algorithm>

namespace pledge {

EntryUnits::EntryUnits(PlanState* state, QObject* parent) : QAbstractListModel(parent), m_state(state) {
    connect(state, &PlanState::planChanged, this, &EntryUnits::reload);
    connect(state, &PlanState::boardChanged, this, &EntryUnits::refresh);
    reload();
}

std::vector<OrgUnit> EntryUnits::listed() const {
    std::vector<OrgUnit> units;
    for (const UnitGroup group : {UnitGroup::Department, UnitGroup::Town}) {
        for (const OrgUnit& unit : m_state->snapshot().units(group)) {
            const bool hasLines = !m_state->snapshot().linesOf(unit.id).empty();
            const Actor& actor = m_state->actor();
            if (hasLines && (actor.mayReportFor({unit.id}) || !actor.mayWrite())) {
                units.push_back(unit);
            }
        }
    }
    return units;
}

void EntryUnits::reload() {
    beginResetModel();
    m_units = listed();
    endResetModel();
}

/// What is owed may have changed, or who enters.
void EntryUnits::refresh() {
    if (listed() != m_units) {
        reload();
    } else if (!m_units.empty()) {
        Q_EMIT dataChanged(index(0), index(rowCount() - 1));
    }
}

int EntryUnits::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_units.size());
}

QVariant EntryUnits::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return {};
    }
    const OrgUnit& unitShown = m_units[static_cast<std::size_t>(index.row())];
    if (role == Qt::DisplayRole) {
        return unitShown.name;
    }
    const Owed owed = owedBy(m_state->snapshot(), m_state->board(), unitShown.id);
    if (role == MissingRole) {
        return owed.missing;
    }
    if (role == Qt::ToolTipRole && owed.missing > 0) {
        return fill(tr("%1 of %2 not reported yet"), {QString::number(owed.missing), QString::number(owed.lines)});
    }
    return {};
}

OrgUnitId EntryUnits::unit(int row) const {
    return row >= 0 && row < rowCount() ? m_units[static_cast<std::size_t>(row)].id : OrgUnitId();
}

int EntryUnits::rowOf(OrgUnitId wanted) const {
    const auto found = std::ranges::find(m_units, wanted, &OrgUnit::id);
    return found == m_units.end() ? -1 : static_cast<int>(std::distance(m_units.begin(), found));
}

int EntryUnits::rowOf(const QString& name) const {
    const auto found = std::ranges::find(m_units, name, &OrgUnit::name);
    return found == m_units.end() ? -1 : static_cast<int>(std::distance(m_units.begin(), found));
}

}  // namespace pledge
