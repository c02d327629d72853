#pragma once

#include <ui/models/entryscope.h>
#include <ui/theme.h>

#include <QWidget>

class QButtonGroup;
class QComboBox;
class QLineEdit;
class QToolButton;

namespace pledge {

class PlanState;

/// Which grid is shown: one of the three shapes, the group or the split pledge it is about, which rows are wanted, and
/// a field that finds a pledge or unit by name. It says what was chosen; its owner shows it.
class EntryBar : public QWidget {
    Q_OBJECT

public:
    EntryBar(PlanState* state, const Theme& theme, QWidget* parent);

    void setTheme(const Theme& theme);
    /// The chosen parts of a scope, its unit and text left as they are.
    void applyTo(EntryScope& scope) const;
    /// Shows these parts of the scope without saying that they were chosen.
    void showScope(const EntryScope& scope);
    /// Says beside the chosen rows how many they are.
    void showCount(int rows);
    /// What the question mark says of the keys.
    void explainKeys(const QString& keys);
    /// Puts the cursor into the field that finds.
    void openFind();
    void findAgain(bool backwards);

Q_SIGNALS:
    void chosen();
    void findAsked(const QString& text, bool backwards);
    /// Out of the field, back to the grid.
    void left();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void arrange();
    void addShape(EntryShape shape, const QString& text, const QString& hint);
    void listPledges();
    void showParts();

    PlanState* m_state;
    QButtonGroup* m_shapes;
    QComboBox* m_group;
    QComboBox* m_pledge;
    QComboBox* m_wanted;
    QLineEdit* m_find;
    QToolButton* m_keys;
};

}  // namespace pledge
