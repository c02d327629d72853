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

namespace {

// logical pixels
constexpr int kNameWidth = 184;
constexpr int kWordWidth = 120;
constexpr int kShortWidth = 104;
constexpr int kNarrowest = 72;

constexpr int kWordGrowth = 2;

}  // namespace

LedgerModel::LedgerModel(LedgerDesk* desk, QObject* parent) : QAbstractTableModel(parent), m_desk(desk) {
    settle(standing());
    connect(desk, &LedgerDesk::changed, this, &LedgerModel::follow);
    connect(desk, &LedgerDesk::planOpened, this, &LedgerModel::startAnew);
}

void LedgerModel::showLedger(std::optional<LedgerId> id) {
    beginResetModel();
    m_id = id;
    settle(standing());
    m_draft = draftOf(id ? m_drafts.value(*id) : QString());
    m_wrong = QModelIndex();
    endResetModel();
}

/// Nothing of one plan is written into another.
void LedgerModel::startAnew() {
    m_drafts.clear();
    showLedger(m_id);
}

const Ledger* LedgerModel::ledger() const {
    return m_shown ? &*m_shown : nullptr;
}

const LedgerRow* LedgerModel::caseAt(int row) const {
    return row >= 0 && row < caseCount() ? &m_records->ledgerRows[m_rows[static_cast<std::size_t>(row)]] : nullptr;
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

LedgerModel::Standing LedgerModel::standing() const {
    Standing now;
    now.records = m_desk->plan().sharedRecords();
    const Ledger* ledger = m_id ? findLedger(now.records->ledgers, *m_id) : nullptr;
    if (ledger == nullptr) {
        return now;
    }
    now.ledger = *ledger;
    now.mayAdd = m_desk->mayKeep(*ledger, m_desk->keeper(*ledger));
    for (std::size_t at = 0; at < now.records->ledgerRows.size(); ++at) {
        if (now.records->ledgerRows[at].ledger == ledger->id) {
            now.rows.push_back(at);
        }
    }
    for (const SameCase& same : sameCasesOf(*now.records, ledger->id)) {
        const QString sentence = sameCaseSentence(*now.records, same.rows);
        for (const std::size_t row : same.rows) {
            now.marks.insert(row, sentence);
        }
    }
    return now;
}

void LedgerModel::settle(Standing next) {
    m_shown = std::move(next.ledger);
    m_records = std::move(next.records);
    m_rows = std::move(next.rows);
    m_marks = std::move(next.marks);
    m_mayAdd = next.mayAdd;
}

bool LedgerModel::isContinuedBy(const Standing& next) const {
    const auto isSame = [&](std::size_t former, std::size_t now) {
        return m_records->ledgerRows[former].id == next.records->ledgerRows[now].id;
    };
    return m_shown && m_shown == next.ledger && m_rows.size() <= next.rows.size() &&
           std::ranges::equal(m_rows, std::span(next.rows).first(m_rows.size()), isSame);
}

/// The same cases keep their rows, so that cursor and selection stay, and new ones come behind them; any other change
/// starts anew, but what stands in the row for a new case stays in its columns.
void LedgerModel::follow() {
    Standing next = standing();
    if (!isContinuedBy(next)) {
        beginResetModel();
        settle(std::move(next));
        m_draft = draftOf(m_id ? m_drafts.value(*m_id) : QString());
        endResetModel();
        return;
    }
    const bool mayAdd = std::exchange(next.mayAdd, m_mayAdd && next.mayAdd);
    offerRow(next.mayAdd);
    if (next.rows.size() > m_rows.size()) {
        insertCases(std::move(next));
    } else {
        settle(std::move(next));
    }
    offerRow(mayAdd);
    m_draft = draftOf(m_drafts.value(*m_id));
    if (rowCount() > 0) {
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
    }
}

/// The row for a new case comes and goes with the right to add one.
void LedgerModel::offerRow(bool offered) {
    if (offered == m_mayAdd) {
        return;
    }
    if (offered) {
        beginInsertRows({}, caseCount(), caseCount());
        m_mayAdd = true;
        endInsertRows();
    } else {
        beginRemoveRows({}, caseCount(), caseCount());
        m_mayAdd = false;
        endRemoveRows();
    }
}

/// A case typed into the last row is that row from now on, so that the cursor stays in it.
void LedgerModel::insertCases(Standing next) {
    const int added = static_cast<int>(next.rows.size()) - caseCount();
    const int first = caseCount() + (m_draftWritten ? 1 : 0);
    std::vector<std::size_t> all = next.rows;
    next.rows.resize(static_cast<std::size_t>(first));
    settle(std::move(next));
    m_draftComing = m_draftWritten;
    beginInsertRows({}, first, first + added - 1);
    m_rows = std::move(all);
    m_draftComing = false;
    endInsertRows();
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
    return parent.isValid() || !m_shown ? 0 : caseCount() + (mayAdd() && !m_draftComing ? 1 : 0);
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

QString LedgerModel::textIn(const LedgerRow& row, const Place& place) const {
    switch (place.part) {
        case Part::Cell:
            return row.cells.value(place.at);
        case Part::Stage: {
            const int stage = stageOf(row);
            return stage < 0 ? QString() : m_shown->stages[stage];
        }
        case Part::Day: {
            const auto& day = row.reached[static_cast<std::size_t>(place.at)];
            return day ? day->toString(Qt::ISODate) : QString();
        }
        case Part::Keeper: {
            const OrgUnit* unit = row.unit ? m_desk->plan().unit(*row.unit) : nullptr;
            return unit == nullptr ? QString() : unit->name;
        }
        case Part::Mark:
            return {};
    }
    Q_UNREACHABLE();
}

QString LedgerModel::cellText(int row, int column) const {
    if (m_wrong.isValid() && m_wrong == index(row, column)) {
        return m_refused;
    }
    const LedgerRow* standing = caseAt(row);
    const Place place = placeOf(column);
    if (place.part == Part::Mark) {
        const bool isTwice = standing != nullptr && m_marks.contains(m_rows[static_cast<std::size_t>(row)]);
        return isTwice ? tr("≡ Twice") : QString();
    }
    return textIn(standing == nullptr ? m_draft : *standing, place);
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

int LedgerModel::usualWidth(int column) const {
    const Place place = placeOf(column);
    const bool isCell = place.part == Part::Cell;
    const LedgerColumn kind = isCell ? m_shown->columns[static_cast<std::size_t>(place.at)] : LedgerColumn();
    if (kind.meaning == LedgerMeaning::Name) {
        return kNameWidth;
    }
    if (place.part == Part::Mark) {
        return kNarrowest;
    }
    const bool isShort = place.part == Part::Day ||
                         (isCell && (kind.type == LedgerColumnType::Date || kind.type == LedgerColumnType::Figure));
    return isShort ? kShortWidth : kWordWidth;
}

int LedgerModel::growthOf(int column) const {
    const Place place = placeOf(column);
    const bool isText =
        place.part == Part::Cell && m_shown->columns[static_cast<std::size_t>(place.at)].type == LedgerColumnType::Text;
    return isText ? kWordGrowth : place.part == Part::Mark ? 0 : 1;
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
