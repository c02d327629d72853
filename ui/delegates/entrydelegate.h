#pragma once

#include <ui/theme.h>

#include <QStyledItemDelegate>

class QLineEdit;

namespace pledge {

class EntryLine;

/// Paints a cell of the entry grid and edits it: a line for figures and notes, the offered words for a deliverable. A
/// row may be taller than its cells: what is said about it stands in the part below the cell's own height.
class EntryDelegate : public QStyledItemDelegate {
    Q_OBJECT

public:
    explicit EntryDelegate(const Theme& theme, QObject* parent = nullptr);

    void setTheme(const Theme& theme) { m_theme = theme; }
    void setCellHeight(int height) { m_cellHeight = height; }
    [[nodiscard]] int cellHeight() const { return m_cellHeight; }
    void setCurrentRow(int row) { m_currentRow = row; }

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    QWidget* createEditor(QWidget* parent, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    void setEditorData(QWidget* editor, const QModelIndex& index) const override;
    void setModelData(QWidget* editor, QAbstractItemModel* model, const QModelIndex& index) const override;
    void updateEditorGeometry(QWidget* editor, const QStyleOptionViewItem& option,
                              const QModelIndex& index) const override;

Q_SIGNALS:
    /// A person has changed what stands in the editor of a cell.
    void typed(const QPersistentModelIndex& index, const QString& text) const;
    /// The editor of a cell closes, with or without having written.
    void ended(const QPersistentModelIndex& index) const;
    /// More than one cell was to be pasted into the editor of this one: nothing was.
    void blockPasted(const QPersistentModelIndex& index) const;

private:
    [[nodiscard]] QColor ground(const QStyleOptionViewItem& option, const QModelIndex& index) const;
    [[nodiscard]] QColor ink(const QModelIndex& index) const;
    [[nodiscard]] QFont font(const QStyleOptionViewItem& option, const QModelIndex& index) const;
    void listen(EntryLine* line, const QWidget* editor, const QModelIndex& index) const;
    void paintMarks(QPainter& painter, QRect cell, const QModelIndex& index) const;
    void paintText(QPainter& painter, QRect cell, const QModelIndex& index) const;

    Theme m_theme;
    int m_cellHeight = 32;
    int m_currentRow = -1;
};

}  // namespace pledge
