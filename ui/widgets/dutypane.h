#pragma once

#include <core/base/id.h>
#include <core/base/month.h>
#include <ui/theme.h>

#include <QFrame>

class QLabel;
class QLineEdit;
class QPushButton;

namespace pledge {

class DutyModel;
class FittedTable;
class PlanState;

/// What one unit owes for the as-of month (我要报的): until when, figures, deliverables, milestones and what was
/// returned, with the ways on: to the first empty cell, and submitting the month.
class DutyPane : public QFrame {
    Q_OBJECT

public:
    DutyPane(PlanState* state, const Theme& theme, QWidget* parent);

    /// An invalid unit empties the pane.
    void showUnit(OrgUnitId unit);
    [[nodiscard]] OrgUnitId unit() const { return m_unit; }
    /// Reads the plan again.
    void refresh();
    void setTheme(const Theme& theme);

Q_SIGNALS:
    /// To the cell of a month that is to be filled in.
    void cellAsked(pledge::OrgUnitId unit, pledge::PledgeId pledge, pledge::Month month);
    /// To the unit's first empty cell.
    void entryAsked(pledge::OrgUnitId unit);
    void said(const QString& sentence);

private:
    void arrange(const Theme& theme);
    void submit();
    void follow();

    PlanState* m_state;
    OrgUnitId m_unit;
    DutyModel* m_model;
    QLabel* m_title;
    QLabel* m_deadline;
    QLabel* m_remark;
    FittedTable* m_table;
    QLineEdit* m_reason;
    QPushButton* m_enter;
    QPushButton* m_submit;
};

}  // namespace pledge
