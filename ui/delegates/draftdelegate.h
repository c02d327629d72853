#pragma once

#include <ui/theme.h>

#include <QStyledItemDelegate>

namespace pledge {

/// Paints a cell of the reader's drafts: two lines, the first in its light's ink, the second quiet; a heading over each
/// group; what is rejected struck out, what is accepted faded.
class DraftDelegate : public QStyledItemDelegate {
    Q_OBJECT

public:
    DraftDelegate(const Theme& theme, QObject* parent);

    void setTheme(const Theme& theme) { m_theme = theme; }

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

private:
    void paintHeading(QPainter& painter, const QRect& room, const QModelIndex& index) const;
    void paintLines(QPainter& painter, const QRect& room, const QModelIndex& index) const;
    [[nodiscard]] QColor ink(const QModelIndex& index, int role, Ink plain) const;

    Theme m_theme;
};

}  // namespace pledge
