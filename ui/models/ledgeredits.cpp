#include <core/plan/ledgercells.h>
#include <core/wording/fill.h>
#include <core/wording/sentences.h>
#include <ui/models/ledgerdesk.h>
#include <ui/models/ledgermodel.h>
#include <ui/models/planstate.h>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace pledge {

LedgerRow LedgerModel::freshCase() const {
    LedgerRow fresh;
    if (m_shown) {
        fresh.ledger = m_shown->id;
        fresh.unit = m_desk->keeper(*m_shown);
        fresh.cells.resize(std::ssize(m_shown->columns));
        fresh.reached.resize(static_cast<std::size_t>(m_shown->stages.size()));
    }
    return fresh;
}

bool LedgerModel::isComplete(const LedgerRow& row) const {
    for (qsizetype at = 0; at < row.cells.size(); ++at) {
        const LedgerColumn& column = m_shown->columns[static_cast<std::size_t>(at)];
        if (row.cells[at].isEmpty() && (column.isRequired || column.meaning == LedgerMeaning::Name)) {
            return false;
        }
    }
    return true;
}

Outcome LedgerModel::putStage(LedgerRow& row, const QString& text) const {
    const qsizetype stage = m_shown->stages.indexOf(text);
    if (stage < 0 && !text.isEmpty()) {
        return Error{ErrorCode::LedgerRowRefused, m_shown->name, {tr("Stage"), text, u"choice"_s}, {}};
    }
    for (qsizetype later = stage + 1; later < m_shown->stages.size(); ++later) {
        row.reached[static_cast<std::size_t>(later)].reset();
    }
    if (stage >= 0 && !row.reached[static_cast<std::size_t>(stage)]) {
        row.reached[static_cast<std::size_t>(stage)] = m_desk->state().now().toLocalTime().date();
    }
    return Done{};
}

Outcome LedgerModel::putDay(LedgerRow& row, qsizetype stage, const QString& text) const {
    const auto day = dayTyped(text);
    if (!day && !text.isEmpty()) {
        return Error{ErrorCode::LedgerRowRefused, m_shown->name, {m_shown->stages[stage], text, u"date"_s}, {}};
    }
    row.reached[static_cast<std::size_t>(stage)] = day;
    return Done{};
}

Outcome LedgerModel::putKeeper(LedgerRow& row, const QString& text) const {
    if (text.isEmpty()) {
        row.unit.reset();
        return Done{};
    }
    const auto unit = m_desk->plan().findUnit(text);
    if (!unit) {
        return unit.error();
    }
    row.unit = *unit;
    return Done{};
}

Outcome LedgerModel::put(LedgerRow& row, int column, const QString& typed) const {
    const QString text = typed.trimmed();
    const Place place = placeOf(column);
    switch (place.part) {
        case Part::Cell: {
            const LedgerColumn& kind = m_shown->columns[static_cast<std::size_t>(place.at)];
            auto cell = canonicalCell(m_desk->plan(), *m_shown, kind, text);
            if (!cell) {
                return cell.error();
            }
            row.cells[place.at] = *std::move(cell);
            return Done{};
        }
        case Part::Stage:
            return putStage(row, text);
        case Part::Day:
            return putDay(row, place.at, text);
        case Part::Keeper:
            return putKeeper(row, text);
        case Part::Mark:
            return Done{};
    }
    Q_UNREACHABLE();
}

bool LedgerModel::setData(const QModelIndex& at, const QVariant& value, int role) {
    if (role != Qt::EditRole || !flags(at).testFlag(Qt::ItemIsEditable)) {
        return false;
    }
    if (value.toString() == cellText(at.row(), at.column())) {
        return true;
    }
    return take({{at.row(), at.column(), value.toString()}}, tr("Edit a case"));
}

bool LedgerModel::take(const std::vector<CellEdit>& edits, const QString& act) {
    std::map<int, LedgerRow> touched;
    m_problem.clear();
    for (const CellEdit& edit : edits) {
        const LedgerRow* standing = caseAt(edit.row);
        const LedgerRow begun = standing != nullptr ? *standing : edit.row == caseCount() ? m_draft : freshCase();
        LedgerRow& row = touched.try_emplace(edit.row, begun).first->second;
        if (const auto own = standing == nullptr ? m_desk->keeper(*m_shown) : std::nullopt) {
            row.unit = own;
        }
        if (!isTyped(edit.row, edit.column)) {
            continue;
        }
        if (const Outcome put = this->put(row, edit.column, edit.text); !put) {
            const QString where = edits.size() == 1 ? QString() : fill(tr("Row %1: "), {QString::number(edit.row + 1)});
            refuse(edit.row, edit.column, put.error(), where);
            return false;
        }
    }
    return write(std::move(touched), act);
}

/// The row for a new case waits until all that is required stands in it.
bool LedgerModel::write(std::map<int, LedgerRow> touched, const QString& act) {
    const bool isDraft = touched.size() == 1 && touched.begin()->first == caseCount();
    if (isDraft && !isComplete(touched.begin()->second)) {
        m_draft = touched.begin()->second;
        Q_EMIT dataChanged(index(caseCount(), 0), index(caseCount(), columnCount() - 1));
        m_desk->say({});
        return true;
    }
    LedgerChanges changes;
    bool addsDraft = false;
    for (auto& [row, content] : touched) {
        addsDraft = addsDraft || row == caseCount();
        changes.rows.push_back(std::move(content));
    }
    const LedgerRow draft = std::exchange(m_draft, addsDraft ? freshCase() : m_draft);
    const bool written = m_desk->apply(changes, act);
    if (!written && addsDraft) {
        m_draft = draft;
    }
    return written;
}

void LedgerModel::refuse(int row, int column, const Error& error, const QString& where) {
    m_problem = sentence(error);
    m_wrong = index(row, column);
    m_desk->say(where + m_problem);
    if (m_wrong.isValid()) {
        Q_EMIT dataChanged(m_wrong, m_wrong);
    }
}

std::vector<int> LedgerModel::columnsHeaded(const QStringList& heads) const {
    std::vector<int> columns;
    for (const QString& head : heads) {
        const QString bare = head.simplified();
        for (int at = 0; at < columnCount(); ++at) {
            const Place place = placeOf(at);
            const bool isNamed =
                place.part == Part::Cell && m_shown->columns[static_cast<std::size_t>(place.at)].name == bare;
            if (isNamed || heading(at) == bare) {
                columns.push_back(at);
                break;
            }
        }
    }
    return std::ssize(columns) == heads.size() ? columns : std::vector<int>();
}

bool LedgerModel::paste(PlanBlock block, const std::vector<int>& rows, int column) {
    if (!m_shown || block.empty()) {
        return false;
    }
    const std::vector<int> columns = block.size() > 1 ? columnsHeaded(block.front()) : std::vector<int>();
    const bool hasHeads = !columns.empty();
    if (hasHeads) {
        block.erase(block.begin());
    }
    const bool fills = block.size() == 1 && block.front().size() == 1;
    const bool takesDraft = std::ranges::find(rows, caseCount()) != rows.end();
    const int firstNew = caseCount() + (takesDraft ? 1 : 0) - static_cast<int>(rows.size());
    std::vector<CellEdit> edits;
    const std::size_t height = fills ? rows.size() : block.size();
    for (std::size_t line = 0; line < height; ++line) {
        const QStringList& texts = block[fills ? 0 : line];
        const int row = line < rows.size() ? rows[line] : firstNew + static_cast<int>(line);
        for (int at = 0; at < texts.size(); ++at) {
            const int target = hasHeads ? columns[static_cast<std::size_t>(at)] : column + at;
            if (target < columnCount()) {
                edits.push_back({row, target, texts[at]});
            }
        }
    }
    return !edits.empty() && take(edits, tr("Paste"));
}

bool LedgerModel::clearCells(const QModelIndexList& cells) {
    std::vector<CellEdit> edits;
    for (const QModelIndex& cell : cells) {
        edits.push_back({cell.row(), cell.column(), {}});
    }
    return !edits.empty() && take(edits, tr("Empty cells"));
}

bool LedgerModel::removeAt(const std::vector<int>& rows) {
    LedgerChanges changes;
    for (const int row : rows) {
        if (const LedgerRow* standing = caseAt(row)) {
            changes.removedRows.push_back(standing->id);
        }
    }
    return !changes.isEmpty() && m_desk->apply(changes, tr("Delete cases"));
}

}  // namespace pledge
