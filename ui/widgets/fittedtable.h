#pragma once

#include <ui/theme.h>
#include <ui/widgets/copyabletable.h>

#include <vector>

namespace pledge {

class TableDelegate;

/// A sortable table as wide as its room and never wider: each column has a delegate of its own, and gives or takes room
/// as it was told. It shows whole rows only. A third click on a heading brings the model's own order back.
class FittedTable : public CopyableTable {
    Q_OBJECT

public:
    /// What a column gives and takes: the logical pixels to which it may be cut short (0: it never gives way), and its
    /// part of the room to spare.
    struct Shape {
        int least = 0;
        int grow = 0;
    };

    FittedTable(const QString& name, const Theme& theme, QWidget* parent);

    /// Takes the delegate as a child. Columns are added in order, before the model is set.
    void addColumn(TableDelegate* delegate, Shape shape);
    void setTheme(const Theme& theme);
    /// To be called when the model's content has changed.
    void fit();
    /// The height at which so many rows are seen, in pixels.
    [[nodiscard]] int heightFor(int rows) const;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void resizeEvent(QResizeEvent* event) override;
    void updateGeometries() override;

private:
    [[nodiscard]] int headingWidth(int column) const;
    [[nodiscard]] int naturalWidth(int column) const;

    struct Column {
        TableDelegate* delegate;
        Shape shape;
    };

    Theme m_theme;
    std::vector<Column> m_columns;
    bool m_isSettling = false;  ///< while the view is cut to whole rows, which resizes it
};

}  // namespace pledge
