#pragma once

#include <ui/models/problemmodel.h>
#include <ui/pages/page.h>

#include <functional>
#include <optional>

class QComboBox;
class QLabel;
class QLayout;
class QLineEdit;
class QPushButton;

namespace pledge {

class EvidenceBox;
class FittedTable;
class ProblemForm;
class SortProxy;

/// The list of all problems (问题清单), whoever raised them: filtered by state, source and unit, changed, claimed,
/// closed and sent back in place, copied as a table or written as a workbook. What is typed is saved when its row is
/// left; where that is refused its row stays.
class ProblemPage : public Page {
    Q_OBJECT

public:
    ProblemPage(PlanState* state, const Theme& theme, QWidget* parent);

    [[nodiscard]] QString title() const override;
    void setFilter(const QString& text) override;

    /// Asks where the workbook goes; the desktop's own dialog unless a test answers.
    using SavePrompt = std::function<QString(QWidget* parent, const QString& suggested)>;
    void setSavePrompt(const SavePrompt& prompt) { m_prompt = prompt; }
    void choose(const ProblemChoice& choice);
    [[nodiscard]] FittedTable* table() const { return m_table; }
    [[nodiscard]] ProblemForm* form() const { return m_form; }
    [[nodiscard]] EvidenceBox* evidence() const { return m_evidence; }

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
    QWidget* head();
    QWidget* editor();
    QLayout* actRow();
    QPushButton* button(const QString& text, const QKeySequence& key, void (ProblemPage::*clicked)());
    void connectAll();
    void fillFilters();
    void followPlan();
    void reload();
    void followRow();
    void leaveShown();
    void showCurrent();
    [[nodiscard]] Result<Problem> typed() const;
    [[nodiscard]] bool hasUnsaved() const;
    bool save();
    void decide(Outcome (*act)(Workspace&, const Problem&, const QString& words, const Occasion&), const QString& done);
    void allow(const Problem& problem);
    bool perform(const std::function<Outcome(Workspace& workspace, const Occasion& occasion)>& use,
                 const QString& done);
    void say(const QString& sentence, bool isRefusal);
    [[nodiscard]] ProblemChoice chosen() const;
    [[nodiscard]] std::optional<Problem> current() const;
    [[nodiscard]] QDate today() const;

    ProblemModel* m_model;
    SortProxy* m_proxy;
    FittedTable* m_table;
    QLabel* m_finding;
    QComboBox* m_states;
    QComboBox* m_sources;
    QComboBox* m_units;
    ProblemForm* m_form;
    QComboBox* m_raisedBy;
    QLineEdit* m_sourceName;
    QComboBox* m_owner;
    QLineEdit* m_words;
    QLabel* m_said;
    QLabel* m_evidenceCaption;
    EvidenceBox* m_evidence;
    QPushButton* m_new = nullptr;
    QPushButton* m_save = nullptr;
    QPushButton* m_claim = nullptr;
    QPushButton* m_close = nullptr;
    QPushButton* m_back = nullptr;
    QPushButton* m_export = nullptr;
    SavePrompt m_prompt;
    QString m_plan;     ///< the path of the plan that the form is of
    Problem m_asShown;  ///< the form's problem with what the boxes beside it said when it was shown
    bool m_isNew = false;
};

}  // namespace pledge
