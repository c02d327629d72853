#pragma once

#include <ui/theme.h>

#include <QStyledItemDelegate>

namespace pledge {

/// A unit's name, and at the right how many reports it still owes.
class EntryUnitDelegate : public QStyledItemDelegate {
    Q_OBJECT

public:
    explicit EntryUnitDelegate(const Theme& theme, QObject* parent = nullptr);

    void setTheme(const Theme& theme) { m_theme = theme; }
    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

private:
    Theme m_theme;
};

}  // namespace pledge
