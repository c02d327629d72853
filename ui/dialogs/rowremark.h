#pragma once

#include <ui/theme.h>

#include <QLabel>

class QTableView;

namespace pledge {

/// Below a table whose column may be too narrow for its text: the whole text of that column in the current row, for who
/// uses the keyboard and sees no tool tip. Takes the room of two lines, so that the table never jumps.
class RowRemark : public QLabel {
    Q_OBJECT

public:
    /// The table must show its model already.
    RowRemark(const QTableView* table, int column, const Theme& theme, QWidget* parent);
};

}  // namespace pledge
