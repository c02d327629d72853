#pragma once

#include <ui/dialogs/dialog.h>
#include <ui/models/planfields.h>

class QComboBox;

namespace pledge {

/// Asks for one fact that several pledges shall share: weight, leader, contact, programme or frequency.
class PlanBulkDialog : public Dialog {
    Q_OBJECT

public:
    PlanBulkDialog(int pledges, const PlanSnapshot& plan, const Theme& theme, QWidget* parent);

    [[nodiscard]] PledgeField field() const;
    [[nodiscard]] QString text() const;
    void choose(PledgeField field);
    void setText(const QString& text);

private:
    void offer();

    std::vector<PlanColumn<Pledge>> m_columns;
    const PlanSnapshot m_plan;
    QComboBox* m_fields;
    QComboBox* m_value;
};

}  // namespace pledge
