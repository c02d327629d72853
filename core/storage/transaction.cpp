#include <core/storage/transaction.h>

#include <utility>

using namespace Qt::StringLiterals;

namespace pledge {

Result<Transaction> Transaction::begin(const Database& database) {
    if (database.isReadOnly()) {
        return Error{ErrorCode::FileReadOnly, database.path(), {}, {}};
    }
    if (const Outcome begun = database.execute(u"BEGIN IMMEDIATE"_s); !begun) {
        return begun.error();
    }
    return Transaction(database);
}

Result<Transaction> Transaction::beginReading(const Database& database) {
    if (const Outcome begun = database.execute(u"BEGIN DEFERRED"_s); !begun) {
        return begun.error();
    }
    return Transaction(database);
}

Transaction::Transaction(Transaction&& other) noexcept : m_database(std::exchange(other.m_database, nullptr)) {}

Transaction::~Transaction() {
    if (m_database != nullptr) {
        // Refused where SQLite has already taken everything back by itself, as on a full disk.
        [[maybe_unused]] const Outcome rolledBack = m_database->execute(u"ROLLBACK"_s);
    }
}

Outcome Transaction::commit() {
    const Outcome committed = m_database->execute(u"COMMIT"_s);
    if (committed) {
        m_database = nullptr;
    }
    return committed;
}

}  // namespace pledge
