#include <core/plan/ledgercells.h>
#include <core/schedule/samecases.h>
#include <core/wording/fill.h>
#include <core/wording/ledgerwords.h>
#include <core/wording/sentences.h>
#include <ui/models/ledgerdesk.h>
#include <ui/models/ledgermodel.h>
#include <ui/models/planstate.h>

#include <algorithm>
#include <span>
#include <utility>

using namespace Qt::StringLiterals;

namespace pledge {

LedgerModel::LedgerModel(LedgerDesk* desk, QObject* parent) : QAbstractTableModel(parent), m_desk(desk) {
    read();
    connect(desk, &LedgerDesk::changed, this, &LedgerModel::follow);
}

void LedgerModel::showLedger(std::optional<LedgerId> id) {
    beginResetModel();
    m_id = id;
    read();
    m_draft = freshCase();
    m_problem.clear();
    endResetModel();
}

const Ledger* LedgerModel::ledger() const {
    return m_shown ? &*m_shown : nullptr;
}

const LedgerRow* LedgerModel::caseAt(int row) const {
    return row >= 0 && row < caseCount() ? &m_records->ledgerRows[m_rows[static_cast<std::size_t>(row)]] : nullptr;
}

bool LedgerModel::mayAdd() const {
    return m_shown && m_desk->mayKeep(*m_shown, m_desk->keeper(*m_shown));
}

std::vector<int> LedgerModel::markedRows() const {
    std::vector<int> rows;
    for (int row = 0; row < caseCount(); ++row) {
        if (m_marks.contains(m_rows[static_cast<std::size_t>(row)])) {
            rows.push_back(row);
        }
    }
    return rows;
}

std::vector<std::size_t> LedgerModel::positions() const {
    std::vector<std::size_t> found;
    for (std::size_t at = 0; m_shown && at < m_records->ledgerRows.size(); ++at) {
        if (m_records->ledgerRows[at].ledger == m_shown->id) {
            found.push_back(at);
        }
    }
    return found;
}

void LedgerModel::read() {
    m_records = m_desk->plan().sharedRecords();
    const Ledger* standing = m_id ? findLedger(m_records->ledgers, *m_id) : nullptr;
    m_shown = standing == nullptr ? std::nullopt : std::optional(*standing);
    m_rows = positions();
    m_marks.clear();
    if (!m_shown) {
        return;
    }
    for (const SameCase& same : sameCasesOf(*m_records, m_shown->id)) {
        const QString sentence = sameCaseSentence(*m_records, same.rows);
        for (const std::size_t row : same.rows) {
            m_marks.insert(row, sentence);
        }
    }
}

/// The same cases keep their rows, so that cursor and selection stay, and new ones come behind them; any other change
/// starts anew.
void LedgerModel::follow() {
    const auto before = m_records;
    const auto standing = m_shown;
    const auto rows = m_rows;
    const int count = rowCount();
    read();
    const auto idsOf = [](const PlanRecords& records, const std::vector<std::size_t>& at) {
        std::vector<LedgerRowId> ids;
        for (const std::size_t row : at) {
            ids.push_back(records.ledgerRows[row].id);
        }
        return ids;
    };
    const auto former = idsOf(*before, rows);
    const auto ids = idsOf(*m_records, m_rows);
    const bool goesOn = standing == m_shown && m_shown && former.size() <= ids.size() &&
                        std::ranges::equal(former, std::span(ids).first(former.size())) &&
                        count - static_cast<int>(former.size()) == rowCount() - caseCount();
    if (!goesOn) {
        beginResetModel();
        m_draft = freshCase();
        endResetModel();
        return;
    }
    if (former.size() < ids.size()) {
        const auto all = std::exchange(m_rows, {m_rows.begin(), m_rows.begin() + std::ssize(former)});
        beginInsertRows({}, static_cast<int>(former.size()), static_cast<int>(ids.size()) - 1);
        m_rows = all;
        endInsertRows();
    }
    if (rowCount() > 0) {
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
    }
}

LedgerModel::Place LedgerModel::placeOf(int column) const {
    const qsizetype cells = std::ssize(m_shown->columns);
    const qsizetype stages = m_shown->stages.size();
    const qsizetype staged = stages > 0 ? 1 : 0;
    if (column < cells) {
        return {Part::Cell, column};
    }
    if (column < cells + staged) {
        return {Part::Stage, 0};
    }
    if (column < cells + staged + stages) {
        return {Part::Day, column - cells - staged};
    }
    return {column == cells + staged + stages ? Part::Keeper : Part::Mark, 0};
}

int LedgerModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() || !m_shown ? 0 : caseCount() + (mayAdd() ? 1 : 0);
}

int LedgerModel::columnCount(const QModelIndex& parent) const {
    if (parent.isValid() || !m_shown) {
        return 0;
    }
    const auto stages = m_shown->stages.size();
    return static_cast<int>(std::ssize(m_shown->columns) + stages + (stages > 0 ? 1 : 0) + 2);
}

QString LedgerModel::heading(int column) const {
    const Place place = placeOf(column);
    switch (place.part) {
        case Part::Cell: {
            const LedgerColumn& cell = m_shown->columns[static_cast<std::size_t>(place.at)];
            return cell.unit.isEmpty() ? cell.name : fill(tr("%1 (%2)"), {cell.name, cell.unit});
        }
        case Part::Stage:
            return tr("Stage");
        case Part::Day:
            return fill(tr("%1 on"), {m_shown->stages[place.at]});
        case Part::Keeper:
            return tr("Kept by");
        case Part::Mark:
            return tr("Check");
    }
    Q_UNREACHABLE();
}

QString LedgerModel::cellText(int row, int column) const {
    const LedgerRow* standing = caseAt(row);
    const LedgerRow& shown = standing == nullptr ? m_draft : *standing;
    const Place place = placeOf(column);
    switch (place.part) {
        case Part::Cell:
            return shown.cells.value(place.at);
        case Part::Stage: {
            const int stage = stageOf(shown);
            return stage < 0 ? QString() : m_shown->stages[stage];
        }
        case Part::Day: {
            const auto& day = shown.reached[static_cast<std::size_t>(place.at)];
            return day ? day->toString(Qt::ISODate) : QString();
        }
        case Part::Keeper: {
            const OrgUnit* unit = shown.unit ? m_desk->plan().unit(*shown.unit) : nullptr;
            return unit == nullptr ? QString() : unit->name;
        }
        case Part::Mark:
            return standing != nullptr && m_marks.contains(m_rows[static_cast<std::size_t>(row)]) ? tr("※ Twice")
                                                                                                  : QString();
    }
    Q_UNREACHABLE();
}

QStringList LedgerModel::options(const Place& place) const {
    const auto unitNames = [this](std::optional<UnitGroup> group) {
        QStringList names;
        for (const OrgUnit& unit : m_desk->plan().units()) {
            if (!group || unit.group == *group) {
                names.append(unit.name);
            }
        }
        return names;
    };
    if (place.part == Part::Keeper) {
        return unitNames(std::nullopt);
    }
    if (place.part == Part::Stage) {
        return QStringList{QString()} + m_shown->stages;
    }
    if (place.part != Part::Cell) {
        return {};
    }
    const LedgerColumn& column = m_shown->columns[static_cast<std::size_t>(place.at)];
    return column.type == LedgerColumnType::Town ? unitNames(UnitGroup::Town) : column.choices;
}

QString LedgerModel::problemAt(const QModelIndex& at) const {
    if (m_wrong == at) {
        return m_problem;
    }
    const bool isMark = placeOf(at.column()).part == Part::Mark && at.row() < caseCount();
    return isMark ? m_marks.value(m_rows[static_cast<std::size_t>(at.row())]) : QString();
}

QString LedgerModel::rowText(int row) const {
    QStringList texts;
    for (int column = 0; column < columnCount(); ++column) {
        texts.append(cellText(row, column));
    }
    return texts.join(u'\n');
}

Qt::Alignment LedgerModel::alignmentOf(const Place& place) const {
    const bool isFigure = place.part == Part::Cell &&
                          m_shown->columns[static_cast<std::size_t>(place.at)].type == LedgerColumnType::Figure;
    return Qt::AlignVCenter | (isFigure ? Qt::AlignRight : Qt::AlignLeft);
}

QVariant LedgerModel::data(const QModelIndex& at, int role) const {
    if (!at.isValid() || !m_shown) {
        return {};
    }
    switch (role) {
        case Qt::DisplayRole:
        case Qt::EditRole:
            return cellText(at.row(), at.column());
        case Qt::ToolTipRole:
        case PlanTableModel::ProblemRole:
            return problemAt(at);
        case Qt::TextAlignmentRole:
            return int(alignmentOf(placeOf(at.column())));
        case PlanTableModel::OptionsRole:
            return options(placeOf(at.column()));
        case PlanTableModel::SearchRole:
            return rowText(at.row());
        default:
            return {};
    }
}

QVariant LedgerModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (!m_shown || (role != Qt::DisplayRole && role != Qt::ToolTipRole)) {
        return {};
    }
    if (orientation == Qt::Vertical) {
        return section < caseCount() ? QString::number(section + 1) : u"＋"_s;
    }
    return heading(section);
}

bool LedgerModel::isTyped(int row, int column) const {
    const Place place = placeOf(column);
    if (place.part == Part::Mark || (place.part == Part::Keeper && !m_desk->mayDefine())) {
        return false;
    }
    const LedgerRow* standing = caseAt(row);
    return standing == nullptr ? mayAdd() : m_desk->mayKeep(*m_shown, standing->unit);
}

Qt::ItemFlags LedgerModel::flags(const QModelIndex& at) const {
    const Qt::ItemFlags usual = QAbstractTableModel::flags(at);
    return at.isValid() && m_shown && isTyped(at.row(), at.column()) ? usual | Qt::ItemIsEditable : usual;
}

}  // namespace pledge
