#pragma once

#include <core/plan/plansnapshot.h>
#include <ui/dialogs/dialog.h>

class QLineEdit;

namespace pledge {

class DialogTable;
class PledgeChoiceModel;
class SortProxy;

/// Asks which pledge is meant: typing narrows the list, Enter takes the row.
class PledgeChoiceDialog : public Dialog {
    Q_OBJECT

public:
    PledgeChoiceDialog(const QString& heading, const PlanSnapshot& snapshot, const Theme& theme, QWidget* parent);

Q_SIGNALS:
    void chosen(pledge::PledgeId pledge);

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void narrow(const QString& text);
    void take();

    PledgeChoiceModel* m_model;
    SortProxy* m_proxy;
    QLineEdit* m_filter;
    DialogTable* m_table;
    QPushButton* m_take = nullptr;
};

}  // namespace pledge
