#include <core/storage/planfile.h>
#include <core/storage/sqliteheader.h>
#include <core/storage/transaction.h>

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QUuid>

using namespace Qt::StringLiterals;

namespace pledge {

namespace {

/// The file's version, when it is a plan that this program may open so.
Result<int> acceptedVersion(const QString& path, Access access, int newest) {
    const QFileInfo info(path);
    if (!info.exists()) {
        return Error{ErrorCode::FileMissing, path, {}, {}};
    }
    if (!info.isFile()) {
        return Error{ErrorCode::FileNotAPlan, path, {}, {}};
    }
    const auto header = readSqliteHeader(path);
    if (!header) {
        return header.error();
    }
    if (!header->isSqlite || header->applicationId != kApplicationId || header->userVersion < 1) {
        return Error{ErrorCode::FileNotAPlan, path, {}, {}};
    }
    if (header->userVersion > newest) {
        return Error{ErrorCode::FileNewer, path, {QString::number(header->userVersion), QString::number(newest)}, {}};
    }
    const bool mayWrite = info.isWritable() && QFileInfo(info.absolutePath()).isWritable();
    const bool mustWrite = access == Access::ReadWrite || header->userVersion < newest;
    if (mustWrite && (!mayWrite || access == Access::ReadOnly)) {
        return Error{ErrorCode::FileReadOnly, path, {}, {}};
    }
    return header->userVersion;
}

QString nameAside(const QString& path, int version) {
    const QFileInfo info(path);
    const QString suffix = info.suffix().isEmpty() ? QString() : u'.' + info.suffix();
    const QString stem = info.dir().filePath(info.completeBaseName()) + u".v%1"_s.arg(version);
    QString name = stem + suffix;
    for (int number = 2; QFileInfo::exists(name); ++number) {
        name = stem + u"-%1"_s.arg(number) + suffix;
    }
    return name;
}

/// Opens a file that nobody else has open, with everything of it in the file itself.
Result<std::unique_ptr<Database>> openAlone(const QString& path) {
    auto database = Database::open(path, Access::ReadWrite);
    if (!database) {
        return database;
    }
    if (const Outcome settled = database.value()->useRollbackJournal(); !settled) {
        return settled.error();
    }
    return database;
}

/// Copies the whole plan aside; no connection is open meanwhile.
Outcome copyAside(const QString& path, int version) {
    if (const auto settled = openAlone(path); !settled) {
        return settled.error();
    }
    QFile file(path);
    if (!file.copy(nameAside(path, version))) {
        return Error{ErrorCode::FileUnreadable, path, {file.errorString()}, {}};
    }
    return Done{};
}

Outcome upgrade(const QString& path, int version, const SchemaMigrator& migrator) {
    if (const Outcome copied = copyAside(path, version); !copied) {
        return copied;
    }
    const auto database = openAlone(path);
    if (!database) {
        return database.error();
    }
    const auto migrated = migrator.migrate(**database);
    return migrated ? Outcome(Done{}) : Outcome(migrated.error());
}

/// An empty file that is gone again at the end of the scope, unless it was given another name.
class GrowingFile {
public:
    explicit GrowingFile(const QString& path) : m_file(path) {
        if (m_file.open(QIODevice::WriteOnly | QIODevice::NewOnly)) {
            m_file.close();
        }
    }
    ~GrowingFile() { QFile::remove(path()); }
    Q_DISABLE_COPY_MOVE(GrowingFile)

    [[nodiscard]] QString path() const { return m_file.fileName(); }
    [[nodiscard]] bool exists() const { return m_file.exists(); }

private:
    QFile m_file;
};

Outcome fillNewFile(const QString& path, const std::function<Outcome(const Database&)>& fill,
                    const SchemaMigrator& migrator) {
    const auto database = openAlone(path);
    if (!database) {
        return database.error();
    }
    if (const auto migrated = migrator.migrate(**database); !migrated) {
        return migrated.error();
    }
    auto transaction = Transaction::begin(**database);
    if (!transaction) {
        return transaction.error();
    }
    if (const Outcome filled = fill(**database); !filled) {
        return filled;
    }
    return transaction->commit();
}

}  // namespace

Result<std::unique_ptr<Database>> openPlanFile(const QString& path, Access access, const SchemaMigrator& migrator) {
    const auto version = acceptedVersion(path, access, migrator.newestVersion());
    if (!version) {
        return version.error();
    }
    if (*version < migrator.newestVersion()) {
        if (const Outcome upgraded = upgrade(path, *version, migrator); !upgraded) {
            return upgraded.error();
        }
    }
    auto database = Database::open(path, access);
    if (!database || access == Access::ReadOnly) {
        return database;
    }
    if (const Outcome logged = database.value()->useWriteAheadLog(); !logged) {
        return logged.error();
    }
    return database;
}

// The plan grows under another name and is given its own when it is whole; renaming never replaces a file.
Outcome createPlanFile(const QString& path, const std::function<Outcome(const Database&)>& fill,
                       const SchemaMigrator& migrator) {
    if (QFileInfo::exists(path)) {
        return Error{ErrorCode::FileExists, path, {}, {}};
    }
    const QString folder = QFileInfo(path).absolutePath();
    const GrowingFile growing(folder + u"/.new-"_s + QUuid::createUuid().toString(QUuid::Id128));
    if (!growing.exists()) {
        return Error{QFileInfo::exists(folder) ? ErrorCode::FileReadOnly : ErrorCode::FileMissing, path, {}, {}};
    }
    if (const Outcome filled = fillNewFile(growing.path(), fill, migrator); !filled) {
        Error error = filled.error();
        error.subject = error.subject == growing.path() ? path : error.subject;
        return error;
    }
    if (!QFile::rename(growing.path(), path)) {
        return Error{QFileInfo::exists(path) ? ErrorCode::FileExists : ErrorCode::FileReadOnly, path, {}, {}};
    }
    return Done{};
}

}  // namespace pledge
