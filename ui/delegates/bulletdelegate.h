#pragma once

#include <ui/delegates/tabledelegate.h>

namespace pledge {

struct Bullet;

/// A pledge's bar: filled as far as the actual in the colour of its light, a thick tick where it should stand, a dotted
/// one at the share of the months gone; what goes beyond the end ends in an arrow.
class BulletDelegate : public TableDelegate {
    Q_OBJECT

public:
    BulletDelegate(const Theme& theme, QObject* parent);

protected:
    void paintContent(QPainter& painter, const QRect& room, const QModelIndex& index) const override;
    [[nodiscard]] int contentWidth(const QModelIndex& index) const override;

private:
    void paintFilled(QPainter& painter, const QRectF& track, double filled, Light light) const;
    void paintTicks(QPainter& painter, const QRectF& track, const Bullet& bullet) const;
};

}  // namespace pledge
