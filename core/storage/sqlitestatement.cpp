#include <core/storage/database.h>
#include <core/storage/sqlitehandle.h>
#include <core/storage/sqlitestatement.h>

#include <sqlite3.h>

namespace pledge {

SqliteStatement::SqliteStatement(const Database& database, const char* sql) : m_database(database) {
    if (sqlite3_prepare_v2(nativeHandle(database), sql, -1, &m_statement, nullptr) != SQLITE_OK) {
        m_refusal = nativeError(database);
    }
}

SqliteStatement::~SqliteStatement() {
    sqlite3_finalize(m_statement);
}

void SqliteStatement::bind(int parameter, qint64 value) {
    sqlite3_bind_int64(m_statement, parameter, value);
}

void SqliteStatement::bind(int parameter, const std::optional<qint64>& value) {
    if (value) {
        sqlite3_bind_int64(m_statement, parameter, *value);
    } else {
        sqlite3_bind_null(m_statement, parameter);
    }
}

void SqliteStatement::bind(int parameter, const QString& text) {
    if (text.isEmpty()) {
        sqlite3_bind_text(m_statement, parameter, "", 0, SQLITE_STATIC);
        return;
    }
    const QByteArray bytes = text.toUtf8();
    sqlite3_bind_text64(m_statement, parameter, bytes.constData(), static_cast<sqlite3_uint64>(bytes.size()),
                        SQLITE_TRANSIENT, SQLITE_UTF8);
}

Outcome SqliteStatement::run() {
    const auto stepped = step();
    if (!stepped) {
        return stepped.error();
    }
    sqlite3_reset(m_statement);
    return Done{};
}

Result<bool> SqliteStatement::step() {
    if (m_refusal) {
        return *m_refusal;
    }
    const int code = sqlite3_step(m_statement);
    if (code != SQLITE_ROW && code != SQLITE_DONE) {
        const Error error = nativeError(m_database);
        sqlite3_reset(m_statement);
        return error;
    }
    return code == SQLITE_ROW;
}

int SqliteStatement::columns() const {
    return sqlite3_column_count(m_statement);
}

bool SqliteStatement::isNull(int column) const {
    return sqlite3_column_type(m_statement, column) == SQLITE_NULL;
}

qint64 SqliteStatement::number(int column) const {
    return sqlite3_column_int64(m_statement, column);
}

std::optional<qint64> SqliteStatement::maybe(int column) const {
    return isNull(column) ? std::nullopt : std::optional(number(column));
}

QString SqliteStatement::text(int column) const {
    return QString::fromUtf8(rawText(column));
}

QByteArray SqliteStatement::rawText(int column) const {
    const void* bytes = sqlite3_column_text(m_statement, column);
    return QByteArray::fromRawData(static_cast<const char*>(bytes), sqlite3_column_bytes(m_statement, column));
}

}  // namespace pledge
