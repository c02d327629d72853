#include <ui/models/pledgechoicemodel.h>

namespace pledge {

namespace {

constexpr int kColumns = 2;

}  // namespace

PledgeChoiceModel::PledgeChoiceModel(const PlanSnapshot& snapshot, QObject* parent) : QAbstractTableModel(parent) {
    for (const Line& line : snapshot.lines()) {
        const Pledge& pledge = *line.pledge;
        if (!pledge.allocation) {
            const OrgUnit* unit = pledge.owners.empty() ? nullptr : snapshot.unit(pledge.owners.front());
            m_rows.push_back({pledge.id, unit ? unit->name : QString(), pledge.name});
        }
    }
}

int PledgeChoiceModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int PledgeChoiceModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : kColumns;
}

QVariant PledgeChoiceModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return {};
    }
    const Row& row = m_rows[static_cast<std::size_t>(index.row())];
    switch (role) {
        case Qt::DisplayRole:
            return index.column() == 0 ? row.unit : row.name;
        case Qt::TextAlignmentRole:
            return QVariant::fromValue(Qt::Alignment(Qt::AlignVCenter | Qt::AlignLeft));
        case SearchRole:
            return QString(row.unit + u'\n' + row.name);
        default:
            return {};
    }
}

QVariant PledgeChoiceModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) {
        return {};
    }
    return section == 0 ? tr("Unit") : tr("Pledge");
}

}  // namespace pledge
