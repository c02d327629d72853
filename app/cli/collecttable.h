#pragma once

#include <core/exchange/collection.h>
#include <core/exchange/statustable.h>

namespace pledge {

/// What came back as other programs read it: unit,pledge,period,old,new,state,message,field,sender,file.
[[nodiscard]] StatusTable collectTable(const PlanSnapshot& snapshot, const Collection& collection);

/// The same for a terminal, in the installed language.
[[nodiscard]] QString collectText(const Collection& collection);

}  // namespace pledge
