#pragma once

#include <ui/delegates/tabledelegate.h>

namespace pledge {

/// A unit's lines as one stacked bar in a ranking (RankingModel::CountsRole); its number is there for copies alone.
class RankBarDelegate : public TableDelegate {
    Q_OBJECT

public:
    RankBarDelegate(const Theme& theme, QObject* parent);

protected:
    void paintContent(QPainter& painter, const QRect& room, const QModelIndex& index) const override;
    [[nodiscard]] int contentWidth(const QModelIndex& index) const override;
};

}  // namespace pledge
