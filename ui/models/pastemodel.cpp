#include <core/wording/fill.h>
#include <core/wording/words.h>
#include <ui/models/pastemodel.h>
#include <ui/models/pledgetablemodel.h>

#include <QCoreApplication>

#include <utility>

using namespace Qt::StringLiterals;

namespace pledge {

namespace {

constexpr int kColumns = 8;

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(PasteModel)
};

/// With a mark before the word: colour alone says nothing.
QString stateText(PasteState state) {
    switch (state) {
        case PasteState::Refused:
            return Texts::tr("✕ refused");
        case PasteState::Unmatched:
            return Texts::tr("? no place");
        case PasteState::Asks:
            return Texts::tr("! asks for a reason");
        case PasteState::Changes:
            return Texts::tr("△ changed");
        case PasteState::Added:
            return Texts::tr("+ new");
        case PasteState::Same:
            return Texts::tr("= left alone");
    }
    Q_UNREACHABLE();
}

Light lightOf(PasteState state) {
    switch (state) {
        case PasteState::Refused:
        case PasteState::Unmatched:
            return Light::Red;
        case PasteState::Asks:
        case PasteState::Changes:
            return Light::Yellow;
        case PasteState::Added:
            return Light::Green;
        case PasteState::Same:
            return Light::NotDue;
    }
    Q_UNREACHABLE();
}

}  // namespace

void PasteModel::show(PastePreview preview, const PlanSnapshot& snapshot) {
    beginResetModel();
    m_preview = std::move(preview);
    m_snapshot = snapshot;
    m_shown = static_cast<int>(m_preview.cells.size()) - m_preview.count(PasteState::Same);
    endResetModel();
}

int PasteModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : m_shown;
}

int PasteModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : kColumns;
}

QVariant PasteModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return {};
    }
    const PasteCell& cell = m_preview.cells[static_cast<std::size_t>(index.row())];
    const auto column = static_cast<PasteColumn>(index.column());
    switch (role) {
        case Qt::DisplayRole:
        case Qt::ToolTipRole:
            return text(cell, column);
        case Qt::TextAlignmentRole: {
            const bool isFigure = column >= PasteColumn::Before && column <= PasteColumn::After;
            return QVariant::fromValue(Qt::Alignment(Qt::AlignVCenter | (isFigure ? Qt::AlignRight : Qt::AlignLeft)));
        }
        case PledgeTableModel::InkLightRole:
            return column == PasteColumn::State ? QVariant(static_cast<int>(lightOf(cell.state))) : QVariant();
        default:
            return {};
    }
}

QString PasteModel::unitName(const PasteCell& cell) const {
    const auto& owners = m_snapshot.line(cell.from.cell->pledge)->pledge->owners;
    const OrgUnit* unit = owners.empty() ? nullptr : m_snapshot.unit(owners.front());
    return unit == nullptr ? QString() : unit->name;
}

QString PasteModel::text(const PasteCell& cell, PasteColumn column) const {
    const auto& place = cell.from.cell;
    switch (column) {
        case PasteColumn::State:
            return stateText(cell.state);
        case PasteColumn::Unit:
            return place ? unitName(cell) : QString();
        case PasteColumn::Pledge:
            return place ? m_snapshot.line(place->pledge)->pledge->name
                         : fill(tr("Row %1, column %2 of the block"),
                                {QString::number(cell.from.row + 1), QString::number(cell.from.column + 1)});
        case PasteColumn::When:
            return place ? monthText(place->month) : QString();
        case PasteColumn::Before:
            return cell.before;
        case PasteColumn::Pasted:
            return cell.from.text.simplified();
        case PasteColumn::After:
            return cell.change ? cell.after : QString();
        case PasteColumn::Said:
            return cell.said;
    }
    Q_UNREACHABLE();
}

QVariant PasteModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) {
        return {};
    }
    switch (static_cast<PasteColumn>(section)) {
        case PasteColumn::State:
            return tr("What happens");
        case PasteColumn::Unit:
            return tr("Unit");
        case PasteColumn::Pledge:
            return tr("Pledge");
        case PasteColumn::When:
            return tr("Month");
        case PasteColumn::Before:
            return tr("Now");
        case PasteColumn::Pasted:
            return tr("Pasted");
        case PasteColumn::After:
            return tr("Becomes");
        case PasteColumn::Said:
            return tr("What is said about it");
    }
    Q_UNREACHABLE();
}

}  // namespace pledge
