#include <core/wording/words.h>
#include <ui/models/planstate.h>
#include <ui/models/unitboardmodel.h>
#include <ui/widgets/lightheader.h>

#include <algorithm>

namespace pledge {

namespace {

bool isCount(int column) {
    return column >= UnitBoardModel::Green && column < UnitBoardModel::ColumnCount;
}

}  // namespace

Light lightOf(UnitBoardModel::Column column) {
    Q_ASSERT(isCount(column));
    return static_cast<Light>(column - UnitBoardModel::Green);
}

UnitBoardModel::UnitBoardModel(UnitGroup group, PlanState* state, const Theme& theme, QObject* parent)
    : QAbstractTableModel(parent), m_group(group), m_state(state), m_theme(theme) {
    connect(state, &PlanState::boardChanged, this, &UnitBoardModel::load);
    load();
}

void UnitBoardModel::setTheme(const Theme& theme) {
    m_theme = theme;
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
}

int UnitBoardModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int UnitBoardModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant UnitBoardModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return {};
    }
    const Row& row = m_rows[static_cast<std::size_t>(index.row())];
    const int count = isCount(index.column()) ? row.counts.of(lightOf(static_cast<Column>(index.column()))) : 0;
    switch (role) {
        case Qt::DisplayRole:
            if (index.column() == Unit) {
                return row.unit.name;
            }
            if (index.column() == Bar) {
                return row.counts.total();
            }
            return isCount(index.column()) && count > 0 ? QVariant(count) : QVariant();
        case Qt::TextAlignmentRole:
            return isCount(index.column()) ? QVariant(Qt::AlignCenter) : QVariant();
        case Qt::ForegroundRole:
            return isCount(index.column()) ? QVariant(m_theme.text(lightOf(static_cast<Column>(index.column()))))
                                           : QVariant();
        case SortRole:
            return sortValue(row, index.column(), index.row());
        case CountsRole:
            return QVariant::fromValue(row.counts);
        case FullWidthRole:
            return m_most;
        case UnitIdRole:
            return row.unit.id.number();
        default:
            return {};
    }
}

QVariant UnitBoardModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal || section < 0 || section >= ColumnCount) {
        return {};
    }
    if (isCount(section)) {
        const Light light = lightOf(static_cast<Column>(section));
        switch (role) {
            case LightHeader::LightRole:
                return static_cast<int>(light);
            case Qt::ToolTipRole:
            case Qt::AccessibleTextRole:
                return lightWord(light);
            default:
                return {};
        }
    }
    if (role == Qt::TextAlignmentRole) {
        return QVariant(Qt::AlignLeft | Qt::AlignVCenter);
    }
    if (role != Qt::DisplayRole) {
        return {};
    }
    return section == Unit ? tr("Org unit") : tr("Lines");
}

void UnitBoardModel::load() {
    beginResetModel();
    m_rows.clear();
    m_most = 0;
    for (const OrgUnit& unit : m_state->snapshot().units(m_group)) {
        m_rows.push_back({unit, m_state->board().counts(unit.id)});
        m_most = std::max(m_most, m_rows.back().counts.total());
    }
    endResetModel();
}

QVariant UnitBoardModel::sortValue(const Row& row, int column, int position) const {
    if (column == Unit) {
        return position;
    }
    return column == Bar ? row.counts.total() : row.counts.of(lightOf(static_cast<Column>(column)));
}

}  // namespace pledge
