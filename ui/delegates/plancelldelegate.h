#pragma once

#include <ui/theme.h>

#include <QStyledItemDelegate>

class QComboBox;
class QLineEdit;

namespace pledge {

/// Paints a cell of a table that can be edited: the ground of its row, a frame round the current cell, and a red ground
/// with a mark where the last act could not read it. Edits with a box where the cell offers words, in which others may
/// be typed and a part that only one of them contains stands for it. Editors are as wide as what is typed.
class PlanCellDelegate : public QStyledItemDelegate {
    Q_OBJECT

public:
    PlanCellDelegate(const Theme& theme, QObject* parent) : QStyledItemDelegate(parent), m_theme(theme) {}

    void setTheme(const Theme& theme) { m_theme = theme; }
    /// Whether a block pasted into an open cell gives the cell up and is handed on; otherwise it goes into the cell.
    void setHandsBlocksOn(bool handsOn) { m_handsBlocksOn = handsOn; }

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    QWidget* createEditor(QWidget* parent, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    void setEditorData(QWidget* editor, const QModelIndex& index) const override;
    void setModelData(QWidget* editor, QAbstractItemModel* model, const QModelIndex& index) const override;
    void updateEditorGeometry(QWidget* editor, const QStyleOptionViewItem& option,
                              const QModelIndex& index) const override;

Q_SIGNALS:
    /// More than one cell was to be pasted into the editor, which has closed without writing.
    void blockPasted() const;

private:
    QLineEdit* createLine(QWidget* parent, QWidget* box) const;
    QComboBox* createBox(QWidget* parent, const QStringList& words, const QString& look) const;

    Theme m_theme;
    bool m_handsBlocksOn = false;
};

}  // namespace pledge
