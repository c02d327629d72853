#pragma once

#include <core/base/result.h>
#include <core/storage/access.h>

#include <QSqlDatabase>
#include <QString>
#include <QVariant>

#include <memory>

namespace pledge {

/// How a commit is made safe: in a log beside the file, or, where the folder cannot share one, by a rollback journal.
enum class JournalMode { WriteAheadLog, Rollback };

/// One open connection to a plan file, whatever its schema. Used in the thread that opened it; writes what is still in
/// the log into the file when it goes, so that a copied file is whole.
class Database {
public:
    /// The file must exist. For reading only, what is written is refused as FileReadOnly.
    static Result<std::unique_ptr<Database>> open(const QString& path, Access access);
    /// An empty database in memory that goes by the file's path in messages.
    static Result<std::unique_ptr<Database>> inMemory(const QString& path);
    /// From now on nothing can be written through it.
    [[nodiscard]] Outcome becomeReadOnly();
    ~Database();
    Q_DISABLE_COPY_MOVE(Database)

    [[nodiscard]] const QString& path() const { return m_path; }
    [[nodiscard]] bool isReadOnly() const { return m_access == Access::ReadOnly; }
    [[nodiscard]] JournalMode journalMode() const { return m_journalMode; }
    [[nodiscard]] QSqlDatabase connection() const;

    /// Runs one statement without values.
    [[nodiscard]] Outcome execute(const QString& statement) const;
    /// The first column of the first row; an invalid variant where there is no row.
    [[nodiscard]] Result<QVariant> scalar(const QString& statement) const;

    /// Turns the log on; where the folder does not support it, the rollback journal.
    [[nodiscard]] Outcome useWriteAheadLog();
    /// Brings everything into the file itself. FileBusy while another program has it open.
    [[nodiscard]] Outcome useRollbackJournal();
    /// Empties the log into the file.
    [[nodiscard]] Outcome checkpoint() const;

    /// The version of the file's schema; 0 = none yet.
    [[nodiscard]] Result<int> schemaVersion() const;
    /// Changes when another connection has committed.
    [[nodiscard]] Result<qint64> dataVersion() const;

private:
    Database(QString path, Access access);

    [[nodiscard]] Outcome connect(const QString& address, const QString& options);
    [[nodiscard]] Outcome connectForWriting();
    [[nodiscard]] Outcome connectForReading();
    [[nodiscard]] Outcome configure() const;

    QString m_path;
    QString m_name;
    Access m_access;
    JournalMode m_journalMode = JournalMode::Rollback;
};

}  // namespace pledge
