#pragma once

#include <core/base/id.h>
#include <core/base/month.h>
#include <core/plan/actual.h>
#include <core/workspace/rounds.h>
#include <ui/theme.h>

#include <QFrame>
#include <QString>

#include <map>
#include <optional>
#include <utility>
#include <vector>

class QLineEdit;
class QPushButton;

namespace pledge {

class PlanState;

/// The reviewer's hand: returns, approves and reopens the months of the units chosen, and copies what they have to be
/// told. Takes the reason beside the buttons; a button that cannot be pressed says why.
class RoundBar : public QFrame {
    Q_OBJECT

public:
    RoundBar(PlanState* state, const Theme& theme, QWidget* parent);

    /// What was typed as the reason for other units stays with them, and comes again with them.
    void showUnits(const std::vector<OrgUnitId>& units);
    [[nodiscard]] const std::vector<OrgUnitId>& units() const { return m_units; }
    /// The figures that the next return is about.
    void setRemarks(std::vector<ReturnedFigure> remarks);

    /// Not where the units' figures have just been changed elsewhere: what is approved has been seen.
    void approve();
    void sendBack();
    void reopen();
    /// The reminders of the units chosen, or of all, into the clipboard.
    void copyReminders(bool all);

Q_SIGNALS:
    void said(const QString& sentence);
    /// The remarks went out with a return.
    void returned();

private:
    using UseCase = Outcome (*)(Workspace& workspace, const RoundOrder& order, const Occasion& occasion);

    QPushButton* button(const QString& text, const QString& name);
    void arrange(const Theme& theme);
    void follow();
    bool move(UseCase useCase, const QString& done);
    /// Why the units' months cannot be approved as things stand; empty where they can.
    [[nodiscard]] QString whyNotApproved() const;
    /// What stands for the units' lines in the month, in a comparable form.
    [[nodiscard]] std::vector<std::optional<Actual>> figuresSeen() const;

    PlanState* m_state;
    std::vector<OrgUnitId> m_units;
    Month m_month;   ///< that the units are shown for
    QString m_path;  ///< of the plan they are of
    /// Typed for those not shown.
    std::map<std::pair<Month, std::vector<OrgUnitId>>, QString> m_reasons;
    std::vector<ReturnedFigure> m_remarks;
    QLineEdit* m_reason;
    QPushButton* m_approve;
    QPushButton* m_return;
    QPushButton* m_reopen;
    QPushButton* m_remind;
    QPushButton* m_remindAll;
};

}  // namespace pledge
