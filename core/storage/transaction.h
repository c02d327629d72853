#pragma once

#include <core/base/result.h>
#include <core/storage/database.h>

#include <memory>

namespace pledge {

/// The right to write, from begin() on, until commit() or the end of the scope, which takes everything back.
class Transaction {
public:
    /// FileBusy when another program is writing, FileReadOnly.
    static Result<Transaction> begin(const Database& database);
    /// One unchanging view of the file for all that is read until the end of the scope.
    static Result<Transaction> beginReading(const Database& database);
    ~Transaction();
    Transaction(Transaction&& other) noexcept;
    Transaction(const Transaction&) = delete;
    Transaction& operator=(const Transaction&) = delete;
    Transaction& operator=(Transaction&&) = delete;

    /// What was written is durable when this succeeds; when it fails, nothing of it is there.
    [[nodiscard]] Outcome commit();

private:
    explicit Transaction(const Database& database) : m_database(&database) {}

    const Database* m_database;
};

}  // namespace pledge
