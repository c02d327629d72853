#pragma once

#include <core/plan/plandraft.h>
#include <core/plan/plansnapshot.h>

#include <QByteArray>

#include <vector>

namespace pledge::bench {

/// How large a made-up plan is: departments, pledges of each, and months up to December 2025.
struct PlanSize {
    int units = 0;
    int pledgesPerUnit = 0;
    int months = 0;

    [[nodiscard]] int figures() const { return units * pledgesPerUnit * months; }
};

/// 4 896 figures, as many as a county has in a year.
inline constexpr PlanSize kCounty{34, 12, 12};
/// 244 800 figures: a prefecture over three years.
inline constexpr PlanSize kPrefecture{340, 20, 36};

/// Units and pledges: flows, levels and ceilings in turn, with a target every half year. The same for every run.
[[nodiscard]] PlanDraft generatedDraft(const PlanSize& size);

/// A figure for every pledge and month, in order of pledge and month.
[[nodiscard]] std::vector<ActualChange> generatedFigures(const PlanDraft& draft);

/// The plan with all its figures, in memory.
[[nodiscard]] PlanSnapshot generatedSnapshot(const PlanSize& size);

/// The figures as the canonical table of actuals.
[[nodiscard]] QByteArray generatedCsv(const PlanDraft& draft);

}  // namespace pledge::bench
