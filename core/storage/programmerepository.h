#pragma once

#include <core/base/result.h>
#include <core/plan/programme.h>

#include <span>
#include <vector>

namespace pledge {

class Database;

/// The programmes that group pledges.
class ProgrammeRepository {
public:
    explicit ProgrammeRepository(const Database& database) : m_database(database) {}

    /// Under the ids they carry, whether they stand there already or not.
    [[nodiscard]] Outcome replace(std::span<const Programme> programmes) const;
    [[nodiscard]] Outcome remove(std::span<const ProgrammeId> programmes) const;
    /// In their order.
    [[nodiscard]] Result<std::vector<Programme>> load() const;

private:
    const Database& m_database;
};

}  // namespace pledge
