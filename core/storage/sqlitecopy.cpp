#include <core/storage/database.h>
#include <core/storage/sqlitecopy.h>
#include <core/storage/sqlitehandle.h>

#include <sqlite3.h>

#include <memory>

namespace pledge {

namespace {

struct Close {
    void operator()(sqlite3* handle) const { sqlite3_close(handle); }
};

constexpr int kAllPages = -1;

Error failure(sqlite3* target, const QString& path) {
    return sqliteError(sqlite3_errcode(target), path, QString::fromUtf8(sqlite3_errmsg(target)));
}

Outcome copyAll(sqlite3* source, sqlite3* target, const QString& path) {
    sqlite3_backup* backup = sqlite3_backup_init(target, "main", source, "main");
    if (backup == nullptr) {
        return failure(target, path);
    }
    sqlite3_backup_step(backup, kAllPages);
    return sqlite3_backup_finish(backup) == SQLITE_OK ? Outcome(Done{}) : Outcome(failure(target, path));
}

}  // namespace

Outcome copyInto(const Database& database, const QString& path) {
    sqlite3* opened = nullptr;
    const int code =
        sqlite3_open_v2(path.toUtf8().constData(), &opened, SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE, nullptr);
    const std::unique_ptr<sqlite3, Close> target(opened);
    return code == SQLITE_OK ? copyAll(nativeHandle(database), target.get(), path)
                             : Outcome(failure(target.get(), path));
}

Outcome copyInto(const Database& database, const Database& target) {
    return copyAll(nativeHandle(database), nativeHandle(target), target.path());
}

}  // namespace pledge
