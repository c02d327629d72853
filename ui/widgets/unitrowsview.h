#pragma once

#include <QTableView>

namespace pledge {

class UnitRows;
class Theme;

/// The table in which the units of a new plan are typed and pasted: Ctrl+V appends what was copied, Delete takes the
/// selected units out.
class UnitRowsView : public QTableView {
    Q_OBJECT

public:
    UnitRowsView(UnitRows* rows, const Theme& theme, QWidget* parent);

    void paste();
    void removeSelected();

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    UnitRows* m_rows;
};

}  // namespace pledge
