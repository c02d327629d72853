#pragma once

#include <core/plan/actor.h>
#include <core/plan/plansnapshot.h>
#include <ui/models/entrycell.h>

#include <QObject>
#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

class QUndoStack;

namespace pledge {

class EntryHistory;
class PlanState;

/// Reports that wait for an answer: nothing of them is written yet.
struct PendingEntry {
    EntryCell cell;  ///< the first that asks
    std::vector<ActualChange> changes;
    QString typed;               ///< the figure of that cell, as it was typed
    QString question;            ///< of that cell
    QStringList alsoAsked = {};  ///< of the other cells of the block: each with its pledge and month
    std::optional<Decimal> suggestion;
};

/// Something said about a cell, beside its row, until the next entry.
struct EntryRemark {
    enum class Tone { Note, Refusal };

    EntryCell cell;
    QString sentence;
    Tone tone = Tone::Note;
};

/// One person's entering of figures: reads what is typed, holds it against the guards, asks where a guard asks first
/// and writes through the plan's history of steps, where it can be undone.
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
    /// Writes a note beside what stands for the cell, one step of undo. False where it was not written: an answer is
    /// awaited, or it was refused.
    [[nodiscard]] bool enterNote(const EntryCell& cell, const QString& note);
    /// Writes what waits, with the reason, which must say why in words (saysWhy).
    void confirm(const QString& reason);
    /// Enters the suggested figure instead.
    void takeSuggestion();
    /// Forgets what waits: the old figures stand.
    void drop();
    /// Says why something was not taken, beside that cell's row.
    void refuse(const EntryCell& cell, const QString& sentence);

    [[nodiscard]] const std::optional<PendingEntry>& pending() const { return m_pending; }
    [[nodiscard]] const std::optional<EntryRemark>& remark() const { return m_remark; }
    [[nodiscard]] QUndoStack& undoStack();
    void undo();
    void redo();
    /// Writes what a preview has shown and a person has accepted, as one step.
    void take(const std::vector<ActualChange>& changes, const QString& reason);

Q_SIGNALS:
    /// What waits or what is said has changed.
    void spoken();
    /// This cell was written, also by undo or redo.
    void written(const pledge::EntryCell& cell);

private:
    [[nodiscard]] std::optional<Actual> newestReport(const EntryCell& cell);
    [[nodiscard]] Result<std::vector<ActualChange>> read(const std::vector<TypedCell>& cells, EntryCell& at) const;
    [[nodiscard]] const ActualChange* findClosed(const std::vector<ActualChange>& changes) const;
    void weigh(std::vector<ActualChange> changes);
    [[nodiscard]] std::optional<EntryRemark> laterTotals(const std::vector<ActualChange>& changes) const;
    [[nodiscard]] bool offerRounded(const std::vector<TypedCell>& cells, const Error& error);
    void followActor();
    void say(EntryCell cell, const QString& sentence, EntryRemark::Tone tone);

    PlanState* m_state;
    EntryHistory& m_history;
    Actor m_actor;  ///< whose entry it is
    std::optional<PendingEntry> m_pending;
    std::optional<EntryRemark> m_remark;
};

}  // namespace pledge
