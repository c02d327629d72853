#include <core/storage/growingfile.h>
#include <core/storage/planfile.h>
#include <core/storage/sqlitecopy.h>
#include <core/storage/sqliteheader.h>
#include <core/storage/transaction.h>

#include <QDir>
#include <QFile>
#include <QFileInfo>

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
    if (access == Access::ReadWrite && !mayWrite) {
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

/// An older plan as it would be upgraded, in memory.
Result<std::unique_ptr<Database>> openUpgradedCopy(const QString& path, const SchemaMigrator& migrator) {
    const auto older = Database::open(path, Access::ReadOnly);
    if (!older) {
        return older.error();
    }
    auto copy = Database::inMemory(path);
    if (!copy) {
        return copy;
    }
    if (const Outcome copied = copyInto(**older, **copy); !copied) {
        return copied.error();
    }
    if (const auto migrated = migrator.migrate(**copy); !migrated) {
        return migrated.error();
    }
    const Outcome settled = copy.value()->becomeReadOnly();
    return settled ? std::move(copy) : Result<std::unique_ptr<Database>>(settled.error());
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
        if (access == Access::ReadOnly) {
            return openUpgradedCopy(path, migrator);
        }
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

// A plan grows under another name and is given its own when it is whole; renaming never replaces a file.
Outcome createPlanFile(const QString& path, const std::function<Outcome(const Database&)>& fill,
                       const SchemaMigrator& migrator) {
    return growFile(path, [&](const QString& growing) { return fillNewFile(growing, fill, migrator); });
}

Outcome copyPlanFile(const Database& database, const QString& path) {
    return growFile(path, [&database](const QString& growing) {
        if (const Outcome copied = copyInto(database, growing); !copied) {
            return copied;
        }
        const auto settled = openAlone(growing);
        return settled ? Outcome(Done{}) : Outcome(settled.error());
    });
}

}  // namespace pledge
