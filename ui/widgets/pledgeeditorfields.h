#pragma once

#include <ui/models/pledgeform.h>
#include <ui/theme.h>

#include <QWidget>

#include <vector>

class QLabel;
class QToolButton;
class QVBoxLayout;

namespace pledge {

class LadderPicture;
class PlanField;
class PlanRowsTable;
class PlanTextRows;

/// All facts of a pledge as a form in sections, with the milestones as a small table beside the picture of their
/// ladder. Says what was typed, field by field; what it comes to is read elsewhere and marked here.
class PledgeEditorFields : public QWidget {
    Q_OBJECT

public:
    PledgeEditorFields(const Theme& theme, QWidget* parent);

    /// Puts the form's texts into their places.
    void show(const PledgeForm& form, const PlanSnapshot& plan);
    /// Says in the rows what is wrong, and draws the ladder as it would be.
    void mark(const PledgeReading& reading, const PlanSnapshot& plan, Month month);
    /// Signed targets are read-only for everybody: they change by revision.
    void setReadOnly(bool all, bool targets);
    void setTheme(const Theme& theme);
    void focus(PledgeField field);

Q_SIGNALS:
    void typed(pledge::PledgeField field, const QString& text);

private:
    struct Place;

    void addSection(const QString& title, const std::vector<Place>& places);
    void addNames();
    void addTargets();
    void addSteps();
    void addRest();
    void fillTemplates(const PledgeReading& reading, const PlanSnapshot& plan);
    [[nodiscard]] QLabel* heading(const QString& text);

    Theme m_theme;
    QVBoxLayout* m_column;
    std::vector<PlanField*> m_fields;
    std::vector<QLabel*> m_headings;
    PlanTextRows* m_milestones;
    PlanTextRows* m_steps;
    PlanRowsTable* m_milestoneTable;
    PlanRowsTable* m_stepTable;
    QLabel* m_milestoneProblem;
    QLabel* m_stepProblem;
    LadderPicture* m_picture;
    QWidget* m_stepSection = nullptr;
    QToolButton* m_templates;
};

}  // namespace pledge
