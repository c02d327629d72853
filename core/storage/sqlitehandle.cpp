#include <core/storage/database.h>
#include <core/storage/sqlitehandle.h>

#include <QSqlDriver>
#include <QVariant>

#include <sqlite3.h>

namespace pledge {

namespace {

constexpr int kPrimaryCode = 0xff;

ErrorCode errorCode(int code) {
    switch (code & kPrimaryCode) {
        case SQLITE_BUSY:
        case SQLITE_LOCKED:
        case SQLITE_PROTOCOL:
            return ErrorCode::FileBusy;
        case SQLITE_READONLY:
        case SQLITE_PERM:
            return ErrorCode::FileReadOnly;
        case SQLITE_FULL:
            return ErrorCode::FileFull;
        case SQLITE_CORRUPT:
            return ErrorCode::FileCorrupt;
        case SQLITE_NOTADB:
            return ErrorCode::FileNotAPlan;
        case SQLITE_CANTOPEN:
        case SQLITE_IOERR:
            return ErrorCode::FileUnreadable;
        default:
            return ErrorCode::System;
    }
}

}  // namespace

sqlite3* nativeHandle(const Database& database) {
    const QVariant handle = database.connection().driver()->handle();
    return *static_cast<sqlite3* const*>(handle.constData());
}

Error sqliteError(int code, const QString& path, const QString& words) {
    return {errorCode(code), path, {words}, {}};
}

Error nativeError(const Database& database) {
    sqlite3* handle = nativeHandle(database);
    return sqliteError(sqlite3_errcode(handle), database.path(), QString::fromUtf8(sqlite3_errmsg(handle)));
}

}  // namespace pledge
