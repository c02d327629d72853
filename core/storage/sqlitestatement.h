#pragma once

#include <core/base/result.h>

#include <QByteArray>
#include <QString>

#include <memory>
#include <optional>

struct sqlite3_stmt;

namespace pledge {

class Database;

/// A statement on SQLite's own handle, for thousands of rows at once. Parameters count from 1, columns from 0.
class SqliteStatement {
public:
    SqliteStatement(const Database& database, const char* sql);
    ~SqliteStatement();
    SqliteStatement(const SqliteStatement&) = delete;
    SqliteStatement& operator=(const SqliteStatement&) = delete;

    void bind(int parameter, qint64 value);
    void bind(int parameter, const std::optional<qint64>& value);
    void bind(int parameter, const QString& text);

    /// Runs a statement that gives no rows, and makes it ready for the next values.
    [[nodiscard]] Outcome run();
    /// The next row: true when there is one.
    [[nodiscard]] Result<bool> step();

    [[nodiscard]] int columns() const;
    [[nodiscard]] bool isNull(int column) const;
    [[nodiscard]] qint64 number(int column) const;
    [[nodiscard]] std::optional<qint64> maybe(int column) const;
    [[nodiscard]] QString text(int column) const;
    /// The text's bytes, good until the next step().
    [[nodiscard]] QByteArray rawText(int column) const;

private:
    const Database& m_database;
    sqlite3_stmt* m_statement = nullptr;
    std::optional<Error> m_refusal;  ///< why it could not be prepared
};

}  // namespace pledge
