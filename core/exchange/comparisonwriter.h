#pragma once

#include <core/plan/plandifference.h>

#include <QString>

#include <span>

namespace pledge {

/// A line for each difference: what,unit,name,field,old,new,by,at, texts guarded as in celltext.h.
[[nodiscard]] QString comparisonCsv(std::span<const PlanDifference> differences);

/// {"equal": …, "differences": […]} with the same fields; what is empty in CSV is null.
[[nodiscard]] QString comparisonJson(std::span<const PlanDifference> differences);

}  // namespace pledge
