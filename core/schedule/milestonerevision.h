#pragma once

#include <core/plan/pledge.h>
#include <core/schedule/verdict.h>

#include <QDate>

#include <optional>

namespace pledge {

/// How the milestone, one of the pledge's own, came by revision; nothing where it stands as pledged. Its counterpart
/// among those pledged is the one of the same date, else, where there are as many as before, the one in its place.
[[nodiscard]] std::optional<MilestoneChange> changeOf(const Pledge& pledge, const Milestone& milestone);

/// The day on which the pledge was withdrawn or lifted; nothing while it is in force.
[[nodiscard]] std::optional<QDate> outsideSince(const Pledge& pledge);

/// The town's part with the revisions of its whole, scaled to its share.
[[nodiscard]] Pledge revisedWith(const Pledge& whole, const Pledge& part);

}  // namespace pledge
