#pragma once

#include <core/base/result.h>
#include <core/plan/pledge.h>

#include <span>
#include <vector>

namespace pledge {

class Database;

/// The pledges with their names, units, milestones and last year's figures. An allocated pledge is stored without
/// milestones: they are the whole's, scaled when a snapshot is made.
class PledgeRepository {
public:
    explicit PledgeRepository(const Database& database) : m_database(database) {}

    /// Under the ids they carry.
    [[nodiscard]] Outcome insert(std::span<const Pledge> pledges) const;
    /// Under the ids they carry, whether they stand there already or not. Revisions are not touched.
    [[nodiscard]] Outcome replace(std::span<const Pledge> pledges) const;
    /// InUse for a pledge with reports or revisions, withdrawn ones included.
    [[nodiscard]] Outcome remove(std::span<const PledgeId> pledges) const;
    /// In the order of their ids.
    [[nodiscard]] Result<std::vector<Pledge>> load() const;

private:
    const Database& m_database;
};

}  // namespace pledge
