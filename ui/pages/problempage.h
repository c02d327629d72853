#pragma once

#include <ui/models/problemdrafts.h>
#include <ui/models/problemmodel.h>
#include <ui/pages/page.h>

#include <functional>
#include <optional>

class QComboBox;
class QLabel;
class QPushButton;

namespace pledge {

class EvidenceBox;
class FittedTable;
class Invitation;
class ProblemForm;
class ProblemPane;
class SortProxy;
class TypedText;
class Workspace;
struct Occasion;

/// The list of all problems (问题清单), whoever raised them: filtered by state, source and unit, changed, claimed,
/// closed and sent back in place, copied as a table or written as a workbook. What is typed is saved when its row is
/// left; where that is refused its row stays. Words about closing stay with their problem until they are used.
class ProblemPage : public Page {
    Q_OBJECT

public:
    ProblemPage(PlanState* state, const Theme& theme, QWidget* parent);

    [[nodiscard]] QString title() const override;
    void setFilter(const QString& text) override;
    void keepTyped(TypedText* typed);
    [[nodiscard]] bool ownsTyped(const TypedNote& note) const override;
    void restoreTyped(const TypedNote& note) override;

    /// Asks where the workbook goes; the desktop's own dialog unless a test answers.
    using SavePrompt = std::function<QString(QWidget* parent, const QString& suggested)>;
    void setSavePrompt(const SavePrompt& prompt) { m_prompt = prompt; }
    void choose(const ProblemChoice& choice);
    [[nodiscard]] FittedTable* table() const { return m_table; }
    [[nodiscard]] ProblemPane* pane() const { return m_pane; }
    [[nodiscard]] ProblemForm* form() const;
    [[nodiscard]] EvidenceBox* evidence() const;
    [[nodiscard]] QString finding() const;

    void startNew();
    void saveCurrent();
    void claimCurrent();
    void closeCurrent();
    void sendBackCurrent();
    void exportList();

protected:
    void themeChanged() override;

private:
    void arrange();
    void followEmptiness();
    QWidget* head();
    void connectAll();
    void fillFilters();
    void followPlan();
    void reload();
    void followRow();
    void leaveShown();
    void showCurrent();
    [[nodiscard]] bool showRestored(const Problem& wanted);
    void keepTypedNow();
    void select(const Problem& problem);
    bool save();
    void decide(Outcome (*act)(Workspace&, const Problem&, const QString& words, const Occasion&), const QString& done);
    [[nodiscard]] Problem freshProblem() const;
    void allow(const Problem& problem);
    bool perform(const std::function<Outcome(Workspace& workspace, const Occasion& occasion)>& use,
                 const QString& done);
    [[nodiscard]] ProblemChoice chosen() const;
    [[nodiscard]] std::optional<Problem> current() const;
    [[nodiscard]] QDate today() const;

    ProblemModel* m_model;
    SortProxy* m_proxy;
    FittedTable* m_table;
    Invitation* m_empty;  ///< in the table's place while it has no rows
    QLabel* m_finding;
    QComboBox* m_states;
    QComboBox* m_sources;
    QComboBox* m_units;
    ProblemPane* m_pane;
    QPushButton* m_new;
    QPushButton* m_export;
    SavePrompt m_prompt;
    ProblemDrafts m_drafts;
    QString m_plan;  ///< the path of the plan that the form is of
    bool m_isNew = false;
};

}  // namespace pledge
