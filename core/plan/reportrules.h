#pragma once

#include <core/plan/plan.h>
#include <core/plan/pledge.h>
#include <core/plan/series.h>

#include <optional>

namespace pledge {

/// What a report may hold, whoever hands it in: its month lies in the plan or its base year (MonthOutsidePlan), and it
/// is a figure for a pledge with figures, a state for a deliverable, a note for a standing pledge (WrongFigureKind). A
/// blank report, which withdraws what stands, is always allowed.
[[nodiscard]] Outcome checkReport(const Pledge& pledge, const Plan& plan, const Actual& actual);

/// The neighbouring report that a running total contradicts: the last one before it that is higher, or else the first
/// one after it that is lower. Nothing for states, pledges that may fall, and across a yearly restart.
[[nodiscard]] std::optional<MonthFigure> findFall(const Pledge& pledge, const Series& series, const Plan& plan,
                                                  const Actual& actual);

/// The same neighbour of a running total whether or not the pledge may fall.
[[nodiscard]] std::optional<MonthFigure> findDescent(const Pledge& pledge, const Series& series, const Plan& plan,
                                                     const Actual& actual);

/// The months among which a running total counts on and must not fall; before the plan, each calendar year of the base
/// data.
[[nodiscard]] MonthSpan fallRun(const Pledge& pledge, const Plan& plan, Month month);

/// findFall() as the error that asks for a reason (FigureFalls: subject the pledge; month, value, other month, its
/// value).
[[nodiscard]] Error fallError(const Pledge& pledge, const Actual& actual, const MonthFigure& other);

}  // namespace pledge
