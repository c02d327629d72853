#pragma once

#include <core/base/result.h>
#include <core/exchange/collection.h>
#include <core/plan/actor.h>
#include <core/plan/plansnapshot.h>
#include <core/plan/takenhandout.h>

#include <span>
#include <vector>

namespace pledge {

/// A file as it could be read, or why it could not.
struct ReturnReading {
    QString file;
    Result<ReturnedForm> form;
};

/// Holds everything that came back against the plan: cell by cell what is new, the same or changed, breaks a rule, was
/// tampered with or left blank, and where two files of a unit say different things. A file that was given twice, or was
/// taken before, counts once; one that went out before another that was taken is asked a reason. Nothing is written.
[[nodiscard]] Collection compareReturns(const PlanSnapshot& snapshot, std::vector<ReturnReading> readings,
                                        std::span<const TakenHandout> taken, const Actor& actor);

}  // namespace pledge
