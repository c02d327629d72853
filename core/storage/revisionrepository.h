#pragma once

#include <core/base/result.h>
#include <core/plan/actual.h>

#include <vector>

namespace pledge {

class Database;

/// What was ever written for a pledge's months.
class RevisionRepository {
public:
    explicit RevisionRepository(const Database& database) : m_database(database) {}

    /// Oldest first, reports that were never replaced included.
    [[nodiscard]] Result<std::vector<Revision>> history(PledgeId pledge) const;

private:
    const Database& m_database;
};

}  // namespace pledge
