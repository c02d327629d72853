#pragma once

#include <core/plan/actor.h>
#include <core/plan/plansnapshot.h>
#include <ui/models/entrycell.h>
#include <ui/models/pastedtable.h>

#include <optional>
#include <vector>

namespace pledge {

/// Where a block goes by position: the pledges of the grid's rows and the months of its columns from the cell on that
/// has the cursor. Rows and columns that take no figures have none.
struct PasteGround {
    EntryCell at;
    std::vector<std::optional<PledgeId>> rows;
    std::vector<std::optional<Month>> columns;
    int fillRows = 1;  ///< of the selection, which a single cell fills
    int fillColumns = 1;
};

/// A block that is to be pasted, with all that decides what becomes of it: a value, for any thread.
struct PasteOrder {
    PastedTable table;
    PasteGround ground;
};

}  // namespace pledge
