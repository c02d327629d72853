#include <core/storage/database.h>
#include <core/storage/schemamigrator.h>
#include <core/storage/sqlitescript.h>
#include <core/storage/transaction.h>

#include <QDir>
#include <QFile>

#include <utility>

using namespace Qt::StringLiterals;

namespace pledge {

namespace {

constexpr int kVersionDigits = 4;

std::vector<MigrationStep> readShippedSteps() {
    std::vector<MigrationStep> steps;
    const QDir folder(u":/pledge/migrations"_s);
    for (const QString& name : folder.entryList(QDir::Files, QDir::Name)) {
        QFile script(folder.filePath(name));
        [[maybe_unused]] const bool opened = script.open(QIODevice::ReadOnly);
        Q_ASSERT(opened);
        steps.push_back({name.left(kVersionDigits).toInt(), script.readAll()});
    }
    return steps;
}

Outcome apply(const Database& database, const MigrationStep& step) {
    auto transaction = Transaction::begin(database);
    if (!transaction) {
        return transaction.error();
    }
    if (const Outcome ran = runScript(database, step.script); !ran) {
        return ran;
    }
    if (const Outcome marked = database.execute(u"PRAGMA application_id = %1"_s.arg(kApplicationId)); !marked) {
        return marked;
    }
    if (const Outcome versioned = database.execute(u"PRAGMA user_version = %1"_s.arg(step.version)); !versioned) {
        return versioned;
    }
    return transaction->commit();
}

}  // namespace

const std::vector<MigrationStep>& shippedSteps() {
    static const std::vector<MigrationStep> steps = readShippedSteps();
    return steps;
}

SchemaMigrator::SchemaMigrator(std::vector<MigrationStep> steps) : m_steps(std::move(steps)) {}

Result<MigrationOutcome> SchemaMigrator::migrate(const Database& database) const {
    const auto found = database.schemaVersion();
    if (!found) {
        return found.error();
    }
    const int version = *found;
    if (version > newestVersion()) {
        return Error{
            ErrorCode::FileNewer, database.path(), {QString::number(version), QString::number(newestVersion())}, {}};
    }
    for (const MigrationStep& step : m_steps) {
        if (step.version <= version) {
            continue;
        }
        if (const Outcome applied = apply(database, step); !applied) {
            return applied.error();
        }
    }
    if (version == newestVersion()) {
        return MigrationOutcome::AlreadyCurrent;
    }
    return version == 0 ? MigrationOutcome::Created : MigrationOutcome::Upgraded;
}

}  // namespace pledge
