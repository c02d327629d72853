#pragma once

#include <core/base/result.h>

#include <QByteArray>
#include <QString>

namespace pledge {

/// All of a file's bytes. FileMissing, FileUnreadable; FileTooLarge beyond the limit, under the path's last part.
[[nodiscard]] Result<QByteArray> readBytes(const QString& path, qint64 limit);

/// The refusal of a file, or of a part of one, that is larger than the limit.
[[nodiscard]] Error tooLarge(const QString& file, const QString& subject, qint64 bytes, qint64 limit);

}  // namespace pledge
