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
    /// The same of all pledges together.
    [[nodiscard]] Result<std::vector<Revision>> everything() const;
    /// What stood before each report that the entry wrote and that still stands: blank where nothing did.
    [[nodiscard]] Result<std::vector<Revision>> standingFrom(EntryId entry) const;
    /// How many of the entry's reports were replaced or withdrawn since.
    [[nodiscard]] Result<int> replacedSince(EntryId entry) const;

private:
    const Database& m_database;
};

}  // namespace pledge
