#pragma once

#include <core/plan/journalline.h>
#include <core/plan/plandifference.h>
#include <core/plan/plandraft.h>

#include <span>
#include <vector>

namespace pledge {

/// Two files of one lineage know their things by id, so that a new name is a change; others by their names, a pledge by
/// its first owner's and its own.
enum class MatchBy { Id, Name };

/// Whether when, and by whom, figures and revisions were written is part of what is compared.
enum class CompareTimes { Yes, No };

/// Where the plans differ; nothing where they are equal. Ids, and the order of reports for different months, do not
/// count. Parts of a pledge are compared in what is the town's own.
[[nodiscard]] std::vector<PlanDifference> comparePlans(const PlanDraft& before, const PlanDraft& after, MatchBy match,
                                                       CompareTimes times);

/// Whether both journals begin with the same entry.
[[nodiscard]] bool areOneLineage(std::span<const JournalLine> left, std::span<const JournalLine> right);

/// Gives each difference whose author is not known yet the last journal entry that names it.
void addAuthors(std::vector<PlanDifference>& differences, std::span<const JournalLine> journal);

}  // namespace pledge
