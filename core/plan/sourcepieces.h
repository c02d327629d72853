#pragma once

#include <core/plan/planchanges.h>

#include <QString>

#include <vector>

namespace pledge {

/// How many characters (code points) the text has.
[[nodiscard]] int lengthOf(const SourceDocument& document);

/// The text's characters at that span; what of it lies outside the text is left out.
[[nodiscard]] QString pieceOf(const SourceDocument& document, Span at);

/// Where the kept texts state the pledge. A town's part is stated where its whole is.
[[nodiscard]] const std::vector<SourceSpan>& sourcesOf(const PlanSnapshot& snapshot, const Pledge& pledge);

/// InvalidPledge (sources) for a pledge that points at a text that is not kept, or outside it.
[[nodiscard]] Outcome checkSourceSpans(const PlanSnapshot& snapshot);

/// Holds changes of the kept texts against the rules: a kept text never changes (InvalidPledge: source_text), and none
/// goes that a pledge still points at (InUse). Spans of changed pledges as in checkSourceSpans().
[[nodiscard]] Outcome checkSourceChanges(const PlanSnapshot& snapshot, const PlanSnapshot& next,
                                         const PlanChanges& changes);

}  // namespace pledge
