#pragma once

#include <core/base/result.h>

#include <QByteArray>
#include <QStringList>

namespace pledge {

class Database;

/// Runs all statements of a script, inside the transaction that is open. What ran before a failing one is not undone
/// here.
[[nodiscard]] Outcome runScript(const Database& database, const QByteArray& script);

/// What SQLite finds wrong in the file's pages, indexes and constraints; empty for a sound file.
[[nodiscard]] Result<QStringList> findDamage(const Database& database);

/// The rows that point to nothing, as "table: row -> table".
[[nodiscard]] Result<QStringList> findDanglingReferences(const Database& database);

}  // namespace pledge
