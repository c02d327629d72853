#pragma once

#include <ui/models/planpledgemodel.h>
#include <ui/theme.h>

#include <QWidget>

class QPushButton;
class QSplitter;
class QStackedWidget;

namespace pledge {

class PlanFirstSteps;
class PlanGridPane;
class PledgeEditor;

/// The pledges of the plan: the table, and beside it all facts of the one under the cursor. An empty plan shows what to
/// do first instead.
class PlanPledges : public QWidget {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(PlanPledges)

public:
    PlanPledges(PlanEditor* editor, const Theme& theme, QWidget* parent);
    ~PlanPledges() override;

    [[nodiscard]] PlanPledgeModel& model() { return m_model; }
    [[nodiscard]] PledgeEditor* editor() const { return m_editor; }
    [[nodiscard]] PlanGridPane* pane() const { return m_pane; }
    void choose(PledgeId pledge);
    void setFilter(const QString& text);
    void setTheme(const Theme& theme);

public Q_SLOTS:
    void addNew();
    void duplicate();
    /// Asks what all selected pledges shall share.
    void changeMany();

Q_SIGNALS:
    void unitsAsked();
    void textAsked();

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void arrange();
    void followPlan();
    void followRow(int row);
    void followEditor(PledgeId pledge);
    void fitWidths();

    PlanEditor* m_plan;
    Theme m_theme;
    PlanPledgeModel m_model;
    PlanGridPane* m_pane;
    PledgeEditor* m_editor;
    PlanFirstSteps* m_first;
    QSplitter* m_splitter;
    QStackedWidget* m_stack;
};

}  // namespace pledge
