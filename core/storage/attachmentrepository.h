#pragma once

#include <core/base/result.h>
#include <core/plan/planrecords.h>

#include <QByteArray>
#include <QStringList>

namespace pledge {

class Database;

/// The files kept as evidence, and what they show. A file's bytes stand once, however often it is shown, and are read
/// by themselves.
class AttachmentRepository {
public:
    explicit AttachmentRepository(const Database& database) : m_database(database) {}

    /// Under the id it carries.
    [[nodiscard]] Outcome insert(const Attachment& attachment, const QByteArray& bytes) const;
    [[nodiscard]] Outcome insertEvidence(const Evidence& evidence) const;
    [[nodiscard]] Outcome removeEvidence(const Evidence& evidence) const;
    /// Takes out the files that nothing shows any more.
    [[nodiscard]] Outcome removeUnused() const;

    /// Fills the records' attachments, without their bytes, and evidence.
    [[nodiscard]] Outcome load(PlanRecords& records) const;
    /// A file's bytes, held against its size and digest: FileCorrupt with its name where they differ, FileMissing where
    /// the plan has no such file.
    [[nodiscard]] Result<QByteArray> bytes(AttachmentId id) const;
    /// The names of the files whose bytes are not those that were kept.
    [[nodiscard]] Result<QStringList> findDamaged() const;

private:
    const Database& m_database;
};

}  // namespace pledge
