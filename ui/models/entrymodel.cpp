#include <core/schedule/rollup.h>
#include <core/schedule/rounds.h>
#include <core/wording/words.h>
#include <ui/models/entrycells.h>
#include <ui/models/entryinput.h>
#include <ui/models/entrymodel.h>
#include <ui/models/entryowed.h>
#include <ui/models/planstate.h>

#include <QFont>

#include <algorithm>
#include <utility>

namespace pledge {

EntryModel::EntryModel(PlanState* state, EntrySession* session, QObject* parent)
    : QAbstractTableModel(parent), m_state(state), m_session(session), m_path(state->path()) {
    connect(state, &PlanState::planChanged, this, &EntryModel::followPlan);
    connect(state, &PlanState::boardChanged, this, &EntryModel::refresh);
    connect(session, &EntrySession::spoken, this, &EntryModel::refresh);
}

void EntryModel::setScope(const EntryScope& scope) {
    m_scope = scope;
    reload();
}

void EntryModel::setUnit(OrgUnitId unit) {
    EntryScope next = m_scope;
    next.unit = unit;
    setScope(next);
}

void EntryModel::reload() {
    beginResetModel();
    m_asOf = m_state->asOf();
    m_rows = entryRows(m_state->snapshot(), m_state->board(), m_state->actor(), m_scope);
    m_pledges = pledgesOf(m_rows);
    m_columns = columns();
    readSeries();
    endResetModel();
}

std::vector<PledgeId> EntryModel::pledgesOf(const std::vector<EntryRow>& rows) const {
    std::vector<PledgeId> pledges;
    pledges.reserve(rows.size());
    for (const EntryRow& row : rows) {
        pledges.push_back(m_state->snapshot().lines()[row.position].pledge->id);
    }
    return pledges;
}

/// The same plan with the same pledges in the same rows only has other figures, which the board's own signal brings.
void EntryModel::followPlan() {
    const auto rows = entryRows(m_state->snapshot(), m_state->board(), m_state->actor(), m_scope);
    const bool isSame = m_path == m_state->path() && rows == m_rows && pledgesOf(rows) == m_pledges;
    m_path = m_state->path();
    if (!isSame) {
        reload();
    }
}

/// Keeps the cursor where it is as long as the same rows and months are shown.
void EntryModel::refresh() {
    EntryScope everything = m_scope;
    everything.wanted = EntryWanted::All;
    const auto known = entryRows(m_state->snapshot(), m_state->board(), m_state->actor(), everything);
    const bool isNarrowed = m_scope.wanted != EntryWanted::All;
    const bool sameRows = isNarrowed ? m_asOf == m_state->asOf() : known == m_rows;
    if (!sameRows || columns() != m_columns) {
        reload();
        return;
    }
    m_asOf = m_state->asOf();
    readSeries();
    if (!m_rows.empty()) {
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
        Q_EMIT headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
    }
}

void EntryModel::readSeries() {
    const PlanSnapshot& snapshot = m_state->snapshot();
    m_series.clear();
    m_series.reserve(m_rows.size());
    for (const EntryRow& row : m_rows) {
        const Line& line = snapshot.lines()[row.position];
        const bool isSplit = !snapshot.allocationsOf(line.pledge->id).empty();
        m_series.push_back(isSplit ? std::make_shared<const Series>(effectiveSeries(snapshot, row.position))
                                   : line.series);
    }
    m_returned = returnedPledges(snapshot, m_state->asOf());
    overlayPending();
}

/// What waits is shown in place of what stands.
void EntryModel::overlayPending() {
    const auto& pending = m_session->pending();
    for (std::size_t row = 0; pending && row < m_rows.size(); ++row) {
        const PledgeId id = line(static_cast<int>(row)).pledge->id;
        std::optional<Series> shown;
        for (const ActualChange& change : pending->changes) {
            if (change.pledge == id && !m_rows[row].isSum) {
                shown = shown ? shown : *m_series[row];
                shown->set(change.actual);
            }
        }
        if (shown) {
            m_series[row] = std::make_shared<const Series>(*std::move(shown));
        }
    }
}

std::vector<EntryModel::Column> EntryModel::columns() const {
    std::vector<Column> found;
    if (m_scope.shape != EntryShape::UnitMonths) {
        found.push_back({Kind::Owner, {}});
    }
    if (m_scope.shape != EntryShape::PledgeTowns) {
        found.push_back({Kind::Pledge, {}});
    }
    found.insert(found.end(), {{Kind::Measure, {}}, {Kind::View, {}}});
    const auto months = monthColumns();
    found.insert(found.end(), months.begin(), months.end());
    for (const Kind kind : {Kind::Own, Kind::Milestone, Kind::Target, Kind::Attainment, Kind::Verdict}) {
        found.push_back({kind, {}});
    }
    return found;
}

std::vector<EntryModel::Column> EntryModel::monthColumns() const {
    std::vector<Column> found;
    const MonthSpan span = m_state->snapshot().plan().span;
    const Month asOf = std::clamp(m_state->asOf(), span.first, span.last);
    if (m_scope.shape == EntryShape::MonthUnits) {
        return {{Kind::Earlier, asOf.plus(-1)}, {Kind::Figure, asOf}};
    }
    const auto reported = [this](Month month) {
        return std::ranges::any_of(m_rows, [this, month](const EntryRow& row) {
            return m_state->snapshot().lines()[row.position].series->isReported(month);
        });
    };
    for (Month month = span.first.plus(-12); month < span.first; month = month.plus(1)) {
        if (reported(month)) {
            found.push_back({Kind::Figure, month});
        }
    }
    for (Month month = std::max(span.first, Month(asOf.year(), 1));
         month <= std::min(span.last, Month(asOf.year(), 12)); month = month.plus(1)) {
        found.push_back({Kind::Figure, month});
    }
    return found;
}

int EntryModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int EntryModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_columns.size());
}

const Line& EntryModel::line(int index) const {
    return m_state->snapshot().lines()[row(index).position];
}

const Verdict& EntryModel::verdict(int index) const {
    return m_state->board().verdict(row(index).position);
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
            return this->row(row).isSum ? sumText(row, column) : text(row, column);
        case Qt::ToolTipRole:
            return toolTip(row, column);
        case Qt::TextAlignmentRole:
            return QVariant::fromValue(Qt::Alignment(
                Qt::AlignVCenter | (isLeftAligned(line(row), column.kind) ? Qt::AlignLeft : Qt::AlignRight)));
        case LightRole:
            return static_cast<int>(this->row(row).isSum ? sumLight(row) : verdict(row).light);
        case KindRole:
            return static_cast<int>(column.kind);
        case OptionsRole:
            return kindOf(*line(row).pledge) == PledgeKind::Deliverable ? stateWords() : QStringList();
        default:
            return mark(row, column, role);
    }
}

QVariant EntryModel::mark(int row, const Column& column, int role) const {
    const bool isFigure = column.kind == Kind::Figure;
    const bool isAsOf = isFigure && column.month == m_state->asOf();
    switch (role) {
        case AsOfRole:
            return isAsOf;
        case WaitsRole:
            return isFigure && waits(row, column.month);
        case SumRole:
            return isFigure && isSum(row, column.month);
        case MissingRole:
            return isAsOf && owes(row);
        case ReturnedRole:
            return isAsOf && !this->row(row).isSum && m_returned.contains(line(row).pledge->id);
        case CorrectedRole:
            return isFigure && !this->row(row).isSum &&
                   correctionOf(m_state->snapshot().records(), line(row).pledge->id, column.month) != nullptr;
        case LockedRole:
            return isFigure && isLocked(row, column.month);
        case ReservedRole:
            return this->row(row).isSum ? QString() : reserved(row, column);
        case RepeatsRole:
            return column.kind == Kind::Owner && m_scope.shape == EntryShape::MonthUnits && row > 0 &&
                   line(row - 1).pledge->owners.front() == line(row).pledge->owners.front();
        default:
            return {};
    }
}

int EntryModel::nextMissing(int from) const {
    const int rows = rowCount();
    for (int step = 1; step <= rows; ++step) {
        const int at = (std::max(from, -1) + step) % rows;
        if (owes(at)) {
            return at;
        }
    }
    return -1;
}

int EntryModel::nextCalled(const QString& text, int from, bool backwards) const {
    const int rows = rowCount();
    for (int step = 1; step <= rows && !text.isEmpty(); ++step) {
        const int at = (std::max(from, 0) + (backwards ? rows - step : step)) % rows;
        const bool isCalled = !row(at).isSum && (line(at).pledge->name.contains(text, Qt::CaseInsensitive) ||
                                                 ownerName(at).contains(text, Qt::CaseInsensitive));
        if (isCalled) {
            return at;
        }
    }
    return -1;
}

bool EntryModel::owes(int index) const {
    return !row(index).isSum && owesFigure(m_state->snapshot(), m_state->board(), row(index).position);
}

bool EntryModel::waits(int index, Month month) const {
    const auto& pending = m_session->pending();
    const PledgeId id = line(index).pledge->id;
    return pending && !row(index).isSum &&
           std::ranges::any_of(pending->changes, [id, month](const ActualChange& change) {
               return change.pledge == id && change.actual.month == month;
           });
}

bool EntryModel::isSum(int index, Month month) const {
    return row(index).isSum ||
           (!line(index).series->isReported(month) && series(index).isReported(month) && !waits(index, month));
}

bool EntryModel::isReadOnly() const {
    return m_state->isReadOnly();
}

bool EntryModel::mayWrite(int index) const {
    return !isReadOnly() && !m_session->pending() && m_state->actor().mayReportFor(line(index).pledge->owners);
}

Qt::ItemFlags EntryModel::flags(const QModelIndex& index) const {
    const Qt::ItemFlags base = QAbstractTableModel::flags(index);
    const auto at = cell(index);
    const bool isOpen = at && mayWrite(index.row()) && !isLocked(index.row(), at->month);
    return isOpen ? base | Qt::ItemIsEditable : base;
}

bool EntryModel::setData(const QModelIndex& index, const QVariant& value, int role) {
    const auto at = cell(index);
    if (!at || role != Qt::EditRole || !flags(index).testFlag(Qt::ItemIsEditable)) {
        return false;
    }
    m_session->enter({{*at, value.toString()}});
    return true;
}

std::optional<EntryCell> EntryModel::cell(const QModelIndex& index) const {
    if (!index.isValid() || kind(index.column()) != Kind::Figure || row(index.row()).isSum) {
        return std::nullopt;
    }
    return EntryCell{line(index.row()).pledge->id, month(index.column())};
}

QModelIndex EntryModel::indexOf(const EntryCell& wanted) const {
    const auto column = std::ranges::find(m_columns, Column{Kind::Figure, wanted.month});
    if (column == m_columns.end()) {
        return {};
    }
    for (int at = 0; at < rowCount(); ++at) {
        if (!row(at).isSum && line(at).pledge->id == wanted.pledge) {
            return index(at, static_cast<int>(std::distance(m_columns.begin(), column)));
        }
    }
    return {};
}

int EntryModel::asOfColumn() const {
    const Month asOf = std::min(m_state->asOf(), m_state->snapshot().plan().span.last);
    const auto found = std::ranges::find(m_columns, Column{Kind::Figure, asOf});
    return found == m_columns.end() ? -1 : static_cast<int>(std::distance(m_columns.begin(), found));
}

}  // namespace pledge
