#pragma once

#include <core/base/result.h>

#include <QByteArray>
#include <QHash>
#include <QString>

namespace pledge {

class Database;

/// What people decided about unknown sheets, as JSON by the signature of their heads: an aid to reading, no part of the
/// plan that is audited.
using KeptMappings = QHash<QString, QByteArray>;

[[nodiscard]] Result<KeptMappings> readSheetMappings(const Database& database);
/// Replaces what was kept under the signature.
[[nodiscard]] Outcome writeSheetMapping(const Database& database, const QString& signature, const QByteArray& mapping);

}  // namespace pledge
