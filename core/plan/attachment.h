#pragma once

#include <core/base/id.h>
#include <core/base/month.h>

#include <QByteArray>
#include <QDateTime>
#include <QString>

#include <optional>

namespace pledge {

/// A file kept in the plan as evidence (佐证材料); its bytes are read only when they are asked for.
struct Attachment {
    AttachmentId id;
    QString name;  ///< of the file, without any folder
    QString type;  ///< media type, by what the file holds
    qint64 size = 0;
    QByteArray digest;  ///< SHA-256 of the bytes
    QString by;
    QDateTime at;

    friend bool operator==(const Attachment&, const Attachment&) = default;
};

/// What an attachment shows: a month's report of a pledge, a case of a ledger, or the solving of a problem; exactly one
/// of the three.
struct Evidence {
    AttachmentId attachment;
    std::optional<PledgeId> pledge;
    std::optional<Month> month;  ///< with the pledge
    std::optional<LedgerRowId> row;
    std::optional<ProblemId> problem;

    friend bool operator==(const Evidence&, const Evidence&) = default;
};

}  // namespace pledge
