#include <core/base/rational.h>
#include <core/document/csvreader.h>
#include <core/wording/fill.h>
#include <core/wording/sentences.h>
#include <core/wording/words.h>
#include <ui/models/allocationmodel.h>
#include <ui/models/pledgetablemodel.h>
#include <ui/models/typedfigure.h>

#include <algorithm>
#include <iterator>

namespace pledge {

namespace {

constexpr int kColumns = 5;

AllocationColumn columnOf(const QModelIndex& index) {
    return static_cast<AllocationColumn>(index.column());
}

/// The last report by the as-of month with its month; empty where there is none.
QString lastReport(const PlanSnapshot& snapshot, PledgeId whole, OrgUnitId town, Month asOf) {
    for (const std::size_t at : snapshot.allocationsOf(whole)) {
        const Line& line = snapshot.lines()[at];
        const auto last = line.pledge->isOwnedBy(town) ? line.series->lastReportedBy(asOf) : std::nullopt;
        const auto value = last ? line.series->value(*last) : std::nullopt;
        if (value) {
            return fill(AllocationModel::tr("%1 (%2)"), {figureText(*value, line.pledge->unit), monthText(*last)});
        }
    }
    return {};
}

}  // namespace

AllocationModel::AllocationModel(QObject* parent) : QAbstractTableModel(parent) {}

void AllocationModel::show(const PlanSnapshot& snapshot, PledgeId whole, Month asOf) {
    beginResetModel();
    m_whole = *snapshot.line(whole)->pledge;
    m_before = sharesOf(snapshot, whole);
    m_rows.clear();
    for (const OrgUnit& town : snapshot.units(UnitGroup::Town)) {
        const auto share = std::ranges::find(m_before, town.id, &Share::town);
        if (share == m_before.end() && (!town.isActive(asOf) || m_whole.isOwnedBy(town.id))) {
            continue;
        }
        Row row{town, {}, {}, lastReport(snapshot, whole, town.id, asOf)};
        if (share != m_before.end()) {
            row.share = cellOf(share->share);
        }
        m_rows.push_back(std::move(row));
    }
    endResetModel();
    Q_EMIT changed();
}

std::vector<Share> AllocationModel::shares() const {
    std::vector<Share> shares;
    for (const Row& row : m_rows) {
        if (row.share.figure) {
            shares.push_back({row.town.id, *row.share.figure});
        }
    }
    return shares;
}

AllocationSum AllocationModel::sum() const {
    return sumOf(m_whole, shares());
}

bool AllocationModel::addsUp() const {
    return m_whole.nature != Nature::State && m_whole.finalTarget();
}

std::vector<TownWeight> AllocationModel::weights() const {
    std::vector<TownWeight> weights;
    for (const Row& row : m_rows) {
        weights.push_back({row.town.id, row.weight.figure.value_or(Decimal())});
    }
    return weights;
}

QString AllocationModel::problem() const {
    for (const Row& row : m_rows) {
        for (const Cell* cell : {&row.weight, &row.share}) {
            if (!cell->problem.isEmpty()) {
                return fill(tr("%1: %2"), {row.town.name, cell->problem});
            }
        }
    }
    return {};
}

bool AllocationModel::isChanged() const {
    auto before = m_before;
    auto now = shares();
    std::ranges::sort(before, {}, &Share::town);
    std::ranges::sort(now, {}, &Share::town);
    return before != now;
}

void AllocationModel::setShares(std::span<const Share> shares) {
    for (Row& row : m_rows) {
        const auto share = std::ranges::find(shares, row.town.id, &Share::town);
        row.share = share == shares.end() ? Cell() : cellOf(share->share);
    }
    announce();
}

void AllocationModel::spreadEvenly(const QList<int>& rows) {
    std::vector<OrgUnitId> towns;
    for (const int row : rows) {
        towns.push_back(townAt(row));
    }
    std::vector<Share> shares;
    if (addsUp()) {
        shares = pledge::spreadEvenly(*m_whole.finalTarget(), m_whole.unit, towns);
    } else {
        const Decimal same = m_whole.finalTarget().value_or(Decimal::fromInteger(1));
        std::ranges::transform(towns, std::back_inserter(shares), [same](OrgUnitId town) { return Share{town, same}; });
    }
    setShares(shares);
}

Outcome AllocationModel::spreadByWeights() {
    const auto shares = pledge::spreadByWeights(*m_whole.finalTarget(), m_whole.unit, weights());
    if (!shares) {
        return shares.error();
    }
    setShares(*shares);
    return Done{};
}

void AllocationModel::clearCells(const QModelIndexList& cells) {
    for (const QModelIndex& index : cells) {
        put(index, {});
    }
    announce();
}

QStringList AllocationModel::paste(const QString& text, const QModelIndex& at) {
    const auto table = readPasted({}, text);
    if (!table) {
        return {sentence(table.error())};
    }
    const int column = at.isValid() && cell(at) ? at.column() : static_cast<int>(AllocationColumn::Share);
    QStringList strangers;
    for (std::size_t line = 0; line < table->rowCount(); ++line) {
        if (table->cellCount(line) < 2) {
            const int row = std::max(at.row(), 0) + static_cast<int>(line);
            if (row < rowCount()) {
                put(index(row, column), table->text(line, 0));
            }
        } else if (const auto row = rowOf(table->text(line, 0))) {
            put(index(*row, column), table->text(line, 1));
        } else if (line > 0 || readTypedFigure(table->text(line, 1), m_whole.unit)) {
            strangers.append(table->text(line, 0));
        }
    }
    announce();
    return strangers;
}

int AllocationModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int AllocationModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : kColumns;
}

QVariant AllocationModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return {};
    }
    const Cell* typed = cell(index);
    switch (role) {
        case Qt::DisplayRole:
            return text(m_rows[static_cast<std::size_t>(index.row())], columnOf(index));
        case Qt::EditRole:
            return typed ? typed->text : QVariant();
        case Qt::ToolTipRole:
            return typed && !typed->problem.isEmpty() ? typed->problem : QVariant();
        case Qt::TextAlignmentRole:
            return QVariant::fromValue(
                Qt::Alignment(Qt::AlignVCenter | (index.column() == 0 ? Qt::AlignLeft : Qt::AlignRight)));
        case PledgeTableModel::InkLightRole:
            return typed && !typed->problem.isEmpty() ? static_cast<int>(Light::Red) : QVariant();
        default:
            return {};
    }
}

QVariant AllocationModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal || (role != Qt::DisplayRole && role != Qt::TextAlignmentRole)) {
        return {};
    }
    if (role == Qt::TextAlignmentRole) {
        return QVariant::fromValue(Qt::Alignment(Qt::AlignVCenter | (section == 0 ? Qt::AlignLeft : Qt::AlignRight)));
    }
    switch (static_cast<AllocationColumn>(section)) {
        case AllocationColumn::Town:
            return tr("Town");
        case AllocationColumn::Weight:
            return tr("Weight");
        case AllocationColumn::Share:
            return m_whole.unit.symbol.isEmpty() ? tr("Share") : fill(tr("Share (%1)"), {m_whole.unit.symbol});
        case AllocationColumn::Percent:
            return tr("Share of the whole (%)");
        case AllocationColumn::Reported:
            return tr("Reported so far");
    }
    Q_UNREACHABLE();
}

Qt::ItemFlags AllocationModel::flags(const QModelIndex& index) const {
    const Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    return index.isValid() && cell(index) ? flags | Qt::ItemIsEditable : flags;
}

bool AllocationModel::setData(const QModelIndex& index, const QVariant& value, int role) {
    if (role != Qt::EditRole || !checkIndex(index, CheckIndexOption::IndexIsValid) || !cell(index)) {
        return false;
    }
    put(index, value.toString());
    announce();
    return true;
}

AllocationModel::Cell AllocationModel::cellOf(const QString& text, const UnitOfMeasure& unit) {
    const auto figure = readTypedFigure(text, unit);
    if (!figure) {
        return {text, {}, sentence(figure.error())};
    }
    if (*figure && (*figure)->isNegative()) {
        return {text, {}, tr("A share is not below zero")};
    }
    if (*figure && unit.wholeCases && !(*figure)->isWhole()) {
        return {text, {}, fill(tr("What is counted in %1 is split in whole cases"), {unit.symbol})};
    }
    return *figure ? cellOf(**figure) : Cell();
}

AllocationModel::Cell AllocationModel::cellOf(Decimal figure) {
    return {figure.toString(), figure, {}};
}

const AllocationModel::Cell* AllocationModel::cell(const QModelIndex& index) const {
    const Row& row = m_rows[static_cast<std::size_t>(index.row())];
    switch (columnOf(index)) {
        case AllocationColumn::Weight:
            return &row.weight;
        case AllocationColumn::Share:
            return &row.share;
        default:
            return nullptr;
    }
}

QString AllocationModel::text(const Row& row, AllocationColumn column) const {
    const auto shown = [](const Cell& cell) { return cell.figure ? groupedFigure(*cell.figure) : cell.text; };
    switch (column) {
        case AllocationColumn::Town:
            return row.town.name;
        case AllocationColumn::Weight:
            return shown(row.weight);
        case AllocationColumn::Share:
            return shown(row.share);
        case AllocationColumn::Percent: {
            const auto target = m_whole.finalTarget();
            const bool comparable = row.share.figure && target && !target->isZero();
            return comparable
                       ? (Rational(*row.share.figure) * Rational::fromInteger(100) / Rational(*target)).toString(1)
                       : QString();
        }
        case AllocationColumn::Reported:
            return row.reported;
    }
    Q_UNREACHABLE();
}

std::optional<int> AllocationModel::rowOf(const QString& name) const {
    const auto row = std::ranges::find_if(m_rows, [&name](const Row& each) { return each.town.isCalled(name); });
    return row == m_rows.end() ? std::nullopt : std::optional(static_cast<int>(row - m_rows.begin()));
}

void AllocationModel::put(const QModelIndex& index, const QString& text) {
    Row& row = m_rows[static_cast<std::size_t>(index.row())];
    if (columnOf(index) == AllocationColumn::Weight) {
        row.weight = cellOf(text, {});
    } else if (columnOf(index) == AllocationColumn::Share) {
        row.share = cellOf(text, m_whole.unit);
    }
}

void AllocationModel::announce() {
    if (!m_rows.empty()) {
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, kColumns - 1));
    }
    Q_EMIT changed();
}

}  // namespace pledge
