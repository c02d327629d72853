#include <core/storage/database.h>
#include <core/storage/query.h>
#include <core/storage/sqlitehandle.h>

using namespace Qt::StringLiterals;

namespace pledge {

Error queryError(const QSqlError& error, const QString& path) {
    return sqliteError(error.nativeErrorCode().toInt(), path, error.databaseText());
}

Query::Query(const Database& database, const QString& sql) : m_path(database.path()), m_query(database.connection()) {
    m_query.setForwardOnly(true);
    m_isPrepared = m_query.prepare(sql);
}

// The driver would store a null text as NULL, and a text is never unknown here, only empty.
void Query::bind(const QString& name, const QString& text) {
    m_query.bindValue(name, text.isNull() ? u""_s : text);
}

void Query::bind(const QString& name, const QByteArray& bytes) {
    m_query.bindValue(name, bytes.isNull() ? QByteArray("") : bytes);
}

Outcome Query::run() {
    if (!m_isPrepared || !m_query.exec()) {
        return queryError(m_query.lastError(), m_path);
    }
    return Done{};
}

Outcome Query::state() const {
    return m_query.lastError().isValid() ? Outcome(queryError(m_query.lastError(), m_path)) : Outcome(Done{});
}

}  // namespace pledge
