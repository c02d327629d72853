#include <core/plan/ledgerrules.h>
#include <core/plan/planrecords.h>
#include <core/plan/snapshotassembly.h>
#include <core/storage/attachmentrepository.h>
#include <core/storage/ledgerrepository.h>
#include <core/storage/problemrepository.h>
#include <core/workspace/recordcreation.h>

#include <memory>

namespace pledge {

namespace {

/// One file's bytes at a time.
Outcome insertAttachments(const Database& database, const PlanDraft& draft) {
    const AttachmentRepository repository(database);
    for (const Attachment& attachment : draft.records.attachments) {
        const auto bytes = draft.attachmentBytes
                               ? draft.attachmentBytes(attachment.id)
                               : Result<QByteArray>(Error{ErrorCode::FileMissing, attachment.name, {}, {}});
        if (!bytes) {
            return bytes.error();
        }
        if (const Outcome inserted = repository.insert(attachment, *bytes); !inserted) {
            return inserted;
        }
    }
    for (const Evidence& evidence : draft.records.evidence) {
        if (const Outcome inserted = repository.insertEvidence(evidence); !inserted) {
            return inserted;
        }
    }
    return Done{};
}

/// Towns that cases name may have been renamed since, so that cells stay as they were.
Outcome insertLedgers(const Database& database, const PlanDraft& draft) {
    const PlanRecords& records = draft.records;
    const PlanSnapshot snapshot =
        assembleSnapshot(draft.plan, draft.units, draft.programmes, draft.pledges, {}, draft.persons, draft.sources)
            .withRecords(std::make_shared<const PlanRecords>(records));
    const Outcome fits = checkLedgerChanges(snapshot, {records.ledgers, records.ledgerRows, {}, {}});
    if (!fits) {
        return fits;
    }
    const LedgerRepository repository(database);
    const Outcome inserted = repository.write(records.ledgers);
    return inserted ? repository.writeRows(records.ledgerRows) : inserted;
}

}  // namespace

Outcome insertRecords(const Database& database, const PlanDraft& draft) {
    if (const Outcome inserted = ProblemRepository(database).write(draft.records.problems); !inserted) {
        return inserted;
    }
    if (const Outcome inserted = insertLedgers(database, draft); !inserted) {
        return inserted;
    }
    return insertAttachments(database, draft);
}

}  // namespace pledge
