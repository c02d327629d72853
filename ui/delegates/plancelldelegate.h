#pragma once

#include <ui/theme.h>

#include <QStyledItemDelegate>

namespace pledge {

/// Paints a cell of a table that can be edited: the ground of its row, a frame round the current cell, and a red ground
/// with a mark where the last act could not read it. Edits with a box where the cell offers words, in which others may
/// be typed.
class PlanCellDelegate : public QStyledItemDelegate {
    Q_OBJECT

public:
    PlanCellDelegate(const Theme& theme, QObject* parent) : QStyledItemDelegate(parent), m_theme(theme) {}

    void setTheme(const Theme& theme) { m_theme = theme; }

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    QWidget* createEditor(QWidget* parent, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    void setEditorData(QWidget* editor, const QModelIndex& index) const override;
    void setModelData(QWidget* editor, QAbstractItemModel* model, const QModelIndex& index) const override;
    void updateEditorGeometry(QWidget* editor, const QStyleOptionViewItem& option,
                              const QModelIndex& index) const override;

private:
    Theme m_theme;
};

}  // namespace pledge
