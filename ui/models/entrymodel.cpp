#include <core/schedule/rollup.h>
#include <core/wording/words.h>
#include <ui/models/entrycells.h>
#include <ui/models/entryinput.h>
#include <ui/models/entrymodel.h>
#include <ui/models/planstate.h>

#include <QFont>

#include <algorithm>

namespace pledge {

EntryModel::EntryModel(PlanState* state, EntrySession* session, QObject* parent)
    : QAbstractTableModel(parent), m_state(state), m_session(session) {
    connect(state, &PlanState::planChanged, this, &EntryModel::reload);
    connect(state, &PlanState::boardChanged, this, &EntryModel::refresh);
    connect(session, &EntrySession::spoken, this, &EntryModel::refresh);
}

void EntryModel::setUnit(OrgUnitId unit) {
    m_unit = unit;
    reload();
}

void EntryModel::reload() {
    beginResetModel();
    const auto positions = m_state->snapshot().linesOf(m_unit);
    m_positions.assign(positions.begin(), positions.end());
    m_series.clear();
    for (const std::size_t position : m_positions) {
        m_series.push_back(effectiveSeries(m_state->snapshot(), position));
    }
    m_columns = columns();
    endResetModel();
}

/// Keeps the cursor where it is as long as the months shown are the same.
void EntryModel::refresh() {
    const auto positions = m_state->snapshot().linesOf(m_unit);
    const auto next = columns();
    const bool sameRows = std::ranges::equal(positions, m_positions);
    const bool sameColumns = std::ranges::equal(
        next, m_columns, [](const Column& a, const Column& b) { return a.kind == b.kind && a.month == b.month; });
    if (!sameRows || !sameColumns) {
        reload();
        return;
    }
    for (std::size_t row = 0; row < m_positions.size(); ++row) {
        m_series[row] = effectiveSeries(m_state->snapshot(), m_positions[row]);
    }
    if (!m_positions.empty()) {
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
        Q_EMIT headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
    }
}

std::vector<EntryModel::Column> EntryModel::columns() const {
    std::vector<Column> found{{Kind::Pledge, {}}, {Kind::Measure, {}}};
    const MonthSpan span = m_state->snapshot().plan().span;
    const auto reported = [this](Month month) {
        return std::ranges::any_of(m_state->snapshot().linesOf(m_unit), [this, month](std::size_t position) {
            return m_state->snapshot().lines()[position].series->isReported(month);
        });
    };
    for (Month month = span.first.plus(-12); month < span.first; month = month.plus(1)) {
        if (reported(month)) {
            found.push_back({Kind::Figure, month});
        }
    }
    const int year = std::clamp(m_state->asOf(), span.first, span.last).year();
    for (Month month = std::max(span.first, Month(year, 1)); month <= std::min(span.last, Month(year, 12));
         month = month.plus(1)) {
        found.push_back({Kind::Figure, month});
    }
    for (const Kind kind : {Kind::Own, Kind::Milestone, Kind::Target, Kind::Attainment, Kind::Verdict}) {
        found.push_back({kind, {}});
    }
    return found;
}

int EntryModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_positions.size());
}

int EntryModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_columns.size());
}

const Line& EntryModel::line(int row) const {
    return m_state->snapshot().lines()[m_positions[static_cast<std::size_t>(row)]];
}

const Verdict& EntryModel::verdict(int row) const {
    return m_state->board().verdict(m_positions[static_cast<std::size_t>(row)]);
}

QVariant EntryModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return {};
    }
    const int row = index.row();
    const Column& column = m_columns[static_cast<std::size_t>(index.column())];
    switch (role) {
        case Qt::DisplayRole:
        case Qt::EditRole:
            return text(row, column);
        case Qt::ToolTipRole:
            return toolTip(row, column);
        case Qt::TextAlignmentRole:
            return QVariant::fromValue(Qt::Alignment(
                Qt::AlignVCenter | (isLeftAligned(line(row), column.kind) ? Qt::AlignLeft : Qt::AlignRight)));
        case LightRole:
            return static_cast<int>(verdict(row).light);
        case KindRole:
            return static_cast<int>(column.kind);
        case AsOfRole:
            return column.kind == Kind::Figure && column.month == m_state->asOf();
        case WaitsRole:
            return column.kind == Kind::Figure && waits(row, column.month);
        case SumRole:
            return column.kind == Kind::Figure && isSum(row, column.month);
        case OptionsRole:
            return kindOf(*line(row).pledge) == PledgeKind::Deliverable ? stateWords() : QStringList();
        default:
            return {};
    }
}

QString EntryModel::text(int row, const Column& column) const {
    const Pledge& pledge = *line(row).pledge;
    switch (column.kind) {
        case Kind::Pledge:
            return pledge.name;
        case Kind::Measure:
            return pledge.unit.symbol;
        case Kind::Figure:
            return figure(row, column.month);
        case Kind::Own:
            return ownFigureText(line(row), m_series[static_cast<std::size_t>(row)], m_state->snapshot().plan(),
                                 m_state->asOf());
        case Kind::Milestone:
            return milestoneText(verdict(row));
        case Kind::Target:
            return finalTargetText(pledge, verdict(row));
        case Kind::Attainment:
            return verdict(row).attainment ? rateText(*verdict(row).attainment, m_state->snapshot().plan().rateDecimals)
                                           : QString();
        case Kind::Verdict:
            return waits(row, m_state->asOf()) ? tr("To be confirmed") : reasonWords(verdict(row));
    }
    Q_UNREACHABLE();
}

/// What waits is shown in place of what stands.
QString EntryModel::figure(int row, Month month) const {
    if (const auto& pending = m_session->pending()) {
        for (const ActualChange& change : pending->changes) {
            if (change.pledge == line(row).pledge->id && change.actual.month == month) {
                return entryText(change.actual);
            }
        }
    }
    const auto actual = m_series[static_cast<std::size_t>(row)].at(month);
    return actual ? entryText(*actual) : QString();
}

bool EntryModel::waits(int row, Month month) const {
    const auto& pending = m_session->pending();
    const PledgeId id = line(row).pledge->id;
    return pending && std::ranges::any_of(pending->changes, [id, month](const ActualChange& change) {
               return change.pledge == id && change.actual.month == month;
           });
}

bool EntryModel::isSum(int row, Month month) const {
    return !line(row).series->isReported(month) && m_series[static_cast<std::size_t>(row)].isReported(month);
}

QString EntryModel::toolTip(int row, const Column& column) const {
    if (column.kind == Kind::Pledge) {
        return line(row).pledge->name;
    }
    if (column.kind == Kind::Figure && isSum(row, column.month)) {
        return tr("Sum of the towns; a figure of the department's own would take its place");
    }
    if (column.kind == Kind::Verdict) {
        const Plan& plan = m_state->snapshot().plan();
        return reasonSentence(*line(row).pledge, verdict(row), plan.policy, plan.rateDecimals);
    }
    return column.kind == Kind::Figure ? figure(row, column.month) : QString();
}

QVariant EntryModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (section < 0 || section >= columnCount() || orientation == Qt::Vertical) {
        return {};
    }
    const Column& column = m_columns[static_cast<std::size_t>(section)];
    if (role == AsOfRole) {
        return column.kind == Kind::Figure && column.month == m_state->asOf();
    }
    if (role == Qt::FontRole && headerData(section, orientation, AsOfRole).toBool()) {
        QFont font;
        font.setBold(true);
        return font;
    }
    if (role == KindRole) {
        return static_cast<int>(column.kind);
    }
    if (role == Qt::TextAlignmentRole) {
        const bool left = column.kind == Kind::Pledge || column.kind == Kind::Measure || column.kind == Kind::Verdict;
        return QVariant::fromValue(Qt::Alignment(Qt::AlignVCenter | (left ? Qt::AlignLeft : Qt::AlignRight)));
    }
    if (role != Qt::DisplayRole) {
        return {};
    }
    const bool earlier = column.month < m_state->snapshot().plan().span.first;
    return column.kind == Kind::Figure ? (earlier ? monthText(column.month) : shortMonth(column.month))
                                       : kindHeading(column.kind, m_state->asOf());
}

bool EntryModel::isReadOnly() const {
    return m_state->isReadOnly();
}

bool EntryModel::mayWrite(int row) const {
    return !isReadOnly() && !m_session->pending() && m_state->actor().mayReportFor(line(row).pledge->owners);
}

Qt::ItemFlags EntryModel::flags(const QModelIndex& index) const {
    const Qt::ItemFlags base = QAbstractTableModel::flags(index);
    return cell(index) && mayWrite(index.row()) ? base | Qt::ItemIsEditable : base;
}

bool EntryModel::setData(const QModelIndex& index, const QVariant& value, int role) {
    const auto at = cell(index);
    if (!at || role != Qt::EditRole || !mayWrite(index.row())) {
        return false;
    }
    m_session->enter({{*at, value.toString()}});
    return true;
}

std::optional<EntryCell> EntryModel::cell(const QModelIndex& index) const {
    if (!index.isValid() || kind(index.column()) != Kind::Figure) {
        return std::nullopt;
    }
    return EntryCell{line(index.row()).pledge->id, m_columns[static_cast<std::size_t>(index.column())].month};
}

QModelIndex EntryModel::indexOf(const EntryCell& wanted) const {
    for (int row = 0; row < rowCount(); ++row) {
        for (int column = 0; column < columnCount() && line(row).pledge->id == wanted.pledge; ++column) {
            if (cell(index(row, column)) == wanted) {
                return index(row, column);
            }
        }
    }
    return {};
}

int EntryModel::asOfColumn() const {
    const Month asOf = std::min(m_state->asOf(), m_state->snapshot().plan().span.last);
    const auto found = std::ranges::find_if(
        m_columns, [asOf](const Column& column) { return column.kind == Kind::Figure && column.month == asOf; });
    return found == m_columns.end() ? -1 : static_cast<int>(std::distance(m_columns.begin(), found));
}

}  // namespace pledge
