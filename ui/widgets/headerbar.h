#pragma once

#include <core/base/month.h>
#include <ui/theme.h>

#include <QFrame>

class QLabel;
class QLineEdit;
class QToolButton;

namespace pledge {

class PlanState;

/// The head of the window: the page's title, the plan's name, whether its figures are made up, the as-of month that
/// every page follows, and the filter of the page's lists.
class HeaderBar : public QFrame {
    Q_OBJECT

public:
    HeaderBar(PlanState* state, const Theme& theme, QWidget* parent = nullptr);

    void setTitle(const QString& title);
    void setTheme(const Theme& theme);
    void focusFilter();
    [[nodiscard]] QString filter() const;
    void clearFilter();

Q_SIGNALS:
    void filterChanged(const QString& text);

private:
    void follow();
    void step(int months);

    PlanState* m_state;
    QLabel* m_title;
    QLabel* m_plan;
    QLabel* m_sample;
    QToolButton* m_earlier;
    QLabel* m_asOf;
    QToolButton* m_later;
    QLineEdit* m_filter;
};

}  // namespace pledge
