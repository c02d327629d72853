#pragma once

#include <core/base/result.h>
#include <core/plan/sourcedocument.h>

#include <span>
#include <vector>

namespace pledge {

class Database;

/// The texts that pledges were read from. They are added and taken out, never changed.
class SourceRepository {
public:
    explicit SourceRepository(const Database& database) : m_database(database) {}

    /// Under the ids they carry.
    [[nodiscard]] Outcome insert(std::span<const SourceDocument> documents) const;
    /// No pledge may point at them.
    [[nodiscard]] Outcome remove(std::span<const SourceId> documents) const;
    /// In the order in which they came.
    [[nodiscard]] Result<std::vector<SourceDocument>> load() const;

private:
    const Database& m_database;
};

}  // namespace pledge
