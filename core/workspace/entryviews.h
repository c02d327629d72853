#pragma once

#include <core/base/result.h>
#include <core/plan/actor.h>
#include <core/plan/pledge.h>

namespace pledge {

class Workspace;

/// Switches which view of a running total is typed: for whoever may report the pledge (NotPermitted). Only what adds up
/// has two views (InvalidPledge: entry_view). Nothing is written where it is so already.
[[nodiscard]] Outcome switchEntryView(Workspace& workspace, PledgeId pledge, EntryView view, const Occasion& occasion);

}  // namespace pledge
