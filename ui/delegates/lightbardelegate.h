#pragma once

#include <ui/theme.h>

#include <QStyledItemDelegate>

namespace pledge {

/// Paints the bar of a unit's lines (UnitBoardModel::CountsRole).
class LightBarDelegate : public QStyledItemDelegate {
    Q_OBJECT

public:
    explicit LightBarDelegate(const Theme& theme, QObject* parent = nullptr);

    void setTheme(const Theme& theme) { m_theme = theme; }
    /// The bar says it; the number is for copies and screen readers.
    [[nodiscard]] QString displayText(const QVariant& value, const QLocale& locale) const override;
    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;

private:
    Theme m_theme;
};

}  // namespace pledge
