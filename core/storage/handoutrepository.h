#pragma once

#include <core/base/result.h>
#include <core/plan/planrecords.h>

#include <QByteArray>

#include <vector>

namespace pledge {

class Database;

/// What authenticates the files of the monthly round, and which of them were taken.
class HandoutRepository {
public:
    explicit HandoutRepository(const Database& database) : m_database(database) {}

    /// Empty while nothing was ever handed out.
    [[nodiscard]] Result<QByteArray> secret() const;
    /// The secret; made from the system's own chance, 32 bytes, the first time.
    [[nodiscard]] Result<QByteArray> makeSecret() const;
    [[nodiscard]] Result<std::vector<TakenHandout>> taken() const;
    [[nodiscard]] Outcome load(PlanRecords& records) const;
    [[nodiscard]] Outcome markTaken(const TakenHandout& handout) const;
    /// Forgets what that entry took, because it is taken back.
    [[nodiscard]] Outcome forgetTaken(EntryId entry) const;

private:
    const Database& m_database;
};

}  // namespace pledge
