#pragma once

#include <core/base/result.h>
#include <core/plan/person.h>

#include <span>
#include <vector>

namespace pledge {

class Database;

/// The leaders with their portfolios.
class PersonRepository {
public:
    explicit PersonRepository(const Database& database) : m_database(database) {}

    /// Under the ids they carry, whether they stand there already or not.
    [[nodiscard]] Outcome replace(std::span<const Person> persons) const;
    [[nodiscard]] Outcome remove(std::span<const PersonId> persons) const;
    /// In their order.
    [[nodiscard]] Result<std::vector<Person>> load() const;

private:
    const Database& m_database;
};

}  // namespace pledge
