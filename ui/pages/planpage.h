#pragma once

#include <ui/models/planeditor.h>
#include <ui/models/planpersonmodel.h>
#include <ui/models/planprogrammemodel.h>
#include <ui/models/plantemplatemodel.h>
#include <ui/models/planunitmodel.h>
#include <ui/pages/page.h>

class QLabel;
class QPushButton;
class QTabWidget;

namespace pledge {

class Notice;
class PlanPledges;
class PlanGridPane;
class TypedForm;
class TypedText;

/// Where the lead office makes and mends the plan: pledges, units, programmes, portfolios and step templates, each a
/// table that takes blocks from a spreadsheet. Says what is not settled yet, and what was refused, in a sentence.
/// Others read it.
class PlanPage : public Page {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(PlanPage)

public:
    enum Tab { Pledges, Units, Programmes, Persons, Templates };

    PlanPage(PlanState* state, const Theme& theme, QWidget* parent = nullptr);
    ~PlanPage() override;

    [[nodiscard]] QString title() const override;
    void setFilter(const QString& text) override;
    /// From now on keeps the unsaved form through a crash.
    void keepTyped(TypedText* typed);
    [[nodiscard]] bool ownsTyped(const TypedNote& note) const override;
    void restoreTyped(const TypedNote& note) override;

    void showTab(Tab tab);
    void showPledge(PledgeId pledge);
    [[nodiscard]] PlanEditor& editor() { return m_editor; }
    [[nodiscard]] PlanPledges* pledges() const { return m_pledges; }
    [[nodiscard]] PlanGridPane* pane(Tab tab) const;

Q_SIGNALS:
    void reviseAsked(pledge::PledgeId pledge);
    void allocateAsked(pledge::PledgeId pledge);
    void withdrawAsked(pledge::PledgeId pledge);
    void textAsked();

protected:
    void themeChanged() override;

private:
    void arrange();
    void connectAll();
    QWidget* head();
    void addTabs();
    QWidget* beside(PlanGridPane* table, PlanGridPane* detail, Qt::Orientation direction);
    QPushButton* stepButton(const QString& text, const QKeySequence& key, void (QUndoStack::*step)());
    void follow();
    void sign();

    PlanEditor m_editor;
    PlanUnitModel m_unitModel;
    PlanProgrammeModel m_programmeModel;
    PlanMeasureModel m_measureModel;
    PlanPersonModel m_personModel;
    PlanTemplateModel m_templateModel;
    PlanTemplateStepModel m_stepModel;
    QLabel* m_finding;
    QLabel* m_readOnly;
    Notice* m_notice;
    QTabWidget* m_tabs;
    QPushButton* m_sign;
    QPushButton* m_undo;
    QPushButton* m_redo;
    PlanPledges* m_pledges;
    TypedForm* m_typedForm = nullptr;  ///< none until keepTyped()
    PlanGridPane* m_units;
    PlanGridPane* m_programmes;
    PlanGridPane* m_measures;
    PlanGridPane* m_persons;
    PlanGridPane* m_templates;
    PlanGridPane* m_steps;
};

}  // namespace pledge
