#pragma once

#include <core/plan/problem.h>
#include <ui/models/entrycell.h>
#include <ui/theme.h>

#include <QWidget>

#include <optional>
#include <vector>

class QComboBox;
class QLabel;
class QPushButton;

namespace pledge {

class PlanState;
class ProblemForm;

/// The open problems of the pledge under the cursor and the next steps, one at a time; a new one is of the cell's
/// month.
class FigureProblem : public QWidget {
    Q_OBJECT

public:
    FigureProblem(PlanState* state, const Theme& theme, QWidget* parent);

    void setTheme(const Theme& theme);
    /// Shows the cell's problems. Saves nothing.
    void showCell(const std::optional<EntryCell>& cell);
    /// Shows what stands now; what is being typed stays.
    void follow();
    /// Answers whether nothing is left to save; says why not.
    bool save();
    /// What is typed and not saved, with the problem that it is of.
    [[nodiscard]] QString unsaved() const;
    /// Shows the problem of such a text with what was typed in it; a new one where it is open no longer.
    void retype(const QString& unsaved);
    void say(const QString& sentence, bool isRefusal);
    [[nodiscard]] QString said() const;
    [[nodiscard]] ProblemForm* form() const { return m_form; }

Q_SIGNALS:
    void typed();
    /// Nothing typed is left that is not saved.
    void settled();

private:
    void arrange();
    void choose(int row);
    void claim();
    void list();
    void showChosen();
    [[nodiscard]] Problem newProblem() const;
    [[nodiscard]] int rowOf(const QString& place) const;
    [[nodiscard]] bool isNewUnderHand() const;

    PlanState* m_state;
    Theme m_theme;
    std::optional<EntryCell> m_cell;
    std::vector<Problem> m_problems;  ///< the pledge's open ones, in the order of the box
    bool m_isNew = false;             ///< somebody chose to write a new one
    QComboBox* m_which;
    ProblemForm* m_form;
    QPushButton* m_save;
    QPushButton* m_claim;
    QLabel* m_said;
};

}  // namespace pledge
