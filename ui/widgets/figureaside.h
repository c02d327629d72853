#pragma once

#include <ui/models/entrycell.h>
#include <ui/models/typedtext.h>
#include <ui/theme.h>

#include <QFrame>
#include <QHash>
#include <QPointer>

#include <optional>
#include <vector>

class QLabel;
class QPlainTextEdit;
class QToolButton;
class QVBoxLayout;

namespace pledge {

class AsideFold;
class EntrySession;
class EvidenceBox;
class FigureNote;
class FigureProblem;
class PlanState;
class ProblemForm;

/// What stands around a month's figure: its note, the pledge's problem and next step, the evidence, and who wrote the
/// figure when. Stands beside the entry grid and follows its cell; F6 leads into it and back. Can be folded to a narrow
/// bar. What is typed is written when its cell is left; what is refused then stands there again when the cell is
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

    [[nodiscard]] QPlainTextEdit* note() const;
    [[nodiscard]] ProblemForm* problem() const;
    [[nodiscard]] EvidenceBox* evidence() const { return m_evidence; }

    /// Into the aside, or back to where the cursor was.
    void jump();

private:
    void arrange();
    void connectParts();
    QWidget* head();
    QWidget* content();
    QLabel* caption(const QString& text);
    void follow();
    void followPlan();
    void letGo();
    [[nodiscard]] bool leave();
    void describe();
    void showHistory();
    void retypeUnsaved();
    void keep(const QString& part, const QString& text, const QString& form);
    void forget(const QString& part);

    PlanState* m_state;
    Theme m_theme;
    TypedText* m_typed = nullptr;
    QString m_plan;  ///< the path of the plan that the cell is of
    std::optional<EntryCell> m_cell;
    QHash<QString, QString> m_unsavedNotes;  ///< refused when their cells were left, by place
    QHash<QString, QString> m_unsavedProblems;
    QPointer<QWidget> m_before;  ///< what had the cursor before jump()
    AsideFold* m_folded;         ///< stands alone while it is folded
    QWidget* m_open;             ///< everything else
    QVBoxLayout* m_column = nullptr;
    QLabel* m_title;
    QLabel* m_mayFall;
    QToolButton* m_fold;
    FigureNote* m_note;
    FigureProblem* m_problem;
    EvidenceBox* m_evidence;
    QLabel* m_history;
    std::vector<QLabel*> m_captions;
};

}  // namespace pledge
