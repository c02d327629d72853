#pragma once

#include <core/plan/plansnapshot.h>

#include <QDateTime>

#include <optional>

namespace pledge {

/// Which targets a plan is held against: those in force at the as-of month's end, or those that were signed.
enum class TargetView { AsRevised, AsPledged };

/// How a plan is looked at. With a moment, as it was known then: what was written later does not count.
struct Viewpoint {
    TargetView targets = TargetView::AsRevised;
    std::optional<QDateTime> knownAt;

    friend bool operator==(const Viewpoint&, const Viewpoint&) = default;
};

/// The plan with the targets that count at the end of the as-of month from that viewpoint: revisions decided later, and
/// those written after its moment, are left out of the pledges, and the towns' parts follow. Figures are not touched: a
/// snapshot known at a moment brings its own.
[[nodiscard]] PlanSnapshot seenFrom(const PlanSnapshot& snapshot, const Viewpoint& viewpoint, Month asOf);

}  // namespace pledge
