#pragma once

#include <core/base/result.h>

#include <QString>

namespace pledge {

class Database;

/// SQLite's online backup of an open plan into that file, which is empty or not there.
[[nodiscard]] Outcome copyInto(const Database& database, const QString& path);

/// The same into another open connection, which is empty.
[[nodiscard]] Outcome copyInto(const Database& database, const Database& target);

}  // namespace pledge
