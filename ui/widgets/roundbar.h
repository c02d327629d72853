#pragma once

#include <core/base/id.h>
#include <core/workspace/rounds.h>
#include <ui/theme.h>

#include <QFrame>

#include <vector>

class QComboBox;
class QLineEdit;
class QPushButton;

namespace pledge {

class PlanState;

/// The reviewer's hand: returns, approves and reopens the months of the units chosen, and copies what they have to be
/// told. Takes the reason, and of a return the figure it is about, beside the buttons.
class RoundBar : public QFrame {
    Q_OBJECT

public:
    RoundBar(PlanState* state, const Theme& theme, QWidget* parent);

    void showUnits(const std::vector<OrgUnitId>& units);

    void approve();
    void sendBack();
    void reopen();
    /// The reminders of the units chosen, or of all, into the clipboard.
    void copyReminders(bool all);

Q_SIGNALS:
    void said(const QString& sentence);

private:
    using UseCase = Outcome (*)(Workspace& workspace, const RoundOrder& order, const Occasion& occasion);

    QPushButton* button(const QString& text, const QString& name);
    void arrange(const Theme& theme);
    void offerFigures();
    void follow();
    void move(UseCase useCase, const QString& done);

    PlanState* m_state;
    std::vector<OrgUnitId> m_units;
    QComboBox* m_figure;
    QLineEdit* m_reason;
    QPushButton* m_approve;
    QPushButton* m_return;
    QPushButton* m_reopen;
    QPushButton* m_remind;
    QPushButton* m_remindAll;
};

}  // namespace pledge
