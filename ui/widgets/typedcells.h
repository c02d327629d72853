#pragma once

#include <ui/models/entryscope.h>
#include <ui/models/entrysession.h>
#include <ui/models/pasteorder.h>
#include <ui/models/typedtext.h>

#include <QObject>

namespace pledge {

class EntryGrid;
class PlanState;

/// Keeps what stands uncommitted in the entry grid - a cell's editor, or a figure that waits for its reason - and puts
/// it back into the editor after a crash, where it still waits for Enter.
class TypedCells : public QObject {
    Q_OBJECT

public:
    TypedCells(EntryGrid* grid, EntrySession* session, PlanState* state, TypedText* typed, QObject* parent);

    /// The cell of a note of the entry grid, or where its block begins; nothing for another page's.
    [[nodiscard]] static std::optional<EntryCell> cellOf(const TypedNote& note);
    /// A pasted block that was being looked at; its text stands in the note's form.
    [[nodiscard]] static bool isBlock(const TypedNote& note);
    /// The layout in which a block was pasted; nothing for other notes.
    [[nodiscard]] static std::optional<EntryShape> shapeOf(const TypedNote& note);
    /// Opens the editor of the note's cell, which must be in the grid, with the note's text.
    void restore(const TypedNote& note);
    void keepBlock(const PasteOrder& order, EntryShape shape, const QString& reason);
    void forgetBlock(const PasteOrder& order, EntryShape shape);

private:
    void keep(const EntryCell& cell, const QString& text, const QString& reason);
    void settle(const EntryCell& cell);
    void followSession();
    [[nodiscard]] QString words(const EntryCell& cell) const;

    EntryGrid* m_grid;
    EntrySession* m_session;
    PlanState* m_state;
    TypedText* m_typed;
    std::optional<EntryCell> m_waiting;  ///< the cell whose figure waits for its reason
};

}  // namespace pledge
