#include <core/wording/words.h>
#include <ui/models/importissuesmodel.h>
#include <ui/models/sheetfiguresmodel.h>

#include <utility>

using namespace Qt::StringLiterals;

namespace pledge {

namespace {

constexpr int kColumns = static_cast<int>(SheetFigureColumn::Message) + 1;

QString placeOf(const Place& place) {
    return place.sheet.isEmpty() ? cellName(place) : place.sheet + u'!' + cellName(place);
}

}  // namespace

void SheetFiguresModel::show(std::vector<SheetFigure> figures) {
    beginResetModel();
    m_figures = std::move(figures);
    endResetModel();
}

int SheetFiguresModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_figures.size());
}

int SheetFiguresModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : kColumns;
}

QVariant SheetFiguresModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return {};
    }
    const SheetFigure& figure = m_figures[static_cast<std::size_t>(index.row())];
    const auto column = static_cast<SheetFigureColumn>(index.column());
    switch (role) {
        case Qt::DisplayRole:
            return textOf(figure, column);
        case Qt::ToolTipRole:
            return figure.message();
        case Qt::TextAlignmentRole: {
            const bool right = column == SheetFigureColumn::Value && figure.actual.value;
            return QVariant::fromValue(Qt::AlignVCenter | (right ? Qt::AlignRight : Qt::AlignLeft));
        }
        default:
            return {};
    }
}

QString SheetFiguresModel::textOf(const SheetFigure& figure, SheetFigureColumn column) {
    switch (column) {
        case SheetFigureColumn::State:
            switch (figure.state) {
                case SheetState::Accept:
                    return u"✓ "_s + tr("Accepted");
                case SheetState::Flag:
                    return u"! "_s + tr("To check");
                case SheetState::Skip:
                    return u"– "_s + tr("Left out");
            }
            Q_UNREACHABLE();
        case SheetFigureColumn::Cell:
            return placeOf(figure.place);
        case SheetFigureColumn::Unit:
            return figure.unitName;
        case SheetFigureColumn::Pledge:
            return figure.pledgeName;
        case SheetFigureColumn::Month:
            return figure.month ? monthText(*figure.month) : QString();
        case SheetFigureColumn::Value:
            return figure.actual.state ? taskWord(*figure.actual.state) : figure.valueText();
        case SheetFigureColumn::Message:
            return figure.message();
    }
    Q_UNREACHABLE();
}

QVariant SheetFiguresModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) {
        return {};
    }
    switch (static_cast<SheetFigureColumn>(section)) {
        case SheetFigureColumn::State:
            return tr("State");
        case SheetFigureColumn::Cell:
            return tr("Cell");
        case SheetFigureColumn::Unit:
            return tr("Unit");
        case SheetFigureColumn::Pledge:
            return tr("Pledge");
        case SheetFigureColumn::Month:
            return tr("Month");
        case SheetFigureColumn::Value:
            return tr("Figure");
        case SheetFigureColumn::Message:
            return tr("Why");
    }
    return {};
}

}  // namespace pledge
