#pragma once

#include <ui/delegates/tabledelegate.h>

namespace pledge {

/// A cell of the tables about revisions: what was taken back is struck through in quiet ink, what a new revision
/// changes stands out.
class RevisionDelegate : public TableDelegate {
    Q_OBJECT

public:
    using TableDelegate::TableDelegate;

protected:
    void paintContent(QPainter& painter, const QRect& room, const QModelIndex& index) const override;
    [[nodiscard]] int contentWidth(const QModelIndex& index) const override;

private:
    [[nodiscard]] QFont fontOf(const QModelIndex& index) const;
};

}  // namespace pledge
