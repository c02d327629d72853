#include <core/wording/words.h>
#include <ui/models/briefmodel.h>

#include <utility>

using namespace Qt::StringLiterals;

namespace pledge {

void BriefModel::setItems(std::vector<BriefItem> items) {
    beginResetModel();
    m_items = std::move(items);
    endResetModel();
}

int BriefModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_items.size());
}

QVariant BriefModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return {};
    }
    const BriefItem& item = m_items[static_cast<std::size_t>(index.row())];
    switch (role) {
        case Qt::DisplayRole:
        case Qt::ToolTipRole:
            return item.name;
        case Qt::AccessibleTextRole:
            return QStringList{item.name, item.note, item.figure}.join(u' ');
        case LightRole:
            return item.light ? QVariant(static_cast<int>(*item.light)) : QVariant();
        case NoteRole:
            return item.note;
        case FigureRole:
            return item.figure;
        case PledgeRole:
            return item.pledge.number();
        default:
            return {};
    }
}

}  // namespace pledge
