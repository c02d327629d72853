#pragma once

#include <core/document/table.h>
#include <core/exchange/planfolderpledges.h>
#include <core/plan/plandraft.h>

#include <QString>

#include <vector>

namespace pledge {

// Problems and evidence of a plan folder; units, pledges and cases must have been read before. Each function answers
// with the rows that are wrong.

[[nodiscard]] std::vector<Error> readProblems(const Table& table, PlanDraft& draft, PlanFolderPledges& pledges);
/// attachments.csv, and the files that it names: held against their digests now, and read again when the plan is made.
[[nodiscard]] std::vector<Error> readAttachments(const Table& table, const QString& folder, PlanDraft& draft);
[[nodiscard]] std::vector<Error> readEvidence(const Table& table, PlanDraft& draft, PlanFolderPledges& pledges);

}  // namespace pledge
