#pragma once

#include <core/base/result.h>

#include <QString>

namespace pledge {

/// What the first 100 bytes of a file say about it.
struct SqliteHeader {
    bool isSqlite = false;
    quint32 applicationId = 0;
    int userVersion = 0;
};

/// Reads a file's header without opening it for writing and without touching its locks. FileUnreadable.
[[nodiscard]] Result<SqliteHeader> readSqliteHeader(const QString& path);

}  // namespace pledge
