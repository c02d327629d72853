#pragma once

#include <ui/theme.h>

#include <QFrame>

class QButtonGroup;
class QDateEdit;
class QLabel;
class QPushButton;
class QToolButton;

namespace pledge {

class PlanState;

/// The strip under the header that says how the plan is looked at: as pledged or as revised, and as it was known at the
/// end of a past day. Hidden while there is nothing to choose; then it comes when it is asked for.
class ViewpointBar : public QFrame {
    Q_OBJECT

public:
    ViewpointBar(PlanState* state, const Theme& theme, QWidget* parent = nullptr);

    void setTheme(const Theme& theme);
    /// Shows the strip though the plan has no revision, with the keyboard in it.
    void ask();
    /// What is looked at when it is not the plan as it stands; empty otherwise.
    [[nodiscard]] QString banner() const;

Q_SIGNALS:
    /// Why it cannot be looked at so, in a sentence.
    void refused(const QString& sentence);

private:
    void arrange();
    void follow();
    void apply();
    void paint();

    PlanState* m_state;
    Theme m_theme;
    bool m_asked = false;
    QLabel* m_title;
    QToolButton* m_revised;
    QToolButton* m_pledged;
    QButtonGroup* m_targets;
    QToolButton* m_past;
    QDateEdit* m_day;
    QLabel* m_banner;
    QPushButton* m_reset;
};

}  // namespace pledge
