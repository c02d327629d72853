#pragma once

#include <ui/models/plantextrows.h>
#include <ui/theme.h>

#include <QTableView>

namespace pledge {

class PlanCellDelegate;

/// A small table inside a form: typing goes on into a blank last row, Delete takes rows out, a block from a spreadsheet
/// is pasted at the cursor. As high as its rows.
class PlanRowsTable : public QTableView {
    Q_OBJECT

public:
    PlanRowsTable(PlanTextRows* rows, const Theme& theme, QWidget* parent = nullptr);

    void setTheme(const Theme& theme);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void fitColumns();
    void removeSelected();
    void copy() const;

    PlanTextRows* m_rows;
    PlanCellDelegate* m_delegate;
    Theme m_theme;
};

}  // namespace pledge
