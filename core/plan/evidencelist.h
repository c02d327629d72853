#pragma once

#include <core/plan/planrecords.h>

#include <QString>

#include <vector>

namespace pledge {

/// Whether both stand for the same report, case or problem, whatever they attach to it.
[[nodiscard]] bool isSamePlace(const Evidence& left, const Evidence& right);

/// The files kept at that place, in the order in which they were added; the place's own attachment does not count.
[[nodiscard]] std::vector<Attachment> attachmentsAt(const PlanRecords& records, const Evidence& place);

/// Nothing where no file has that id.
[[nodiscard]] const Attachment* findAttachment(const PlanRecords& records, AttachmentId id);

/// The report of a month as a place for evidence, and a problem's solving.
[[nodiscard]] Evidence evidencePlace(PledgeId pledge, Month month);
[[nodiscard]] Evidence evidencePlace(ProblemId problem);

/// The file's name as the plan keeps it and as it is safe to write to a disk: without folders, control characters,
/// marks that turn the direction of writing, and what some systems do not take; at most 120 characters, the ending
/// kept.
[[nodiscard]] QString attachmentName(const QString& fileName);

}  // namespace pledge
