#pragma once

#include <core/schedule/scoreboard.h>
#include <ui/theme.h>

#include <QStyledItemDelegate>

namespace pledge {

/// A unit of the list: its name, a tiny bar of its lights stacked below, and the number of its reds at the right.
class UnitDelegate : public QStyledItemDelegate {
    Q_OBJECT

public:
    UnitDelegate(const Theme& theme, QObject* parent);

    void setTheme(const Theme& theme) { m_theme = theme; }
    /// Rows grow where the list has room to spare; never below the comfortable height.
    void setRowHeight(int height) { m_rowHeight = height; }
    [[nodiscard]] int leastRowHeight() const { return m_theme.px(38); }

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

private:
    void paintBar(QPainter& painter, const QRectF& bar, const LightCounts& counts) const;
    /// The width it takes.
    int paintReds(QPainter& painter, const QRect& room, int reds) const;

    Theme m_theme;
    int m_rowHeight = 0;
};

}  // namespace pledge
