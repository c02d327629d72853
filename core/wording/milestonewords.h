#pragma once

#include <core/base/month.h>
#include <core/schedule/verdict.h>

#include <QString>

namespace pledge {

/// What became of a milestone by the as-of month: milestoneWord(), but one that is due and of which nothing is known is
/// not reported, never "not due".
[[nodiscard]] QString milestoneWordAt(const MilestoneResult& result, const Verdict& verdict, Month asOf);

}  // namespace pledge
