#pragma once

#include <ui/delegates/tabledelegate.h>

namespace pledge {

/// Paints how far a unit's month is: the mark of its stage, and beside it the days it was late (+12) in a lighter ink.
class StageDelegate : public TableDelegate {
    Q_OBJECT

public:
    StageDelegate(const Theme& theme, QObject* parent);

protected:
    void paintContent(QPainter& painter, const QRect& room, const QModelIndex& index) const override;
    [[nodiscard]] int contentWidth(const QModelIndex& index) const override;
};

}  // namespace pledge
