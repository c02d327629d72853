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
/// How it stood at the end of each of the last twelve months.
[[nodiscard]] FactSection timelineFacts(const FactSource& source);
/// What the months left need beside what they are likely to bring; only of what adds up.
[[nodiscard]] FactSection forecastFacts(const FactSource& source);
/// Its figures that were changed after their months were approved.
[[nodiscard]] FactSection correctionFacts(const FactSource& source);
/// Its numbered revisions, oldest first.
[[nodiscard]] FactSection targetFacts(const FactSource& source);
/// The whole it is a part of, and its own parts (其中).
[[nodiscard]] FactSection partFacts(const FactSource& source);
/// The towns' shares and figures, or for a town's share the pledge it comes from.
[[nodiscard]] FactSection townFacts(const FactSource& source);
/// What does not fit, and what upstream threatens it.
[[nodiscard]] FactSection cautionFacts(const FactSource& source);
/// The pledges it waits for, and those that wait for it.
[[nodiscard]] FactSection chainFacts(const FactSource& source);
/// The growth of its figure, and its place in an outside ranking.
[[nodiscard]] FactSection comparisonFacts(const FactSource& source);
/// The arithmetic behind its light, a step a row.
[[nodiscard]] FactSection reckoningFacts(const FactSource& source);
/// Its open problems with their next steps.
[[nodiscard]] FactSection problemFacts(const FactSource& source);
/// The files kept beside the report of the as-of month.
[[nodiscard]] FactSection evidenceFacts(const FactSource& source);
/// The last reports, newest first.
[[nodiscard]] FactSection revisionFacts(const FactSource& source, std::span<const Revision> revisions);

}  // namespace pledge
