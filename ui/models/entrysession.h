#pragma once

#include <core/plan/plansnapshot.h>
#include <ui/models/entryguards.h>

#include <QObject>
#include <QUndoStack>

#include <optional>
#include <vector>

namespace pledge {

class PlanState;

/// A cell of the entry grid.
struct EntryCell {
    PledgeId pledge;
    Month month;

    friend bool operator==(const EntryCell&, const EntryCell&) = default;
};

/// What was typed into a cell.
struct TypedCell {
    EntryCell cell;
    QString text;
};

/// Reports that wait for an answer: nothing of them is written yet.
struct PendingEntry {
    EntryCell cell;  ///< the first that asks
    std::vector<ActualChange> changes;
    QString typed;  ///< the figure of that cell, as it would be written
    QString question;
    std::optional<Decimal> suggestion;
};

/// Something said about a cell, beside its row, until the next entry.
struct EntryRemark {
    enum class Tone { Note, Refusal };

    EntryCell cell;
    QString sentence;
    Tone tone = Tone::Note;
};

/// One person's entering of figures: reads what is typed, holds it against the guards, asks where a guard asks first,
/// writes through the plan's state, and can undo: every step back or forth is one more revision in the file.
class EntrySession : public QObject {
    Q_OBJECT

public:
    explicit EntrySession(PlanState* state, QObject* parent = nullptr);

    /// Takes a block as one act: refused as a whole when one cell cannot be read, one step of undo when it is written.
    /// Does nothing while an answer is awaited.
    void enter(const std::vector<TypedCell>& cells);
    /// Gives the cell's figure its place in an outside ranking, or takes it away: one step of undo. Does nothing where
    /// no figure stands, or while an answer is awaited.
    void enterPlace(const EntryCell& cell, std::optional<int> place);
    /// Writes what waits, with the reason, which must not be blank.
    void confirm(const QString& reason);
    /// Enters the suggested figure instead.
    void takeSuggestion();
    /// Forgets what waits: the old figures stand.
    void drop();
    /// Says why something was not taken, beside that cell's row.
    void refuse(const EntryCell& cell, const QString& sentence);
    void clear();

    [[nodiscard]] const std::optional<PendingEntry>& pending() const { return m_pending; }
    [[nodiscard]] const std::optional<EntryRemark>& remark() const { return m_remark; }
    [[nodiscard]] QUndoStack& undoStack() { return m_undoStack; }

    /// Writes and answers with what stood there before; says why not otherwise. For the commands of the undo stack.
    std::optional<std::vector<ActualChange>> write(const std::vector<ActualChange>& changes, const QString& reason);

Q_SIGNALS:
    /// What waits or what is said has changed.
    void spoken();
    /// This cell was written, also by undo or redo.
    void written(const pledge::EntryCell& cell);

private:
    [[nodiscard]] Result<std::vector<ActualChange>> read(const std::vector<TypedCell>& cells, EntryCell& at) const;
    [[nodiscard]] std::vector<ActualChange> onlyChanged(std::vector<ActualChange> changes) const;
    void weigh(std::vector<ActualChange> changes);
    void push(const std::vector<ActualChange>& changes, const QString& reason);
    void say(EntryCell cell, const QString& sentence, EntryRemark::Tone tone);

    PlanState* m_state;
    QUndoStack m_undoStack;
    std::optional<PendingEntry> m_pending;
    std::optional<EntryRemark> m_remark;
};

}  // namespace pledge
