#pragma once

#include <core/plan/plandraft.h>

namespace pledge::test {

/// A plan in which every fact that a plan can hold is set somewhere: all groups, settings, a shared and a split pledge,
/// revisions (one undone, one withdrawal), steps, withdrawn and corrected figures, and texts that tables find hard.
PlanDraft fullPlan();

/// Where two plans differ, a line each; empty when they are equal to the millisecond. Ids count.
QString unlike(const PlanDraft& left, const PlanDraft& right);

}  // namespace pledge::test
