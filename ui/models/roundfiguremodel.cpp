#include <ui/models/pledgetablemodel.h>
#include <ui/models/roundfiguremodel.h>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace pledge {

namespace {

bool isAmount(int column) {
    return column == RoundFigureModel::Before || column == RoundFigureModel::Now || column == RoundFigureModel::Own ||
           column == RoundFigureModel::Evidence;
}

QVariant alignmentOf(int column) {
    return QVariant(Qt::AlignVCenter | (isAmount(column) ? Qt::AlignRight : Qt::AlignLeft));
}

/// The light whose ink a line's state takes; nothing for the plain one.
QVariant inkOf(RoundFigureState state) {
    switch (state) {
        case RoundFigureState::Returned:
        case RoundFigureState::Missing:
        case RoundFigureState::Due:
            return static_cast<int>(Light::Red);
        case RoundFigureState::Changed:
            return static_cast<int>(Light::Yellow);
        case RoundFigureState::Given:
        case RoundFigureState::NotAsked:
            return {};
    }
    Q_UNREACHABLE();
}

}  // namespace

RoundFigureModel::RoundFigureModel(QObject* parent) : QAbstractTableModel(parent) {}

void RoundFigureModel::show(OrgUnitId unit, Month month, std::vector<RoundFigure> figures) {
    if (unit == m_unit && month == m_month && figures == m_figures) {
        return;
    }
    beginResetModel();
    m_unit = unit;
    m_month = month;
    m_figures = std::move(figures);
    endResetModel();
}

void RoundFigureModel::setReviewing(bool reviewing) {
    if (reviewing != m_isReviewing) {
        m_isReviewing = reviewing;
        announceRemarks();
    }
}

bool RoundFigureModel::isEmpty(int column) const {
    return std::ranges::all_of(m_figures, [&](const RoundFigure& figure) { return text(figure, column).isEmpty(); });
}

std::vector<ReturnedFigure> RoundFigureModel::remarks(const std::vector<OrgUnitId>& units) const {
    std::vector<ReturnedFigure> remarks;
    for (const OrgUnitId unit : units) {
        const auto typed = m_remarks.find({unit, m_month});
        if (typed == m_remarks.end()) {
            continue;
        }
        for (const auto& [pledge, remark] : typed->second) {
            remarks.push_back({pledge, remark});
        }
    }
    return remarks;
}

void RoundFigureModel::clearRemarks(const std::vector<OrgUnitId>& units) {
    for (const OrgUnitId unit : units) {
        m_remarks.erase({unit, m_month});
    }
    announceRemarks();
    Q_EMIT remarked();
}

void RoundFigureModel::forgetRemarks() {
    m_remarks.clear();
    announceRemarks();
    Q_EMIT remarked();
}

void RoundFigureModel::announceRemarks() {
    if (!m_figures.empty()) {
        Q_EMIT dataChanged(index(0, Remark), index(rowCount() - 1, Remark));
    }
}

QString RoundFigureModel::typedRemark(PledgeId pledge) const {
    const auto typed = m_remarks.find({m_unit, m_month});
    const bool hasAny = typed != m_remarks.end() && typed->second.contains(pledge);
    return hasAny ? typed->second.at(pledge) : QString();
}

int RoundFigureModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_figures.size());
}

int RoundFigureModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : kColumns;
}

Qt::ItemFlags RoundFigureModel::flags(const QModelIndex& index) const {
    const Qt::ItemFlags plain = QAbstractTableModel::flags(index);
    return index.column() == Remark && m_isReviewing ? plain | Qt::ItemIsEditable : plain;
}

QString RoundFigureModel::text(const RoundFigure& figure, int column) const {
    switch (static_cast<Column>(column)) {
        case State:
            return roundFigureWord(figure.state);
        case Name:
            return figure.name;
        case Target:
            return figure.target;
        case Due:
            return figure.due;
        case Before:
            return figure.before;
        case Now:
            return figure.now;
        case Own:
            return figure.own;
        case Verdict:
            return figure.verdict;
        case Doubts:
            return figure.doubts;
        case Said:
            return figure.said;
        case Evidence:
            return figure.evidence == 0 ? QString() : QString::number(figure.evidence);
        case Remark:
            return m_isReviewing ? typedRemark(figure.pledge) : figure.remark;
    }
    Q_UNREACHABLE();
}

QString RoundFigureModel::toolTip(const RoundFigure& figure, int column) const {
    if (column == Doubts) {
        return figure.doubtsTip;
    }
    const bool tellsChange = !figure.change.isEmpty() && (column == State || column == Now);
    return tellsChange ? figure.change : text(figure, column);
}

QVariant RoundFigureModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid)) {
        return {};
    }
    const RoundFigure& shown = figure(index.row());
    const int column = index.column();
    switch (role) {
        case Qt::DisplayRole:
        case Qt::EditRole:
            return text(shown, column);
        case Qt::ToolTipRole:
            return toolTip(shown, column);
        case Qt::TextAlignmentRole:
            return alignmentOf(column);
        case PledgeTableModel::LightRole:
            return static_cast<int>(shown.light);
        case PledgeTableModel::InkLightRole:
            return column == State                        ? inkOf(shown.state)
                   : column == Doubts && !shown.explained ? QVariant(static_cast<int>(Light::Yellow))
                   : column == Remark                     ? QVariant(static_cast<int>(Light::Red))
                                                          : QVariant();
        default:
            return {};
    }
}

bool RoundFigureModel::setData(const QModelIndex& index, const QVariant& value, int role) {
    if (role != Qt::EditRole || !flags(index).testFlag(Qt::ItemIsEditable)) {
        return false;
    }
    const QString remark = value.toString().simplified();
    auto& typed = m_remarks[{m_unit, m_month}];
    if (remark.isEmpty()) {
        typed.erase(figure(index.row()).pledge);
    } else {
        typed[figure(index.row()).pledge] = remark;
    }
    Q_EMIT dataChanged(index, index);
    Q_EMIT remarked();
    return true;
}

QVariant RoundFigureModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation == Qt::Horizontal && role == Qt::TextAlignmentRole) {
        return alignmentOf(section);
    }
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) {
        return {};
    }
    switch (static_cast<Column>(section)) {
        case State:
            return tr("State");
        case Name:
            return tr("Pledge");
        case Target:
            return tr("Target");
        case Due:
            return tr("In sight");
        case Before:
            return tr("Before");
        case Now:
            return tr("This month");
        case Own:
            return tr("Own");
        case Verdict:
            return tr("Light");
        case Doubts:
            return tr("Doubts");
        case Said:
            return tr("Note, problem");
        case Evidence:
            return tr("Evidence");
        case Remark:
            return tr("Remark");
    }
    return {};
}

}  // namespace pledge
