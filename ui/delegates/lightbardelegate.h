#pragma once

#include <ui/theme.h>

#include <QStyledItemDelegate>

namespace pledge {

/// Paints the cells of a board of units: a line under each row, and in the bar's column the unit's lines
/// (UnitBoardModel::CountsRole) as one stacked bar.
class LightBarDelegate : public QStyledItemDelegate {
    Q_OBJECT

public:
    explicit LightBarDelegate(const Theme& theme, QObject* parent = nullptr);

    void setTheme(const Theme& theme) { m_theme = theme; }
    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;

protected:
    /// The bar says its number, which is there for copies and screen readers.
    void initStyleOption(QStyleOptionViewItem* option, const QModelIndex& index) const override;

private:
    void paintBar(QPainter& painter, const QRect& cell, const QModelIndex& index) const;

    Theme m_theme;
};

}  // namespace pledge
