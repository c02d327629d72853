#pragma once

#include <ui/theme.h>

#include <QStyledItemDelegate>

namespace pledge {

/// Paints a cell of a table of pledges: the ground of its state, a line below, the text in the ink of its light or the
/// plain one, cut short where it has no room. Those derived from it paint more than text.
class TableDelegate : public QStyledItemDelegate {
    Q_OBJECT

public:
    /// The ink of plain text; weight of all of it.
    TableDelegate(const Theme& theme, Ink ink, QFont::Weight weight, QObject* parent);

    virtual void setTheme(const Theme& theme) { m_theme = theme; }

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    /// What the whole content would take, padding included.
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

protected:
    [[nodiscard]] const Theme& theme() const { return m_theme; }
    [[nodiscard]] QFont font() const { return m_theme.font(TextSize::Body, m_weight); }
    [[nodiscard]] int padding() const { return m_theme.px(8); }
    [[nodiscard]] QColor ink(const QModelIndex& index) const;
    void paintText(QPainter& painter, const QRect& room, const QModelIndex& index) const;

    /// Inside the padding.
    virtual void paintContent(QPainter& painter, const QRect& room, const QModelIndex& index) const;
    /// Without the padding.
    [[nodiscard]] virtual int contentWidth(const QModelIndex& index) const;

private:
    Theme m_theme;
    Ink m_ink;
    QFont::Weight m_weight;
};

/// The ground of a row, its line below, and a frame where the keyboard moves.
void paintRowGround(QPainter& painter, const QStyleOptionViewItem& option, const Theme& theme);

}  // namespace pledge
