#include <ui/models/plantablemodel.h>
#include <ui/models/plantextrows.h>

#include <algorithm>
#include <utility>

namespace pledge {

namespace {

bool isBlank(const QStringList& row) {
    return std::ranges::all_of(row, [](const QString& cell) { return cell.trimmed().isEmpty(); });
}

}  // namespace

PlanTextRows::PlanTextRows(QStringList headings, Check check, QObject* parent)
    : QAbstractTableModel(parent), m_headings(std::move(headings)), m_check(std::move(check)) {
    hold({});
}

void PlanTextRows::hold(PlanBlock rows) {
    std::erase_if(rows, isBlank);
    for (QStringList& row : rows) {
        row.resize(m_headings.size());
    }
    if (!m_isReadOnly) {
        rows.emplace_back(m_headings.size());
    }
    m_rows = std::move(rows);
}

void PlanTextRows::setRows(PlanBlock rows) {
    beginResetModel();
    hold(std::move(rows));
    endResetModel();
}

PlanBlock PlanTextRows::rows() const {
    PlanBlock filled = m_rows;
    std::erase_if(filled, isBlank);
    return filled;
}

void PlanTextRows::setReadOnly(bool readOnly) {
    if (readOnly != m_isReadOnly) {
        m_isReadOnly = readOnly;
        setRows(m_rows);
    }
}

void PlanTextRows::paste(const PlanBlock& block, int row, int column) {
    PlanBlock next = m_rows;
    for (const QStringList& cells : block) {
        if (row >= static_cast<int>(next.size())) {
            next.emplace_back(m_headings.size());
        }
        for (qsizetype i = 0; i < cells.size() && column + i < m_headings.size(); ++i) {
            next[static_cast<std::size_t>(row)][column + i] = cells[i].trimmed();
        }
        ++row;
    }
    setRows(std::move(next));
    Q_EMIT edited();
}

void PlanTextRows::removeAt(std::vector<int> gone) {
    PlanBlock next = m_rows;
    std::ranges::sort(gone, std::greater());
    for (const int row : gone) {
        next.erase(next.begin() + row);
    }
    setRows(std::move(next));
    Q_EMIT edited();
}

int PlanTextRows::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int PlanTextRows::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_headings.size());
}

QVariant PlanTextRows::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return {};
    }
    const QStringList& row = m_rows[static_cast<std::size_t>(index.row())];
    switch (role) {
        case Qt::DisplayRole:
        case Qt::EditRole:
            return row[index.column()];
        case Qt::ToolTipRole:
        case PlanTableModel::ProblemRole:
            return isBlank(row) ? QString() : m_check(row);
        default:
            return {};
    }
}

QVariant PlanTextRows::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation == Qt::Vertical) {
        return {};
    }
    if (role == Qt::TextAlignmentRole) {
        return QVariant(Qt::AlignVCenter | Qt::AlignLeft);
    }
    return role == Qt::DisplayRole ? QVariant(m_headings.value(section)) : QVariant();
}

Qt::ItemFlags PlanTextRows::flags(const QModelIndex& index) const {
    const Qt::ItemFlags base = QAbstractTableModel::flags(index);
    return index.isValid() && !m_isReadOnly ? base | Qt::ItemIsEditable : base;
}

bool PlanTextRows::setData(const QModelIndex& index, const QVariant& value, int role) {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid) || role != Qt::EditRole || m_isReadOnly) {
        return false;
    }
    m_rows[static_cast<std::size_t>(index.row())][index.column()] = value.toString().trimmed();
    Q_EMIT dataChanged(this->index(index.row(), 0), this->index(index.row(), columnCount() - 1));
    if (!isBlank(m_rows.back())) {
        beginInsertRows({}, rowCount(), rowCount());
        m_rows.emplace_back(m_headings.size());
        endInsertRows();
    }
    Q_EMIT edited();
    return true;
}

}  // namespace pledge
