#pragma once

#include <ui/theme.h>

#include <QStyledItemDelegate>

namespace pledge {

/// Paints an entry of a BriefModel: mark, name over note, figure at the right.
class BriefDelegate : public QStyledItemDelegate {
    Q_OBJECT

public:
    explicit BriefDelegate(const Theme& theme, QObject* parent = nullptr);

    void setTheme(const Theme& theme) { m_theme = theme; }
    /// What both lines of words need.
    [[nodiscard]] int leastRowHeight() const { return m_theme.px(42); }
    void setRowHeight(int height) { m_rowHeight = height; }
    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

private:
    void paintMark(QPainter& painter, const QRectF& box, const QModelIndex& index) const;
    void paintWords(QPainter& painter, const QRect& box, const QModelIndex& index) const;

    Theme m_theme;
    int m_rowHeight = 0;
};

}  // namespace pledge
