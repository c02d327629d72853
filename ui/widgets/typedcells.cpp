#include <core/wording/fill.h>
#include <core/wording/words.h>
#include <ui/models/planstate.h>
#include <ui/widgets/entrygrid.h>
#include <ui/widgets/guardstrip.h>
#include <ui/widgets/typedcells.h>

#include <utility>

using namespace Qt::StringLiterals;

namespace pledge {

namespace {

const QString kPlace = u"entry"_s;

QString placeOf(const EntryCell& cell) {
    return u"%1/%2/%3"_s.arg(kPlace).arg(cell.pledge.number()).arg(cell.month.toString());
}

const QString kBlock = u"block"_s;

QString blockPlace(const PasteOrder& order, EntryShape shape) {
    return u"%1/%2/%3"_s.arg(placeOf(order.ground.at), kBlock).arg(static_cast<int>(shape));
}

}  // namespace

TypedCells::TypedCells(EntryGrid* grid, EntrySession* session, PlanState* state, TypedText* typed, QObject* parent)
    : QObject(parent), m_grid(grid), m_session(session), m_state(state), m_typed(typed) {
    connect(grid, &EntryGrid::typing, this,
            [this](const EntryCell& cell, const QString& text) { keep(cell, text, {}); });
    connect(grid, &EntryGrid::typingEnded, this, &TypedCells::settle);
    connect(session, &EntrySession::spoken, this, &TypedCells::followSession);
    connect(session, &EntrySession::written, this, [this](const EntryCell& cell) { m_typed->forget(placeOf(cell)); });
    connect(grid->strip(), &GuardStrip::reasonTyped, this, [this](const QString& reason) {
        if (const auto& pending = m_session->pending()) {
            keep(pending->cell, pending->typed, reason);
        }
    });
}

std::optional<EntryCell> TypedCells::cellOf(const TypedNote& note) {
    const QStringList parts = note.place.split(u'/');
    const auto month = Month::parse(parts.value(2));
    if (parts.size() < 3 || parts.first() != kPlace || !month) {
        return std::nullopt;
    }
    return EntryCell{PledgeId(parts[1].toLongLong()), *month};
}

bool TypedCells::isBlock(const TypedNote& note) {
    return note.place.section(u'/', 0, 0) == kPlace && note.place.section(u'/', 3, 3) == kBlock;
}

std::optional<EntryShape> TypedCells::shapeOf(const TypedNote& note) {
    const int shape = isBlock(note) ? note.place.section(u'/', -1).toInt() : -1;
    return shape < 0 || shape > static_cast<int>(EntryShape::PledgeTowns)
               ? std::nullopt
               : std::optional(static_cast<EntryShape>(shape));
}

void TypedCells::restore(const TypedNote& note) {
    if (const auto cell = cellOf(note)) {
        m_grid->strip()->proposeReason(note.reason);
        m_grid->retype(*cell, note.text);
        keep(*cell, note.text, note.reason);
    }
}

void TypedCells::keepBlock(const PasteOrder& order, EntryShape shape, const QString& reason) {
    const QString size = u"%1 × %2"_s.arg(order.table.rows.size()).arg(order.table.width());
    m_typed->keep({blockPlace(order, shape), fill(tr("a block pasted at %1"), {words(order.ground.at)}), size, reason,
                   textOfTable(order.table)});
}

void TypedCells::forgetBlock(const PasteOrder& order, EntryShape shape) {
    m_typed->forget(blockPlace(order, shape));
}

void TypedCells::keep(const EntryCell& cell, const QString& text, const QString& reason) {
    m_typed->keep({placeOf(cell), words(cell), text, reason, {}});
}

/// The editor has closed: what it held is written, taken back, or waits for its reason.
void TypedCells::settle(const EntryCell& cell) {
    if (m_waiting != cell) {
        m_typed->forget(placeOf(cell));
    }
}

void TypedCells::followSession() {
    const auto& pending = m_session->pending();
    const auto before = std::exchange(m_waiting, pending ? std::optional(pending->cell) : std::nullopt);
    if (before && before != m_waiting) {
        m_typed->forget(placeOf(*before));
    }
    if (pending && before != m_waiting) {
        keep(pending->cell, pending->typed, m_grid->strip()->reason());
    }
}

QString TypedCells::words(const EntryCell& cell) const {
    const PlanSnapshot& snapshot = m_state->snapshot();
    const Line* line = snapshot.line(cell.pledge);
    if (!line) {
        return {};
    }
    const OrgUnit* unit = line->pledge->owners.empty() ? nullptr : snapshot.unit(line->pledge->owners.front());
    return QStringList{unit ? unit->name : QString(), line->pledge->name, monthText(cell.month)}.join(u' ');
}

}  // namespace pledge
