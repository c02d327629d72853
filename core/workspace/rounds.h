#pragma once

#include <core/base/result.h>
#include <core/plan/actor.h>
#include <core/plan/unitmonth.h>

#include <QString>

#include <vector>

namespace pledge {

class Workspace;

/// What is done to the months of units: one step each, all under one journal entry.
struct RoundOrder {
    Month month;
    std::vector<OrgUnitId> units;
    QString reason;
    std::vector<ReturnedFigure> returned = {};  ///< of a return: the figures to be mended
};

// The steps of a unit's month. RoundRefused where the month does not stand where the step leads on from, NotPermitted
// for a role that may not take it, UnknownUnit, MonthOutsidePlan; then nothing is written.

/// By the unit itself or the lead office. With figures missing it needs a reason: RoundRefused "missing", with their
/// names.
[[nodiscard]] Outcome submitMonths(Workspace& workspace, const RoundOrder& order, const Occasion& occasion);
/// By who may submit, until it is approved or returned; RoundRefused "not_submitted" else.
[[nodiscard]] Outcome withdrawMonths(Workspace& workspace, const RoundOrder& order, const Occasion& occasion);
/// By a reviewer or the lead office, with a reason or with figures that each have a remark; of what was handed in, be
/// it by a form that came back complete.
[[nodiscard]] Outcome returnMonths(Workspace& workspace, const RoundOrder& order, const Occasion& occasion);
/// By a reviewer or the lead office; the figures are locked from then on. What was not handed in is approved by
/// the lead office alone, with a reason.
[[nodiscard]] Outcome approveMonths(Workspace& workspace, const RoundOrder& order, const Occasion& occasion);
/// By a reviewer or the lead office, with a reason.
[[nodiscard]] Outcome reopenMonths(Workspace& workspace, const RoundOrder& order, const Occasion& occasion);

}  // namespace pledge
