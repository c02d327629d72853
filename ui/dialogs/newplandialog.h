#pragma once

#include <ui/dialogs/dialog.h>
#include <ui/dialogs/fileprompts.h>
#include <ui/models/newplanform.h>

#include <functional>

class QLineEdit;
class QListWidget;
class QPushButton;
class QRadioButton;
class QSpinBox;

namespace pledge {

class UnitRowsView;

/// Makes a plan: name, span, and its units, or a table of targets that brings them. What is wrong stands beside the
/// field it concerns; the file is chosen last. Nothing is written before that.
class NewPlanDialog : public Dialog {
    Q_OBJECT

public:
    enum class Content { Units, Targets };

    /// The plan's year is proposed; the occasion is asked for when the file is written.
    NewPlanDialog(Content content, int year, std::function<Occasion()> occasion, FilePrompts prompts,
                  const Theme& theme, QWidget* parent);

    [[nodiscard]] NewPlanForm& form() { return m_form; }
    /// Asks for the file and writes it; says why not.
    void create();

Q_SIGNALS:
    /// Written there, closed again.
    void created(const QString& path);

private:
    void arrangeHead();
    [[nodiscard]] QWidget* spanRow();
    void arrangeUnits();
    void arrangeTargets();
    void chooseUnitsFile();
    void chooseTargetsFile();
    void takeSpan();
    void follow();
    void followTargets();
    void showIssues(const std::vector<Error>& issues);

    Content m_content;
    std::function<Occasion()> m_occasion;
    FilePrompts m_prompts;
    NewPlanForm m_form;
    QLineEdit* m_name;
    QLabel* m_nameProblem;
    QRadioButton* m_wholeYear;
    QRadioButton* m_months;
    QSpinBox* m_year;
    QLineEdit* m_first;
    QLineEdit* m_last;
    QLabel* m_spanProblem;
    UnitRowsView* m_units = nullptr;
    QLabel* m_targets = nullptr;  ///< what the table would bring
    QListWidget* m_issues;        ///< what is wrong with a file that was read
    QLabel* m_refusal;
    QPushButton* m_create;
};

}  // namespace pledge
