#include <core/storage/sqlitehandle.h>
#include <core/storage/sqlitescript.h>
#include <core/storage/sqlitestatement.h>

#include <sqlite3.h>

using namespace Qt::StringLiterals;

namespace pledge {

Outcome runScript(const Database& database, const QByteArray& script) {
    const int code = sqlite3_exec(nativeHandle(database), script.constData(), nullptr, nullptr, nullptr);
    return code == SQLITE_OK ? Outcome(Done{}) : Outcome(nativeError(database));
}

Result<QStringList> findDamage(const Database& database) {
    QStringList damage;
    SqliteStatement statement(database, "PRAGMA integrity_check");
    auto row = statement.step();
    for (; row && *row; row = statement.step()) {
        const QString line = statement.text(0);
        if (line != u"ok"_s) {
            damage.append(line);
        }
    }
    return row ? Result<QStringList>(damage) : Result<QStringList>(row.error());
}

Result<QStringList> findDanglingReferences(const Database& database) {
    QStringList dangling;
    SqliteStatement statement(database, "PRAGMA foreign_key_check");
    auto row = statement.step();
    for (; row && *row; row = statement.step()) {
        dangling.append(u"%1: %2 -> %3"_s.arg(statement.text(0), statement.text(1), statement.text(2)));
    }
    return row ? Result<QStringList>(dangling) : Result<QStringList>(row.error());
}

}  // namespace pledge
