#pragma once

#include <core/base/id.h>
#include <core/base/month.h>
#include <core/plan/unitmonth.h>
#include <ui/theme.h>

#include <QFrame>

#include <vector>

class QLabel;
class QPushButton;

namespace pledge {

class FittedTable;
class PlanState;
class RoundFigureModel;
class SubmitBox;
struct UnitRound;

/// One unit's month, line by line: what it owes and until when, what it gave, and what a careful reader would ask. With
/// the unit's ways on, to the first empty cell and to submitting; a reviewer types into a line what is to be mended.
class DutyPane : public QFrame {
    Q_OBJECT

public:
    DutyPane(PlanState* state, const Theme& theme, QWidget* parent);

    /// An invalid unit empties the pane.
    void showUnit(OrgUnitId unit);
    [[nodiscard]] OrgUnitId unit() const { return m_unit; }
    /// Whose month it is and how far stands above the lines; not needed where the page says so itself.
    void setTitled(bool titled);
    /// Reads the plan again.
    void refresh();
    /// The lines of these units that the reviewer wrote a remark to.
    [[nodiscard]] std::vector<ReturnedFigure> remarks(const std::vector<OrgUnitId>& units) const;
    void clearRemarks(const std::vector<OrgUnitId>& units);
    /// The height at which so many lines of the month are seen, in pixels.
    [[nodiscard]] int heightFor(int lines) const;
    void setTheme(const Theme& theme);

    /// Opens the question with which the month is handed in, where the actor may.
    void offerSubmission();
    void withdraw();

Q_SIGNALS:
    /// To the cell of a month that is to be filled in.
    void cellAsked(pledge::OrgUnitId unit, pledge::PledgeId pledge, pledge::Month month);
    /// To the unit's first empty cell.
    void entryAsked(pledge::OrgUnitId unit);
    void said(const QString& sentence);
    void remarked();

private:
    void arrange(const Theme& theme);
    void connectAll();
    [[nodiscard]] Month month() const;
    [[nodiscard]] QString reasonOf(PledgeId pledge, Month month) const;
    void activate(const QModelIndex& index);
    void describe(const UnitRound& round);
    void follow(const UnitRound& round);
    void submit(const QString& reason);

    PlanState* m_state;
    OrgUnitId m_unit;
    QString m_path;  ///< of the plan that remarks are written to
    RoundFigureModel* m_model;
    QLabel* m_title;
    QLabel* m_deadline;
    QLabel* m_remark;
    FittedTable* m_table;
    SubmitBox* m_box;
    QPushButton* m_enter;
    QPushButton* m_submit;
    QPushButton* m_withdraw;
};

}  // namespace pledge
