#include <core/storage/database.h>
#include <core/storage/query.h>
#include <core/storage/sqlitehandle.h>

#include <QFile>
#include <QFileInfo>
#include <QSqlError>
#include <QUrl>
#include <QUuid>

#include <utility>

using namespace Qt::StringLiterals;

namespace pledge {

namespace {

constexpr int kBusyMilliseconds = 2000;

QString fileAddress(const QString& path, const QString& query) {
    return u"file:"_s + QString::fromLatin1(QUrl::toPercentEncoding(path, "/")) + query;
}

bool isBusy(const Error& error) {
    return error.code == ErrorCode::FileBusy;
}

/// Whether the log or its index cannot be made, shared or written here.
bool isUnsupported(const Error& error) {
    return error.code == ErrorCode::FileUnreadable || error.code == ErrorCode::FileReadOnly;
}

bool folderIsWritable(const QString& path) {
    return QFileInfo(path).isWritable() && QFileInfo(QFileInfo(path).absolutePath()).isWritable();
}

}  // namespace

Database::Database(QString path, Access access)
    : m_path(std::move(path)), m_name(QUuid::createUuid().toString()), m_access(access) {}

Database::~Database() {
    if (m_journalMode == JournalMode::WriteAheadLog && !isReadOnly()) {
        // While another program reads, the log stays, and that program empties it.
        [[maybe_unused]] const Outcome emptied = checkpoint();
    }
    connection().close();
    QSqlDatabase::removeDatabase(m_name);
}

Result<std::unique_ptr<Database>> Database::open(const QString& path, Access access) {
    std::unique_ptr<Database> database(new Database(path, access));
    const Outcome connected =
        access == Access::ReadWrite ? database->connectForWriting() : database->connectForReading();
    if (!connected) {
        return connected.error();
    }
    return database;
}

Result<std::unique_ptr<Database>> Database::inMemory(const QString& path) {
    std::unique_ptr<Database> database(new Database(path, Access::ReadWrite));
    const Outcome connected = database->connect(u":memory:"_s, QString());
    return connected ? Result<std::unique_ptr<Database>>(std::move(database))
                     : Result<std::unique_ptr<Database>>(connected.error());
}

Outcome Database::becomeReadOnly() {
    m_access = Access::ReadOnly;
    return execute(u"PRAGMA query_only = ON"_s);
}

QSqlDatabase Database::connection() const {
    return QSqlDatabase::database(m_name, false);
}

Outcome Database::connect(const QString& address, const QString& options) {
    QSqlDatabase connection = QSqlDatabase::contains(m_name) ? QSqlDatabase::database(m_name, false)
                                                             : QSqlDatabase::addDatabase(u"QSQLITE"_s, m_name);
    connection.setDatabaseName(address);
    connection.setConnectOptions(u"QSQLITE_OPEN_URI;QSQLITE_BUSY_TIMEOUT=%1"_s.arg(kBusyMilliseconds) + options);
    if (!connection.open()) {
        return queryError(connection.lastError(), m_path);
    }
    return configure();
}

Outcome Database::connectForWriting() {
    return connect(fileAddress(m_path, u"?mode=rw"_s), QString());
}

// A connection that may write is preferred even for reading: it takes the log's files away again when it is the last.
// Where nothing can be written beside the file, and no log lies there, nobody can be writing it here either.
Outcome Database::connectForReading() {
    if (folderIsWritable(m_path)) {
        const Outcome connected = connectForWriting();
        return connected ? execute(u"PRAGMA query_only = ON"_s) : connected;
    }
    if (const Outcome connected = connect(fileAddress(m_path, u"?mode=ro"_s), u";QSQLITE_OPEN_READONLY"_s);
        !connected) {
        return connected;
    }
    const auto readable = scalar(u"SELECT count(*) FROM sqlite_schema"_s);
    if (readable || QFile::exists(m_path + u"-wal"_s)) {
        return readable ? Outcome(Done{}) : Outcome(readable.error());
    }
    connection().close();
    return connect(fileAddress(m_path, u"?mode=ro&immutable=1"_s), u";QSQLITE_OPEN_READONLY"_s);
}

Outcome Database::configure() const {
    for (const QString& setting : {u"PRAGMA foreign_keys = ON"_s, u"PRAGMA trusted_schema = OFF"_s,
                                   u"PRAGMA cell_size_check = ON"_s, u"PRAGMA temp_store = MEMORY"_s}) {
        if (const Outcome set = execute(setting); !set) {
            return set;
        }
    }
    return Done{};
}

Outcome Database::execute(const QString& statement) const {
    return Query(*this, statement).run();
}

Result<QVariant> Database::scalar(const QString& statement) const {
    QVariant first;
    const Outcome done = Query(*this, statement).forEach([&first](const Query& row) {
        if (!first.isValid()) {
            first = row.value(0);
        }
    });
    return done ? Result<QVariant>(first) : Result<QVariant>(done.error());
}

// That the log is on does not say that it can be written: its index may be out of reach. So the right to write is
// tried.
Outcome Database::useWriteAheadLog() {
    const auto mode = scalar(u"PRAGMA journal_mode = WAL"_s);
    const Outcome begun = execute(u"BEGIN IMMEDIATE"_s);
    const Outcome ended = begun ? execute(u"ROLLBACK"_s) : begun;
    if (mode && mode->toString() == u"wal"_s && (ended || isBusy(ended.error()))) {
        m_journalMode = JournalMode::WriteAheadLog;
        return execute(u"PRAGMA synchronous = FULL"_s);
    }
    if (ended && !mode && isBusy(mode.error())) {
        return execute(
            u"PRAGMA synchronous = EXTRA"_s);  // another program works on it with a rollback journal: so do we
    }
    if (!mode && !isUnsupported(mode.error())) {
        return mode.error();
    }
    if (!ended && !isUnsupported(ended.error())) {
        return ended.error();
    }
    connection().close();
    const Outcome connected = connectForWriting();
    return connected ? useRollbackJournal() : connected;
}

// Locked exclusively before its first use, a log is read without the index that the folder may be unable to share.
Outcome Database::useRollbackJournal() {
    const Outcome locked = execute(u"PRAGMA locking_mode = EXCLUSIVE"_s);
    const auto mode = scalar(u"PRAGMA journal_mode = DELETE"_s);
    const Outcome unlocked = execute(u"PRAGMA locking_mode = NORMAL"_s);
    const auto readable = scalar(u"SELECT count(*) FROM sqlite_schema"_s);
    if (!locked || !mode || !unlocked || !readable) {
        return !mode ? mode.error() : !readable ? readable.error() : locked ? unlocked.error() : locked.error();
    }
    if (mode->toString() != u"delete"_s) {
        return Error{ErrorCode::FileBusy, m_path, {}, {}};
    }
    m_journalMode = JournalMode::Rollback;
    return execute(u"PRAGMA synchronous = EXTRA"_s);
}

Outcome Database::checkpoint() const {
    return m_journalMode == JournalMode::Rollback ? Outcome(Done{}) : execute(u"PRAGMA wal_checkpoint(TRUNCATE)"_s);
}

Result<int> Database::schemaVersion() const {
    const auto version = scalar(u"PRAGMA user_version"_s);
    return version ? Result<int>(version->toInt()) : Result<int>(version.error());
}

Result<qint64> Database::dataVersion() const {
    const auto version = scalar(u"PRAGMA data_version"_s);
    return version ? Result<qint64>(version->toLongLong()) : Result<qint64>(version.error());
}

}  // namespace pledge
