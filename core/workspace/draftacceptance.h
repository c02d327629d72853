#pragma once

#include <core/base/result.h>
#include <core/document/sourcetext.h>
#include <core/plan/planchanges.h>
#include <core/reader/draftsheet.h>

#include <vector>

namespace pledge {

/// The accepted entries of a sheet, with the text they were read from and the plan year it was read for.
struct AcceptanceOrder {
    SourceText source;
    int year = 0;
    DraftSheet sheet;
};

/// What accepting does to a plan. Everything in changes is new.
struct Acceptance {
    PlanChanges changes;         ///< the kept text, units and programmes that the plan lacks, pledges in reading order
    int same = 0;                ///< accepted entries that the plan has already
    std::vector<Error> refused;  ///< one for each entry that cannot become a pledge: DraftRefused, TargetKnown (use a
                                 ///< revision), DuplicateName, InvalidPledge
};

/// What writing the accepted entries would do; nothing is written. New units become departments, or towns where the
/// plan has towns and the name ends like one (镇, 街道, 乡). A text with the digest of a kept one is kept once.
[[nodiscard]] Acceptance acceptanceOf(const PlanSnapshot& snapshot, const AcceptanceOrder& order);

}  // namespace pledge
