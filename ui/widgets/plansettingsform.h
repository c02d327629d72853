#pragma once

#include <ui/models/plansettings.h>
#include <ui/theme.h>

#include <QWidget>

class QGridLayout;
class QLineEdit;
class QPlainTextEdit;
class QSpinBox;

namespace pledge {

/// The fields of a plan's settings: when figures are owed, how rates are rounded, what the two lists are called.
class PlanSettingsForm : public QWidget {
    Q_OBJECT

public:
    PlanSettingsForm(const PlanSettings& settings, const Theme& theme, QWidget* parent);

    [[nodiscard]] PlanSettings settings() const;

private:
    void addRow(QGridLayout* grid, const QString& caption, QWidget* field);
    [[nodiscard]] QWidget* dayLists();

    Theme m_theme;
    QSpinBox* m_reportingDay;
    QSpinBox* m_rateDecimals;
    QSpinBox* m_megabytes;
    QLineEdit* m_honourList;
    QLineEdit* m_warningList;
    QPlainTextEdit* m_holidays;
    QPlainTextEdit* m_workdays;
};

}  // namespace pledge
