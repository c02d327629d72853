#pragma once

#include <core/plan/problem.h>
#include <ui/models/entrycell.h>
#include <ui/models/typedtext.h>
#include <ui/theme.h>

#include <QFrame>
#include <QHash>
#include <QPointer>

#include <optional>
#include <utility>
#include <vector>

class QComboBox;
class QLabel;
class QPlainTextEdit;
class QPushButton;
class QScrollArea;
class QToolButton;
class QVBoxLayout;

namespace pledge {

class EntrySession;
class EvidenceBox;
class PlanState;
class ProblemForm;

/// What stands around a month's figure: its note, the pledge's problem and next step, the evidence, and who wrote the
/// figure when. Stands beside the entry grid and follows its cell; F6 leads into it and back. Can be folded to a narrow
/// strip. What is typed is written when its cell is left; what is refused then stands there again when the cell is
/// shown again, and survives a crash once keepTyped() was called.
class FigureAside : public QFrame {
    Q_OBJECT

public:
    FigureAside(PlanState* state, EntrySession* session, const Theme& theme, QWidget* parent = nullptr);

    void showCell(const std::optional<EntryCell>& cell);
    /// Another box below those of its own.
    void addBox(QWidget* box);
    void setTheme(const Theme& theme);
    void setFolded(bool folded);
    [[nodiscard]] bool isFolded() const;

    void keepTyped(TypedText* typed) { m_typed = typed; }
    /// The cell whose aside the note was typed in; nothing for another page's note.
    [[nodiscard]] static std::optional<EntryCell> cellOf(const TypedNote& note);
    /// Shows the note's cell with what was typed, unwritten.
    void restoreTyped(const TypedNote& note);

    [[nodiscard]] QPlainTextEdit* note() const { return m_note; }
    [[nodiscard]] ProblemForm* problem() const { return m_form; }
    [[nodiscard]] EvidenceBox* evidence() const { return m_evidence; }

    /// Into the aside, or back to where the cursor was.
    void jump();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void arrange();
    void connectAll();
    QWidget* head();
    QWidget* problemBox();
    QLabel* caption(const QString& text);
    void follow();
    void followPlan();
    void letGo();
    [[nodiscard]] bool leave();
    void showNote();
    void showProblems();
    void showProblem();
    void showHistory();
    void retypeUnsaved();
    void chooseProblem(int row);
    bool writeNote();
    bool saveProblem();
    void claimProblem();
    void keep(const QString& part, const QString& text, const QString& form);
    void forget(const QString& part);
    void say(const QString& sentence, bool isRefusal);
    [[nodiscard]] Problem newProblem() const;
    [[nodiscard]] int rowOf(const Problem& problem) const;
    [[nodiscard]] bool hasUnsavedNote() const;
    [[nodiscard]] bool mayWrite() const;

    PlanState* m_state;
    EntrySession* m_session;
    Theme m_theme;
    TypedText* m_typed = nullptr;
    QString m_plan;  ///< the path of the plan that the cell is of
    std::optional<EntryCell> m_cell;
    QString m_shownNote;                     ///< as it stood when it was shown, or as it is being written
    bool m_noteWaits = false;                ///< for the answer that the grid awaits
    QHash<QString, QString> m_unsavedNotes;  ///< refused when their cells were left, by place
    QHash<QString, std::pair<Problem, QString>> m_unsavedProblems;
    std::vector<Problem> m_problems;  ///< the pledge's open ones, in the order of the box
    QPointer<QWidget> m_before;       ///< what had the cursor before jump()
    QScrollArea* m_scroll;
    QVBoxLayout* m_column = nullptr;
    QLabel* m_title;
    QToolButton* m_fold;
    QPlainTextEdit* m_note;
    QLabel* m_noteHint;
    QComboBox* m_which;
    ProblemForm* m_form;
    QPushButton* m_saveProblem;
    QPushButton* m_claim;
    QLabel* m_said;
    EvidenceBox* m_evidence;
    QLabel* m_history;
    std::vector<QLabel*> m_captions;
};

}  // namespace pledge
