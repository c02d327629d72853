#include <core/plan/ledgercells.h>
#include <core/wording/sentences.h>
#include <ui/models/ledgerdesk.h>
#include <ui/models/ledgermodel.h>
#include <ui/models/planstate.h>

#include <utility>

using namespace Qt::StringLiterals;

namespace pledge {

void LedgerModel::dropRefused(const QModelIndex& at) {
    if (isRefused(at)) {
        m_wrong = QModelIndex();
        Q_EMIT dataChanged(at, at);
        m_desk->say({});
    }
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
        return !isRefused(at);
    }
    return take({{at.row(), at.column(), value.toString()}}, tr("Edit a case"));
}

LedgerRow LedgerModel::begun(int row) const {
    const LedgerRow* standing = caseAt(row);
    LedgerRow begun = standing != nullptr ? *standing : isDraft(row) ? m_draft : freshCase();
    if (const auto own = standing == nullptr ? m_desk->keeper(*m_shown) : std::nullopt) {
        begun.unit = own;
    }
    return begun;
}

bool LedgerModel::take(const std::vector<CellEdit>& edits, const QString& act) {
    std::map<int, LedgerRow> touched;
    for (const CellEdit& edit : edits) {
        if (isRefused(index(edit.row, edit.column))) {
            m_wrong = QModelIndex();
        }
    }
    for (const CellEdit& edit : edits) {
        LedgerRow& row = touched.try_emplace(edit.row, begun(edit.row)).first->second;
        const Outcome put = isTyped(edit.row, edit.column) ? this->put(row, edit.column, edit.text) : Outcome(Done{});
        if (!put) {
            refuse(edit.row, edit.column, sentence(put.error()), edit.text);
            return false;
        }
    }
    QString refusal;
    const auto heard = connect(m_desk, &LedgerDesk::said, this, [&refusal](const QString& said) { refusal = said; });
    const bool written = write(std::move(touched), act);
    disconnect(heard);
    if (!written && edits.size() == 1) {
        refuse(edits.front().row, edits.front().column, refusal, edits.front().text);
    }
    return written;
}

/// The row for a new case waits until all that is required stands in it.
bool LedgerModel::write(std::map<int, LedgerRow> touched, const QString& act) {
    const auto typed = touched.find(caseCount());
    const bool addsDraft = typed != touched.end();
    if (addsDraft && touched.size() == 1 && !isComplete(typed->second)) {
        setDraft(typed->second);
        Q_EMIT dataChanged(index(caseCount(), 0), index(caseCount(), columnCount() - 1));
        m_desk->say({});
        return true;
    }
    LedgerChanges changes;
    for (auto& [row, content] : touched) {
        changes.rows.push_back(std::move(content));
    }
    return writeCases(changes, addsDraft, act);
}

bool LedgerModel::writeCases(const LedgerChanges& changes, bool withDraft, const QString& act) {
    const LedgerRow draft = m_draft;
    if (withDraft) {
        setDraft(freshCase());
    }
    m_draftWritten = withDraft;
    const bool written = m_desk->apply(changes, act);
    m_draftWritten = false;
    if (!written && withDraft) {
        setDraft(draft);
    }
    return written;
}

/// What was typed stays in sight, so that it can be put right.
void LedgerModel::refuse(int row, int column, const QString& why, const QString& typed) {
    m_problem = why;
    m_refused = typed;
    m_wrong = index(row, column);
    m_desk->say(why);
    if (m_wrong.isValid()) {
        Q_EMIT dataChanged(m_wrong, m_wrong);
    }
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
