#include <ui/charts/labelplacer.h>

#include <algorithm>
#include <array>
#include <cstdlib>

namespace pledge {

namespace {

constexpr std::array kSides{Side{-1, -1}, Side{1, 1}, Side{-1, 0}, Side{1, 0},
                            Side{0, -1},  Side{0, 1}, Side{1, -1}, Side{-1, 1}};

QRectF beside(QPointF anchor, QSizeF size, Side side, double gap) {
    const QPointF middle(anchor.x() + side.x * (size.width() / 2 + gap),
                         anchor.y() + side.y * (size.height() / 2 + gap));
    return {middle.x() - size.width() / 2, middle.y() - size.height() / 2, size.width(), size.height()};
}

/// The length of the line inside the box.
double overlap(const QLineF& line, const QRectF& box) {
    constexpr int kSteps = 64;
    int inside = 0;
    for (int i = 0; i <= kSteps; ++i) {
        inside += box.contains(line.pointAt(i / static_cast<double>(kSteps))) ? 1 : 0;
    }
    return line.length() * inside / (kSteps + 1);
}

}  // namespace

bool LabelPlacer::isFree(const QRectF& place) const {
    return m_bounds.contains(place) &&
           std::ranges::none_of(m_taken, [&place](const QRectF& taken) { return taken.intersects(place); });
}

double LabelPlacer::crossings(const QRectF& place) const {
    double sum = 0;
    for (const QLineF& line : m_lines) {
        sum += overlap(line, place);
    }
    return sum;
}

std::optional<QRectF> LabelPlacer::place(QPointF anchor, QSizeF size, double gap, Side preferred, OnLines onLines) {
    std::optional<QRectF> best;
    double bestCost = 0;
    for (const double distance : {gap, gap * 2.5, gap * 4.5}) {
        for (const Side side : kSides) {
            const QRectF candidate = beside(anchor, size, side, distance);
            if (!isFree(candidate)) {
                continue;
            }
            const double crossed = crossings(candidate);
            if (onLines == OnLines::Refused && crossed > size.height() / 3) {
                continue;
            }
            const int turn = std::abs(side.x - preferred.x) + std::abs(side.y - preferred.y);
            const double cost = crossed * 4 + distance + turn * 3;
            if (!best || cost < bestCost) {
                best = candidate;
                bestCost = cost;
            }
        }
    }
    if (best) {
        m_taken.push_back(*best);
    }
    return best;
}

}  // namespace pledge
