#pragma once

#include <ui/models/factsections.h>

namespace pledge {

/// The line whose facts are told.
struct FactSource {
    const PlanSnapshot& snapshot;
    const Scoreboard& board;
    std::size_t position;

    [[nodiscard]] const Pledge& pledge() const { return *snapshot.lines()[position].pledge; }
    [[nodiscard]] const Verdict& verdict() const { return board.verdict(position); }
};

// One section each; without rows where there is nothing to tell.

[[nodiscard]] FactSection milestoneFacts(const FactSource& source);
/// Its numbered revisions, oldest first.
[[nodiscard]] FactSection targetFacts(const FactSource& source);
/// The whole it is a part of, and its own parts (其中).
[[nodiscard]] FactSection partFacts(const FactSource& source);
/// The towns' shares and figures, or for a town's share the pledge it comes from.
[[nodiscard]] FactSection townFacts(const FactSource& source);
/// The last reports, newest first.
[[nodiscard]] FactSection revisionFacts(const FactSource& source, std::span<const Revision> revisions);

}  // namespace pledge
