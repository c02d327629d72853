#pragma once

#include <core/base/result.h>

#include <QByteArray>
#include <QString>

#include <functional>

namespace pledge {

/// A file before it is kept as evidence: its bytes, held against what the plan takes.
struct EvidenceFile {
    QString name;  ///< as attachmentName() leaves it
    QString type;  ///< media type, by what the file holds
    QByteArray digest;
    QByteArray bytes;
};

/// Told the bytes read so far and all of them; answers whether to go on.
using ReadProgress = std::function<bool(qint64 done, qint64 all)>;

/// Reads a file that may be kept. AttachmentRefused with why: empty, size (with the limit in MB), type (what may run: a
/// program, a script, a page with scripts, a document with macros; by ending and by content). FileMissing,
/// FileUnreadable; NothingToDo where the progress said to stop. Reads no plan: any thread may.
[[nodiscard]] Result<EvidenceFile> readEvidenceFile(const QString& path, int megabytes,
                                                    const ReadProgress& progress = {});

/// The same for bytes that came another way: a pasted picture, a folder's file.
[[nodiscard]] Result<EvidenceFile> evidenceFrom(const QString& fileName, QByteArray bytes, int megabytes);

}  // namespace pledge
