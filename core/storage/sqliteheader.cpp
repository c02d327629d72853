#include <core/storage/sqlitehandle.h>
#include <core/storage/sqliteheader.h>

#include <QByteArray>
#include <QUrl>
#include <QtEndian>

#include <sqlite3.h>

#include <memory>

namespace pledge {

namespace {

constexpr int kHeaderSize = 100;
constexpr int kUserVersionOffset = 60;
constexpr int kApplicationIdOffset = 68;

SqliteHeader headerOf(const QByteArray& bytes) {
    return {bytes.startsWith(QByteArrayView("SQLite format 3\0", 16)),
            qFromBigEndian<quint32>(bytes.constData() + kApplicationIdOffset),
            qFromBigEndian<qint32>(bytes.constData() + kUserVersionOffset)};
}

}  // namespace

// The bytes are read through SQLite's own file: closing a second descriptor of ours would drop the locks that another
// connection of this process holds on the file.
Result<SqliteHeader> readSqliteHeader(const QString& path) {
    sqlite3* handle = nullptr;
    const QByteArray address = "file:" + QUrl::toPercentEncoding(path, "/") + "?immutable=1";
    const int opened = sqlite3_open_v2(address.constData(), &handle, SQLITE_OPEN_READONLY | SQLITE_OPEN_URI, nullptr);
    const std::unique_ptr<sqlite3, decltype(&sqlite3_close)> closer(handle, &sqlite3_close);
    if (opened != SQLITE_OK) {
        return sqliteError(opened, path, QString::fromUtf8(sqlite3_errmsg(handle)));
    }
    sqlite3_file* file = nullptr;
    sqlite3_file_control(handle, "main", SQLITE_FCNTL_FILE_POINTER, &file);
    QByteArray bytes(kHeaderSize, '\0');
    const int read = file->pMethods->xRead(file, bytes.data(), kHeaderSize, 0);
    if (read != SQLITE_OK && read != SQLITE_IOERR_SHORT_READ) {
        return sqliteError(read, path, QString::fromUtf8(sqlite3_errstr(read)));
    }
    return headerOf(bytes);
}

}  // namespace pledge
