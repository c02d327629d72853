#pragma once

#include <core/base/result.h>

#include <QByteArray>

#include <vector>

namespace pledge {

class Database;

/// Marks a file as a Pledgeboard plan in its SQLite header ("PLDG").
inline constexpr quint32 kApplicationId = 0x504C4447;

/// The script that brings a plan's schema to a version from the one before it.
struct MigrationStep {
    int version = 0;
    QByteArray script;
};

/// The steps this program was built with, in order, from version 1.
[[nodiscard]] const std::vector<MigrationStep>& shippedSteps();

enum class MigrationOutcome { Created, Upgraded, AlreadyCurrent };

/// Brings a file to the newest version it has steps for. Each step is one transaction together with its version, so
/// that a step that fails leaves the file at the version before it.
class SchemaMigrator {
public:
    /// Versions ascend by one.
    explicit SchemaMigrator(std::vector<MigrationStep> steps);

    [[nodiscard]] int newestVersion() const { return m_steps.empty() ? 0 : m_steps.back().version; }
    /// FileNewer when the file is beyond the newest version.
    [[nodiscard]] Result<MigrationOutcome> migrate(const Database& database) const;

private:
    std::vector<MigrationStep> m_steps;
};

}  // namespace pledge
