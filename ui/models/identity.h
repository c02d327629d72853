#pragma once

#include <core/plan/actor.h>

#include <QString>

#include <optional>

class QSettings;

namespace pledge {

class PlanSnapshot;

/// Who sits here, as they said on the first start. A habit of honesty for the journal, no lock.
struct Identity {
    QString name;
    Role role = Role::LeadOffice;
    QString unit;  ///< the org unit a reporting official speaks for; empty for the other roles

    /// A name, and for a reporting unit which one.
    [[nodiscard]] bool isComplete() const {
        return !name.isEmpty() && (role != Role::ReportingUnit || !unit.isEmpty());
    }
    friend bool operator==(const Identity&, const Identity&) = default;
};

/// Nothing until someone has said who they are.
[[nodiscard]] std::optional<Identity> readIdentity(const QSettings& settings);
void writeIdentity(QSettings& settings, const Identity& identity);

/// The identity in one plan: its unit by name or alias. Where the plan has no such unit, the actor may write nothing.
[[nodiscard]] Actor actorOf(const Identity& identity, const PlanSnapshot& snapshot);

/// 王五（市经信局）, 张三（牵头部门）.
[[nodiscard]] QString identityText(const Identity& identity);
/// Why this identity, which would report, can only read the plan; empty otherwise.
[[nodiscard]] QString identityProblem(const Identity& identity, const PlanSnapshot& snapshot);

}  // namespace pledge
