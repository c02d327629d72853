#include <core/wording/words.h>
#include <ui/models/collectmodel.h>
#include <ui/models/pledgetablemodel.h>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace pledge {

namespace {

constexpr int kColumns = 11;

/// The ink of a state; the word and its mark say the same without it.
Light lightOf(ReturnState state) {
    switch (state) {
        case ReturnState::New:
            return Light::Green;
        case ReturnState::Changed:
            return Light::Yellow;
        case ReturnState::Rule:
        case ReturnState::Tampered:
        case ReturnState::Conflict:
            return Light::Red;
        case ReturnState::Same:
        case ReturnState::Blank:
            return Light::NotDue;
    }
    Q_UNREACHABLE();
}

}  // namespace

void CollectModel::show(const Collection& collection) {
    beginResetModel();
    m_collection = collection;
    m_chosen.clear();
    for (const CollectedCell& cell : collection.cells) {
        m_chosen.push_back(cell.isTakable && cell.state == ReturnState::New);
    }
    endResetModel();
    Q_EMIT chosenChanged();
}

std::vector<std::size_t> CollectModel::chosen() const {
    std::vector<std::size_t> cells;
    for (std::size_t at = 0; at < m_chosen.size(); ++at) {
        if (m_chosen[at]) {
            cells.push_back(at);
        }
    }
    return cells;
}

bool CollectModel::asksReason() const {
    const auto cells = chosen();
    return std::ranges::any_of(cells, [this](std::size_t at) { return m_collection.cells[at].asksReason; });
}

void CollectModel::choose(const std::vector<std::size_t>& cells) {
    m_chosen.assign(m_collection.cells.size(), false);
    for (const std::size_t at : cells) {
        m_chosen[at] = m_collection.cells[at].isTakable;
    }
    if (rowCount() > 0) {
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, 0));
    }
    Q_EMIT chosenChanged();
}

void CollectModel::toggle(int row) {
    const auto at = static_cast<std::size_t>(row);
    if (!m_collection.cells[at].isTakable) {
        return;
    }
    m_chosen[at] = !m_chosen[at];
    if (m_chosen[at]) {
        dropRivals(at);
    }
    Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, 0));
    Q_EMIT chosenChanged();
}

bool CollectModel::needsLook(int row) const {
    const CollectedCell& cell = m_collection.cells[static_cast<std::size_t>(row)];
    return cell.state != ReturnState::Same && cell.state != ReturnState::Blank &&
           (cell.state != ReturnState::New || !cell.messages.isEmpty());
}

int CollectModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_collection.cells.size());
}

int CollectModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : kColumns;
}

QVariant CollectModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return {};
    }
    const auto column = static_cast<CollectColumn>(index.column());
    const CollectedCell& cell = m_collection.cells[static_cast<std::size_t>(index.row())];
    switch (role) {
        case Qt::DisplayRole:
            return text(index.row(), column);
        case Qt::ToolTipRole:
            return column == CollectColumn::Remark ? cell.messages.join(u'\n') : text(index.row(), column);
        case Qt::AccessibleTextRole:
            if (column == CollectColumn::Taken) {
                return m_chosen[static_cast<std::size_t>(index.row())] ? tr("taken") : tr("not taken");
            }
            return text(index.row(), column);
        case Qt::TextAlignmentRole: {
            const bool figure = column == CollectColumn::Before || column == CollectColumn::After;
            return QVariant::fromValue(Qt::Alignment(Qt::AlignVCenter | (figure ? Qt::AlignRight : Qt::AlignLeft)));
        }
        case PledgeTableModel::InkLightRole:
            return column == CollectColumn::State ? QVariant(static_cast<int>(lightOf(cell.state))) : QVariant();
        default:
            return {};
    }
}

QVariant CollectModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) {
        return {};
    }
    switch (static_cast<CollectColumn>(section)) {
        case CollectColumn::Taken:
            return tr("Take");
        case CollectColumn::State:
            return tr("What happens");
        case CollectColumn::Unit:
            return tr("Unit");
        case CollectColumn::Pledge:
            return tr("Pledge");
        case CollectColumn::When:
            return tr("Month");
        case CollectColumn::Part:
            return tr("Field");
        case CollectColumn::Before:
            return tr("Now");
        case CollectColumn::After:
            return tr("In the file");
        case CollectColumn::Remark:
            return tr("Remark");
        case CollectColumn::Sender:
            return tr("Filled in by");
        case CollectColumn::File:
            return tr("File");
    }
    Q_UNREACHABLE();
}

QString CollectModel::text(int row, CollectColumn column) const {
    const auto at = static_cast<std::size_t>(row);
    const CollectedCell& cell = m_collection.cells[at];
    const CollectedFile& file = m_collection.files[cell.file];
    switch (column) {
        case CollectColumn::Taken:
            return !cell.isTakable ? QString() : m_chosen[at] ? u"☑"_s : u"☐"_s;
        case CollectColumn::State:
            return returnStateWord(cell.state);
        case CollectColumn::Unit:
            return cell.unitName;
        case CollectColumn::Pledge:
            return cell.pledgeName;
        case CollectColumn::When:
            return monthText(cell.period);
        case CollectColumn::Part:
            return returnFieldWord(cell);
        case CollectColumn::Before:
            return cell.before;
        case CollectColumn::After:
            return cell.after;
        case CollectColumn::Remark:
            return cell.messages.join(tr("; ", "between remarks"));
        case CollectColumn::Sender:
            return file.sender;
        case CollectColumn::File:
            return file.name;
    }
    Q_UNREACHABLE();
}

void CollectModel::dropRivals(std::size_t row) {
    const CollectedCell& taken = m_collection.cells[row];
    for (std::size_t at = 0; at < m_chosen.size(); ++at) {
        const CollectedCell& other = m_collection.cells[at];
        const bool isRival = at != row && other.pledge == taken.pledge && other.period == taken.period &&
                             other.part == taken.part && other.after != taken.after;
        if (isRival) {
            m_chosen[at] = false;
        }
    }
}

void CollectFilter::setOnlyTrouble(bool only) {
    m_onlyTrouble = only;
    invalidateFilter();
}

bool CollectFilter::filterAcceptsRow(int row, const QModelIndex& parent) const {
    Q_UNUSED(parent);
    const auto* cells = qobject_cast<const CollectModel*>(sourceModel());
    return !m_onlyTrouble || cells->needsLook(row);
}

}  // namespace pledge
