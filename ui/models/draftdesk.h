#pragma once

#include <core/workspace/draftacceptance.h>
#include <ui/models/draftrelations.h>
#include <ui/models/readtext.h>
#include <ui/models/sourcemarks.h>

#include <QObject>
#include <QUndoStack>

namespace pledge {

class PlanState;

/// How many of a text's drafts stand where.
struct DraftCounts {
    int found = 0;
    int accepted = 0;
    int rejected = 0;
    int open = 0;
    int doubtful = 0;  ///< open ones with doubts or gaps
    int toTake = 0;    ///< accepted ones that the plan does not have yet
};

/// One text that was read, and what a person decides about its drafts: every act is a step that can be taken back, and
/// nothing reaches the plan before take(). Positions are those of the sheet's entries.
class DraftDesk : public QObject {
    Q_OBJECT

public:
    DraftDesk(ReadText text, PlanState* state, QObject* parent);

    [[nodiscard]] const ReadText& text() const { return m_text; }
    [[nodiscard]] const DraftSheet& sheet() const { return m_text.sheet; }
    [[nodiscard]] const SourceMarks& marks() const { return m_marks; }
    [[nodiscard]] const DraftRelations& relations() const { return m_relations; }
    [[nodiscard]] DraftCounts counts() const;
    /// The plan that it is compared with.
    [[nodiscard]] const PlanSnapshot& plan() const { return m_plan; }
    [[nodiscard]] QUndoStack& steps() { return m_steps; }

    /// Another text may have come or gone.
    void compareWith(std::vector<OtherSheet> others);

    void decide(const std::vector<std::size_t>& entries, Decision decision);
    void acceptSure();
    void mend(std::size_t at, const PledgeDraft& mended);
    void merge(const std::vector<std::size_t>& entries);
    void split(std::size_t at, std::size_t milestone);
    /// One pledge of both units.
    void share(std::size_t at);
    /// Writes what was accepted into the plan, in one act.
    void take();

    /// For steps and for what was kept through a crash: lays down another sheet of the same reading.
    void lay(DraftSheet sheet, std::size_t changedAt);

Q_SIGNALS:
    /// The sheet has changed, or the plan and texts it is compared with.
    void changed();
    /// The entry to look at after an act, undone and done again acts included.
    void entryChanged(int entry);
    /// Why something was not done; empty where it was.
    void said(const QString& sentence);
    /// What was written.
    /// Pledges came into the plan.
    void taken(const QString& sentence);

private:
    void push(DraftSheet next, const QString& act);
    void push(Result<DraftSheet> next, const QString& act);
    void compare();

    ReadText m_text;
    PlanState* m_state;
    PlanSnapshot m_plan;
    SourceMarks m_marks;
    std::vector<OtherSheet> m_others;
    DraftRelations m_relations;
    QUndoStack m_steps;
};

}  // namespace pledge
