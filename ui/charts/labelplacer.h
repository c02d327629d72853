#pragma once

#include <QLineF>
#include <QPointF>
#include <QRectF>
#include <QSizeF>

#include <optional>
#include <vector>

namespace pledge {

/// On which side of its anchor a label goes: −1, 0 or +1 in each direction, y downwards.
struct Side {
    int x = 0;
    int y = 0;
};

/// Whether a label may stand on a line when there is no better place.
enum class OnLines { Allowed, Refused };

/// Finds room for the labels of a chart, one after another: inside the bounds, over no label placed before, and as far
/// as possible off the lines and marks, nearest to its anchor and on the preferred side first.
class LabelPlacer {
public:
    explicit LabelPlacer(QRectF bounds) : m_bounds(bounds) {}

    /// Lines and marks that labels avoid when they can.
    void avoid(const QLineF& line) { m_lines.push_back(line); }
    /// Ground that no label may take.
    void block(const QRectF& taken) { m_taken.push_back(taken); }

    /// Where a label of that size goes beside the anchor; nothing where there is no room, and then it is not drawn.
    std::optional<QRectF> place(QPointF anchor, QSizeF size, double gap, Side preferred,
                                OnLines onLines = OnLines::Allowed);

private:
    [[nodiscard]] bool isFree(const QRectF& place) const;
    [[nodiscard]] double crossings(const QRectF& place) const;

    QRectF m_bounds;
    std::vector<QLineF> m_lines;
    std::vector<QRectF> m_taken;
};

}  // namespace pledge
