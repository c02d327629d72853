#include <core/storage/attachmentrepository.h>
#include <core/storage/database.h>
#include <core/storage/journal.h>
#include <core/storage/query.h>

#include <QCryptographicHash>

#include <optional>
#include <utility>

using namespace Qt::StringLiterals;

namespace pledge {

namespace {

/// A file's bytes with what was noted about them.
struct KeptFile {
    QString name;
    qint64 size = 0;
    QByteArray digest;
    QByteArray bytes;

    [[nodiscard]] bool isWhole() const {
        return bytes.size() == size && QCryptographicHash::hash(bytes, QCryptographicHash::Sha256) == digest;
    }
};

void bindPlace(Query& query, const Evidence& evidence) {
    query.bind(u":attachment"_s, evidence.attachment);
    query.bind(u":pledge"_s, evidence.pledge);
    query.bind(u":month"_s, evidence.month);
    query.bind(u":row"_s, evidence.row);
    query.bind(u":problem"_s, evidence.problem);
}

}  // namespace

Outcome AttachmentRepository::insert(const Attachment& attachment, const QByteArray& bytes) const {
    Query query(m_database,
                u"INSERT INTO attachment (id, name, type, size, digest, by_name, at, bytes) "
                "VALUES (:id, :name, :type, :size, :digest, :by, :at, :bytes)"_s);
    query.bind(u":id"_s, attachment.id);
    query.bind(u":name"_s, attachment.name);
    query.bind(u":type"_s, attachment.type);
    query.bind(u":size"_s, attachment.size);
    query.bind(u":digest"_s, attachment.digest);
    query.bind(u":by"_s, attachment.by);
    query.bind(u":at"_s, attachment.at.toUTC().toString(Qt::ISODateWithMs));
    query.bind(u":bytes"_s, bytes);
    return query.run();
}

Outcome AttachmentRepository::insertEvidence(const Evidence& evidence) const {
    Query query(m_database,
                u"INSERT INTO evidence (attachment, pledge, month, row, problem) "
                "VALUES (:attachment, :pledge, :month, :row, :problem)"_s);
    bindPlace(query, evidence);
    return query.run();
}

Outcome AttachmentRepository::removeEvidence(const Evidence& evidence) const {
    Query query(m_database,
                u"DELETE FROM evidence WHERE attachment = :attachment AND pledge IS :pledge AND month IS :month "
                "AND row IS :row AND problem IS :problem"_s);
    bindPlace(query, evidence);
    return query.run();
}

Outcome AttachmentRepository::removeUnused() const {
    return m_database.execute(u"DELETE FROM attachment WHERE id NOT IN (SELECT attachment FROM evidence)"_s);
}

Outcome AttachmentRepository::load(PlanRecords& records) const {
    Query files(m_database, u"SELECT id, name, type, size, digest, by_name, at FROM attachment ORDER BY id"_s);
    const Outcome read = files.forEach([&records](const Query& row) {
        records.attachments.push_back({row.id<AttachmentId>(0), row.text(1), row.text(2), row.value(3).toLongLong(),
                                       row.bytes(4), row.text(5), momentOf(row.text(6))});
    });
    if (!read) {
        return read;
    }
    Query shown(m_database, u"SELECT attachment, pledge, month, row, problem FROM evidence ORDER BY id"_s);
    return shown.forEach([&records](const Query& row) {
        records.evidence.push_back({row.id<AttachmentId>(0), row.maybe(1, &Query::id<PledgeId>),
                                    row.maybe(2, &Query::month), row.maybe(3, &Query::id<LedgerRowId>),
                                    row.maybe(4, &Query::id<ProblemId>)});
    });
}

Result<QByteArray> AttachmentRepository::bytes(AttachmentId id) const {
    Query query(m_database, u"SELECT name, size, digest, bytes FROM attachment WHERE id = :id"_s);
    query.bind(u":id"_s, id);
    std::optional<KeptFile> kept;
    const Outcome read = query.forEach([&kept](const Query& row) {
        kept = {row.text(0), row.value(1).toLongLong(), row.bytes(2), row.bytes(3)};
    });
    if (!read) {
        return read.error();
    }
    if (!kept) {
        return Error{ErrorCode::FileMissing, QString::number(id.number()), {}, {}};
    }
    return kept->isWhole() ? Result<QByteArray>(std::move(kept->bytes))
                           : Result<QByteArray>(Error{ErrorCode::FileCorrupt, m_database.path(), {kept->name}, {}});
}

Result<QStringList> AttachmentRepository::findDamaged() const {
    QStringList damaged;
    Query query(m_database, u"SELECT name, size, digest, bytes FROM attachment ORDER BY id"_s);
    const Outcome read = query.forEach([&damaged](const Query& row) {
        const KeptFile kept{row.text(0), row.value(1).toLongLong(), row.bytes(2), row.bytes(3)};
        if (!kept.isWhole()) {
            damaged.append(kept.name);
        }
    });
    return read ? Result<QStringList>(damaged) : Result<QStringList>(read.error());
}

}  // namespace pledge
