#include <core/wording/fill.h>
#include <core/wording/words.h>
#include <ui/models/unitlistmodel.h>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace pledge {

namespace {

QString searchText(const PlanSnapshot& snapshot, const OrgUnit& unit) {
    QStringList words{unit.name};
    words += unit.aliases;
    for (const std::size_t position : snapshot.linesOf(unit.id)) {
        const Pledge& pledge = *snapshot.lines()[position].pledge;
        words.append(pledge.name);
        words += pledge.aliases;
    }
    return words.join(u'\n');
}

/// The counts of the little bar in words, for the ear and the tooltip.
QString countsText(const QString& name, const LightCounts& counts) {
    QStringList lines{name};
    for (const Light light : {Light::Green, Light::Yellow, Light::Red, Light::NotDue, Light::NotReported}) {
        if (counts.of(light) > 0) {
            lines.append(fill(UnitListModel::tr("%1: %2", "light, number of pledges"),
                              {lightWord(light), QString::number(counts.of(light))}));
        }
    }
    return lines.join(u'\n');
}

}  // namespace

UnitListModel::UnitListModel(UnitGroup group, QObject* parent) : QAbstractListModel(parent), m_group(group) {}

void UnitListModel::show(const PlanSnapshot& snapshot, const Scoreboard& board) {
    std::vector<Row> rows;
    for (const OrgUnit& unit : snapshot.units(m_group)) {
        rows.push_back({unit.id, unit.name, board.counts(unit.id), searchText(snapshot, unit)});
    }
    if (!std::ranges::equal(m_rows, rows, {}, &Row::id, &Row::id)) {
        beginResetModel();
        m_rows = std::move(rows);
        endResetModel();
    } else if (!rows.empty()) {
        m_rows = std::move(rows);
        Q_EMIT dataChanged(index(0), index(rowCount() - 1));
    }
}

OrgUnitId UnitListModel::unitAt(int row) const {
    return m_rows.at(static_cast<std::size_t>(row)).id;
}

int UnitListModel::rowOf(OrgUnitId unit) const {
    const auto found = std::ranges::find(m_rows, unit, &Row::id);
    return found == m_rows.end() ? -1 : static_cast<int>(std::distance(m_rows.begin(), found));
}

int UnitListModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QVariant UnitListModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid)) {
        return {};
    }
    const Row& row = m_rows[static_cast<std::size_t>(index.row())];
    switch (role) {
        case Qt::DisplayRole:
            return row.name;
        case Qt::ToolTipRole:
        case Qt::AccessibleTextRole:
            return countsText(row.name, row.counts);
        case UnitIdRole:
            return row.id.number();
        case CountsRole:
            return QVariant::fromValue(row.counts);
        case SearchRole:
            return row.search;
        default:
            return {};
    }
}

}  // namespace pledge
