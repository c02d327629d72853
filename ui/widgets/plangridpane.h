#pragma once

#include <ui/theme.h>

#include <QFrame>

class QHBoxLayout;
class QLabel;
class QPushButton;

namespace pledge {

class PlanGrid;
class PlanTableModel;

/// A card with one table of the plan and the buttons that add, delete, move and paste its rows.
class PlanGridPane : public QFrame {
    Q_OBJECT

public:
    /// The hint says in a line what the rows are.
    PlanGridPane(PlanTableModel* model, const QString& hint, const Theme& theme, QWidget* parent = nullptr);

    [[nodiscard]] PlanGrid* table() const { return m_table; }
    /// One more button, before those of every table; disabled where nothing may be changed.
    QPushButton* addButton(const QString& text);
    void setHint(const QString& hint);
    /// Follows whether the plan may be changed.
    void follow();
    void setTheme(const Theme& theme);

private:
    void arrange();

    PlanTableModel* m_model;
    PlanGrid* m_table;
    QLabel* m_hint;
    QHBoxLayout* m_head;
    std::vector<QPushButton*> m_buttons;
    int m_own = 0;  ///< buttons put before the usual ones
};

}  // namespace pledge
