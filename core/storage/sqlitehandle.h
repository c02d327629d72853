#pragma once

#include <core/base/error.h>

#include <QString>

struct sqlite3;

namespace pledge {

class Database;

/// SQLite's own handle of an open connection, for what Qt's driver is too slow for or does not offer. Only the
/// sqlite*.cpp files of this room use it.
[[nodiscard]] sqlite3* nativeHandle(const Database& database);

/// A result code of SQLite (plain or extended) as an error about that file; words is what SQLite says.
[[nodiscard]] Error sqliteError(int code, const QString& path, const QString& words);

/// The last failure of the connection.
[[nodiscard]] Error nativeError(const Database& database);

}  // namespace pledge
