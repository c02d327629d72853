#pragma once

#include <core/exchange/sheetreading.h>
#include <ui/theme.h>

#include <QWidget>

class QComboBox;
class QFormLayout;
class QPushButton;
class QTabWidget;

namespace pledge {

class DialogTable;
class SheetFiguresModel;

/// An unknown sheet as it was read: its figures with their states, what each column was taken for, and the names that
/// no pledge was surely found by. What a person decides there is what the sheet is read by again.
class SheetPanel : public QWidget {
    Q_OBJECT

public:
    SheetPanel(const Theme& theme, QWidget* parent);

    void show(const SheetReading& reading, const PlanSnapshot& snapshot);
    /// Forgets what was decided, for another file.
    void clear();
    /// The decisions and the month so far.
    [[nodiscard]] const SheetOrder& order() const { return m_order; }

Q_SIGNALS:
    void decided();

private:
    QWidget* page(QFormLayout* rows);
    void showMonths(const PlanSnapshot& snapshot);
    void showColumns(const SheetReading& reading);
    void showNames(const SheetReading& reading, const PlanSnapshot& snapshot);
    QWidget* figuresPage();
    void take(bool asSuggested);
    void leave();
    void followSelection();
    void addName(const SheetFigure& figure, const PlanSnapshot& snapshot);
    QComboBox* combo(QWidget* parent);
    static void clearRows(QFormLayout* rows);

    Theme m_theme;
    SheetOrder m_order;
    SheetFiguresModel* m_figures;
    QComboBox* m_month;
    QTabWidget* m_tabs;
    DialogTable* m_table;
    QPushButton* m_take;
    QPushButton* m_takeSuggested;
    QPushButton* m_leave;
    QFormLayout* m_columns;
    QFormLayout* m_names;
};

}  // namespace pledge
