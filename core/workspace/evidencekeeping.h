#pragma once

#include <core/base/result.h>
#include <core/plan/actor.h>
#include <core/plan/attachment.h>

#include <QByteArray>
#include <QString>

namespace pledge {

class PlanSnapshot;
class Workspace;
struct EvidenceFile;

// Keeping evidence (佐证材料): files beside a month's report, a case of a ledger, or a problem. A place is an Evidence
// without its attachment. Written by whoever may write what it shows (NotPermitted); each act is one journal entry with
// the file's name, size and SHA-256. Of a month that is approved, evidence changes with a reason only.

/// Keeps a file at the place and answers with its id; the same bytes stand in the plan once, and the same file at the
/// same place is no change. AttachmentRefused: size, reason; UnknownPledge, MonthOutsidePlan.
[[nodiscard]] Result<AttachmentId> addEvidence(Workspace& workspace, const EvidenceFile& file, const Evidence& place,
                                               const QString& reason, const Occasion& occasion);

/// Takes a file from the place, always with a reason (AttachmentRefused); its bytes go with the last place that it
/// shows, the journal entry stays. NothingToDo where it is not there.
[[nodiscard]] Outcome removeEvidence(Workspace& workspace, const Evidence& evidence, const QString& reason,
                                     const Occasion& occasion);

/// The file's bytes, held against their digest: FileCorrupt with its name.
[[nodiscard]] Result<QByteArray> evidenceBytes(const Workspace& workspace, AttachmentId attachment);

/// Writes a file out under that path, over what stands there. FileCorrupt, FileReadOnly, FileFull.
[[nodiscard]] Outcome saveEvidence(const Workspace& workspace, AttachmentId attachment, const QString& path);

/// Whether the actor may add and remove evidence there.
[[nodiscard]] bool mayKeepEvidence(const PlanSnapshot& snapshot, const Evidence& place, const Actor& actor);

/// Whether the place is of a month that is approved, so that a reason is asked for.
[[nodiscard]] bool isLockedPlace(const PlanSnapshot& snapshot, const Evidence& place);

}  // namespace pledge
