#pragma once

#include <ui/delegates/tabledelegate.h>

namespace pledge {

/// A light as its shape and, after it, the words of its reason.
class LightDelegate : public TableDelegate {
    Q_OBJECT

public:
    LightDelegate(const Theme& theme, QObject* parent);

protected:
    void paintContent(QPainter& painter, const QRect& room, const QModelIndex& index) const override;
    [[nodiscard]] int contentWidth(const QModelIndex& index) const override;
};

}  // namespace pledge
